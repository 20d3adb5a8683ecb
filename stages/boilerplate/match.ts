/** Runs rules over an article's blocks: the gate first, then length, place and links, the pattern last. Trusts no markup. */
import type { Article, Block } from '../kit/article.ts'
import { fieldOf } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { hostOf } from '../kit/host.ts'
import type { Drop, Edit } from '../kit/mark.ts'
import type { Rule } from '../kit/rule.ts'
import { standsAmid } from './amid.ts'
import { cutMarks, quote } from './cuts.ts'
import type { Cut } from './cuts.ts'
import { listBelow } from './lists.ts'
import type { Story } from './places.ts'
import { inZone, mayBeLong, storyOf } from './places.ts'
import { longestOf } from './ready.ts'
import type { Ready } from './ready.ts'
import { standsInRun } from './runs.ts'
import { sentencesOf } from './sentences.ts'
import { says } from './reported-speech.ts'

/**
 * The marks of all rules on one article, by block, then in the order of the rules. What rules without a zone take is no prose for
 * the zones, so that a long notice below the article does not hide the lines above it.
 */
export function match(article: Article, ready: Ready, without: readonly string[]): Matched {
  const found: Found = { article, drops: new Map(), cuts: new Map() }
  const later: Candidate[] = []
  for (const block of article.blocks) {
    const passed = block.fate === 'kept' ? candidates(block, ready) : []
    if (passed.length === 0 || standsAmid(article.blocks, block.n)) continue
    for (const candidate of passed) {
      if (without.includes(candidate.rule.id)) continue
      if (needsPlace(candidate.rule)) later.push(candidate)
      else take(found, candidate)
    }
  }
  if (later.length > 0) takeByPlace(found, later)
  return { marks: marksOf(found, ready), traces: tracesIn(found, later, ready) }
}

export interface Matched {
  readonly marks: readonly (Drop | Edit)[]
  /** Numbers of the blocks that a rule about comments matches, in whatever place. */
  readonly traces: ReadonlySet<number>
}

function tracesIn(found: Found, later: readonly Candidate[], { rules, places }: Ready): ReadonlySet<number> {
  const traces = new Set<number>()
  for (const [n, drops] of found.drops) {
    if (drops.some(({ rule }) => rules[places.get(rule) ?? -1]?.about === 'comments')) traces.add(n)
  }
  for (const { block, folded, rule } of later) {
    if (rule.about === 'comments' && rule.takes === 'block' && !traces.has(block.n) && says(rule, folded))
      traces.add(block.n)
  }
  return traces
}

interface Candidate {
  readonly block: Block
  readonly folded: string
  readonly rule: Rule
}

interface Found {
  readonly article: Article
  /** By block. */
  readonly drops: Map<number, Drop[]>
  readonly cuts: Map<number, Cut[]>
}

/** The rules that may take the block, by gate and length. */
function candidates(block: Block, ready: Ready): readonly Candidate[] {
  const passed: Candidate[] = []
  let folded: string | undefined
  const tier = ready.tiers.find(({ upTo }) => block.text.length <= upTo)
  if (tier === undefined) return passed
  for (const n of tier.gate(block.text)) {
    const rule = tier.rules[n]
    if (rule === undefined || (rule.takes !== 'sentence' && block.text.length > longestOf(rule))) continue
    folded ??= fold(block.text)
    passed.push({ block, folded, rule })
  }
  return passed
}

function needsPlace(rule: Rule): boolean {
  return rule.takes === 'list' || rule.where?.zone !== undefined
}

function takeByPlace(found: Found, later: readonly Candidate[]): void {
  const notices = longNotices(found, later)
  const { blocks } = found.article
  const left = (block: Block): string => (notices.has(block.n) ? '' : textLeft(found, block))
  const story = storyOf(blocks, left)
  for (const candidate of later) {
    const { block, rule } = candidate
    if (
      !inZone(rule.where?.zone, block.n, { blocks, story, textLeft: left }) ||
      !take(found, candidate) ||
      rule.takes !== 'list'
    )
      continue
    takeList(found, candidate, story)
  }
}

/**
 * Blocks that a rule for a place would take if they stood there. One as long as a paragraph is no prose for the zones
 * either, or the box about the author that ends a page would be the end of its story and stay.
 */
function longNotices(found: Found, later: readonly Candidate[]): ReadonlySet<number> {
  const notices = new Set<number>()
  for (const { block, folded, rule } of later) {
    if (rule.takes !== 'block' || notices.has(block.n)) continue
    if (rule.where?.zone !== 'apart' && !mayBeLong(block.text)) continue
    if (standsOnPage(found.article, block, rule) && says(rule, folded)) notices.add(block.n)
  }
  return notices
}

/** Takes the block, or a part of it. True if the rule applies. */
function take(found: Found, candidate: Candidate): boolean {
  const { block, folded, rule } = candidate
  if (!standsOnPage(found.article, block, rule)) return false
  if (rule.takes === 'sentence') return takeSentences(found, candidate)
  if (!says(rule, folded) || !standsInRun(found.article.blocks, block.n, rule)) return false
  addDrop(found, block, { rule: rule.id, saw: quote(block.text) })
  return true
}

/** A sentence that two rules take is the first one's. */
function takeSentences(found: Found, { block, rule }: Candidate): boolean {
  const cuts = found.cuts.get(block.n) ?? []
  const before = cuts.length
  for (const { from, to } of sentencesOf(block.text)) {
    if (to - from > longestOf(rule) || !says(rule, fold(block.text.slice(from, to)))) continue
    if (!cuts.some((cut) => cut.from === from)) cuts.push({ from, to, rule: rule.id })
  }
  if (cuts.length > 0) found.cuts.set(block.n, cuts)
  return cuts.length > before
}

function takeList(found: Found, { block, rule }: Candidate, story: Story): void {
  for (const line of listBelow(found.article.blocks, block, story)) {
    addDrop(found, line, { rule: rule.id, saw: `below "${quote(block.text)}": ${quote(line.text)}` })
  }
}

/**
 * Whether the block meets the rule's conditions on links and host. Without known links or host such a rule
 * takes nothing.
 */
function standsOnPage(article: Article, block: Block, rule: Rule): boolean {
  const { linked, host } = rule.where ?? {}
  if (linked !== undefined && (block.facts.linked ?? -1) < linked) return false
  if (host === undefined) return true
  const address = fieldOf(article, 'canonical_url') ?? fieldOf(article, 'url') ?? ''
  return `.${hostOf(address)}`.endsWith(`.${host}`)
}

function textLeft(found: Found, block: Block): string {
  if (found.drops.has(block.n)) return ''
  const cuts = found.cuts.get(block.n)
  if (cuts === undefined) return block.text
  return sentencesOf(block.text)
    .filter(({ from }) => !cuts.some((cut) => cut.from === from))
    .map(({ from, to }) => block.text.slice(from, to))
    .join(' ')
}

function marksOf(found: Found, ready: Ready): readonly (Drop | Edit)[] {
  const { places } = ready
  const touched = [...new Set([...found.drops.keys(), ...found.cuts.keys()])].toSorted((a, b) => a - b)
  return touched.flatMap((n) => {
    const drops = found.drops.get(n) ?? []
    if (drops.length === 0) return cutMarks(found.article, n, found.cuts.get(n) ?? [])
    return drops.toSorted((a, b) => (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0))
  })
}

function addDrop(
  found: Found,
  block: Block,
  evidence: { readonly rule: string; readonly saw: string },
): void {
  const drops = found.drops.get(block.n)
  const drop: Drop = { does: 'drop', block: block.n, ...evidence }
  if (drops === undefined) found.drops.set(block.n, [drop])
  else if (!drops.some(({ rule }) => rule === drop.rule)) drops.push(drop)
}

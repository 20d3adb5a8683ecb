/**
 * The title: what the record or the page's tags and headings agree on; in raw text a line that looks like
 * one.
 */
import type { Block } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'
import { round } from '../kit/round.ts'
import { words } from '../kit/words.ts'
import { isLong } from './head.ts'
import { squeezed, titleSpan } from './suffix.ts'
import type { Known } from './suffix.ts'
import { recorded, told } from './tags.ts'
import type { Page } from './tags.ts'
import { titleLine } from './title-line.ts'

export interface Titled {
  readonly marks: readonly Mark[]
  /** Block of the title, or -1. */
  readonly block: number
}

const RECORDED = recorded(['title', 'headline'])
const TAGS = [
  'json-ld headline',
  'og:title',
  'title',
  'twitter:title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'itemprop headline',
]
/** A page has one to three headings of the first level; more are a list. */
const MOST_HEADINGS = 6
/** Longest line that may be a title. */
const LONGEST_TITLE = 300
/** Lines after the title in which it may stand once more. */
const AGAIN = 12

export function titled(page: Page, sites: readonly string[]): Titled {
  const [record] = told(page, RECORDED)
  if (record !== undefined)
    return withBlock(
      page,
      { value: record.value, source: record.source, saw: record.name },
      known(page, sites),
    )
  if (page.tags.length > 0) return fromPage(page, known(page, sites))
  const line = titleLine(page, sites)
  return line === undefined
    ? { marks: [], block: -1 }
    : atBlock(page, line.block, { ...line, source: 'text' })
}

interface Candidate {
  readonly value: string
  readonly source: string
  readonly saw: string
}

function known(page: Page, sites: readonly string[]): Known {
  return { sites, headings: firstHeadings(page).map(({ text }) => text) }
}

/** Headings of the first level that are seen and are not a link to the home page. */
function firstHeadings(page: Page): readonly Block[] {
  const found = page.blocks.filter(({ kind, facts, text }) => {
    return (
      kind === 'heading' &&
      facts.page !== undefined &&
      facts.page.level === 1 &&
      !facts.page.hidden &&
      text.length <= LONGEST_TITLE
    )
  })
  return found.length > MOST_HEADINGS ? [] : found
}

/**
 * The heading that the page's tags agree with most, else the tags in their order. What readers saw goes
 * before what machines were told.
 */
function fromPage(page: Page, about: Known): Titled {
  const tags = told(page, TAGS).filter(({ value }) => value.length <= LONGEST_TITLE)
  const bare = tags.map((tag) => ({
    ...tag,
    value: cut(tag.value, { sites: about.sites, headings: about.headings }),
  }))
  const isSite = (text: string): boolean => about.sites.some((site) => squeezed(site) === squeezed(text))
  const headings = firstHeadings(page).filter(({ text }) => !isSite(text))
  const heading = agreed(headings, bare)
  if (heading !== undefined) {
    const { from, to } = titleSpan(heading.text, { sites: about.sites, headings: [] })
    return atBlock(page, heading.n, {
      value: heading.text.slice(from, to),
      from,
      to,
      source: 'h1',
      saw: 'a heading that the tags of the page agree with',
    })
  }
  const best = bare.find(({ value }) => value !== '' && !isSite(value))
  return best === undefined
    ? { marks: [], block: -1 }
    : withBlock(page, { value: best.value, source: best.source, saw: best.name }, about)
}

/**
 * Share of a heading's words, or of a tag's, that the other must hold: another wording of one title shares a
 * third.
 */
const AGREES = 0.3

function agreed(headings: readonly Block[], tags: readonly { readonly value: string }[]): Block | undefined {
  let best: Block | undefined
  let most = 0
  for (const heading of headings) {
    const share = Math.max(0, ...tags.map(({ value }) => agreement(heading.text, value)))
    if (share > most) [best, most] = [heading, share]
  }
  if (most >= AGREES) return best
  const [only, more] = headings
  return more === undefined && (only === undefined || words(only.text).length >= FEWEST_WORDS)
    ? only
    : undefined
}

/** Words of the only heading that no tag agrees with: one word is a label. */
const FEWEST_WORDS = 3

function agreement(a: string, b: string): number {
  if (squeezed(a) === squeezed(b)) return 2
  const [left, right] = [new Set(words(fold(a))), new Set(words(fold(b)))]
  const shared = [...left].filter((word) => right.has(word)).length
  return round(shared / Math.max(1, Math.max(left.size, right.size)))
}

function cut(text: string, about: Known): string {
  const { from, to } = titleSpan(text, about)
  return text.slice(from, to).trim()
}

/** What hangs on a title: a section and a site. */
const LONGEST_HANG = 90

/** Finds the block that says the value, if one near the head does. */
function withBlock(page: Page, candidate: Candidate, about: Known): Titled {
  const value = squeezed(candidate.value)
  const { length } = candidate.value
  const same = page.blocks.filter(
    ({ text }) =>
      text.length <= length + LONGEST_HANG &&
      text.length * 2 >= length &&
      squeezed(cut(text, about)) === value,
  )
  const best = same.find(({ kind }) => kind === 'heading') ?? same[0]
  if (best === undefined) return { marks: [nameOf(candidate)], block: -1 }
  const span = titleSpan(best.text, about)
  return atBlock(page, best.n, { ...candidate, ...span })
}

interface Spot extends Candidate {
  readonly from: number
  readonly to: number
}

/** The block is the field; what hangs on it is cut, and where it stands once more near by, that goes. */
function atBlock(page: Page, n: number, spot: Spot): Titled {
  const block = page.blocks[n]
  if (block === undefined) return { marks: [], block: -1 }
  const edits: Mark[] = []
  const rule = 'describe/title-suffix'
  if (spot.to < block.text.length)
    edits.push({
      does: 'edit',
      block: n,
      from: spot.to,
      to: block.text.length,
      becomes: '',
      rule,
      saw: block.text.slice(spot.to),
    })
  if (spot.from > 0)
    edits.push({
      does: 'edit',
      block: n,
      from: 0,
      to: spot.from,
      becomes: '',
      rule,
      saw: block.text.slice(0, spot.from),
    })
  const name: Mark = { ...nameOf({ ...spot, value: spot.value.trim() }), block: n, whole: true }
  const guard: Mark = { does: 'guard', block: n, rule: 'describe/title', saw: 'the title stays' }
  return { marks: [...edits, name, guard, ...again(page, n, spot.value)], block: n }
}

function nameOf({ value, source, saw }: Candidate): Extract<Mark, { does: 'name' }> {
  return { does: 'name', field: 'title', value, source, rule: 'describe/title', saw }
}

/** Before the title, and after it up to the first long paragraph, lines that say the same. */
function again(page: Page, title: number, value: string): readonly Mark[] {
  const bare = fold(value)
  const marks: Mark[] = []
  for (let n = 0; n <= title + AGAIN && n < page.blocks.length; n++) {
    const text = page.blocks[n]?.text ?? ''
    if (n > title && isLong(text)) break
    if (n === title || text.length > value.length + LONGEST_TITLE || !fold(text).startsWith(bare)) continue
    if (n > 0 && fold(text) !== bare) continue
    if (fold(text) !== bare && !/^\s*[|\-\u2013\u2014\u00bb\u00b7\u2022:]/.test(text.slice(value.length)))
      continue
    marks.push({ does: 'drop', block: n, rule: 'describe/title-again', saw: text.slice(0, 80) })
  }
  return marks
}

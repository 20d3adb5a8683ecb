/**
 * The numbers that text browsers print before links (`[12]Contact`), and the list at the end of the addresses that they lead to.
 * Trusts that list: footnotes count too, but their numbers follow the words, and seldom all lead to bare addresses.
 */
import type { Block } from '../kit/article.ts'
import type { Drop } from '../kit/mark.ts'
import { matchesOf } from '../kit/matches.ts'
import type { Change } from './change.ts'

/** An address as links have it, in full. */
const LEADS = String.raw`(?:[a-z][a-z\d+.-]*:(?:\/\/.*|\S+)|(?:javascript|mailto|sms|whatsapp):.*)`
/** A line of the list: `12. https://lantern.example/contact`, `[12] mailto:desk@lantern.example`, `13. javascript: void(0)`. */
const ADDRESS = new RegExp(String.raw`^(?:(\d{1,5})\.|\[(\d{1,5})\])\s+${LEADS}$`, 'i')
/** Above an address that has a line of its own: `12. What the link is called`, `12.`. */
const CALLED = /^(\d{1,5})\.(?:\s.*)?$/
const ALONE = new RegExp(`^${LEADS}$`, 'i')
/** What stands above the list, and in it, in the language of the browser: `References`, `Visible links:`. */
const LABEL = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?:?$/u
/** A number before a link, with the mark that lynx prints before items of an inner list. */
const NUMBER = /(?:^[+o#@=] )?\[(\d{1,5})\]/g
/** A link begins right behind its number, and a footnote's number stands right behind a word. */
const LINK = /^[\p{L}\p{N}"'\u201c\u00ab\u201e\u2018(\u00bf\u00a1]/u
const WORD = /[\p{L}\p{N}\p{P}]$/u
/** Where no spaces are written, a footnote's number has words on both sides, as that of a link behind another has. */
const SENTENCE = /[\p{P}\p{Lo}]$/u
/** What such browsers print in place of buttons, pictures and frames; a name of a picture alone on its line. */
const PLACEHOLDER =
  /\(BUTTON\) ?|\[(?:IMG|INS: ?:INS|DEL: ?:DEL|BUTTON Input)\] ?|\(not implemented\)|(?<=^(?:\[\d{1,5}\])?)\[[\w .-]{1,60}\.(?:png|jpe?g|gif|svg|webp)\]$/g
const FEWEST = 3
/** Numbers that may be missing between two of the text. */
const WIDEST_GAP = 40
/** Share of the list that has its number in the text, and of these numbers before a link; the rest may be pictures. */
const SHOWN = 0.5
const BEFORE_LINKS = 0.15

/** What such a text has too many. */
export interface LinkNumbers {
  /** The first block of the list, which goes to the end. */
  readonly from: number
  readonly drops: readonly Drop[]
  /** The numbers in a block, and what stands in place of its buttons, pictures and fields. */
  readonly of: (n: number) => readonly Change[]
}

/** Undefined for a text that no text browser printed. */
export function linkNumbers(blocks: readonly Block[]): LinkNumbers | undefined {
  const list = listOf(blocks)
  if (list === undefined) return undefined
  const { from, known } = list
  const page = blocks.slice(0, from)
  const found = numbersOf(page, known)
  const all = [...found.values()].flat()
  const shown = new Set(all.map(({ number }) => number))
  if ([...known].filter((number) => shown.has(number)).length < known.size * SHOWN) return undefined
  if (all.filter(({ isLink }) => isLink).length < all.length * BEFORE_LINKS) return undefined
  const saw = `a list of ${known.size} addresses whose numbers stand in the text`
  return {
    from,
    drops: blocks.slice(from).map(({ n }) => ({ does: 'drop', block: n, rule: 'tidy/link-list', saw })),
    of: (n) => {
      const changes = [...(found.get(n) ?? []).map(({ change }) => change), ...placeholders(blocks[n])]
      return changes.toSorted((one, other) => one.from - other.from)
    },
  }
}

interface List {
  /** Its first block, or that of its heading. */
  readonly from: number
  readonly known: ReadonlySet<number>
}

/** The list with which the text ends: its numbers count up, anew in each of its two parts, and a heading stands above it. */
function listOf(blocks: readonly Block[]): List | undefined {
  const known = new Set<number>()
  let from = blocks.length
  let below = Infinity
  for (let n = blocks.length - 1; n >= 0; n--) {
    const number = numberOf(blocks, n)
    if (number !== undefined && number < below) known.add(number)
    else if (number === undefined && isInner(blocks, n)) below = Infinity
    else if (number !== undefined || !isBelow(blocks, n)) break
    below = number ?? below
    from = n
  }
  const label = blocks[from - 1]
  if (known.size < FEWEST || !isLabel(label)) return undefined
  // `References` stands above `Visible links`, right below which the list begins.
  const isDouble = blocks[from]?.facts.gap === 0 && isLabel(blocks[from - 2])
  return { from: isDouble ? from - 2 : from - 1, known }
}

function numberOf(blocks: readonly Block[], n: number): number | undefined {
  const text = blocks[n]?.text ?? ''
  const [, dotted, bracketed] = ADDRESS.exec(text) ?? []
  const called = isBelow(blocks, n + 1) ? CALLED.exec(text)?.[1] : undefined
  const number = dotted ?? bracketed ?? called
  return number === undefined ? undefined : Number(number)
}

function isBelow(blocks: readonly Block[], n: number): boolean {
  return ALONE.test(blocks[n]?.text ?? '') && CALLED.test(blocks[n - 1]?.text ?? '')
}

/** `Hidden links:`, between two parts of the list. */
function isInner(blocks: readonly Block[], n: number): boolean {
  const isBehind = numberOf(blocks, n - 1) !== undefined || isBelow(blocks, n - 1)
  return isLabel(blocks[n]) && isBehind && numberOf(blocks, n + 1) !== undefined
}

function isLabel(block: Block | undefined): boolean {
  return block !== undefined && LABEL.test(block.text)
}

interface Found {
  readonly number: number
  readonly change: Change
  readonly isLink: boolean
}

/** The numbers of the links by block, each once: those of the list, and those in turn, as fields have them. */
function numbersOf(
  blocks: readonly Block[],
  known: ReadonlySet<number>,
): ReadonlyMap<number, readonly Found[]> {
  const found = new Map<number, readonly Found[]>()
  const taken = new Set<number>()
  const last = [...known].reduce((most, number) => Math.max(most, number), 0)
  let before = 0
  for (const { n, text } of blocks) {
    const own: Found[] = []
    for (const { isNote, ...one } of numbersIn(text)) {
      const { number } = one
      const isInTurn = number > before && number <= Math.min(last, before + WIDEST_GAP)
      if (isNote || taken.has(number) || !(known.has(number) || isInTurn)) continue
      taken.add(number)
      before = number
      own.push(one)
    }
    if (own.length > 0) found.set(n, own)
  }
  return found
}

function* numbersIn(text: string): Generator<Found & { readonly isNote: boolean }> {
  for (const { 0: sign, 1: number = '', index: from } of matchesOf(text, NUMBER)) {
    const to = from + sign.length
    const isBefore = LINK.test(text.slice(to, to + 1))
    const left = text.slice(Math.max(0, from - 1), from)
    yield {
      number: Number(number),
      change: { from, to, becomes: '', rule: 'tidy/link-number', saw: sign },
      isLink: isBefore && !SENTENCE.test(left),
      isNote: WORD.test(left) && !isBefore,
    }
  }
}

function placeholders(block: Block | undefined): readonly Change[] {
  return [...matchesOf(block?.text ?? '', PLACEHOLDER)].map(({ 0: sign, index: from }) => {
    const to = from + sign.length
    return { from, to, becomes: '', rule: 'tidy/placeholder', saw: sign.trim() }
  })
}

/**
 * The numbers that text browsers print before links (`[12]Contact`), and the list at the end of the addresses that they lead to.
 * Trusts that list: footnotes count too, but their numbers follow the words, and seldom all lead to bare addresses.
 */
import type { Block } from '../kit/article.ts'
import type { Drop } from '../kit/mark.ts'
import { matchesOf } from '../kit/matches.ts'
import type { Change } from './change.ts'

/** A line of the list: `12. https://lantern.example/contact`, `[12] mailto:desk@lantern.example`, `13. javascript: void(0)`, `14.`. */
const ADDRESS = /^(?:(\d{1,5})\.|\[(\d{1,5})\])(?:\s+(?:[a-z][a-z\d+.-]*:.*|\S+))?$/i
/** Above an address that has a line of its own: `12. What the link is called`, `12.`. */
const CALLED = /^(\d{1,5})\.(?:\s.*)?$/
const ALONE = /^[a-z][a-z\d+.-]*:\S*$/i
/** What stands above the list, and in it, in the language of the browser: `References`, `Visible links:`. */
const LABEL = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?:?$/u
/** A number before a link, with the mark that lynx prints before items of an inner list. */
const NUMBER = /(?:^[+o#@=] )?\[(\d{1,5})\]/g
/** Text of the link right behind the number, and what a footnote stands behind. */
const LINK = /^[\p{L}\p{N}"'«“„‘(¿¡[]/u
const FOOTNOTE = /[\p{L}\p{N}.,;:!?"'»”’)]$/u
/** What such browsers print in place of buttons, pictures, fields and frames. */
const PLACEHOLDER =
  /\(BUTTON\) ?|\[(?:IMG|INS: ?:INS|DEL: ?:DEL|BUTTON Input|_|X|[\w .-]{1,60}\.(?:png|jpe?g|gif|svg|webp))\] ?|\(not implemented\)|_{5,}/g
const FEWEST = 3
/** Numbers that may be missing between two of the text. */
const WIDEST_GAP = 40
/** Share of the list that has its number in the text, and of the numbers in the text that are as browsers print them. */
const SHOWN = 0.5
const BEFORE_LINKS = 0.15
const BEHIND_WORDS = 0.5

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
  const noted = all.filter(({ isFootnote }) => isFootnote)
  if ([...known].filter((number) => shown.has(number)).length < known.size * SHOWN) return undefined
  if (all.filter(({ isLink }) => isLink).length < all.length * BEFORE_LINKS) return undefined
  if (noted.length > all.length * BEHIND_WORDS) return undefined
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

/** The list with which the text ends. */
function listOf(blocks: readonly Block[]): List | undefined {
  const known = new Set<number>()
  let from = blocks.length
  for (let n = blocks.length - 1; n >= 0; n--) {
    const number = numberOf(blocks, n)
    if (number !== undefined) known.add(Number(number))
    else if (!isBelow(blocks, n) && (!isLabel(blocks[n]) || numberOf(blocks, n + 1) === undefined)) break
    from = n
  }
  if (known.size < FEWEST) return undefined
  // `References` stands above `Visible links`, right below which the list begins.
  const isInner = numberOf(blocks, from) === undefined && blocks[from + 1]?.facts.gap === 0
  return { from: isInner && isLabel(blocks[from - 1]) ? from - 1 : from, known }
}

function numberOf(blocks: readonly Block[], n: number): string | undefined {
  const text = blocks[n]?.text ?? ''
  const [, dotted, bracketed] = ADDRESS.exec(text) ?? []
  return dotted ?? bracketed ?? (isBelow(blocks, n + 1) ? CALLED.exec(text)?.[1] : undefined)
}

function isBelow(blocks: readonly Block[], n: number): boolean {
  return ALONE.test(blocks[n]?.text ?? '') && CALLED.test(blocks[n - 1]?.text ?? '')
}

function isLabel(block: Block | undefined): boolean {
  return block !== undefined && LABEL.test(block.text)
}

interface Found {
  readonly number: number
  readonly change: Change
  readonly isLink: boolean
  readonly isFootnote: boolean
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
    for (const one of numbersIn(text)) {
      const { number } = one
      const isInTurn = number > before && number <= Math.min(last, before + WIDEST_GAP)
      if (taken.has(number) || !(known.has(number) || isInTurn)) continue
      taken.add(number)
      before = number
      own.push(one)
    }
    if (own.length > 0) found.set(n, own)
  }
  return found
}

function* numbersIn(text: string): Generator<Found> {
  for (const { 0: sign, 1: number = '', index: from } of matchesOf(text, NUMBER)) {
    const to = from + sign.length
    yield {
      number: Number(number),
      change: { from, to, becomes: '', rule: 'tidy/link-number', saw: sign },
      isLink: LINK.test(text.slice(to, to + 1)),
      isFootnote: FOOTNOTE.test(text.slice(from - 1, from)),
    }
  }
}

function placeholders(block: Block | undefined): readonly Change[] {
  return [...matchesOf(block?.text ?? '', PLACEHOLDER)].map(({ 0: sign, index: from }) => {
    const to = from + sign.length
    return { from, to, becomes: '', rule: 'tidy/placeholder', saw: sign.trim() }
  })
}

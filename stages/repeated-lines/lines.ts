/**
 * The lines of a page with their signs: where a line is, whether it continues the line before, whether it
 * leads to the line below.
 */
import type { Article, Block } from '../kit/article.ts'
import { endsLikeSentence, leadsOn } from '../kit/sentence.ts'

export interface Line {
  readonly text: string
  /**
   * Its block and its signs in one number, which `blockOf` and `is` decode; `GONE` if an earlier stage took
   * the line.
   */
  readonly at: number
}

export const GONE = -1
/**
 * The signs of a line that was not dropped, one bit for each:
 * - `inside`: it is between the first and the last long paragraph
 * - `long`: it is longer than a notice
 * - `never`: it is code, or longer than any line that a site repeats
 * - `prose`: it is not a label
 * - `goesOn`: it continues the table, list or set of short lines that the line before belongs to
 * - `leads`: it is a label for the line right below it
 */
const SIGNS = ['inside', 'long', 'never', 'prose', 'goesOn', 'leads'] as const
type Sign = (typeof SIGNS)[number]
/**
 * Most characters in a line that may repeat, such as a notice. A longer line belongs to its story, unless an
 * earlier stage took it from another page.
 */
const NOTICE = 600
/** Most characters in a line that an earlier stage took from another page. */
const LONGEST = 2000
/**
 * A dropped line is noted only if another page may have kept it: it has at least this many characters, so
 * that it reads like prose, or it is next to such a line or to a kept one.
 */
const PROSE = 60
/**
 * Fewest characters in a paragraph that surely belongs to the story. The first and the last of these bound
 * what is `inside`.
 */
const LONG = 200
/** Most characters in a label. */
const LABEL = 80
/**
 * Only the first or second of a row of short lines can lead to what follows. Any later one is part of a set,
 * such as a row of buttons.
 */
const PAIR = 2

export function linesOf({ blocks }: Article): readonly Line[] {
  const worded = blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const standing = placed(worded.filter(({ fate }) => fate !== 'dropped'))
  const lines = worded.filter(
    ({ fate, text }) => fate === 'kept' || (fate === 'dropped' && text.length <= LONGEST),
  )
  const tells = lines.map(({ fate, text }) => fate === 'kept' || text.length >= PROSE)
  return lines.flatMap(({ n, fate, text }, place): readonly Line[] => {
    if (fate === 'kept') return [{ text, at: standing.get(n) ?? GONE }]
    return tells.slice(Math.max(0, place - 1), place + 2).includes(true) ? [{ text, at: GONE }] : []
  })
}

/** The block of a line that was not dropped. */
export function blockOf(at: number): number {
  return at >> SIGNS.length
}

/** Whether a line was not dropped and has the sign. */
export function is(at: number, sign: Sign): boolean {
  return at !== GONE && ((at >> SIGNS.indexOf(sign)) & 1) === 1
}

/** By block: the number of the block and its signs in one number. */
function placed(standing: readonly Block[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const [first, last] = storySpan(standing)
  let row = 0
  for (const [place, block] of standing.entries()) {
    const { n, kind, text } = block
    const isLabel = kind === 'heading' || leadsOn(text) || isShort(text)
    row = goesOn(standing[place - 1], block) ? row + 1 : 1
    const signs: Readonly<Record<Sign, boolean>> = {
      inside: n >= first && n <= last,
      long: text.length > NOTICE,
      never: kind === 'code' || text.length > LONGEST,
      prose: !isLabel,
      goesOn: row > 1,
      leads: isLabel && row <= PAIR && isLedTo(block, standing[place + 1]),
    }
    found.set(
      n,
      SIGNS.reduce((sum, sign, bit) => sum + (signs[sign] ? 1 << bit : 0), n << SIGNS.length),
    )
  }
  return found
}

function isLedTo(label: Block, below: Block | undefined): boolean {
  if (below?.fate !== 'kept') return false
  return label.kind === 'heading' || below.kind !== 'paragraph' || !isShort(below.text)
}

/** The blocks from the first to the last long paragraph; all blocks if there is none. */
function storySpan(standing: readonly Block[]): readonly [number, number] {
  const long = standing.filter(({ text }) => text.length >= LONG)
  return [long[0]?.n ?? 0, long.at(-1)?.n ?? Infinity]
}

/**
 * Whether the block continues the one before: a row after a row, an item after an item of the same list, or a
 * short line right after another.
 */
function goesOn(before: Block | undefined, block: Block): boolean {
  if (before?.fate !== 'kept' || before.kind !== block.kind) return false
  if (block.kind === 'cell') return true
  if (before.facts.page?.path !== block.facts.page?.path) return false
  if (block.kind === 'item') return true
  const isBeside =
    block.n === before.n + 1 && (block.facts.page !== undefined || before.facts.gap === block.facts.gap)
  return block.kind === 'paragraph' && isBeside && isShort(before.text) && isShort(block.text)
}

function isShort(text: string): boolean {
  return text.length <= LABEL && !endsLikeSentence(text)
}

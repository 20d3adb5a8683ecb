/** The lines of a page, and what each is: where it stands, what it goes on, whether it leads to what stands below it. */
import type { Article, Block } from '../kit/article.ts'
import { endsLikeSentence, leadsOn } from '../kit/sentence.ts'

export interface Line {
  readonly text: string
  /** Its block and its signs, as `blockOf` and `has` read them; `GONE` where an earlier stage took it. */
  readonly at: number
}

export const GONE = -1
/**
 * What a line that stands may be: between the first and the last long paragraph; longer than a notice; code, or longer than all
 * that a site repeats; no label; of the table, list or set of short lines of the line before; a label right above what stands.
 */
const SIGNS = ['inside', 'long', 'never', 'prose', 'goesOn', 'leads'] as const
type Sign = (typeof SIGNS)[number]
/**
 * Characters of the longest line that may repeat: a notice is shorter, what is longer is a story's own matter, unless an earlier
 * stage took it from another page...
 */
const NOTICE = 600
/** ...and then of the longest. */
const LONGEST = 2000
/**
 * Of the lines that went those tell that another page may have kept: of so many characters, which read like prose, or next to
 * one of them, or next to a line that stands.
 */
const PROSE = 60
/** Characters from which a block counts as the story's own paragraph when edges are measured. */
const LONG = 200
/** Characters of the longest label. */
const LABEL = 80
/** Short lines that are no set yet: behind more, as behind a row of buttons, a label leads to nothing. */
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

/** The block of a line that stands. */
export function blockOf(at: number): number {
  return at >> SIGNS.length
}

/** Whether a line stands and bears the sign. */
export function is(at: number, sign: Sign): boolean {
  return at !== GONE && ((at >> SIGNS.indexOf(sign)) & 1) === 1
}

/** What stands, by block: its block and signs in one number. */
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

/** From the first to the last long paragraph that stands; all is inside where there is none. */
function storySpan(standing: readonly Block[]): readonly [number, number] {
  const long = standing.filter(({ text }) => text.length >= LONG)
  return [long[0]?.n ?? 0, long.at(-1)?.n ?? Infinity]
}

/** A row behind a row, an item behind an item of its list, a short line right behind one. */
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

/** Which blocks go: those that are hardly of the article, and of the doubtful ones what the article can spare. */
import { cellLines } from './kept/cell-lines.ts'
import { DOUBT, KEEP, KEEP_LONG, OF_ARTICLE, OF_GONE } from './model.ts'
import type { Judgement } from './model.ts'
import { outsideEntries } from './kept/entries.ts'
import { isInFactBox, tablesInText } from './kept/fact-box.ts'
import { recipeLines } from './kept/recipe.ts'
import { isOfSteps, partedFrom } from './kept/together.ts'
import { standfirstOf, standfirsts } from './kept/standfirst.ts'
import type { View } from './measured/view.ts'
import type { Tag } from '../kit/article.ts'
import { stands } from '../kit/article.ts'

/**
 * If the model is at a loss, it keeps: the long blocks that go (this many Latin letters or more) may be
 * expected to cost the article at most this share of what stays. That keeps something on 6 of 6,310 labelled
 * pages and dumps, and word F1 stays the same within 0.0003.
 */
const AT_RISK = 0.35
const RISKY = 90

/**
 * Lowest chance of a sentence that surely belongs to the article, and fewest Latin letters of one that may
 * close it.
 */
const CERTAIN = 0.7
const FEW_WORDS = 12

const NUMBER = /\d/
/** If this many times more lines of one shape stay than go, none goes. */
const OUTNUMBERED = 2

interface Known extends Pick<Judgement, 'chances'> {
  /** What the page tells of itself. */
  readonly tags?: readonly Tag[]
}

/** Numbers of the blocks that go, in order. A line that the page tells as its standfirst stays at any chance, one that may be it at that of a long paragraph. */
export function goingOf(view: View, { chances, tags = [] }: Known): readonly number[] {
  const { unlikely: judged, doubtful, allowance } = sorted(view, chances)
  const unlikely = unlessOutnumbered(view, judged)
  const going = [...unlikely, ...allAlike(view, unlikely, affordable(doubtful, allowance))]
  const held = new Set([
    ...recipeLines(view.blocks),
    ...standfirsts(view, tags),
    ...tablesInText(view.blocks, going),
    ...cellLines(view, chances),
  ])
  const left = partedFrom(view.blocks, going).filter((n) => !held.has(n))
  return outsideEntries(view, left, tags)
}

interface Sorted {
  readonly unlikely: readonly number[]
  readonly doubtful: readonly Doubtful[]
  /** Latin letters that the article can spare: little beside those that stay and those that go anyway. */
  readonly allowance: number
}

/**
 * Sorts the blocks. Long paragraphs, code, the standfirst, a box of facts, steps of a list and a closing sentence
 * are never doubtful; they go only if they are unlikely.
 */
function sorted(view: View, chances: Float64Array): Sorted {
  const isHeld = holding(view, chances)
  const unlikely: number[] = []
  const doubtful: Doubtful[] = []
  let [staying, going] = [0, 0]
  for (const { n, fate } of view.blocks) {
    if (fate === 'named') continue
    const size = view.measures.size[n] ?? 0
    const chance = fate === 'kept' ? (chances[n] ?? 1) : 1
    const held = isHeld(n, unlikely.at(-1))
    const isUnlikely = chance < (held ? KEEP_LONG : KEEP)
    if (isUnlikely) unlikely.push(n)
    if (isUnlikely || fate === 'dropped') going += size
    else staying += size
    if (!isUnlikely && !held && chance < DOUBT) doubtful.push({ n, chance, size })
  }
  return {
    unlikely: bearable(view, chances, { unlikely, staying }),
    doubtful,
    allowance: Math.min(staying * OF_ARTICLE, going * OF_GONE),
  }
}

/**
 * The unlikely blocks, without as many of the likeliest long ones as needed to bring the expected cost below
 * the limit.
 */
function bearable(
  { measures: { size } }: View,
  chances: Float64Array,
  { unlikely, staying }: { readonly unlikely: readonly number[]; readonly staying: number },
): readonly number[] {
  const cost = (n: number): number => (chances[n] ?? 0) * (size[n] ?? 0)
  const risky = unlikely.filter((n) => (size[n] ?? 0) >= RISKY)
  let risk = risky.reduce((sum, n) => sum + cost(n), 0)
  let stays = staying
  const held = new Set<number>()
  for (const n of risky.toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)) {
    if (risk <= stays * AT_RISK) break
    risk -= cost(n)
    stays += size[n] ?? 0
    held.add(n)
  }
  return held.size === 0 ? unlikely : unlikely.filter((n) => !held.has(n))
}

/** Whether a block is kept at the chance of a long paragraph; `last` is the last one before it that is unlikely. */
function holding(view: View, chances: Float64Array): (n: number, last: number | undefined) => boolean {
  const { blocks, around } = view
  const standfirst = standfirstOf(view)
  return (n, last) =>
    around.long[n] === 1 ||
    blocks[n]?.kind === 'code' ||
    n === standfirst ||
    (blocks[n] !== undefined && isInFactBox(blocks[n])) ||
    isOfSteps(blocks, n) ||
    (last !== n - 1 && isLastWord(view, chances, n))
}

/**
 * A sentence right behind one that is of the article: reports close with a few words. In the folds word F1 stays the same to a
 * thousandth, of a thousand pages one or two fewer lose content and up to eight more keep a line of junk.
 */
function isLastWord({ blocks, measures }: View, chances: Float64Array, n: number): boolean {
  const before = blocks[n - 1]
  return (
    before !== undefined &&
    stands(before) &&
    (chances[n - 1] ?? 0) >= CERTAIN &&
    measures.ended[n - 1] === 1 &&
    measures.ended[n] === 1 &&
    (measures.size[n] ?? 0) >= FEW_WORDS
  )
}

/** A block more likely junk than article, but not certainly. `size` is in Latin letters. */
export interface Doubtful {
  readonly n: number
  readonly chance: number
  readonly size: number
}

/** The least likely of these blocks, as many as may be expected to cost the article no more than `allowance` Latin letters. */
export function affordable(doubtful: readonly Doubtful[], allowance: number): readonly number[] {
  let spent = 0
  const ranked = doubtful.toSorted((a, b) => a.chance - b.chance || a.n - b.n)
  const end = ranked.findIndex(({ chance, size }) => (spent += chance * size) > allowance)
  return ranked.slice(0, end < 0 ? ranked.length : end).map(({ n }) => n)
}

/**
 * The unlikely blocks without lines with numbers of which at least twice as many of the same shape stay as
 * go, such as the time of an entry in a live blog.
 */
function unlessOutnumbered(
  { blocks, measures: { masked } }: View,
  unlikely: readonly number[],
): readonly number[] {
  const isNumbered = (n: number): boolean => NUMBER.test(blocks[n]?.text ?? '')
  if (!unlikely.some(isNumbered)) return unlikely
  const going = new Set(unlikely)
  const balance = new Map<number, number>()
  for (const { n, fate } of blocks) {
    if (fate === 'named') continue
    const shape = masked[n] ?? 0
    const goes = fate === 'dropped' || going.has(n)
    balance.set(shape, (balance.get(shape) ?? 0) + (goes ? -OUTNUMBERED : 1))
  }
  return unlikely.filter((n) => !isNumbered(n) || (balance.get(masked[n] ?? 0) ?? 0) < 0)
}

/** Drops a doubtful line only if no line of the same shape stays. */
function allAlike(
  { blocks, measures: { masked } }: View,
  unlikely: readonly number[],
  spared: readonly number[],
): readonly number[] {
  const going = new Set([...unlikely, ...spared])
  const staying = blocks.filter((block) => stands(block) && !going.has(block.n))
  const shapes = new Set(staying.map(({ n }) => masked[n]))
  return spared.filter((n) => !shapes.has(masked[n]))
}

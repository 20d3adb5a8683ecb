/** What stands together stays together: rows of one table, items of one list, lines that count on, a sentence and its rest. */
import type { Block } from '../../kit/article.ts'
import { stands } from '../../kit/article.ts'
import { endsLikeSentence } from '../../kit/sentence.ts'

/** What a block is one of: on raw text a row shows by its tabs, and lines that end as no sentence does stand for a list. */
type Sort = 'row' | 'item' | 'line'

/** Share of the rows, items or lines that has to stay for all to stay. With these as many labelled pages lose content as without, or fewer. */
const SHARE: Readonly<Record<Sort, number>> = { row: 1 / 3, item: 1 / 2, line: 1 / 2 }
/**
 * So many lines are a list: results, a roll, a team; three may be a heading and what stands around it. Where it begins and ends no line
 * tells: it reaches from the first that stays to the last.
 */
const FEWEST_LINES = 4
/** A longer line is none of a list. */
const LONGEST_LINE = 80

/** So many lines that count on from one to the next are one list, and share of them that has to stay for all to stay. */
const FEWEST_NUMBERED = 3
const NUMBERED_SHARE = 1 / 4
const IN_BRACKETS = /^[([（][^()[\]（）]{2,80}[)\]）]$/u
/** No line that is whole ends in a comma or a short word of small letters. */
const HANGS = /(?:,|\s\p{Ll}{1,3})$/u

/** Of the blocks that are to go, in order, those that nothing holds back. */
export function partedFrom(blocks: readonly Block[], going: readonly number[]): readonly number[] {
  const gone = new Set(going)
  const isStaying = (block: Block): boolean => stands(block) && !gone.has(block.n)
  for (const { sort, run } of runsOf(blocks)) {
    const list = sort === 'line' ? run.slice(run.findIndex(isStaying), run.findLastIndex(isStaying) + 1) : run
    if (sort === 'line' && list.length < FEWEST_LINES) continue
    if (list.filter(isStaying).length >= list.length * SHARE[sort]) for (const { n } of list) gone.delete(n)
  }
  for (const run of numberedRuns(blocks)) {
    if (run.filter(isStaying).length >= run.length * NUMBERED_SHARE) for (const { n } of run) gone.delete(n)
  }
  for (const n of going) if (!gone.has(n - 1) && isRest(blocks, n)) gone.delete(n)
  for (const n of going) if (isInterjection(blocks, n, isStaying)) gone.delete(n)
  return going.filter((n) => gone.has(n))
}

/** Lines right behind one another that count on, as rows of results do. */
function* numberedRuns(blocks: readonly Block[]): Generator<readonly Block[]> {
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    while (to < blocks.length && isStepBehind(blocks, to, 1)) to++
    if (to - from >= FEWEST_NUMBERED) yield blocks.slice(from, to)
  }
}

/** The end of a sentence of raw text that hangs on the line right above, which no one took: `to the council in` and `September.` */
function isRest(blocks: readonly Block[], n: number): boolean {
  const [before, block] = [blocks[n - 1], blocks[n]]
  if (before === undefined || block === undefined || !stands(before)) return false
  if (block.facts.page !== undefined || block.facts.gap > 0 || block.kind !== 'paragraph') return false
  return HANGS.test(before.text) && endsLikeSentence(block.text)
}

/** `(Applause)` between two paragraphs of a speech: in brackets as a whole, in the same place as they are, and no link. */
function isInterjection(blocks: readonly Block[], n: number, isStaying: (block: Block) => boolean): boolean {
  const [before, block, after] = [blocks[n - 1], blocks[n], blocks[n + 1]]
  if (before === undefined || block === undefined || after === undefined) return false
  if (
    block.facts.page === undefined ||
    block.kind !== 'paragraph' ||
    (block.facts.linked ?? 0) > 0 ||
    !IN_BRACKETS.test(block.text)
  )
    return false
  return [before, after].every((one) => isStaying(one) && one.facts.page?.path === block.facts.page?.path)
}

interface Run {
  readonly sort: Sort
  readonly run: readonly Block[]
}

/** Rows behind rows, items behind items of the same path, lines behind lines with as much space between. */
function* runsOf(blocks: readonly Block[]): Generator<Run> {
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    const sort = sortOf(blocks[from])
    if (sort === undefined) continue
    while (sortOf(blocks[to]) === sort && isBeside(blocks[from], blocks[to], sort)) to++
    if (to - from > 1) yield { sort, run: blocks.slice(from, to) }
  }
}

function sortOf(block: Block | undefined): Sort | undefined {
  if (block === undefined) return undefined
  const { kind, text, fate, facts } = block
  if (kind === 'cell') return 'row'
  if (kind === 'item') return 'item'
  if (kind !== 'paragraph' || facts.page !== undefined || fate !== 'kept') return undefined
  if (text.includes('\t')) return 'row'
  return text.length <= LONGEST_LINE && !endsLikeSentence(text) ? 'line' : undefined
}

function isBeside(one: Block | undefined, other: Block | undefined, sort: Sort): boolean {
  if (sort === 'item') return one?.facts.page?.path === other?.facts.page?.path
  return sort === 'row' || one?.facts.gap === other?.facts.gap
}

/**
 * Whether a line is the step behind the one before it, `4. Bake for eleven minutes` behind a step three, or behind what stands under that;
 * or itself stands under a step, right above the next: the answer to a question, who goes on to speak. Of 983 pages that nothing was
 * trained on, and their dumps, four more snippets that must stand do so, and as many that must not are out.
 */
export function isOfSteps(blocks: readonly Block[], n: number): boolean {
  return isStepBehind(blocks, n, 1) || isStepBehind(blocks, n, 2) || isStepBehind(blocks, n + 1, 2)
}

/** Whether the line at `n` is the step after the one `by` lines above, with all lines between still kept. */
function isStepBehind(blocks: readonly Block[], n: number, by: number): boolean {
  const lines = blocks.slice(Math.max(0, n - by), n + 1)
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last?.n !== n || lines.some(({ fate }) => fate !== 'kept')) return false
  return numberOf(first.text) === numberOf(last.text) - 1
}

/** The number at the beginning of a text; NaN if there is none. */
function numberOf(text: string): number {
  return Number(/^(\d{1,3})[.)]\s/.exec(text)?.[1])
}

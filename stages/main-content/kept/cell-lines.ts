/** Tables of which a dump made a line of each cell, and results with a row on each line. The model, which knows an article by its sentences, takes them for counters and menus. Raw text only. */
import type { Block } from '../../kit/article.ts'
import { endsLikeSentence } from '../../kit/sentence.ts'
import type { View } from '../measured/view.ts'

/** Chance of the sentence above, and its Latin letters: below a notice or an appeal the figures are of what is sold, given or counted there. */
const CERTAIN = 0.7
const SENTENCE = 20
/** Characters of the longest cell, and of a row. */
const LONGEST_CELL = 40
const LONGEST_ROW = 80
/** A figure, with a sign of money before it or a unit behind: `£89`, `1,106`, `4.1`, `61 m`, `40 %`. */
const FIGURE = /^[-+−±(]?\p{Sc}?\s?\p{Nd}[\p{Nd}.,:'’/\s]*(?:%|\p{Sc}|\p{L}{1,4}\.?)?\)?$/u
/** A row ends in three figures and more: `2 Dunmarl Town 28 17 7 58`. */
const ROW = /(?:\s[-+−]?\p{Nd}[\p{Nd}.,:%]*){3}$/u
const YEAR = /^(?:19|20)\d\d$/
const WHOLE = /^\d{1,3}$/
/** With fewer figures it may be a rating, or who wrote what and when. */
const FEWEST_FIGURES = 5
const FEWEST_ROWS = 3
/** Lines above the first figure, which head the columns, and between one figure and the next. */
const HEADS = 7
const BETWEEN = 4
/** Share of the figures that differ: a bar of buttons counts nothing but noughts. Share that may count on by one: places of a chart do. */
const DIFFERENT = 1 / 2
const COUNTING = 1 / 2

/** The lines of such tables, each from right below a sentence of the article to its last figure, and the sentence right behind it. */
export function cellLines(view: View, chances: Float64Array): ReadonlySet<number> {
  const held = new Set<number>()
  if (view.page !== undefined) return held
  const { blocks } = view
  for (let n = 1; n < blocks.length; n++) {
    const isBelow = isSentence(view, n - 1) && (held.has(n - 1) || (chances[n - 1] ?? 0) >= CERTAIN)
    if (!isBelow || !isCell(blocks[n])) continue
    const last = lastFigure(blocks, n)
    if (last === undefined) continue
    const end = isSentence(view, last + 1) ? last + 1 : last
    for (let at = n; at <= end; at++) held.add(at)
    n = end
  }
  return held
}

/** The last figure of the table that begins here. */
function lastFigure(blocks: readonly Block[], from: number): number | undefined {
  const figures: Block[] = []
  for (let n = from; n < blocks.length; n++) {
    const block = blocks[n]
    const since = n - (figures.at(-1)?.n ?? from)
    if (block === undefined || !isCell(block) || since > (figures.length === 0 ? HEADS : BETWEEN)) break
    if (isFigure(block.text)) figures.push(block)
  }
  return isTable(figures.map(({ text }) => text)) ? figures.at(-1)?.n : undefined
}

function isTable(figures: readonly string[]): boolean {
  const isEnough =
    figures.length >= FEWEST_FIGURES || figures.filter((text) => ROW.test(text)).length >= FEWEST_ROWS
  if (!isEnough || new Set(figures).size < figures.length * DIFFERENT) return false
  const counting = figures.filter((text, at) => {
    const next = figures[at + 1] ?? ''
    return YEAR.test(text) || (WHOLE.test(text) && WHOLE.test(next) && Number(next) === Number(text) + 1)
  })
  return counting.length < figures.length * COUNTING
}

function isFigure(text: string): boolean {
  return FIGURE.test(text) || ROW.test(text)
}

/** A date that was taken for the day of the article may be a cell. */
function isCell(block: Block | undefined): boolean {
  if (block === undefined || block.fate === 'dropped') return false
  const { text } = block
  return text.length <= (ROW.test(text) ? LONGEST_ROW : LONGEST_CELL) && !/[.!?…。！？।]$/u.test(text)
}

function isSentence({ blocks, measures }: View, n: number): boolean {
  const block = blocks[n]
  if (block === undefined || (block.fate !== 'kept' && block.fate !== 'guarded')) return false
  return endsLikeSentence(block.text) && (measures.size[n] ?? 0) >= SENTENCE
}

/**
 * The learned model: a first guess from each block and its surroundings, then a second that sees the guesses around.
 * On pages the second also sees which elements hold them.
 */
import type { Block } from '../kit/article.ts'
import { round } from '../kit/round.ts'
import { contextOf } from './context/guess-context.ts'
import type { Context } from './context/guess-context.ts'
import { labelLexis } from './model/labels.ts'
import { lexis } from './model/lexicon.ts'
import { linksOf } from './model/links.ts'
import { bound, FIRST, HEADLINE, LABELS, LEXICON, PAGE, SECOND, spoken } from './model/models.ts'
import { pageContextOf } from './context/page-context.ts'
import { LOUDEST, sumsOf } from './model/sheet.ts'
import type { Asked, Ends, Sheet } from './model/sheet.ts'
import type { View } from './measured/view.ts'
import { weights } from './weights.ts'

export interface Judgement {
  /** Per block: the probability that it is of the article, rounded to three decimals. */
  readonly chances: Float64Array
  /** The three numbers that spoke loudest against each of these blocks, in words. */
  readonly reasons: (blocks: readonly number[]) => readonly (readonly string[])[]
  /** Which of these blocks of raw text is its title; undefined where none is likely, and on pages. */
  readonly title: (blocks: readonly number[]) => number | undefined
}

/** Below this the block goes; chosen by cross-validation, see `bench/train/FIGURES.md`. */
export const KEEP: number = weights.keep
/** The same for long paragraphs, which are hardly ever teasers: a lost one is a fault, a leftover one a blemish. */
export const KEEP_LONG: number = weights.keepLong
/** Below this a block is doubtful. */
export const DOUBT: number = weights.doubt
/** Shares of the text that stays and of the text that goes: what doubtful blocks may be expected to cost the article. */
export const OF_ARTICLE: number = weights.ofArticle
export const OF_GONE: number = weights.ofGone

/**
 * If a line and its neighbours all guess below the first or above the second value, the guess is final. The
 * second model judges the rest, a quarter of the lines. Values are in thousandths.
 */
const [HOPELESS = 0, SURE = 1000] = weights.believed
/** Logits in the weights are whole ten-thousandths. */
const UNIT = 10000

/** Judges every block of an article. Time grows with the number of blocks alone. */
export function judge(view: View): Judgement {
  const first = guessed(view)
  const context = contextOf(view, { guess: first.guess, lexis: lexis(view.measures, LEXICON) })
  return view.page === undefined ? textJudgement(first, context) : pageJudgement(context)
}

/** The first guess alone, in thousandths. */
export function firstGuess(view: View): Int32Array {
  return guessed(view).guess
}

/** The first model's answers for all blocks, with its guesses in thousandths. */
interface Guessed {
  readonly first: Sheet
  readonly ends: Ends
  readonly guess: Int32Array
}

function guessed(view: View): Guessed {
  const first = bound(FIRST, view)
  const all = new Int32Array(view.measures.count)
  for (let n = 0; n < all.length; n++) all[n] = n
  const ends = sumsOf(first, all)
  const guess = new Int32Array(all.length)
  for (let n = 0; n < all.length; n++)
    guess[n] = Math.round(1000 / (1 + Math.exp(-(ends.sums[n] ?? 0) / UNIT)))
  return { first, ends, guess }
}

/** On raw text, whose blocks are many, the first guess stands where it is sure. */
function textJudgement({ first, ends, guess }: Guessed, context: Context): Judgement {
  const second = bound(SECOND, context)
  const chances = chancesOf(guess)
  const asked = numbersOf(context.view.blocks, ({ n, fate }) => fate === 'kept' && !settled(guess, n))
  const late = put(chances, second, { asked, scale: weights.second.scale })
  const links = linksOf(context.view)
  return {
    chances: links === undefined ? chances : chances.map((chance, n) => links.heeded(n, chance)),
    reasons: (blocks) => {
      const sure = blocks.filter((n) => settled(guess, n)).map((n) => ({ n, row: n }))
      const open = rowsIn(
        asked,
        blocks.filter((n) => !settled(guess, n)),
      )
      const early = spoken(FIRST, first, { ends, asked: sure }).values()
      const later = spoken(SECOND, second, { ends: late, asked: open }).values()
      return blocks.map((n) => {
        const heard = (settled(guess, n) ? early : later).next().value ?? []
        return [...(links?.reasons(n) ?? []), ...heard].slice(0, LOUDEST)
      })
    },
    title: (blocks) => likeliest(bound(HEADLINE, context), blocks),
  }
}

function pageJudgement(context: Context): Judgement {
  const { guess, view } = context
  const page = bound(PAGE, pageContextOf(context, labelLexis(view.blocks, LABELS)))
  const chances = chancesOf(guess)
  const asked = numbersOf(view.blocks, ({ fate }) => fate === 'kept')
  const ends = put(chances, page, { asked, scale: weights.page.scale })
  return {
    chances,
    reasons: (blocks) => spoken(PAGE, page, { ends, asked: rowsIn(asked, blocks) }),
    title: () => undefined,
  }
}

function numbersOf(blocks: readonly Block[], fits: (block: Block) => boolean): Int32Array {
  const found = new Int32Array(blocks.length)
  let count = 0
  for (const block of blocks) if (fits(block)) found[count++] = block.n
  return found.subarray(0, count)
}

/** The places of these blocks among those that were judged. Both lists ascend. */
function rowsIn(asked: Int32Array, blocks: readonly number[]): readonly Asked[] {
  let row = 0
  return blocks.map((n) => {
    while (row < asked.length && (asked[row] ?? n) < n) row++
    return { n, row }
  })
}

function likeliest(title: Sheet, blocks: readonly number[]): number | undefined {
  const { sums } = sumsOf(title, Int32Array.from(blocks))
  const best = sums.reduce((most, sum) => Math.max(most, sum), weights.title.from)
  return blocks.find((_, place) => sums[place] === best)
}

/**
 * The guesses as probabilities. A loop, since `Float64Array.from` with a function takes ten times as long.
 */
function chancesOf(guess: Int32Array): Float64Array {
  const chances = new Float64Array(guess.length)
  for (let n = 0; n < guess.length; n++) chances[n] = (guess[n] ?? 0) / 1000
  return chances
}

interface Putting {
  readonly asked: Int32Array
  readonly scale: Scale
}

function put(chances: Float64Array, sheet: Sheet, { asked, scale }: Putting): Ends {
  const ends = sumsOf(sheet, asked)
  for (let row = 0; row < asked.length; row++)
    chances[asked[row] ?? 0] = calibrated(ends.sums[row] ?? 0, scale)
  return ends
}

interface Scale {
  readonly slope: number
  readonly shift: number
}

function settled(guess: Int32Array, n: number): boolean {
  const own = guess[n] ?? 0
  const before = n > 0 ? (guess[n - 1] ?? own) : own
  const after = n + 1 < guess.length ? (guess[n + 1] ?? own) : own
  return Math.max(before, own, after) <= HOPELESS || Math.min(before, own, after) >= SURE
}

/** Sum of the trees to a probability, by Platt's scaling on the cross-validated sums. */
function calibrated(sum: number, { slope, shift }: Scale): number {
  return round(1 / (1 + Math.exp(-(sum / UNIT) * slope - shift)))
}

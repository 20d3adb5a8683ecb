/** The learned model: a first guess from each block and its surroundings, then a second that sees the guesses around. */
import { round } from '../kit/round.ts'
import type { Cell } from './cells.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import { contextFeatures } from './features-guess.ts'
import { features } from './features.ts'
import { lexis, openLexicon } from './lexicon.ts'
import { bytes, longs, shorts } from './packed.ts'
import { loudest, sumsOf } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import type { Trees } from './trees.ts'
import type { View } from './view.ts'
import { weights } from './weights.ts'

export interface Judgement {
  /** Per block: the probability that it is of the article, rounded to three decimals. */
  readonly chances: Float64Array
  /** The three numbers that spoke loudest against a block, in words. */
  readonly reasons: (n: number) => readonly string[]
}

/** Below this the block goes; chosen by cross-validation, see `bench/train/FIGURES.md`. */
export const KEEP: number = weights.keep
/** The same for long paragraphs, which are hardly ever teasers: a lost one is a fault, a leftover one a blemish. */
export const KEEP_LONG: number = weights.keepLong

/**
 * In thousandths: a guess no higher than the one, or no lower than the other, with the lines before and after alike, is believed. The
 * second model is asked about the rest, three lines in ten.
 */
const [HOPELESS = 0, SURE = 1000] = weights.believed
/** Logits in the weights are whole ten-thousandths. */
const UNIT = 10000

/** Judges every block of an article. Time grows with the number of blocks alone. */
export function judge(view: View): Judgement {
  const { count } = view.measures
  const first = bound(FIRST, view)
  const guess = sumsOf(first, allOf(count))
  for (let n = 0; n < count; n++) guess[n] = Math.round(1000 / (1 + Math.exp(-(guess[n] ?? 0) / UNIT)))
  const context = contextOf(view, { guess, lexis: lexis(view.measures, LEXICON) })
  const second = bound(SECOND, context)
  const asked = doubtful(guess, view)
  const sums = sumsOf(second, asked)
  const chances = Float64Array.from(guess, (chance) => chance / 1000)
  for (const [place, n] of asked.entries()) chances[n] = calibrated(sums[place] ?? 0)
  return {
    chances,
    reasons: (n) =>
      settled(guess, n) ? spoken(FIRST, loudest(first, n)) : spoken(SECOND, loudest(second, n)),
  }
}

interface Column<From> {
  readonly says: string
  readonly of: (from: From) => Cell
}

interface Model<From> {
  readonly columns: readonly Column<From>[]
  readonly trees: Trees
}

const FIRST: Model<View> = { columns: weights.first.features.map(featureOf), trees: openTrees(weights.first) }
const SECOND: Model<Context> = {
  columns: weights.second.features.map(contextFeatureOf),
  trees: openTrees(weights.second),
}
const LEXICON = openLexicon(longs(weights.lexicon.hashes), Int8Array.from(bytes(weights.lexicon.weights)))

function openTrees(packed: typeof weights.first): Trees {
  return {
    nodes: longs(packed.nodes),
    values: shorts(packed.values),
    roots: Uint16Array.from(shorts(packed.roots)),
    depths: bytes(packed.depths),
  }
}

function featureOf(says: string): Column<View> {
  const found = features.find((feature) => feature.says === says)
  if (found === undefined) throw new Error(`weights.ts knows a feature that is no more: ${says}; train anew`)
  return found
}

function contextFeatureOf(says: string): Column<Context> {
  const near = contextFeatures.find((feature) => feature.says === says)
  if (near !== undefined) return near
  const own = featureOf(says)
  return { says, of: ({ view }) => own.of(view) }
}

function bound<From>({ columns, trees }: Model<From>, from: From): Sheet {
  return { trees, cells: columns.map((column) => column.of(from)) }
}

function spoken<From>({ columns }: Model<From>, voices: ReturnType<typeof loudest>): readonly string[] {
  return voices.map(({ place, value }) => `${columns[place]?.says} ${value}`)
}

function allOf(count: number): Int32Array {
  const found = new Int32Array(count)
  for (let n = 0; n < count; n++) found[n] = n
  return found
}

/** The blocks that the second model is asked about: neither settled by an earlier stage nor by the first guess. */
function doubtful(guess: Int32Array, { blocks }: View): Int32Array {
  const found = new Int32Array(guess.length)
  let length = 0
  for (const { n, fate } of blocks) if (fate === 'kept' && !settled(guess, n)) found[length++] = n
  return found.subarray(0, length)
}

function settled(guess: Int32Array, n: number): boolean {
  const own = guess[n] ?? 0
  const before = n > 0 ? (guess[n - 1] ?? own) : own
  const after = n + 1 < guess.length ? (guess[n + 1] ?? own) : own
  return Math.max(before, own, after) <= HOPELESS || Math.min(before, own, after) >= SURE
}

/** Sum of the trees to a probability, by Platt's scaling on the cross-validated sums. */
function calibrated(sum: number): number {
  return round(1 / (1 + Math.exp(-(sum / UNIT) * weights.scale.slope - weights.scale.shift)))
}

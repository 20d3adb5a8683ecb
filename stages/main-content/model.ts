/** The learned model: a first guess from each block and its surroundings, then a second that sees the guesses around. */
import { round } from '../kit/round.ts'
import { contextFeatures, contextOf } from './context.ts'
import type { Context } from './context.ts'
import { features } from './features.ts'
import { lexis, openLexicon } from './lexicon.ts'
import { bytes, longs, shorts } from './packed.ts'
import { addShares, addTrees } from './trees.ts'
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

/** Rows that are filled and judged at a time: they stay in the nearest cache. */
const CHUNK = 64
/** A guess this low, with none higher on three lines around, is believed: the second model would say the same. */
const HOPELESS = 15
const REACH = 3
/** Logits in the weights are whole ten-thousandths. */
const UNIT = 10000

/** Judges every block of an article. Time grows with the number of blocks alone. */
export function judge(view: View): Judgement {
  const { count } = view.measures
  const first = filled(FIRST, count, (column, n) => column.first(view, n))
  const guess = Int32Array.from(first(allOf(count)), (sum) => Math.round(1000 / (1 + Math.exp(-sum / UNIT))))
  const context = contextOf(view, { guess, lexis: lexis(view.measures, LEXICON) })
  const asked = doubtful(guess, view)
  const sums = filled(SECOND, count, (column, n) => column.second(context, n))(asked)
  const chances = Float64Array.from(guess, (chance) => chance / 1000)
  for (const [place, n] of asked.entries()) chances[n] = calibrated(sums[place] ?? 0)
  return { chances, reasons: (n) => reasonsFor(context, n) }
}

interface Column {
  readonly says: string
  readonly first: (view: View, n: number) => number
  readonly second: (context: Context, n: number) => number
}

interface Model {
  readonly columns: readonly Column[]
  readonly trees: Trees
}

const FIRST = openModel(weights.first)
const SECOND = openModel(weights.second)
const LEXICON = openLexicon(longs(weights.lexicon.hashes), Int8Array.from(bytes(weights.lexicon.weights)))

function openModel(packed: typeof weights.first): Model {
  return {
    columns: packed.features.map(columnOf),
    trees: {
      columns: bytes(packed.columns),
      thresholds: shorts(packed.thresholds),
      children: Uint16Array.from(shorts(packed.children)),
      values: shorts(packed.values),
      roots: Uint16Array.from(shorts(packed.roots)),
      depths: bytes(packed.depths),
    },
  }
}

function columnOf(says: string): Column {
  const own = features.find((feature) => feature.says === says)
  if (own !== undefined) return { says, first: own.of, second: ({ view }, n) => own.of(view, n) }
  const near = contextFeatures.find((feature) => feature.says === says)
  if (near === undefined) throw new Error(`weights.ts knows a feature that is no more: ${says}; train anew`)
  return { says, first: () => -1, second: near.of }
}

type Cell = (column: Column, n: number) => number

/** A function that judges the given blocks, chunk by chunk. */
function filled({ columns, trees }: Model, count: number, cell: Cell): (blocks: Int32Array) => Int32Array {
  const width = columns.length
  const cells = new Int16Array(Math.min(CHUNK, count) * width)
  return (blocks) => {
    const sums = new Int32Array(blocks.length)
    for (let from = 0; from < blocks.length; from += CHUNK) {
      const part = blocks.subarray(from, from + CHUNK)
      for (let place = 0; place < width; place++)
        fill(cells, { column: columns[place], place, width, part, cell })
      addTrees(trees, { cells, width, count: part.length }, sums.subarray(from, from + CHUNK))
    }
    return sums
  }
}

interface Filling {
  readonly column: Column | undefined
  readonly place: number
  readonly width: number
  readonly part: Int32Array
  readonly cell: Cell
}

function fill(cells: Int16Array, { column, place, width, part, cell }: Filling): void {
  if (column === undefined) return
  for (let row = 0, at = place; row < part.length; row++, at += width)
    cells[at] = capped(cell(column, part[row] ?? 0))
}

function capped(value: number): number {
  if (value > 32767) return 32767
  return value < -32768 ? -32768 : value
}

function allOf(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, n) => n)
}

/** The blocks that the second model is asked about: not settled by an earlier stage, not hopeless. */
function doubtful(guess: Int32Array, { blocks }: View): Int32Array {
  const found: number[] = []
  for (const { n, fate } of blocks) {
    if (fate !== 'kept') continue
    if (bestNear(guess, n) > HOPELESS) found.push(n)
  }
  return Int32Array.from(found)
}

/** Sum of the trees to a probability, by Platt's scaling on the cross-validated sums. */
function calibrated(sum: number): number {
  return round(1 / (1 + Math.exp(-(sum / UNIT) * weights.scale.slope - weights.scale.shift)))
}

/** The columns that pulled hardest against the block; of a hopeless one, what settled it before the second model. */
function reasonsFor(context: Context, n: number): readonly string[] {
  const best = bestNear(context.guess, n)
  if (best <= HOPELESS) {
    const sure = n - (context.sureBefore[n] ?? -1)
    return [
      `first guess ${context.guess[n]}`,
      `best guess within ${REACH} lines ${best}`,
      `lines since the last sure one ${sure}`,
    ]
  }
  const { columns, trees } = SECOND
  const row = new Int16Array(columns.length)
  for (const [place, column] of columns.entries()) row[place] = capped(column.second(context, n))
  const shares = new Int32Array(columns.length)
  addShares(trees, row, shares)
  const loudest = [lowest(shares, []), -1, -1]
  loudest[1] = lowest(shares, loudest)
  loudest[2] = lowest(shares, loudest)
  return loudest.map((place) => `${columns[place]?.says} ${row[place]}`)
}

/** Place of the lowest number, those already taken left out. */
function lowest(shares: Int32Array, taken: readonly number[]): number {
  let found = -1
  for (let place = 0; place < shares.length; place++) {
    if (taken.includes(place)) continue
    if (found < 0 || (shares[place] ?? 0) < (shares[found] ?? 0)) found = place
  }
  return found
}

function bestNear(guess: Int32Array, n: number): number {
  let best = 0
  for (let near = n - REACH; near <= n + REACH; near++) best = Math.max(best, guess[near] ?? 0)
  return best
}

/** Judges blocks by a model: fills its columns for a few blocks at a time, so that they stay in the nearest cache, and sums its trees. */
import type { Cell } from './cells.ts'
import { addShares, addTrees } from './trees.ts'
import type { Rows, Trees } from './trees.ts'

/** A model bound to one article: its trees, and for each of its columns the cell that tells a block's number. */
export interface Sheet {
  readonly trees: Trees
  readonly cells: readonly Cell[]
}

/** Rows that are filled and judged at a time; the trees walk four side by side. */
const CHUNK = 64
const ABREAST = 4
/** Columns that a reason names. */
const LOUDEST = 3

/** The trees' sum for each of the given blocks, in ten-thousandths of a logit. */
export function sumsOf({ trees, cells }: Sheet, blocks: Int32Array): Int32Array {
  const sums = new Int32Array(blocks.length + ABREAST)
  for (const { rows, from } of chunksOf(cells, blocks)) {
    addTrees(trees, rows, sums.subarray(from))
    sums.fill(0, from + rows.count, from + rows.count + ABREAST)
  }
  return sums.subarray(0, blocks.length)
}

/** A column that spoke against a block, and the number that it saw. */
export interface Voice {
  readonly place: number
  readonly value: number
}

/** For each of the given blocks the columns that pulled hardest against it, the hardest first. */
export function loudest({ trees, cells }: Sheet, blocks: Int32Array): readonly (readonly Voice[])[] {
  const width = cells.length
  const shares = new Int32Array(Math.min(CHUNK, blocks.length) * width)
  const found: (readonly Voice[])[] = []
  for (const { rows } of chunksOf(cells, blocks)) {
    shares.fill(0)
    addShares(trees, rows, shares)
    for (let row = 0; row < rows.count * width; row += width) {
      const places = lowest(shares.subarray(row, row + width))
      found.push(places.map((place) => ({ place, value: rows.cells[row + place] ?? 0 })))
    }
  }
  return found
}

interface Chunk {
  readonly rows: Rows
  /** Place of its first row among the blocks. */
  readonly from: number
}

/** The blocks' rows, a few at a time, in room that the next ones take over. */
function* chunksOf(columns: readonly Cell[], blocks: Int32Array): Generator<Chunk> {
  const width = columns.length
  const cells = new Int16Array((Math.min(CHUNK, blocks.length) + ABREAST) * width)
  for (let from = 0; from < blocks.length; from += CHUNK) {
    const part = blocks.subarray(from, from + CHUNK)
    for (const [place, cell] of columns.entries()) fill(cells, cell, { place, width, part })
    yield { rows: { cells, width, count: part.length }, from }
  }
}

interface Filling {
  readonly place: number
  readonly width: number
  readonly part: Int32Array
}

function fill(rows: Int16Array, cell: Cell, { place, width, part }: Filling): void {
  for (let row = 0, at = place; row < part.length; row++, at += width) rows[at] = capped(cell(part[row] ?? 0))
}

function capped(value: number): number {
  if (value > 32767) return 32767
  return value < -32768 ? -32768 : value
}

/** Places of the lowest shares, the lowest first, the earlier of equals. */
function lowest(shares: Int32Array): readonly number[] {
  const found: number[] = []
  for (let place = 0; place < shares.length; place++) {
    let at = found.length
    while (at > 0 && (shares[place] ?? 0) < (shares[found[at - 1] ?? 0] ?? 0)) at--
    if (at >= LOUDEST) continue
    found.splice(at, 0, place)
    if (found.length > LOUDEST) found.pop()
  }
  return found
}

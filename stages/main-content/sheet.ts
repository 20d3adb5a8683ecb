/** Judges blocks by a model: fills its columns for a few blocks at a time, so that they stay in the nearest cache, and sums its trees. */
import { capped, fill, numberOf } from './cells.ts'
import type { Cell } from './cells.ts'
import { addShares, addTrees, SPEAKING } from './trees.ts'
import type { Ends, Trees, Ways } from './trees.ts'

/** A model bound to one article: its trees, and for each of its columns the cell that tells a block's number. */
export interface Sheet {
  readonly trees: Trees
  readonly ways: Ways
  readonly cells: readonly Cell[]
}

/** Rows that are filled and judged at a time; the trees walk four side by side. */
const CHUNK = 64
const ABREAST = 4
/** Columns that a reason names. */
const LOUDEST = 3

/** What the trees make of each of the given blocks. */
export function sumsOf({ trees, cells }: Sheet, blocks: Int32Array): Ends {
  const width = cells.length
  const most = Math.min(CHUNK, blocks.length) + ABREAST
  const rows = new Int16Array(most * width)
  const numbers = new Int32Array(most)
  const sums = new Int32Array(blocks.length + ABREAST)
  const leaves = new Uint8Array((blocks.length + ABREAST) * SPEAKING)
  for (let from = 0; from < blocks.length; from += CHUNK) {
    const part = blocks.subarray(from, from + CHUNK)
    const count = part.length
    for (let column = 0; column < width; column++) {
      const cell = cells[column]
      if (cell !== undefined) fill(cell, part, numbers)
      for (let row = 0, at = column; row < count; row++, at += width) rows[at] = capped(numbers[row] ?? 0)
    }
    const ends = { sums: sums.subarray(from), leaves: leaves.subarray(from * SPEAKING) }
    addTrees(trees, { cells: rows, width, count }, ends)
    sums.fill(0, from + count, from + count + ABREAST)
  }
  return { sums: sums.subarray(0, blocks.length), leaves }
}

/** A column that spoke against a block, and the number that it saw. */
export interface Voice {
  readonly place: number
  readonly value: number
}

/** A block, and its place among those that were asked. */
export interface Asked {
  readonly n: number
  readonly row: number
}

/** For each of these blocks the columns that pulled hardest against it, the hardest first. */
export function loudest(
  { ways, cells }: Sheet,
  { leaves }: Pick<Ends, 'leaves'>,
  asked: readonly Asked[],
): readonly (readonly Voice[])[] {
  const shares = new Int32Array(cells.length)
  const valueOf = (place: number, n: number): number => {
    const cell = cells[place]
    return cell === undefined ? 0 : numberOf(cell, n)
  }
  return asked.map(({ n, row }) => {
    shares.fill(0)
    addShares(ways, leaves.subarray(row * SPEAKING, (row + 1) * SPEAKING), shares)
    return lowest(shares).map((place) => ({ place, value: valueOf(place, n) }))
  })
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

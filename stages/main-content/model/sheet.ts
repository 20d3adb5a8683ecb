/** Judges blocks by a model: fills its columns for a few blocks at a time, so that they stay in the nearest cache, and sums its trees. */
import { capped, fill, numberOf } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import { laned } from './lanes.ts'
import { SIDE_BY_SIDE } from './lanes-module.ts'
import { addShares, parentsOf, SPEAKING, walked } from './trees.ts'
import type { Trees, Walk } from './trees.ts'

/** Trees made ready. */
export interface Forest {
  readonly trees: Trees
  readonly parents: Uint8Array
  readonly walk: Walk
}

/** A model bound to one article: its trees, and for each of its columns the cell that tells a block's number. */
export interface Sheet {
  readonly forest: Forest
  readonly cells: readonly Cell[]
}

/** Where blocks ended. */
export interface Ends {
  /** By block: sum of all trees, in ten-thousandths of a logit. */
  readonly sums: Int32Array
  /** By each 32 blocks, then by each of the first `SPEAKING` trees, then by block: the leaf's place in its tree. */
  readonly leaves: Uint8Array
}

/** Columns that a reason names. */
export const LOUDEST = 3

export function openForest(trees: Trees): Forest {
  return { trees, parents: parentsOf(trees), walk: laned(trees) ?? walked(trees) }
}

/** What the trees make of each of the given blocks. */
export function sumsOf({ forest, cells }: Sheet, blocks: Int32Array): Ends {
  const { walk } = forest
  const numbers = new Int32Array(SIDE_BY_SIDE)
  const sums = new Int32Array(blocks.length)
  const leaves = new Uint8Array(Math.ceil(blocks.length / SIDE_BY_SIDE) * SIDE_BY_SIDE * SPEAKING)
  for (let from = 0; from < blocks.length; from += SIDE_BY_SIDE) {
    const part = blocks.subarray(from, from + SIDE_BY_SIDE)
    for (const [column, cell] of cells.entries()) {
      fill(cell, part, numbers)
      const at = column * SIDE_BY_SIDE
      for (let row = 0; row < part.length; row++) walk.columns[at + row] = capped(numbers[row] ?? 0)
    }
    walk.run(part.length)
    sums.set(walk.sums.subarray(0, part.length), from)
    leaves.set(walk.leaves, from * SPEAKING)
  }
  return { sums, leaves }
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
  { forest: { trees, parents }, cells }: Sheet,
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
    addShares(trees, { parents, leaves, from: placeOf(row) }, shares)
    return lowest(shares).map((place) => ({ place, value: valueOf(place, n) }))
  })
}

/** Where a row's leaves begin among those of all. */
export function placeOf(row: number): number {
  const side = row % SIDE_BY_SIDE
  return (row - side) * SPEAKING + side
}

/** Places of the lowest shares, the lowest first, the earlier of equals. */
function lowest(shares: Int32Array): readonly number[] {
  const found: number[] = []
  let bar = Infinity
  for (let place = 0; place < shares.length; place++) {
    const share = shares[place] ?? 0
    if (share >= bar) continue
    let at = found.length
    while (at > 0 && share < (shares[found[at - 1] ?? 0] ?? 0)) at--
    found.splice(at, 0, place)
    if (found.length > LOUDEST) found.pop()
    if (found.length === LOUDEST) bar = shares[found[LOUDEST - 1] ?? 0] ?? 0
  }
  return found
}

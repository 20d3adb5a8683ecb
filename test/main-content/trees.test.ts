/** Flat trees walk as drawn, and their shares add up. */
import { expect, test } from 'vitest'
import { addShares, addTrees } from '../../stages/main-content/trees.ts'
import type { Trees } from '../../stages/main-content/trees.ts'

/** A node as the trees hold it: goes left up to `limit` of `column`, its left child at `child`. */
const node = (limit: number, column: number, child: number) => (limit << 16) | (column << 8) | child
const HIGHEST = 32767

/** Two trees of one shape: column 1 up to 5 gives -300; above, column 0 up to -1 gives 100, else 700. */
const SHAPE = [node(5, 1, 1), node(HIGHEST, 0, 1), node(-1, 0, 3), node(HIGHEST, 0, 3), node(HIGHEST, 0, 4)]
const FOREST: Trees = {
  nodes: Int32Array.of(...SHAPE, ...SHAPE),
  values: Int16Array.of(50, -300, 400, 100, 700, 5, -30, 40, 10, 70),
  roots: Uint16Array.of(0, 5),
  depths: Uint8Array.of(2, 2),
}

test('each row ends in its own leaf', () => {
  const sums = new Int32Array(8)
  const cells = new Int16Array(16)
  cells.set([0, 5, 0, 6, -1, 6, HIGHEST, HIGHEST, -32768, -32768])
  addTrees(FOREST, { cells, width: 2, count: 5 }, sums)
  expect([...sums.subarray(0, 5)]).toEqual([-330, 770, 110, 770, -330])
})

test('the shares of the columns are the way from the mean to the leaf', () => {
  const shares = new Int32Array(4)
  addShares(FOREST, { cells: Int16Array.of(-1, 6, 0, 5), width: 2, count: 2 }, shares)
  expect([...shares]).toEqual([-330, 385, 0, -385])
})

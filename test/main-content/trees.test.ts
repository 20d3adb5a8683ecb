/** Flat trees walk as drawn, and their shares add up. */
import { expect, test } from 'vitest'
import { addShares, addTrees } from '../../stages/main-content/trees.ts'
import type { Trees } from '../../stages/main-content/trees.ts'

/** One tree: column 1 up to 5 gives -300; above, column 0 up to -1 gives 100, else 700. */
const FOREST: Trees = {
  columns: Uint8Array.of(1, 0, 0, 0, 0),
  thresholds: Int16Array.of(5, 32767, -1, 32767, 32767),
  children: Uint16Array.of(1, 1, 3, 3, 4),
  values: Int16Array.of(50, -300, 400, 100, 700),
  roots: Uint16Array.of(0),
  depths: Uint8Array.of(2),
}

test('each row ends in its own leaf', () => {
  const sums = new Int32Array(4)
  const cells = Int16Array.of(0, 5, 0, 6, -1, 6, 32767, 32767)
  addTrees(FOREST, { cells, width: 2, count: 4 }, sums)
  expect([...sums]).toEqual([-300, 700, 100, 700])
})

test('the shares of the columns are the way from the mean to the leaf', () => {
  const shares = new Int32Array(2)
  addShares(FOREST, Int16Array.of(-1, 6), shares)
  expect([...shares]).toEqual([-300, 350])
})

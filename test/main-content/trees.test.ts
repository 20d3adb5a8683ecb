/** Flat trees walk as drawn, and their shares add up. */
import { expect, test } from 'vitest'
import type { Cell } from '../../stages/main-content/cells.ts'
import { loudest, sumsOf } from '../../stages/main-content/sheet.ts'
import { addShares, SPEAKING, waysOf } from '../../stages/main-content/trees.ts'
import type { Trees } from '../../stages/main-content/trees.ts'

/** A node as the weights hold it: goes left up to `limit` of `column`, its left child at `child`. */
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
const WAYS = waysOf(FOREST)

const ROWS: readonly (readonly [number, number])[] = [
  [0, 5],
  [0, 6],
  [-1, 6],
  [HIGHEST, HIGHEST],
  [-32768, -32768],
]

const cellsOf = (rows: readonly (readonly number[])[]): readonly Cell[] =>
  [0, 1].map((column) => (n) => rows[n]?.[column] ?? 0)

test('each row ends in its own leaf', () => {
  const { sums } = sumsOf({ trees: FOREST, ways: WAYS, cells: cellsOf(ROWS) }, Int32Array.of(0, 1, 2, 3, 4))
  expect([...sums]).toEqual([-330, 770, 110, 770, -330])
})

test('so does each of more rows than are filled at a time, in any order', () => {
  const many = Array.from({ length: 100 }, (_, n) => (n * 7) % ROWS.length)
  const { sums } = sumsOf({ trees: FOREST, ways: WAYS, cells: cellsOf(ROWS) }, Int32Array.from(many))
  expect([...sums]).toEqual(many.map((n) => [-330, 770, 110, 770, -330][n]))
})

test('a bound at either end of what 16 bits hold parts as any other does', () => {
  const shape = [node(HIGHEST, 0, 1), node(-32768, 0, 3), node(0, 0, 2), node(0, 0, 3), node(0, 0, 4)]
  const trees: Trees = {
    nodes: Int32Array.of(...shape),
    values: Int16Array.of(0, 0, 9, 1, 2),
    roots: Uint16Array.of(0),
    depths: Uint8Array.of(2),
  }
  const rows = [[-99999], [-32768], [-32767], [HIGHEST], [99999]]
  const { sums } = sumsOf(
    { trees, ways: waysOf(trees), cells: cellsOf(rows).slice(0, 1) },
    Int32Array.of(0, 1, 2, 3, 4),
  )
  expect([...sums]).toEqual([1, 1, 2, 2, 2])
})

test('the shares of the columns are the way from the mean to the leaf', () => {
  const { leaves } = sumsOf({ trees: FOREST, ways: WAYS, cells: cellsOf(ROWS) }, Int32Array.of(2, 0))
  const shares = new Int32Array(2)
  addShares(WAYS, leaves, shares)
  expect([...shares]).toEqual([-330, 385])
  shares.fill(0)
  addShares(WAYS, leaves.subarray(SPEAKING), shares)
  expect([...shares]).toEqual([0, -385])
})

test('the loudest column is named with the number that the row had', () => {
  const sheet = { trees: FOREST, ways: WAYS, cells: cellsOf(ROWS) }
  const ends = sumsOf(sheet, Int32Array.of(2, 0))
  expect(loudest(sheet, ends, [{ n: 2, row: 0 }])).toEqual([
    [
      { place: 0, value: -1 },
      { place: 1, value: 6 },
    ],
  ])
})

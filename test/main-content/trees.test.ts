/** Flat trees walk as drawn, alone and side by side, and their shares add up. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../stages/main-content/measured/cells.ts'
import { laned } from '../../stages/main-content/model/lanes.ts'
import { SIDE_BY_SIDE } from '../../stages/main-content/model/lanes-module.ts'
import { loudest, openForest, placeOf, sumsOf } from '../../stages/main-content/model/sheet.ts'
import { addShares, parentsOf, SPEAKING, walked } from '../../stages/main-content/model/trees.ts'
import type { Trees } from '../../stages/main-content/model/trees.ts'

/** A node as the trees hold it: goes left up to `limit` of `column`, its left child at `child`. */
const node = (limit: number, column: number, child: number) => (limit << 16) | (column << 8) | child
const HIGHEST = 32767

/** Two trees of one shape: column 1 up to 5 gives -300; above, column 0 up to -1 gives 100, else 700. */
const SHAPE = [node(5, 1, 1), node(HIGHEST, 0, 1), node(-1, 0, 3), node(HIGHEST, 0, 3), node(HIGHEST, 0, 4)]
const TREES: Trees = {
  nodes: Int32Array.of(...SHAPE, ...SHAPE),
  values: Int16Array.of(50, -300, 400, 100, 700, 5, -30, 40, 10, 70),
  roots: Uint16Array.of(0, 5),
  depths: Uint8Array.of(2, 2),
}
const FOREST = openForest(TREES)

const ROWS: readonly (readonly [number, number])[] = [
  [0, 5],
  [0, 6],
  [-1, 6],
  [HIGHEST, HIGHEST],
  [-32768, -32768],
]
const SUMS = [-330, 770, 110, 770, -330]

const cellsOf = (rows: readonly (readonly number[])[]): readonly Cell[] =>
  [0, 1].map((column) => (n) => rows[n]?.[column] ?? 0)
const SHEET = { forest: FOREST, cells: cellsOf(ROWS) }

describe('trees', () => {
  test('lead each row to its own leaf', () => {
    expect([...sumsOf(SHEET, Int32Array.of(0, 1, 2, 3, 4)).sums]).toEqual(SUMS)
  })

  test('do so for more rows than are judged at a time, in any order', () => {
    const many = Array.from({ length: 100 }, (_, n) => (n * 7) % ROWS.length)
    expect([...sumsOf(SHEET, Int32Array.from(many)).sums]).toEqual(many.map((n) => SUMS[n]))
  })

  test('see numbers beyond 16 bits as the last that fit', () => {
    const rows = [
      [-99_999, 6],
      [99_999, 99_999],
    ]
    const sheet = { forest: FOREST, cells: cellsOf(rows) }
    expect([...sumsOf(sheet, Int32Array.of(0, 1)).sums]).toEqual([110, 770])
  })
})

describe('the vector lanes', () => {
  /** Whole trees of 1 to 127 nodes over 7 columns, with bounds from end to end, by a row of numbers that look like chance. */
  function grown(count: number): Trees {
    let state = 7
    const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below
    const nodes: number[] = []
    const roots: number[] = []
    for (let tree = 0; tree < count; tree++) {
      roots.push(nodes.length)
      const inner = next(64)
      for (let place = 0; place <= 2 * inner; place++)
        nodes.push(
          place < inner
            ? node(next(2000) - 1000 + (place === 0 ? 30_000 * (next(3) - 1) : 0), next(7), 2 * place + 1)
            : node(HIGHEST, 0, place),
        )
    }
    return {
      nodes: Int32Array.from(nodes),
      values: Int16Array.from(nodes, () => next(65_536) - 32_768),
      roots: Uint16Array.from(roots),
      depths: Uint8Array.from(roots, () => 7),
    }
  }

  test.each([1, 5, 40, 90])('end where each row walks alone: %i trees', (count) => {
    const trees = grown(count)
    const [lanes, alone] = [laned(trees), walked(trees)]
    expect(lanes).toBeDefined()
    for (let round = 0; round < 20; round++) {
      for (let at = 0; at < 7 * SIDE_BY_SIDE; at++) {
        const number =
          ((at * 7919 + round * 104_729) % (round % 2 === 0 ? 2400 : 65_536)) -
          (round % 2 === 0 ? 1200 : 32_768)
        alone.columns[at] = number
        lanes?.columns.fill(number, at, at + 1)
      }
      const rows = [1, 8, 9, 16, 17, SIDE_BY_SIDE][round % 6] ?? 0
      alone.run(rows)
      lanes?.run(rows)
      expect(lanes?.sums.subarray(0, rows)).toEqual(alone.sums.subarray(0, rows))
      for (let tree = 0; tree < Math.min(count, SPEAKING) * SIDE_BY_SIDE; tree += SIDE_BY_SIDE)
        expect(lanes?.leaves.subarray(tree, tree + rows)).toEqual(alone.leaves.subarray(tree, tree + rows))
    }
  })
})

describe('the shares of the columns', () => {
  const ends = sumsOf(SHEET, Int32Array.of(2, 0))
  const sharesOf = (row: number): readonly number[] => {
    const shares = new Int32Array(2)
    addShares(TREES, { parents: parentsOf(TREES), leaves: ends.leaves, from: placeOf(row) }, shares)
    return [...shares]
  }

  test('are the way from the mean to the leaf', () => {
    expect(sharesOf(0)).toEqual([-330, 385])
    expect(sharesOf(1)).toEqual([0, -385])
  })

  test('name the loudest column with the number that the row had', () => {
    const voices = [
      { place: 0, value: -1 },
      { place: 1, value: 6 },
    ]
    expect(loudest(SHEET, ends, [{ n: 2, row: 0 }])).toEqual([voices])
  })
})

/** Sorted runs: what is put in comes out in order, and a cursor finds just what a walk over all would. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRun, merged, openCursor, pairsOf, writeRun } from '../../src/archive/runs.ts'
import { openSorter } from '../../src/archive/sorter.ts'
import { newFolder } from './desk.ts'

const folder = newFolder()

describe('runs', () => {
  it('a cursor finds every place of a key, and none of a key that is not there', () => {
    const few = fc.array(fc.tuple(fc.nat(40), fc.nat(9)), { maxLength: 60 })
    fc.assert(
      fc.property(few, fc.integer({ min: 1, max: 400 }), (pairs, times) => {
        const many = pairs.flatMap(([key, place]) =>
          Array.from({ length: times }, (_, n) => [key * 3, place + n] as const),
        )
        const sorted = many.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])
        const path = join(folder, 'few')
        const run = writeRun(path, sorted)
        expect(run.pairs).toBe(many.length)
        const cursor = openCursor(path, run.pairs)
        for (let key = 0; key < 125; key++)
          expect(cursor.find(key)).toEqual(sorted.filter((pair) => pair[0] === key).map((pair) => pair[1]))
        cursor.close()
      }),
      { numRuns: 60 },
    )
  })
  it('a cursor leaps over blocks to a far key', () => {
    const path = join(folder, 'far')
    const pairs = Array.from({ length: 100_000 }, (_, n) => [n * 2, n] as const)
    const run = writeRun(path, pairs)
    const cursor = openCursor(path, run.pairs)
    expect([1, 2, 99_998, 99_999, 160_000, 199_998, 200_000].map((key) => cursor.find(key))).toEqual([
      [],
      [1],
      [49_999],
      [],
      [80_000],
      [99_999],
      [],
    ])
    cursor.close()
  })
  it('a sorter gives more pairs than it holds in memory, in order', () => {
    const sorter = openSorter(join(folder, 'sorting'))
    const count = 2_200_000
    for (let n = 0; n < count; n++) sorter.add((n * 7919) % 1_000_003, n)
    expect(sorter.count()).toBe(count)
    let last = [-1, -1]
    let seen = 0
    let ordered = true
    for (const [key, place] of sorter.each()) {
      ordered &&= key > (last[0] ?? 0) || (key === last[0] && place > (last[1] ?? 0))
      last = [key, place]
      seen++
    }
    expect({ seen, ordered }).toEqual({ seen: count, ordered: true })
    sorter.close()
  })
  it('merging keeps all pairs in order; a run that is out of order or bent is found', () => {
    const path = join(folder, 'merged')
    const lists = [[[1, 5] as const, [4, 1] as const], [[1, 2] as const], [[0, 9] as const, [4, 0] as const]]
    const run = writeRun(path, merged(lists.map((list) => list[Symbol.iterator]())))
    const all = [...pairsOf(path, run.pairs)]
    expect(all.map((pair) => pair.join())).toEqual(['0,9', '1,2', '1,5', '4,0', '4,1'])
    expect(checkRun(path, { file: 1, ...run })).toBeUndefined()
    expect(checkRun(path, { file: 1, ...run, crc: run.crc + 1 })).toMatch(/checksum/)
    const bent = writeRun(join(folder, 'bent'), [...all.slice(1), [0, 9]])
    expect(checkRun(join(folder, 'bent'), { file: 2, ...bent })).toMatch(/order/)
  })
})

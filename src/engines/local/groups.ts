/**
 * Groups of articles that share a key, each set of articles once, those of one article together: two copies share forty keys, and
 * need not meet forty times.
 */
import { openPiles } from './piles.ts'
import type { Group } from './shuffle.ts'

/** Piles, by the first article of a group: of four million groups of a million articles one holds a few megabytes. */
const PILES = 32

/** A set of places, ascending. */
export type Places = readonly number[]

/** The groups of a shuffle over `count` articles, in the order of their places. `folder` is made, and removed at the end. */
export function* differentGroups(groups: Iterable<Group>, folder: string, count: number): Generator<Places> {
  const piles = openPiles(folder, PILES)
  for (const { members } of groups) {
    const pile = Math.floor(((members[0] ?? 0) * PILES) / Math.max(1, count))
    piles.put(pile, [members.length, ...members])
  }
  for (let pile = 0; pile < PILES; pile++) yield* different(rowsOf(piles.take(pile)))
  piles.close()
}

function rowsOf(numbers: Float64Array): readonly Places[] {
  const rows: Places[] = []
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + (numbers[at] ?? 0)
    rows.push([...numbers.subarray(at + 1, end)])
    at = end
  }
  return rows
}

function* different(rows: readonly Places[]): Generator<Places> {
  let last: Places = []
  for (const row of rows.toSorted(inOrder)) {
    if (inOrder(last, row) !== 0) yield row
    last = row
  }
}

function inOrder(x: Places, y: Places): number {
  const shorter = Math.min(x.length, y.length)
  for (let n = 0; n < shorter; n++) {
    const step = (x[n] ?? 0) - (y[n] ?? 0)
    if (step !== 0) return step
  }
  return x.length - y.length
}

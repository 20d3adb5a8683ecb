/**
 * Yields each set of articles that share a key once, with the sets of one article together. Two copies share
 * forty keys, but need to meet only once.
 */
import { openPartitions, rowsOf } from './partitions.ts'
import type { Row } from './partitions.ts'

/**
 * Partitions, chosen by the first article of a group. With four million groups of a million articles one
 * holds a few megabytes.
 */
const PARTITIONS = 32

/**
 * The distinct groups among `count` articles. The places in each group ascend, and so do the groups. `folder`
 * is created, and removed at the end.
 */
export function* distinctGroups(groups: Iterable<Row>, folder: string, count: number): Generator<Row> {
  const partitions = openPartitions(folder, PARTITIONS)
  for (const members of groups) {
    const partition = Math.floor(((members[0] ?? 0) * PARTITIONS) / Math.max(1, count))
    partitions.put(partition, [members.length, ...members])
  }
  for (let partition = 0; partition < PARTITIONS; partition++)
    yield* different([...rowsOf(partitions.take(partition))])
  partitions.close()
}

function* different(rows: readonly Row[]): Generator<Row> {
  let last: Row = []
  for (const row of rows.toSorted(inOrder)) {
    if (inOrder(last, row) !== 0) yield row
    last = row
  }
}

function inOrder(x: Row, y: Row): number {
  const shorter = Math.min(x.length, y.length)
  for (let n = 0; n < shorter; n++) {
    const step = (x[n] ?? 0) - (y[n] ?? 0)
    if (step !== 0) return step
  }
  return x.length - y.length
}

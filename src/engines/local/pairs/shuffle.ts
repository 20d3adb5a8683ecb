/**
 * Groups articles that share a key. Records are spread over files by the key's hash, then each file is
 * grouped in memory.
 */
import { lowerBound } from '../../../lower-bound.ts'
import { openPartitions } from './partitions.ts'

/** Files over which keys are spread. A million articles with sixty keys each make files of 15 MB. */
const FILES = 64

/** Places that share a key, which is given as its `hash53`. */
export interface Group {
  readonly key: number
  readonly members: readonly number[]
}

export interface Shuffle {
  /** Records that the article at `index` has a key, given as its `hash53`. */
  readonly put: (key: number, index: number) => void
  /** Every key that two or more indexes share, with these indexes in ascending order. */
  readonly groups: () => Generator<Group>
}

/** Opens an empty shuffle in `folder`, which it creates, and removes once its groups are read. */
export function openShuffle(folder: string): Shuffle {
  const partitions = openPartitions(folder, FILES)

  function* groups(): Generator<Group> {
    for (let file = 0; file < FILES; file++) yield* shared(partitions.take(file))
    partitions.close()
  }
  return { put: (key, index) => partitions.put(key % FILES, [key, index]), groups }
}

/** The groups in `records`, which holds key and index in turn. */
function* shared(records: Float64Array): Generator<Group> {
  const { keys, indexes } = byKey(records)
  for (let from = 0; from < keys.length;) {
    const key = keys[from] ?? 0
    let to = from + 1
    while (keys[to] === key) to++
    const members = to - from > 1 ? once(indexes.subarray(from, to)) : []
    if (members.length > 1) yield { key, members }
    from = to
  }
}

interface Sorted {
  readonly keys: Float64Array
  readonly indexes: Float64Array
}

/**
 * The keys in ascending order, and at the same position an index that has it. Flat arrays, since most keys of
 * a dump occur once and are not worth an object.
 */
function byKey(records: Float64Array): Sorted {
  const keys = records.filter((_, n) => n % 2 === 0).sort()
  const indexes = new Float64Array(keys.length)
  const filled = new Uint32Array(keys.length)
  for (let n = 0; n < records.length; n += 2) {
    const key = records[n] ?? 0
    const from = lowerBound(keys.length, (at) => (keys[at] ?? 0) < key)
    const behind = filled[from] ?? 0
    indexes[from + behind] = records[n + 1] ?? 0
    filled[from] = behind + 1
  }
  return { keys, indexes }
}

function once(indexes: Float64Array): readonly number[] {
  const sorted = indexes.sort()
  return Array.from(sorted.filter((index, n) => n === 0 || index !== sorted[n - 1]))
}

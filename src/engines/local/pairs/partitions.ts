/** Rows of whole numbers on disk, spread over files so that only one file at a time is in memory. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../../write/whole.ts'

/** Numbers that a partition gathers before it writes them (64 KB). */
const GATHERED = 8192

const NO_NUMBERS = new Float64Array(0)

export type Row = readonly number[]

export interface Partitions {
  readonly put: (partition: number, row: Row) => void
  /** All numbers of a partition, row after row, in the order they were put. Its file stays until `close`. */
  readonly take: (partition: number) => Float64Array
  readonly close: () => void
}

/** Opens `count` empty partitions in `folder`, which it creates, and removes on `close`. */
export function openPartitions(folder: string, count: number): Partitions {
  mkdirSync(folder, { recursive: true })
  const partitions = Array.from({ length: count }, (_, partition) =>
    openPartition(join(folder, `partition.${partition}`)),
  )

  function partitionAt(partition: number): Partition {
    const found = partitions[partition]
    if (found === undefined) throw new RangeError(`${folder}: no partition ${partition}; there are ${count}`)
    return found
  }
  function close(): void {
    for (const partition of partitions) partition.close()
    rmSync(folder, { recursive: true })
  }
  return {
    put: (partition, row) => partitionAt(partition).put(row),
    take: (partition) => partitionAt(partition).take(),
    close,
  }
}

interface Partition {
  readonly put: (row: Row) => void
  readonly take: () => Float64Array
  readonly close: () => void
}

/** A partition has a file only once it has gathered `GATHERED` numbers; a small dump needs none. */
function openPartition(path: string): Partition {
  let gathered = NO_NUMBERS
  let filled = 0
  let file: number | undefined

  function flush(): void {
    file ??= openSync(path, 'w')
    writeWhole(file, new Uint8Array(gathered.buffer, 0, filled * 8))
    filled = 0
  }
  function put(row: Row): void {
    if (gathered.length === 0) gathered = new Float64Array(GATHERED)
    for (const number of row) {
      gathered[filled++] = number
      if (filled === GATHERED) flush()
    }
  }
  function take(): Float64Array {
    if (file === undefined) return gathered.slice(0, filled)
    flush()
    const bytes = readFileSync(path)
    const numbers = new Float64Array(bytes.length / 8)
    new Uint8Array(numbers.buffer).set(bytes)
    return numbers
  }
  function close(): void {
    if (file !== undefined) closeSync(file)
  }
  return { put, take, close }
}

/** The rows of a partition in which each row was put with its length first. */
export function* rowsOf(numbers: Float64Array): Generator<Row> {
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + (numbers[at] ?? 0)
    yield [...numbers.subarray(at + 1, end)]
    at = end
  }
}

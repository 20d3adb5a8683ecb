/**
 * Sorted runs on disk: pairs of a key and a place in ascending order, 16 bytes each (log-structured merge
 * tree; O'Neil and others 1996). They tell where the records of a key are. A run is read in order, never
 * loaded whole.
 */
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { lowerBound } from '../lower-bound.ts'
import { writeWhole } from '../write/whole.ts'

/** One file as the head counts it. */
export interface RunFile {
  readonly file: number
  readonly pairs: number
  /** CRC-32 of all its bytes. */
  readonly crc: number
}

/** A key and a place. Of equal keys the lower place comes first. */
export type KeyPlace = readonly [key: number, place: number]

/** Pairs read at once (64 KB). */
const BLOCK = 4096
/** Bytes of a pair. */
export const PAIR = 16

/** Merges ascending lists into one. A pair that is in two lists comes twice. */
export function* merged(lists: readonly Iterator<KeyPlace>[]): Generator<KeyPlace> {
  const heads = lists.map((list) => ({ list, next: list.next() })).filter(({ next }) => next.done !== true)
  while (heads.length > 0) {
    let least = 0
    for (let n = 1; n < heads.length; n++) {
      if (before(heads[n]?.next.value, heads[least]?.next.value)) least = n
    }
    const head = heads[least]
    if (head === undefined || head.next.done === true) return
    yield head.next.value
    head.next = head.list.next()
    if (head.next.done === true) heads.splice(least, 1)
  }
}

function before(one: KeyPlace | undefined | void, two: KeyPlace | undefined | void): boolean {
  if (one === undefined || two === undefined) return false
  return one[0] < two[0] || (one[0] === two[0] && one[1] < two[1])
}

/** Writes pairs, which must ascend, and flushes them to disk. */
export function writeRun(path: string, pairs: Iterable<KeyPlace>): Omit<RunFile, 'file'> {
  const handle = openSync(path, 'w')
  const block = new Float64Array(BLOCK * 2)
  const bytes = new Uint8Array(block.buffer)
  let filled = 0
  let count = 0
  let crc = 0
  const flush = (): void => {
    const part = bytes.subarray(0, filled * 8)
    crc = crc32(part, crc)
    writeWhole(handle, part)
    filled = 0
  }
  for (const [key, place] of pairs) {
    block[filled++] = key
    block[filled++] = place
    count++
    if (filled === block.length) flush()
  }
  flush()
  fsyncSync(handle)
  closeSync(handle)
  return { pairs: count, crc }
}

/** All pairs of a run, a block at a time. */
export function* pairsOf(path: string, count: number): Generator<KeyPlace> {
  const handle = openSync(path, 'r')
  try {
    for (let from = 0; from < count; from += BLOCK) {
      const block = readBlock(handle, from, Math.min(BLOCK, count - from))
      for (let n = 0; n < block.length; n += 2) yield [block[n] ?? 0, block[n + 1] ?? 0]
    }
  } finally {
    closeSync(handle)
  }
}

/** What is wrong with a run, or undefined. */
export function checkRun(path: string, run: RunFile): string | undefined {
  const handle = openSync(path, 'r')
  let crc = 0
  let last: KeyPlace = [-1, -1]
  let ordered = true
  try {
    for (let from = 0; from < run.pairs; from += BLOCK) {
      const block = readBlock(handle, from, Math.min(BLOCK, run.pairs - from))
      crc = crc32(new Uint8Array(block.buffer), crc)
      for (let n = 0; n < block.length; n += 2) {
        const pair: KeyPlace = [block[n] ?? 0, block[n + 1] ?? 0]
        ordered &&= !before(pair, last)
        last = pair
      }
    }
  } finally {
    closeSync(handle)
  }
  if (crc !== run.crc) return 'its checksum is wrong'
  return ordered ? undefined : 'its pairs are not in order'
}

export interface Cursor {
  /** Places under a key, ascending. Ask for keys in ascending order. */
  readonly find: (key: number) => readonly number[]
  readonly close: () => void
}

/** Walks along a run of `count` pairs. It skips blocks that hold no key asked for. */
export function openCursor(path: string, count: number): Cursor {
  const handle = openSync(path, 'r')
  let from = 0
  let block = readBlock(handle, 0, Math.min(BLOCK, count))

  function go(to: number): void {
    from = to
    block = readBlock(handle, from, Math.min(BLOCK, count - from))
  }
  function find(key: number): readonly number[] {
    if (block.length > 0 && (block.at(-2) ?? 0) < key) go(blockWith(key))
    const places: number[] = []
    for (let n = lowest(block, key); ; n += 2) {
      if (n >= block.length) {
        if (from + BLOCK >= count) return places
        go(from + BLOCK)
        n = 0
      }
      if (block[n] !== key) return places
      places.push(block[n + 1] ?? 0)
    }
  }
  /** The first pair of the last block that begins below the key, at or after the block in memory. */
  function blockWith(key: number): number {
    const next = from / BLOCK + 1
    const behind = Math.ceil(count / BLOCK) - next
    const passed = lowerBound(behind, (n) => (readBlock(handle, (next + n) * BLOCK, 1)[0] ?? 0) < key)
    return from + passed * BLOCK
  }
  return { find, close: () => closeSync(handle) }
}

/** Index of the first pair whose key is not below `key`; the block's length if there is none. */
function lowest(block: Float64Array, key: number): number {
  return lowerBound(block.length / 2, (n) => (block[n * 2] ?? 0) < key) * 2
}

function readBlock(handle: number, from: number, pairs: number): Float64Array {
  const block = new Float64Array(Math.max(0, pairs) * 2)
  const bytes = new Uint8Array(block.buffer)
  let done = 0
  while (done < bytes.length) {
    const got = readSync(handle, bytes, done, bytes.length - done, from * PAIR + done)
    if (got === 0) throw new Error('a run of the archive ended before its last pair')
    done += got
  }
  return block
}

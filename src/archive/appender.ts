/** Appends checked lines to volumes, after the bytes that the head counts. */
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { checkedLine } from './checked-line.ts'
import { LARGEST, volumePath } from './volumes.ts'
import type { Shelf, Volume } from './volumes.ts'
import { writeWhole } from '../write/whole.ts'

/**
 * Bytes at which a volume is full and a new one begins. At this size few files are open, and each fits into
 * memory.
 */
const FULL = 256_000_000
/** Bytes gathered before they are written. */
const BUFFER = 1 << 20

export interface Appender {
  /** Returns the place of the record. */
  readonly add: (record: object) => number
  /** Writes everything to disk and returns the volumes as they now are. */
  readonly finish: () => readonly Volume[]
}

/** Appends after the bytes that count. `take` returns the number of a new file. */
export function openAppender(shelf: Shelf, volumes: readonly Volume[], take: () => number): Appender {
  const done = [...volumes]
  let now: { file: number; handle: number; bytes: number; lines: number } | undefined
  let pending: Buffer[] = []
  let pendingBytes = 0

  function flush(): void {
    if (now === undefined || pendingBytes === 0) return
    writeWhole(now.handle, Buffer.concat(pending), now.bytes - pendingBytes)
    pending = []
    pendingBytes = 0
  }
  function put(bytes: Buffer): number {
    const into = now ?? begin()
    const place = into.file * LARGEST + into.bytes
    pending.push(bytes)
    pendingBytes += bytes.length
    into.bytes += bytes.length
    into.lines++
    if (pendingBytes >= BUFFER) flush()
    return place
  }
  function begin(): NonNullable<typeof now> {
    const last = done.at(-1)
    if (last !== undefined && last.bytes < FULL) {
      done.pop()
      now = { ...last, handle: openSync(volumePath(shelf, last.file), 'r+') }
      return now
    }
    const file = take()
    now = { file, handle: openSync(volumePath(shelf, file), 'w'), bytes: 0, lines: 0 }
    put(checkedLine(shelf.first))
    return now
  }
  function end(): void {
    if (now === undefined) return
    flush()
    fsyncSync(now.handle)
    closeSync(now.handle)
    done.push({ file: now.file, bytes: now.bytes, lines: now.lines })
    now = undefined
  }
  function add(record: object): number {
    if (now !== undefined && now.bytes >= FULL) end()
    return put(checkedLine(record))
  }
  function finish(): readonly Volume[] {
    end()
    return [...done]
  }
  return { add, finish }
}

/** Numbered, append-only files of checked lines. Bytes after those that the head counts are not read. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { readChecked } from './checked-line.ts'
import { damaged } from './damaged.ts'

/** One file as the head counts it. */
export interface Volume {
  readonly file: number
  readonly bytes: number
  /** Lines, including the first, which says what the file is. */
  readonly lines: number
}

export interface Volumes {
  /** The record at a place that `add` returned. Throws if the line there is damaged. */
  readonly at: <T>(place: number) => T
  /**
   * Every line but the first of each file, in order. `value` is undefined if a line is damaged or the file is
   * gone. A damaged first line comes too.
   */
  readonly each: <T>() => Generator<VolumeLine<T>>
  readonly close: () => void
}

export interface VolumeLine<T> {
  readonly place: number
  readonly value: T | undefined
}

/** A kind of volume: its folder, the extension of its files, and their first line. */
export interface Shelf {
  readonly folder: string
  readonly ending: string
  readonly first: object
}

/** A place is one number: file * LARGEST + offset. That allows 64 GB a file and 131,072 files. */
export const LARGEST = 2 ** 36
/** Bytes read at once. */
const BUFFER = 1 << 20
/** Bytes read first for one line; most lines are shorter. */
const MOST_LINES = 8192

export function volumePath(shelf: Shelf, file: number): string {
  return join(shelf.folder, `${String(file).padStart(6, '0')}.${shelf.ending}`)
}

export function openVolumes(shelf: Shelf, volumes: readonly Volume[]): Volumes {
  const bytesOf = new Map(volumes.map(({ file, bytes }) => [file, bytes]))
  const open = new Map<number, number>()

  function handle(file: number): number {
    const known = open.get(file)
    if (known !== undefined) return known
    const made = openSync(volumePath(shelf, file), 'r')
    open.set(file, made)
    return made
  }
  function at<T>(place: number): T {
    const file = Math.floor(place / LARGEST)
    const offset = place % LARGEST
    const end = bytesOf.get(file) ?? 0
    const line = end > offset ? lineAt(handle(file), offset, end) : undefined
    const value = line === undefined ? undefined : readChecked<T>(line)
    if (value === undefined) throw damaged(volumePath(shelf, file), `the record at byte ${offset} is damaged`)
    return value
  }
  function* each<T>(): Generator<VolumeLine<T>> {
    for (const { file, bytes } of volumes) {
      if (!existsSync(volumePath(shelf, file))) {
        yield { place: file * LARGEST, value: undefined }
        continue
      }
      let first = true
      for (const { offset, line } of linesOf(handle(file), bytes)) {
        if (!first || readChecked(line) === undefined)
          yield { place: file * LARGEST + offset, value: readChecked<T>(line) }
        first = false
      }
    }
  }
  function close(): void {
    for (const file of open.values()) closeSync(file)
    open.clear()
  }
  return { at, each, close }
}

/** The file and byte offset of a place, for messages. */
export function spotOf(shelf: Shelf, place: number): { readonly path: string; readonly offset: number } {
  return { path: volumePath(shelf, Math.floor(place / LARGEST)), offset: place % LARGEST }
}

/** The line that begins at an offset; undefined if it does not end before `end`. */
function lineAt(handle: number, offset: number, end: number): string | undefined {
  for (let length = MOST_LINES; ; length *= 8) {
    const bytes = Buffer.allocUnsafe(Math.min(length, end - offset))
    const got = readSync(handle, bytes, 0, bytes.length, offset)
    const feed = bytes.subarray(0, got).indexOf(10)
    if (feed >= 0) return bytes.toString('utf8', 0, feed)
    if (got < length) return undefined
  }
}

/**
 * The lines in the first `end` bytes. A last line without line feed is included, so that it is found damaged.
 */
function* linesOf(
  handle: number,
  end: number,
): Generator<{ readonly offset: number; readonly line: string }> {
  let rest: Buffer = Buffer.alloc(0)
  let offset = 0
  for (let from = 0; from < end;) {
    const bytes = Buffer.allocUnsafe(Math.min(BUFFER, end - from))
    const got = readSync(handle, bytes, 0, bytes.length, from)
    if (got === 0) break
    from += got
    const whole = rest.length === 0 ? bytes.subarray(0, got) : Buffer.concat([rest, bytes.subarray(0, got)])
    let start = 0
    for (let feed = whole.indexOf(10); feed >= 0; feed = whole.indexOf(10, start)) {
      yield { offset, line: whole.toString('utf8', start, feed) }
      offset += feed + 1 - start
      start = feed + 1
    }
    rest = whole.subarray(start)
  }
  if (rest.length > 0) yield { offset, line: rest.toString('utf8') }
}

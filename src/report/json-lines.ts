/**
 * Reads a file of JSON lines, a megabyte at a time. Trusts that copydesk wrote it, but names a line that is
 * not JSON.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { parsed } from '../read/past/run-folder.ts'
import { unusable } from '../unusable.ts'

/** Bytes read at once. */
const BUFFER = 1 << 20
const NEWLINE = 0x0a

/** Where a line is in its file, in bytes. */
export interface Span {
  readonly from: number
  readonly length: number
}

/**
 * The values of a file in order, each with its place. Throws an unusable error if the file is missing or a
 * line is broken.
 */
export function* jsonLines<T extends object>(
  path: string,
): Generator<{ readonly value: T; readonly span: Span }> {
  let number = 0
  for (const { bytes, from } of byteLines(path)) {
    number++
    if (bytes.length > 0)
      yield {
        value: parsed<T>(bytes.toString('utf8'), `${path} line ${number}`),
        span: { from, length: bytes.length },
      }
  }
}

/** Reads one line again, by its place. */
export function lineAt<T>(path: string, span: Span): T {
  const file = openSync(path, 'r')
  const bytes = Buffer.allocUnsafe(span.length)
  readSync(file, bytes, 0, span.length, span.from)
  closeSync(file)
  return JSON.parse(bytes.toString('utf8'))
}

function* byteLines(path: string): Generator<{ readonly bytes: Buffer; readonly from: number }> {
  const file = opened(path)
  let held: Buffer = Buffer.alloc(0)
  let from = 0
  try {
    for (let chunk = nextChunk(file); chunk.length > 0; chunk = nextChunk(file)) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      let start = 0
      for (let end = held.indexOf(NEWLINE); end >= 0; end = held.indexOf(NEWLINE, start)) {
        yield { bytes: held.subarray(start, end), from: from + start }
        start = end + 1
      }
      held = held.subarray(start)
      from += start
    }
    if (held.length > 0) yield { bytes: held, from }
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw unusable(`${path}: not there, so the run is not whole; run copydesk clean again`)
  }
}

function nextChunk(file: number): Buffer {
  const bytes = Buffer.allocUnsafe(BUFFER)
  return bytes.subarray(0, readSync(file, bytes, 0, BUFFER, null))
}

/** Finds and reads lines of an open file by their position in bytes. */
import { readSync } from 'node:fs'

/** Bytes read at once when a file is searched for lines. */
const BUFFER = 1 << 20
const NEWLINE = 10

/** Where a line is in the file, in bytes, without its newline. */
export interface Span {
  readonly from: number
  readonly size: number
}

/** The whole lines in the first `end` bytes of a file. */
export function* spansIn(file: number, end: number): Generator<Span> {
  const buffer = Buffer.allocUnsafe(BUFFER)
  let from = 0
  for (let at = 0; at < end;) {
    const got = readSync(file, buffer, 0, BUFFER, at)
    if (got === 0) return
    const piece = buffer.subarray(0, got)
    for (let stop = piece.indexOf(NEWLINE); stop >= 0; stop = piece.indexOf(NEWLINE, stop + 1)) {
      yield { from, size: at + stop - from }
      from = at + stop + 1
    }
    at += got
  }
}

/** The text of a line in an open file. Throws if the file ends before the line does. */
export function textAt(file: number, { from, size }: Span): string {
  const bytes = Buffer.allocUnsafe(size)
  for (let done = 0; done < size;) {
    const got = readSync(file, bytes, done, size - done, from + done)
    if (got === 0) throw new Error('the spool ended before its line did; is the disk full?')
    done += got
  }
  return bytes.toString('utf8')
}

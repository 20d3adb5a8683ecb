/**
 * Writes all bytes. On a nearly full disk the system may write only some of them, which only the returned
 * count shows.
 */
import { writeSync } from 'node:fs'

/**
 * Writes to an open file at byte `at`, or at its current position. Throws the system's error if no more can
 * be written.
 */
export function writeWhole(file: number, what: string | Uint8Array, at?: number): void {
  const bytes = typeof what === 'string' ? Buffer.from(what) : what
  let done = 0
  while (done < bytes.length)
    done += writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done)
}

/** Writes all that it is given: on a disk that is nearly full the system takes a part, and says so by the count alone. */
import { writeSync } from 'node:fs'

/** To an open file, from byte `at` on, or where the file stands. Throws what the system throws where no more can be written. */
export function writeWhole(file: number, what: string | Uint8Array, at?: number): void {
  const bytes = typeof what === 'string' ? Buffer.from(what) : what
  let done = 0
  while (done < bytes.length)
    done += writeSync(file, bytes, done, bytes.length - done, at === undefined ? null : at + done)
}

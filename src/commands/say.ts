/** Writes data to stdout, no faster than it is read. */
import { once } from 'node:events'

/** Writes pieces one by one and waits if the reader is slower. */
export async function say(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain')
  }
}

/** The error for a damaged archive. */
import { unusable } from '../unusable.ts'
import type { UnusableError } from '../unusable.ts'

/** The message names the file, what is wrong with it, and how to mend it. */
export function damaged(path: string, wrong: string): UnusableError {
  return unusable(
    `${path}: ${wrong}; copydesk archive verify names all that is damaged, archive compact makes a catalogue anew, compact --drop-damaged leaves damaged records out`,
  )
}

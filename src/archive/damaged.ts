/** The error for a damaged archive. */
import { unusable } from '../unusable.ts'
import type { UnusableError } from '../unusable.ts'

/** Names the file and what is wrong with it, then the mend. */
export function damaged(path: string, wrong: string): UnusableError {
  return unusable(
    `${path}: ${wrong}; copydesk archive verify names all that is damaged, archive compact makes a catalogue anew, compact --drop-damaged leaves damaged records out`,
  )
}

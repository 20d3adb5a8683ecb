/** The files of a dump that was cleaned before, as far as they are still at hand. */
import { existsSync } from 'node:fs'
import { filesIn } from './folder.ts'
import type { File, Skipping } from './folder.ts'

/** As `filesIn`, but an input that is gone is left out. */
export async function filesAtHand(inputs: readonly string[], skipping: Skipping): Promise<readonly File[]> {
  const found = inputs.filter((path) => existsSync(path))
  return found.length === 0 ? [] : filesIn(found, skipping)
}

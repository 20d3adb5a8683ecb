/** Finds the files of a dump that was cleaned before, if they are still there. */
import { existsSync } from 'node:fs'
import { filesIn } from '../dump/folder.ts'
import type { File, Skipping } from '../dump/folder.ts'

/** Like `filesIn`, but leaves out inputs that are gone. */
export async function filesAtHand(inputs: readonly string[], skipping: Skipping): Promise<readonly File[]> {
  const found = inputs.filter((path) => existsSync(path))
  return found.length === 0 ? [] : filesIn(found, skipping)
}

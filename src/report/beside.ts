/** A page written beside its place and moved there when it is whole: a page that stands is the old one or the new one. */
import { closeSync, openSync, renameSync, rmSync } from 'node:fs'

/** What a page is called while it is written; one that was left by a killed process is written over. */
export const UNFINISHED = '.part'

/** Writes a page to its place by way of `PATH.part`. What `write` throws is thrown on, and nothing stays behind. */
export function writeBeside(path: string, write: (file: number) => void): void {
  const part = path + UNFINISHED
  try {
    const file = openSync(part, 'w')
    try {
      write(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

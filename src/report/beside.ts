/**
 * Writes a page to a temporary file and renames it when it is complete, so that there is always the old page
 * or the new one.
 */
import { closeSync, openSync, renameSync, rmSync } from 'node:fs'

/** Extension of a page while it is written. A file left by a killed process is overwritten. */
export const UNFINISHED = '.part'

/**
 * Writes a page to `path` by way of `path.part`. If `write` throws, the error is passed on and the temporary
 * file deleted.
 */
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

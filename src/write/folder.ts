/** Files below one folder, put there by their paths. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rendered } from './rendered.ts'

/**
 * Makes a folder and those above it that are absent. Node's own way tries for ever where the system takes no folder, as in `/proc`; here
 * that is an error of the system.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** Writes files by their path below `folder`, and makes the folders on the way, each once as long as files of it come in a row. */
export function openFolder(folder: string): (path: string, content: string) => void {
  const made = new Map<string, string>()
  return (path, content) => {
    const [room = ''] = path.split('/', 1)
    const parent = dirname(path)
    if (made.get(room) !== parent) mkdirSync(join(folder, parent), { recursive: true })
    made.set(room, parent)
    writeFileSync(join(folder, path), content)
  }
}

/**
 * Writes the files of documents, and gives the documents with those that the disk refused: whoever writes these again hears from the
 * system itself why, since an error that crosses over from a thread has lost its code.
 */
export function putFiles(folder: string, documents: readonly Rendered[]): readonly Rendered[] {
  const put = openFolder(folder)
  return documents.map((one) => ({
    ...one,
    files: one.files.filter(([path, content]) => !done(path, content)),
  }))

  function done(path: string, content: string): boolean {
    try {
      put(path, content)
      return true
    } catch {
      return false
    }
  }
}

/** Writes files into a folder by their paths. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rendered } from './rendered.ts'

/**
 * Makes a folder and all missing folders above it. Node's own recursive `mkdir` never ends where the system
 * refuses folders, as in `/proc`; this throws the system's error.
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

/**
 * Returns a function that writes files by their path below `folder` and makes missing folders. It asks for a
 * folder once while files of that folder come in a row.
 */
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
 * Writes the files of documents. Returns the documents with only the files that the disk refused: the caller
 * writes these again to get the system's own error, which loses its code on its way from a thread.
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

/** Recognises folders that copydesk wrote, by their content. Trusts no name, and never blocks on a pipe. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFile, realPath } from './on-disk.ts'

/** The output of a run, what a run keeps beside it, or an archive. */
export function isOurs(folder: string): boolean {
  return isRun(folder) || isArchive(folder) || (folder.endsWith('.work') && isWork(folder))
}

/**
 * Returns a function that finds the folder around a folder, or itself, that copydesk wrote or is about to
 * write (`skip`). Links are resolved.
 */
export function openGuard(skip: readonly string[]): (folder: string) => string | undefined {
  const known = new Map(skip.map((folder) => [realPath(folder), true]))
  function taken(folder: string): boolean {
    const found = known.get(folder) ?? isOurs(folder)
    known.set(folder, found)
    return found
  }
  return (start) => {
    let folder = realPath(start)
    while (!taken(folder)) {
      if (dirname(folder) === folder) return undefined
      folder = dirname(folder)
    }
    return folder
  }
}

/** Whether a folder is the output of a run: its `run.json` says so. */
export function isRun(folder: string): boolean {
  return holds(join(folder, 'run.json'), 'copydesk')
}

/** How the one line of an archive's head begins, behind its checksum. */
const ARCHIVE_HEAD = /^[0-9a-f]{8} \{"is":"copydesk archive"/

function isArchive(folder: string): boolean {
  return ARCHIVE_HEAD.test(startOf(join(folder, 'head')))
}

/** Process and machine, as in our lock. */
const LOCK = /^\d+ \S+\n$/

/** Whether it is the work folder of a run, which always holds a lock or the journal of a spool. */
function isWork(folder: string): boolean {
  return (
    holds(join(folder, 'spool', 'journal.json'), 'fingerprint') || LOCK.test(startOf(join(folder, 'lock')))
  )
}

function holds(path: string, key: string): boolean {
  if (!isFile(path)) return false
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof found === 'object' && found !== null && key in found
  } catch {
    return false
  }
}

/** Bytes read of a file: enough for any lock of ours, since a machine's name has at most 253 characters. */
const START = 300

function startOf(path: string): string {
  if (!isFile(path)) return ''
  const start = Buffer.alloc(START)
  try {
    const file = openSync(path, 'r')
    const length = readSync(file, start)
    closeSync(file)
    return start.toString('latin1', 0, length)
  } catch {
    return ''
  }
}

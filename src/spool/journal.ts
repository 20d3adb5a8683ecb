/**
 * How far a run came, in one small file that is replaced atomically. A resumed run trusts what a killed one
 * left as far as this file says.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface JournalEntry {
  /** Digest of the entries that the passes went over; empty while the spool is being filled. */
  readonly entries: string
  /** Passes finished. */
  readonly passes: number
}

export interface Journal {
  readonly read: () => JournalEntry
  readonly write: (progress: JournalEntry) => void
}

const NONE: JournalEntry = { entries: '', passes: 0 }

/**
 * Opens the journal in `folder`. If it was written under another fingerprint, everything in the folder is
 * deleted.
 */
export function openJournal(folder: string, fingerprint: string): Journal {
  const path = join(folder, 'journal.json')
  const old = progressIn(path, fingerprint)
  if (old === undefined) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let now = old ?? NONE

  function write(progress: JournalEntry): void {
    now = progress
    writeFileSync(`${path}.new`, JSON.stringify({ fingerprint, ...progress }))
    renameSync(`${path}.new`, path)
  }
  if (old === undefined) write(NONE)
  return { read: () => now, write }
}

function progressIn(path: string, fingerprint: string): JournalEntry | undefined {
  try {
    const {
      fingerprint: then,
      entries,
      passes,
    }: JournalEntry & { readonly fingerprint: string } = JSON.parse(readFileSync(path, 'utf8'))
    return then === fingerprint ? { entries, passes } : undefined
  } catch {
    return undefined
  }
}

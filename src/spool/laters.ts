/** What later stages said of every entry, in a file that each pass over the spool writes anew. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Later } from './entry.ts'
import type { Journal } from './journal.ts'
import { openLines } from './lines.ts'
import type { Lines } from './lines.ts'

const NOTHING: Later = { said: [] }

export interface Laters {
  /** Passes that a killed run had finished over these same entries. */
  readonly resumed: number
  readonly at: (index: number) => Later
  /**
   * Replaces what was said of each of the entries. A resumed run skips passes already finished; with `again`
   * this pass and all after it always run again.
   */
  readonly pass: (laters: Iterable<Later>, mode?: 'again') => void
  readonly close: () => void
}

/** Opens the file in `folder` that holds what was said of `entries`, a digest of their ids and places. */
export function openLaters(folder: string, journal: Journal, entries: string): Laters {
  const pathOf = (passes: number): string => join(folder, `later.${passes}.ndjson`)
  const left = journal.read()
  const resumed = left.entries === entries && existsSync(pathOf(left.passes)) ? left.passes : 0
  let passes = resumed
  let lines: Lines<Later> | undefined = resumed === 0 ? undefined : openLines(pathOf(resumed), 'old')
  /** Whether a resumed run may skip what was passed so far. */
  let lasts = true
  journal.write({ entries, passes })

  function pass(laters: Iterable<Later>, mode?: 'again'): void {
    const next = openLines<Later>(pathOf(passes + 1))
    for (const later of laters) next.add(later)
    next.flush()
    lasts = lasts && mode !== 'again'
    if (lasts) journal.write({ entries, passes: passes + 1 })
    lines?.close()
    if (lasts) rmSync(pathOf(passes), { force: true })
    passes++
    lines = next
  }
  return { resumed, at: (index) => lines?.at(index) ?? NOTHING, pass, close: () => lines?.close() }
}

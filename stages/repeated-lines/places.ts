/** Finds the places of a line on a page: its neighbours, the set that it is part of, and what it leads to. */
import { GONE, is } from './lines.ts'
import { hashesOf } from './note.ts'
import type { Note } from './note.ts'

export interface Place {
  readonly at: number
  /** The lines right before and after it, dropped ones included. */
  readonly beside: readonly string[]
  /**
   * All lines of the table, list or set of short lines that it is part of; otherwise only the line itself.
   */
  readonly set: readonly string[]
  /** The group that starts right below: the next line and those that continue it. */
  readonly below: readonly string[]
}

interface Noted {
  readonly hash: string
  readonly at: number
}

/** All places of the line on the page, also those where an earlier stage took it. */
export function placesOf(note: Note, hash: string): readonly Place[] {
  const lines = hashesOf(note).map((one, n): Noted => ({ hash: one, at: note.at[n] ?? GONE }))
  const standing = lines.filter(({ at }) => at !== GONE)
  return lines.flatMap((line, n): readonly Place[] => {
    if (line.hash !== hash) return []
    const beside = [lines[n - 1], lines[n + 1]].flatMap((near) => (near === undefined ? [] : [near.hash]))
    const own = standing.indexOf(line)
    const first = standing.findLastIndex(({ at }, place) => place <= own && !is(at, 'goesOn'))
    return [{ at: line.at, beside, set: setFrom(standing, first), below: setFrom(standing, own + 1) }]
  })
}

/** The line at `first`, and all that continue it. */
function setFrom(standing: readonly Noted[], first: number): readonly string[] {
  const end = standing.findIndex(({ at }, place) => place > first && !is(at, 'goesOn'))
  return standing.slice(Math.max(0, first), end < 0 ? standing.length : end).map(({ hash }) => hash)
}

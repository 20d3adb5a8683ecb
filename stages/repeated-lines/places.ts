/** Where a line stands on a page, and what it stands with: its neighbours, what it is part of, what it leads to. */
import { GONE, is } from './lines.ts'
import { hashesOf } from './note.ts'
import type { Note } from './note.ts'

export interface Place {
  readonly at: number
  /** What stands, or stood, right before and behind it. */
  readonly beside: readonly string[]
  /** All of the table, the list or the short lines that it is of; itself where it is of none. */
  readonly set: readonly string[]
  /** What stands right below, with all that goes on it. */
  readonly below: readonly string[]
}

interface Noted {
  readonly hash: string
  readonly at: number
}

/** Where the line stands, and where an earlier stage took it. */
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

/** The line there, and all that go on it. */
function setFrom(standing: readonly Noted[], first: number): readonly string[] {
  const end = standing.findIndex(({ at }, place) => place > first && !is(at, 'goesOn'))
  return standing.slice(Math.max(0, first), end < 0 ? standing.length : end).map(({ hash }) => hash)
}

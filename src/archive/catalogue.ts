/** Finds what an archive holds: the notes and records under keys and ids, by walking along the sorted runs. */
import { hash53 } from '../../stages/kit/hash.ts'
import type { RunName } from './head.ts'
import type { Archive } from './open.ts'
import type { NoteRecord } from './records.ts'
import { openCursor, pairsOf } from './runs.ts'
import type { KeyPlace } from './runs.ts'
import { runPath } from './shelves.ts'

/** A remembered article: the place of its note, and which content it has. */
export interface Standing {
  readonly place: number
  readonly id: string
  readonly sha256: string
  readonly content: string
}

/** Places under a key, ascending, over all runs of a name. */
export interface Finder {
  readonly find: (key: number) => readonly number[]
  readonly close: () => void
}

/** Ask for keys in ascending order. */
export function openFinder(archive: Archive, name: RunName): Finder {
  const cursors = archive
    .head()
    .catalogue.runs[name].map(({ file, pairs }) => openCursor(runPath(archive.folder, name, file), pairs))
  return {
    find: (key) => cursors.flatMap((cursor) => cursor.find(key)).toSorted((a, b) => a - b),
    close: () => {
      for (const cursor of cursors) cursor.close()
    },
  }
}

/** Every pair of a name's runs, a run after the other. */
export function* pairsIn(archive: Archive, name: RunName): Generator<KeyPlace> {
  for (const { file, pairs } of archive.head().catalogue.runs[name])
    yield* pairsOf(runPath(archive.folder, name, file), pairs)
}

/** Notes that are superseded: in memory, since updates are few. */
export function deadNotes(archive: Archive): ReadonlySet<number> {
  const dead = new Set<number>()
  for (const [place] of pairsIn(archive, 'dead')) dead.add(place)
  return dead
}

/** The notes that count of those ids that the archive knows, each with its place. */
export function standingOf(
  archive: Archive,
  ids: Iterable<string>,
  dead: ReadonlySet<number>,
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>()
  for (const { id, place } of placesUnder(archive, 'ids', ids)) {
    if (dead.has(place)) continue
    const standing = standingAt(archive, place)
    if (standing.id === id) found.set(id, standing)
  }
  return found
}

export function standingAt(archive: Archive, place: number): Standing {
  const { id, sha256, content } = archive.notesAt().at<NoteRecord>(place)
  return { place, id, sha256, content }
}

/** Places that a run names for the hashes of ids; another id of the same hash may be behind one. */
export function* placesUnder(
  archive: Archive,
  name: RunName,
  ids: Iterable<string>,
): Generator<{ readonly id: string; readonly place: number }> {
  const ordered = [...new Set(ids)].map((id) => ({ id, key: hash53(id) })).toSorted((a, b) => a.key - b.key)
  const finder = openFinder(archive, name)
  try {
    for (const { id, key } of ordered) {
      for (const place of finder.find(key)) yield { id, place }
    }
  } finally {
    finder.close()
  }
}

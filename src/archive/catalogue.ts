/** Finds the notes and records that an archive has for keys and ids, by walking along the sorted runs. */
import { hash53 } from '../../stages/kit/hash.ts'
import type { RunName } from './head.ts'
import type { Archive } from './open.ts'
import type { NoteRecord } from './records.ts'
import { openCursor, pairsOf } from './runs.ts'
import type { KeyPlace } from './runs.ts'
import { runPath } from './shelves.ts'

/** An article in the archive: the place of its note, and the digest of its content. */
export interface Standing {
  readonly place: number
  readonly id: string
  readonly sha256: string
  readonly content: string
}

/** Finds the places of a key in all runs of one name, ascending. */
export interface Finder {
  readonly find: (key: number) => readonly number[]
  readonly close: () => void
}

/** Opens a finder. It must be asked for keys in ascending order. */
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

/** Every pair in the runs of a name, one run after the other. */
export function* pairsIn(archive: Archive, name: RunName): Generator<KeyPlace> {
  for (const { file, pairs } of archive.head().catalogue.runs[name])
    yield* pairsOf(runPath(archive.folder, name, file), pairs)
}

/** The places of superseded notes. They are held in memory, since updates are few. */
export function deadNotes(archive: Archive): ReadonlySet<number> {
  const dead = new Set<number>()
  for (const [place] of pairsIn(archive, 'dead')) dead.add(place)
  return dead
}

/** The current note of each of these ids that the archive knows. */
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

/**
 * The places that the runs list for the hashes of ids. A place may belong to another id with the same hash.
 */
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

/**
 * A round against an archive: which of its articles are known, who of the archive may meet those that are new, and which edges
 * the archive holds already. Old articles are read only where they are compared with a new one.
 */
import { join } from 'node:path'
import { deadNotes, standingOf } from '../../archive/catalogue.ts'
import type { Standing } from '../../archive/catalogue.ts'
import type { Archive } from '../../archive/open.ts'
import { openSorter } from '../../archive/sorter.ts'
import type { Noted } from '../../workers/deeds.ts'
import { openGuests } from './guests.ts'
import type { Guests } from './guests.ts'
import { notesToInvite } from './invited.ts'
import type { Round } from './round.ts'
import type { Shuffle } from './shuffle.ts'

export interface Past {
  readonly archive: Archive
  readonly guests: Guests
  /** The archive's article of the same id, for every article of the round that has one. */
  readonly standing: ReadonlyMap<number, Standing>
  readonly dead: ReadonlySet<number>
  readonly isKnown: (place: number) => boolean
  /** What became of an article of the round. */
  readonly stateOf: (place: number) => State
  /** Told of every article as it is noted, with its keys. */
  readonly noted: (place: number, noted: Noted) => void
  /** Lays the keys of archived articles beside those of the new ones. */
  readonly invite: (shuffle: Shuffle) => void
}

/** `unnoted`: set aside; `known`: as the archive has it; `new`: unknown to it, or an update; `textless`: there is no text to remember. */
export type State = 'unnoted' | 'known' | 'new' | 'textless'

export function openPast(archive: Archive, round: Round): Past {
  const dead = deadNotes(archive)
  const standing = standingByPlace(archive, round, dead)
  const present = new Set([...standing.values()].map(({ place }) => place))
  const states: State[] = round.spool.ids.map(() => 'unnoted')
  const isKnown = (place: number): boolean => states[place] === 'known'
  const guests = openGuests(archive, round, isKnown)
  const keys = openSorter(join(round.spool.folder, 'new-keys'))

  function noted(place: number, { content: found, keys: own }: Noted): void {
    if (found === undefined) return
    const before = standing.get(place)
    const same = before?.sha256 === found.sha256 && before.content === found.content
    states[place] = stateFor(found.content, same)
    if (states[place] !== 'new') return
    for (const key of own) keys.add(key, place)
  }
  function invite(shuffle: Shuffle): void {
    const isAway = (note: number): boolean => dead.has(note) || present.has(note)
    const sizeOf = (place: number): number => round.keyCounts[place] ?? 0
    const inviting = { folder: round.spool.folder, keys, stage: round.stage, isAway, sizeOf }
    for (const { key, note, size } of notesToInvite(archive, inviting)) {
      const place = guests.placeForNote(note)
      round.keyCounts[place] = size
      shuffle.put(key, place)
    }
    keys.close()
  }
  return {
    archive,
    guests,
    standing,
    dead,
    isKnown,
    stateOf: (place) => states[place] ?? 'unnoted',
    noted,
    invite,
  }
}

function stateFor(content: string | null, same: boolean): State {
  if (content === null) return 'textless'
  return same ? 'known' : 'new'
}

function standingByPlace(
  archive: Archive,
  round: Round,
  dead: ReadonlySet<number>,
): ReadonlyMap<number, Standing> {
  const found = new Map<number, Standing>()
  for (const [id, standing] of standingOf(archive, round.spool.ids, dead)) {
    const place = round.placeOf.get(id)
    if (place !== undefined) found.set(place, standing)
  }
  return found
}

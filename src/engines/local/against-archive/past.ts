/**
 * A round against an archive: which of the round's articles the archive knows, and which archived ones may
 * meet the new. Old articles are read only when they are compared with a new one.
 */
import { join } from 'node:path'
import { deadNotes, standingOf } from '../../../archive/catalogue.ts'
import type { Standing } from '../../../archive/catalogue.ts'
import type { Archive } from '../../../archive/open.ts'
import { openSorter } from '../../../archive/sorter.ts'
import type { Noted } from '../../../workers/deeds.ts'
import { openGuests } from './guests.ts'
import type { Guests } from './guests.ts'
import { notesToInvite } from './invited.ts'
import type { Round } from '../round.ts'
import type { Shuffle } from '../pairs/shuffle.ts'

export interface Past {
  readonly archive: Archive
  readonly guests: Guests
  /** The archived article of the same id, by the place of the round's article. */
  readonly standing: ReadonlyMap<number, Standing>
  readonly dead: ReadonlySet<number>
  readonly isKnown: (place: number) => boolean
  /** How an article of the round relates to the archive. */
  readonly stateOf: (place: number) => State
  /** To be called for every article when it is noted, with its keys. */
  readonly noted: (place: number, noted: Noted) => void
  /** Adds keys of archived articles that may meet a new one to the shuffle. */
  readonly invite: (shuffle: Shuffle) => void
}

/**
 * `unnoted`: set aside; `known`: unchanged in the archive; `new`: not in the archive, or changed; `textless`:
 * no text to remember.
 */
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

/** Who of an archive is invited to a round: notes that share keys with new articles, as many as the stage would look at. */
import { join } from 'node:path'
import type { CorpusStage } from '../../../stages/kit/stage.ts'
import { openFinder } from '../../archive/catalogue.ts'
import type { Archive } from '../../archive/open.ts'
import { openSorter } from '../../archive/sorter.ts'
import type { Sorter } from '../../archive/sorter.ts'

export interface Inviting {
  /** Where what is sorted on the way may lie. */
  readonly folder: string
  /** Keys of the new articles, each with the places that have it. */
  readonly keys: Sorter
  readonly stage: CorpusStage
  /** Notes that stay away: superseded, or of an article that is in the dump itself. */
  readonly isAway: (note: number) => boolean
  /** How many keys the article at a place has. */
  readonly sizeOf: (place: number) => number
}

/** A key that an archived note shares with a new article. */
interface Shared {
  readonly key: number
  readonly note: number
  /** How many keys the note has; 0 where the stage does not ask. */
  readonly size: number
}

/** Archived notes that one key brings, the oldest: a key that more have finds nobody that another does not. */
const MOST_GUESTS = 256
/** New articles of one key that are counted with each of these, the first by place. */
const MOST_NEW = 64

/** No note is read for this: what two share is counted along the sorted runs, and most share a single key by chance. */
export function* notesToInvite(archive: Archive, inviting: Inviting): Generator<Shared> {
  const welcome = inviting.stage.mayMeet === undefined ? undefined : notesThatMayMeet(archive, inviting)
  for (const { key, notes } of sharedKeys(archive, inviting)) {
    for (const note of notes) {
      const size = welcome === undefined ? 0 : welcome.get(note)
      if (size !== undefined) yield { key, note, size }
    }
  }
}

/** Notes of which some new article shares enough keys, and how many each has. */
function notesThatMayMeet(archive: Archive, inviting: Inviting): ReadonlyMap<number, number> {
  const pairs = openSorter(join(inviting.folder, 'shared-keys'))
  for (const { notes, places } of sharedKeys(archive, inviting)) {
    for (const place of places) for (const note of notes) pairs.add(note, place)
  }
  const sizes = openFinder(archive, 'sizes')
  const welcome = new Map<number, number>()
  for (const { note, places } of byNote(pairs)) {
    const [size = 0] = sizes.find(note)
    for (const [place, shared] of places) {
      const fewest = Math.min(size, inviting.sizeOf(place))
      if (inviting.stage.mayMeet?.(shared, fewest) !== false) welcome.set(note, size)
    }
  }
  sizes.close()
  pairs.close()
  return welcome
}

interface Meeting {
  readonly note: number
  /** Places of new articles, and how many keys each shares. */
  readonly places: ReadonlyMap<number, number>
}

function* byNote(pairs: Sorter): Generator<Meeting> {
  let last = -1
  let places = new Map<number, number>()
  for (const [note, place] of pairs.each()) {
    if (note !== last && last >= 0) yield { note: last, places }
    if (note !== last) places = new Map()
    last = note
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  if (last >= 0) yield { note: last, places }
}

interface SharedKey {
  readonly key: number
  readonly notes: readonly number[]
  readonly places: readonly number[]
}

/** Along the new keys and the archive's, both ascending. */
function* sharedKeys(archive: Archive, { keys, isAway }: Inviting): Generator<SharedKey> {
  const finder = openFinder(archive, 'keys')
  try {
    for (const { key, places } of byKey(keys)) {
      const notes = finder.find(key).filter((note) => !isAway(note))
      if (notes.length > 0) yield { key, notes: notes.slice(0, MOST_GUESTS), places }
    }
  } finally {
    finder.close()
  }
}

function* byKey(keys: Sorter): Generator<Omit<SharedKey, 'notes'>> {
  let last = -1
  let places: number[] = []
  for (const [key, place] of keys.each()) {
    if (key !== last && last >= 0) yield { key: last, places }
    if (key !== last) places = []
    last = key
    if (places.length < MOST_NEW) places.push(place)
  }
  if (last >= 0) yield { key: last, places }
}

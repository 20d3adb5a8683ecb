/**
 * Chooses the archived notes that join a round: those that share enough keys with a new article for the stage
 * to look at the pair.
 */
import { join } from 'node:path'
import type { CorpusStage } from '../../../../stages/kit/stage.ts'
import { openFinder } from '../../../archive/catalogue.ts'
import type { Archive } from '../../../archive/open.ts'
import { openSorter } from '../../../archive/sorter.ts'
import type { Sorter } from '../../../archive/sorter.ts'

export interface Inviting {
  /** Where temporary sorted files may be put. */
  readonly folder: string
  /** Keys of the new articles, each with the place of an article that has it. */
  readonly keys: Sorter
  readonly stage: CorpusStage
  /** Whether a note is left out: it is superseded, or its article is in the dump itself. */
  readonly isAway: (note: number) => boolean
  /** How many keys the article at a place has. */
  readonly sizeOf: (place: number) => number
}

/** A key that an archived note shares with a new article. */
interface Shared {
  readonly key: number
  readonly note: number
  /** How many keys the note has; 0 if the stage has no `mayMeet`. */
  readonly size: number
}

/**
 * At most this many archived notes join through one key, the oldest first. A commoner key finds no article
 * that another key does not find.
 */
const MOST_GUESTS = 256
/** At most this many new articles with one key, the first by place, are counted with each of these notes. */
const MOST_NEW = 64

/**
 * The notes to invite, once for each key that they share. No note is read for this: shared keys are counted
 * along the sorted runs, since most pairs share a single key by chance.
 */
export function* notesToInvite(archive: Archive, inviting: Inviting): Generator<Shared> {
  const welcome = inviting.stage.mayMeet === undefined ? undefined : notesThatMayMeet(archive, inviting)
  for (const { key, notes } of sharedKeys(archive, inviting)) {
    for (const note of notes) {
      const size = welcome === undefined ? 0 : welcome.get(note)
      if (size !== undefined) yield { key, note, size }
    }
  }
}

/** Notes that share enough keys with some new article, each with its number of keys. */
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
  /** Places of new articles, with how many keys each shares with the note. */
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

/** The keys that are both new and in the archive. Both lists ascend, so one walk finds them. */
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

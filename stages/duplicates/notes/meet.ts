/** Proposes pairs of a group for comparison: notes that share enough keys. Nothing is decided here. */
import type { Pair } from '../../kit/stage.ts'
import { sortedKeys } from './keys.ts'
import type { Note } from './note.ts'
import { sharedSample } from './shingles.ts'

/** Keys that two notes must share, including the one under which they meet. */
const SHARED = 2
/** A note with so few keys needs to share only one. */
const FEW_KEYS = 8
/**
 * From this many shared keys on, two notes meet whatever their sketches say. Fewer may be chance, of a few
 * common words: then they meet only if the sample of shingles of the one that has fewer is in the other by at
 * least this share. Made copies with so few keys in common have 0.05 and more in samples of at least this
 * size; on 983 pages that have hardly a copy it rejects seven pairs of ten.
 */
const CERTAIN = 4
const SAMPLE = 40
const ALIKE = 0.025
/**
 * Most partners of a note in one group, the nearest ones. A story of a hundred copies still stays connected.
 */
const PARTNERS = 8

export function meet(group: readonly Note[]): readonly Pair[] {
  const firsts = firstOfEach(group)
  const found: Pair[] = []
  for (const [place, note] of group.entries()) {
    const first = firsts.get(note.same) ?? place
    if (first !== place) found.push([first, place])
  }
  const shared = sharedKeys(group, [...firsts.values()])
  const chosen = new Set<number>()
  for (const place of firsts.values())
    for (const other of nearest(group, shared, place)) chosen.add(pairOf(place, other))
  for (const pair of [...chosen].toSorted((x, y) => x - y)) found.push([Math.floor(pair / WIDE), pair % WIDE])
  return found
}

/** Places are below this, so that a pair of them fits into one number. */
const WIDE = 65_536

function pairOf(a: number, b: number): number {
  return Math.min(a, b) * WIDE + Math.max(a, b)
}

/**
 * The first note of each text, by the text's digest. Other exact copies meet only the first, which represents
 * them.
 */
function firstOfEach(group: readonly Note[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const [place, note] of group.entries()) if (!firsts.has(note.same)) firsts.set(note.same, place)
  return firsts
}

/** For every place: the other places, with the number of keys shared. */
function sharedKeys(
  group: readonly Note[],
  places: readonly number[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const shared = new Map<number, Map<number, number>>()
  if (places.length > FEW_NOTES) {
    for (const list of holdersOf(group, places).values()) if (list.length > 1) countPairs(shared, list)
    return shared
  }
  for (const [n, a] of places.entries()) {
    for (const b of places.slice(0, n)) {
      const count = inCommon(group[a], group[b])
      if (count === 0) continue
      rowOf(shared, a).set(b, count)
      rowOf(shared, b).set(a, count)
    }
  }
  return shared
}

/**
 * Up to this many notes, every pair is compared directly, which is faster than a list for every key. Most
 * groups are so small.
 */
const FEW_NOTES = 12

/**
 * How many keys of passages and pairs two notes share. The key of the whole text is left out: exact copies
 * meet only their first.
 */
function inCommon(one: Note | undefined, two: Note | undefined): number {
  if (one === undefined || two === undefined) return 0
  const [left, right] = [sortedKeys(one), sortedKeys(two)]
  let [count, at] = [0, 0]
  for (const key of left) {
    while (at < right.length && (right[at] ?? 0) < key) at++
    if (right[at] === key) count++
  }
  return count
}

function holdersOf(
  group: readonly Note[],
  places: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  for (const place of places) {
    const note = group[place]
    if (note === undefined) continue
    for (const key of sortedKeys(note)) {
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [place])
      else list.push(place)
    }
  }
  return holders
}

function rowOf(shared: Map<number, Map<number, number>>, place: number): Map<number, number> {
  const row = shared.get(place) ?? new Map<number, number>()
  shared.set(place, row)
  return row
}

function countPairs(shared: Map<number, Map<number, number>>, places: readonly number[]): void {
  for (const a of places) {
    const row = rowOf(shared, a)
    for (const b of places) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1)
  }
}

function nearest(
  group: readonly Note[],
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
  place: number,
): readonly number[] {
  return [...(shared.get(place) ?? [])]
    .filter(
      ([other, count]) => count >= needed(group, place, other) && !isChance(group, [place, other], count),
    )
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, PARTNERS)
    .map(([other]) => other)
}

/** Whether two notes may meet, by numbers of keys that include the key of the whole text. */
export function mayMeet(shared: number, fewest: number): boolean {
  return shared >= (fewest <= FEW_KEYS ? 1 : SHARED)
}

function needed(group: readonly Note[], place: number, other: number): number {
  const fewest = Math.min(keyCount(group[place]), keyCount(group[other]))
  return fewest < FEW_KEYS ? 1 : SHARED
}

function isChance(group: readonly Note[], [a, b]: Pair, count: number): boolean {
  const [one, two] = [group[a], group[b]]
  if (count >= CERTAIN || one === undefined || two === undefined) return false
  const { shared, of } = sharedSample(one, two)
  return of >= SAMPLE && shared < of * ALIKE
}

function keyCount(note: Note | undefined): number {
  return note === undefined ? 0 : (note.passages.length + note.pairs.length) / 6
}

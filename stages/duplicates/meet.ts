/** Who of a group should be compared: pairs of notes that share enough keys. It proposes; nothing is decided here. */
import type { Pair } from '../kit/stage.ts'
import { keys } from './keys.ts'
import type { Note } from './note.ts'

/** Keys that two notes must share, the one under which they meet included. */
const SHARED = 2
/** A note of so few keys is proposed on one. */
const FEW_KEYS = 8
/** Partners that a note is given in one group: its nearest. A story of a hundred copies still hangs together. */
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

/** Places are below this; a pair of them is one number. */
const WIDE = 65_536

function pairOf(a: number, b: number): number {
  return Math.min(a, b) * WIDE + Math.max(a, b)
}

/** Exact copies meet their first only, and it speaks for them. */
function firstOfEach(group: readonly Note[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const [place, note] of group.entries()) if (!firsts.has(note.same)) firsts.set(note.same, place)
  return firsts
}

/** Of every place, how many keys it shares with which other. */
function sharedKeys(
  group: readonly Note[],
  places: readonly number[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const holders = new Map<string, number[]>()
  for (const place of places) {
    const note = group[place]
    if (note === undefined) continue
    for (const key of keys(note)) {
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [place])
      else list.push(place)
    }
  }
  const shared = new Map<number, Map<number, number>>()
  for (const list of holders.values()) if (list.length > 1) countPairs(shared, list)
  return shared
}

function countPairs(shared: Map<number, Map<number, number>>, places: readonly number[]): void {
  for (const a of places) {
    const row = shared.get(a) ?? new Map<number, number>()
    shared.set(a, row)
    for (const b of places) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1)
  }
}

function nearest(
  group: readonly Note[],
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
  place: number,
): readonly number[] {
  return [...(shared.get(place) ?? [])]
    .filter(([other, count]) => count >= needed(group, place, other))
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, PARTNERS)
    .map(([other]) => other)
}

/** The same of two notes by how many keys they have, the one of the whole text included. */
export function mayMeet(shared: number, fewest: number): boolean {
  return shared >= (fewest <= FEW_KEYS ? 1 : SHARED)
}

function needed(group: readonly Note[], place: number, other: number): number {
  const fewest = Math.min(keyCount(group[place]), keyCount(group[other]))
  return fewest < FEW_KEYS ? 1 : SHARED
}

function keyCount(note: Note | undefined): number {
  return note === undefined ? 0 : (note.passages.length + note.pairs.length) / 6
}

/** A set of pairs of places as a flat list: eight bytes a pair, where a `Set` takes eighty. */
import type { Pair } from '../../../../stages/kit/stage.ts'
import { lowerBound } from '../../../lower-bound.ts'

/** A pair of places is one number: place * PLACES + place. 67 million articles fit into 52 bits. */
const PLACES = 2 ** 26
/** Pairs that fit at first. */
const ROOM = 1 << 16
/** The list doubles if it is filled beyond this share after duplicates are removed. */
const FULL = 0.5

export interface PairList {
  readonly add: (a: number, b: number) => void
  /** Every pair once, ascending, the lower place first. */
  readonly all: () => Float64Array
}

export function openPairList(): PairList {
  let pairs = new Float64Array(ROOM)
  let filled = 0

  function add(a: number, b: number): void {
    if (a === b) return
    if (filled === pairs.length) makeRoom()
    pairs[filled++] = pairOf(a, b)
  }
  function makeRoom(): void {
    const once = sortedOnce(pairs.subarray(0, filled))
    if (once.length > pairs.length * FULL) pairs = new Float64Array(pairs.length * 2)
    pairs.set(once)
    filled = once.length
  }
  return { add, all: () => sortedOnce(pairs.subarray(0, filled)) }
}

/** All pairs of `count` items, as places in the list. */
export function* allPairs(count: number): Generator<Pair> {
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) yield [a, b]
  }
}

/** The number of a pair, the same in either order; below 2 to the power of 52. */
export function pairOf(a: number, b: number): number {
  return Math.min(a, b) * PLACES + Math.max(a, b)
}

/** The two places of a pair. */
export function placesOf(pair: number): readonly [number, number] {
  const a = Math.floor(pair / PLACES)
  return [a, pair - a * PLACES]
}

function sortedOnce(pairs: Float64Array): Float64Array {
  const sorted = pairs.slice().sort()
  let kept = 0
  for (let n = 0; n < sorted.length; n++) {
    if (n === 0 || sorted[n] !== sorted[n - 1]) sorted[kept++] = sorted[n] ?? 0
  }
  return sorted.slice(0, kept)
}

export interface Partners {
  /** Whether `asked` is true for any partner of the place. */
  readonly some: (place: number, asked: (partner: number) => boolean) => boolean
}

/** Looks up the partners of a place. Takes sixteen bytes a pair. */
export function openPartners(pairs: Float64Array): Partners {
  const both = new Float64Array(pairs.length * 2)
  for (const [n, pair] of pairs.entries()) {
    const [a, b] = placesOf(pair)
    both[n * 2] = pair
    both[n * 2 + 1] = b * PLACES + a
  }
  both.sort()
  function some(place: number, asked: (partner: number) => boolean): boolean {
    const [start, end] = [place * PLACES, (place + 1) * PLACES]
    const from = lowerBound(both.length, (at) => (both[at] ?? 0) < start)
    for (let n = from; n < both.length && (both[n] ?? 0) < end; n++)
      if (asked((both[n] ?? 0) - start)) return true
    return false
  }
  return { some }
}

/**
 * Hashes runs of words (shingles), winnows them for keys (Schleimer, Wilkerson, Aiken 2003), and samples them
 * evenly for sketches.
 */
import { bitsAt, mixed, packed, unpacked } from '../../kit/packed.ts'
import type { Reading } from '../words/reading.ts'

/** Words in a shingle of a sketch. With three, a light edit differs from the original. */
const SKETCHED = 3
/** Most hashes in a sketch. 256 of three letters take 768 bytes of the note. */
const MOST_SKETCHED = 256
/** The thinnest sample has one shingle in 4,096. */
const THINNEST = 12
/** Letters in a packed hash of a sketch (18 bits). */
const SKETCH_LETTERS = 3

/** The hashes of all runs of `size` words. */
export function shinglesOf(ids: Int32Array, size: number): Uint32Array {
  const count = Math.max(0, ids.length - size + 1)
  const hashes = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    let hash = size
    for (let n = 0; n < size; n++) hash = mixed(hash, ids[at + n] ?? 0)
    hashes[at] = hash
  }
  return hashes
}

/**
 * The places of the hashes that are the lowest of some window. Every run of `window` hashes has one, whatever
 * is around it.
 */
export function winnowed(hashes: Uint32Array, window: number): readonly number[] {
  const found: number[] = []
  let lowest = -1
  for (let end = Math.min(window, hashes.length) - 1; end < hashes.length && end >= 0; end++) {
    const start = Math.max(0, end - window + 1)
    if (lowest < start) lowest = lowestOf(hashes, start, end)
    else if ((hashes[end] ?? 0) <= (hashes[lowest] ?? 0)) lowest = end
    if (found.at(-1) !== lowest) found.push(lowest)
  }
  return found
}

function lowestOf(hashes: Uint32Array, start: number, end: number): number {
  let lowest = start
  for (let at = start; at <= end; at++) if ((hashes[at] ?? 0) <= (hashes[lowest] ?? 0)) lowest = at
  return lowest
}

/**
 * An even sample of the text's shingles, thinner for longer texts. A thin one is part of every thicker one.
 */
export function sketchOf(reading: Reading): { readonly sketch: string; readonly thin: number } {
  const hashes = shinglesOf(reading.spelled, SKETCHED)
  let thin = 0
  let size = sampled(hashes, thin)
  while (size > MOST_SKETCHED && thin < THINNEST) {
    thin++
    size = sampled(hashes, thin)
  }
  let sketch = ''
  for (let n = 0; n < Math.min(size, MOST_SKETCHED); n++) sketch += packed(sample[n] ?? 0, SKETCH_LETTERS)
  return { sketch, thin }
}

/** Space for a sample and one hash too many, reused for every text. */
const sample = new Int32Array(MOST_SKETCHED + 1)
/** A hash table that holds one more than the place in the sample. A `Set` costs five times as much. */
const held = new Int32Array(1024)

/**
 * Puts the different hashes of a sample into `sample`, in order, and returns how many. Stops once there are
 * too many.
 */
function sampled(hashes: Uint32Array, thin: number): number {
  const mask = (1 << thin) - 1
  const last = held.length - 1
  held.fill(0)
  let size = 0
  for (let at = 0; at < hashes.length && size <= MOST_SKETCHED; at++) {
    const hash = (hashes[at] ?? 0) | 0
    if ((hash & mask) !== 0) continue
    let slot = (hash >>> 12) & last
    while (held[slot] !== 0 && sample[(held[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & last
    if (held[slot] !== 0) continue
    sample[size++] = hash
    held[slot] = size
  }
  return size
}

/** The pieces of a sketch that a sample of one in 2 to the power of `thin` would have too. */
export function thinned(sketch: string, thin: number): readonly string[] {
  const mask = (1 << thin) - 1
  return unpacked(sketch, SKETCH_LETTERS).filter((piece) => (bitsAt(piece, 0, SKETCH_LETTERS) & mask) === 0)
}

/** The sketch of a text, and how thin it is. */
interface Sketched {
  readonly sketch: string
  readonly thin: number
}

/** How many sampled shingles two texts share, and of how many the one with fewer has. */
export interface SharedSample {
  readonly shared: number
  readonly of: number
}

/** Compares the sketches at the thinness of the thinner one. */
export function sharedSample(one: Sketched, two: Sketched): SharedSample {
  const mask = (1 << Math.max(one.thin, two.thin)) - 1
  const [left, right] = [sortedSample(one), sortedSample(two)]
  let [inLeft, inRight, shared, at] = [0, 0, 0, 0]
  for (const hash of right) if ((hash & mask) === 0) inRight++
  for (const hash of left) {
    if ((hash & mask) !== 0) continue
    inLeft++
    while (at < right.length && (right[at] ?? 0) < hash) at++
    if (right[at] === hash) shared++
  }
  return { shared, of: Math.min(inLeft, inRight) }
}

const samples = new WeakMap<Sketched, Int32Array>()

/** The hashes of a sketch, ascending. */
function sortedSample(sketched: Sketched): Int32Array {
  const made = samples.get(sketched)
  if (made !== undefined) return made
  const { sketch } = sketched
  const sorted = Int32Array.from({ length: sketch.length / SKETCH_LETTERS }, (_, n) =>
    bitsAt(sketch, n * SKETCH_LETTERS, SKETCH_LETTERS),
  ).toSorted()
  samples.set(sketched, sorted)
  return sorted
}

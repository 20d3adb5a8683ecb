/** Runs of words as hashes: winnowed for keys (Schleimer, Wilkerson, Aiken 2003), sampled evenly for sketches. */
import { lowBits, mixed, packed, unpacked } from '../kit/packed.ts'
import type { Reading } from './reading.ts'

/** Words of a sketch's shingle: three tell a light edit from the original. */
const SKETCHED = 3
/** Most hashes of a sketch: 256 of three letters are 768 bytes of the note. */
const MOST_SKETCHED = 256
/** Thinnest sample: one shingle in 4,096. */
const THINNEST = 12
/** Letters of a packed sketch hash: 18 bits. */
const SKETCH_LETTERS = 3

/** Hashes of all runs of `size` words. */
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

/** Places of the hashes that are the lowest of some window: every run of `window` hashes holds one, whatever stands around it. */
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

/** An even sample of the text's shingles: thinner for longer texts, and a thin sample is part of every thicker one. */
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

/** Room for one sample and the one that is too many, used for every text anew. */
const sample = new Int32Array(MOST_SKETCHED + 1)
/** By hash and those behind it, one more than its place in the sample: a set costs five times as much. */
const held = new Int32Array(1024)

/** Lays different hashes into the sample in order, and says how many. Stops where it has seen that they are too many. */
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

/** The pieces of a sketch that a sample of one in 2 to the power of `thin` would hold too. */
export function thinned(sketch: string, thin: number): readonly string[] {
  const mask = (1 << thin) - 1
  return unpacked(sketch, SKETCH_LETTERS).filter((piece) => (lowBits(piece) & mask) === 0)
}

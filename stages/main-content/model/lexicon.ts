/** How much a block's words speak for the article or against it: weights of known words, pairs and whole lines, by hash. */
import type { Measures } from '../measured/measure.ts'

/** Words are known by their hashes; the same numbers stand in `bench/train/lexicon.py`. */
export interface Lexicon {
  /** Open addressing, a power of two long: hashes, and beside them weights in fortieths; weight 0 is an empty slot. */
  readonly hashes: Int32Array
  readonly weights: Int8Array
}

const PAIR = 0x01000193
const SECOND = 0x85ebca6b
const PAIR_SALT = 0x9e3779b9
const LINE_SALT = 0x5bd1e995
/** A line of at most this many words is also known as a whole. */
const LONGEST_LINE = 12

export function openLexicon(hashes: Int32Array, weights: Int8Array): Lexicon {
  let size = 16
  while (size < hashes.length * 3) size *= 2
  const slots = new Int32Array(size)
  const found = new Int8Array(size)
  for (const [place, hash] of hashes.entries()) {
    let slot = spread(hash) & (size - 1)
    while (found[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = hash
    found[slot] = weights[place] ?? 0
  }
  return { hashes: slots, weights: found }
}

/** Of each block, in hundredths: above 0 its words are those of articles, below 0 those of what stands around them. */
export function lexis(measures: Measures, lexicon: Lexicon): Int32Array {
  const { table, count } = measures
  const single = new Int8Array(table.count)
  for (let word = 0; word < table.count; word++) single[word] = weightOf(lexicon, table.hashes[word] ?? 0)
  const found = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const from = table.starts[n] ?? 0
    const to = table.starts[n + 1] ?? 0
    let sum = to - from <= LONGEST_LINE ? weightOf(lexicon, (measures.masked[n] ?? 0) ^ LINE_SALT) : 0
    let last = 0
    for (let at = from; at < to; at++) {
      const word = table.places[at] ?? 0
      const hash = table.hashes[word] ?? 0
      sum += single[word] ?? 0
      if (at > from) sum += weightOf(lexicon, Math.imul(last, PAIR) ^ Math.imul(hash, SECOND) ^ PAIR_SALT)
      last = hash
    }
    found[n] = Math.round((sum * 2.5) / Math.sqrt(Math.max(2, 2 * (to - from))))
  }
  return found
}

export function weightOf({ hashes, weights }: Lexicon, hash: number): number {
  const mask = hashes.length - 1
  let slot = spread(hash) & mask
  for (let weight = weights[slot] ?? 0; weight !== 0; weight = weights[slot] ?? 0) {
    if (hashes[slot] === hash) return weight
    slot = (slot + 1) & mask
  }
  return 0
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

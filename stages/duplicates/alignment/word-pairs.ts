/**
 * Compares pairs of neighbouring telling words, each counted once. Two articles on one subject share its
 * words and set phrases many times, but hardly any other two words side by side. A copy keeps such pairs,
 * even if it is cut, spun or garbled.
 */
import { round } from '../../kit/round.ts'
import { lruCache } from '../../kit/lru-cache.ts'
import { mixed } from '../../kit/packed.ts'
import { PLAIN } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'

export interface PairShares {
  /** Share of the text's pairs that the other text has. */
  readonly pairsTold: number
  /** The same for pairs with a number or a name. */
  readonly factPairsTold: number
  /** Share of windows in which at least a fifth of the newly seen pairs also stand in the other text. */
  readonly pairWindows: number
  /** Share of the text's different words of high weight that the other text has. */
  readonly wordsTold: number
}

/** Lowest weight of a word in a pair, and of a word that counts in `wordsTold`. */
const TELLING = 3
const MUCH = 5
/** Each word is paired with the next two, so that pairs survive if one word between was replaced. */
const STEPS = 2
/** Greatest distance, in words, in a pair. */
const APART = 8
/** Share of a window's pairs from which on it is told. Of a text spun at 35 % two fifths survive. */
const A_FIFTH = 0.2

interface Pairs {
  /**
   * The different pairs in order of first occurrence, their places, and whether each has a number or name.
   */
  readonly hashes: readonly number[]
  readonly places: readonly number[]
  readonly facts: readonly boolean[]
  readonly held: ReadonlySet<number>
  readonly words: ReadonlySet<number>
}

/** Texts whose pairs are cached, as many as readings. */
const READY = 64

const pairsOf = lruCache(READY, readPairs)

export function pairShares(text: Reading, other: Reading, windows: readonly number[]): PairShares {
  const [own, others] = [pairsOf(text), pairsOf(other)]
  const count = Math.max(1, windows.length - 1)
  const [all, found] = [new Float64Array(count), new Float64Array(count)]
  let [shared, facts, factsTold, window] = [0, 0, 0, 0]
  for (let n = 0; n < own.hashes.length; n++) {
    while (window + 1 < count && (own.places[n] ?? 0) >= (windows[window + 1] ?? 0)) window++
    const has = others.held.has(own.hashes[n] ?? 0) ? 1 : 0
    all[window] = (all[window] ?? 0) + 1
    found[window] = (found[window] ?? 0) + has
    shared += has
    if (own.facts[n] !== true) continue
    facts++
    factsTold += has
  }
  let pairWindows = 0
  for (let n = 0; n < count; n++) if ((found[n] ?? 0) >= Math.max(1, (all[n] ?? 0) * A_FIFTH)) pairWindows++
  let words = 0
  for (const word of own.words) if (others.words.has(word)) words++
  return {
    pairsTold: round(shared / Math.max(1, own.hashes.length)),
    factPairsTold: round((factsTold + 1) / (facts + 2)),
    pairWindows: round(pairWindows / count),
    wordsTold: round(words / Math.max(1, own.words.size)),
  }
}

/** Share of the pairs of the text with fewer that the other has: a cheap test for unrelated articles. */
export function pairsInCommon(one: Reading, two: Reading): number {
  const [left, right] = [pairsOf(one), pairsOf(two)]
  const [few, many] = left.hashes.length <= right.hashes.length ? [left, right] : [right, left]
  let shared = 0
  for (const hash of few.hashes) if (many.held.has(hash)) shared++
  return few.hashes.length === 0 ? 1 : round(shared / few.hashes.length)
}

function readPairs({ length, ids, weights, sorts }: Reading): Pairs {
  const hashes: number[] = []
  const places: number[] = []
  const facts: boolean[] = []
  const held = new Set<number>()
  const words = new Set<number>()
  const last = [-1, -1]
  for (let word = 0; word < length; word++) {
    if ((weights[word] ?? 0) >= MUCH) words.add(ids[word] ?? 0)
    if ((weights[word] ?? 0) < TELLING) continue
    for (let step = 0; step < STEPS; step++) {
      const before = last[step] ?? -1
      if (before < 0 || word - before > APART || ids[before] === ids[word]) continue
      // Signed, so that the engine keeps it as a small integer and does not box it.
      const hash = mixed(ids[before] ?? 0, ids[word] ?? 0) | 0
      if (held.has(hash)) continue
      held.add(hash)
      hashes.push(hash)
      places.push(word)
      facts.push(sorts[before] !== PLAIN || sorts[word] !== PLAIN)
    }
    last[1] = last[0] ?? -1
    last[0] = word
  }
  return { hashes, places, facts, held, words }
}

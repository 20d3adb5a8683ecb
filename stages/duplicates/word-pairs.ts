/**
 * Telling words that stand together, each pair counted once: two articles of one subject share its words and its set phrases, over
 * and over, but hardly any other two words side by side; a copy keeps them, be it cut, spun or garbled.
 */
import { round } from '../kit/round.ts'
import { lruCache } from '../kit/lru-cache.ts'
import { mixed } from '../kit/packed.ts'
import { PLAIN } from './reading.ts'
import type { Reading } from './reading.ts'

export interface PairShares {
  /** Of the text's pairs, the share that the other text has. */
  readonly pairsTold: number
  /** Of the pairs with a number or a name in them. */
  readonly factPairsTold: number
  /** Windows of which a fifth of the pairs that are new there is told. */
  readonly pairWindows: number
  /** Of the text's different words that tell much, the share that the other text has. */
  readonly wordsTold: number
}

/** Weight from which a word is one of a pair, and from which it tells much. */
const TELLING = 3
const MUCH = 5
/** Each word is paired with the next two, so that one that was told otherwise breaks two pairs of four. */
const STEPS = 2
/** Words apart that a pair may stand. */
const APART = 8
/** Share of a window's pairs from which it is told: of a text spun at 35 % two fifths survive. */
const A_FIFTH = 0.2

interface Pairs {
  /** Different pairs in the order in which they first stand, the place of each, and whether it holds a number or a name. */
  readonly hashes: readonly number[]
  readonly places: readonly number[]
  readonly facts: readonly boolean[]
  readonly held: ReadonlySet<number>
  readonly words: ReadonlySet<number>
}

/** Texts whose pairs are held ready, as many as readings. */
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

/** The larger share of either text's pairs that the other has: what it costs to see that two articles are strangers. */
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
      // Signed, so that it is a small whole number to the engine, and no boxed one.
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

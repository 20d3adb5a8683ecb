/**
 * Two texts that only a standing text joins: each begins with matter of its own, and the rest of both is the same word for word, as what a
 * firm says of itself below each of its releases. New editions of a story begin anew too, but with what the rest is about.
 */
import { ALIKE, GARBLED } from './passages.ts'
import type { Alignment } from './passages.ts'
import type { Reading } from './reading.ts'

/** Words of its own with which each must begin. */
const OWN = 20
/** Words in a row with which what both tell begins and ends. */
const RUN = 8
/** Weight of what stands between, that the other tells: it is the same text. */
const SAME = 0.95
/** What a word tells at least, to say what a text is about. */
const TELLS = 4
/**
 * Of what its own words tell, the share that stands in the rest, or in the other's own words, from which both are about one thing. Of 62
 * pairs of made copies that begin so these part none, of 284 pairs of releases, episodes and notices more than half.
 */
const ABOUT = 0.35
const IN_COMMON = 0.33

/** `About Corvane Robotics`, alone or before a first sentence: a firm's releases all speak of the firm, and of what it makes. */
const ABOUT_WHOM =
  /^(?:About|Über|Zu|À propos d(?:e |u |['’])|Acerca de|Sobre|Informazioni su|Over|Om) ?\p{Lu}[^.:!?]{1,60}(?:$|[.:]\s)/u

/** A text laid beside the other: what it begins with, and what the two share. */
interface Side {
  /** Words that tell something and stand outside what is shared, with their weights. */
  readonly own: ReadonlyMap<number, number>
  /** Share of them, by weight, that stands inside as well. */
  readonly about: number
  /** Whether what is shared begins with a label that says whom it is about. */
  readonly labelled: boolean
}

export function isBackgroundAlone(one: Alignment, two: Alignment): boolean {
  const [left, right] = [sideOf(one), sideOf(two)]
  if (left === undefined || right === undefined) return false
  if (left.labelled && right.labelled) return true
  if (Math.max(left.about, right.about) >= ABOUT) return false
  const [small, large] = left.own.size <= right.own.size ? [left.own, right.own] : [right.own, left.own]
  return weighedShare(small, (word) => large.has(word)) < IN_COMMON
}

/** Undefined where the text does not begin with its own, or does not go on as the other does. */
function sideOf({ text, at, matches }: Alignment): Side | undefined {
  const follows = (word: number): boolean =>
    matches[word] === ALIKE && matches[word - 1] === ALIKE && at[word] === (at[word - 1] ?? -2) + 1
  const [first, end] = sharedSpan(matches.length, follows)
  if (first < OWN) return undefined
  const inside = new Set<number>()
  let [all, found] = [0, 0]
  for (let word = first; word < end; word++) {
    const weight = text.weights[word] ?? 0
    inside.add(text.ids[word] ?? 0)
    all += weight
    if (matches[word] === ALIKE || matches[word] === GARBLED) found += weight
  }
  if (found < all * SAME) return undefined
  const own = tellingWords(text, (word) => word < first || word >= end)
  const line = text.text.split('\n')[text.blocks[first] ?? 0] ?? ''
  return { own, about: weighedShare(own, (word) => inside.has(word)), labelled: ABOUT_WHOM.test(line) }
}

/** Those of the text's words that tell something and stand in such a place, with their weights. */
export function tellingWords(text: Reading, stands: (word: number) => boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let word = 0; word < text.length; word++) {
    const weight = text.weights[word] ?? 0
    if (weight >= TELLS && stands(word)) found.set(text.ids[word] ?? 0, weight)
  }
  return found
}

/** From the first run of words that follow on each other in both texts to the end of the last; all of the text where there is none. */
function sharedSpan(
  length: number,
  follows: (word: number) => boolean,
): readonly [first: number, end: number] {
  let [first, end, run] = [length, length, 1]
  for (let word = 0; word < length; word++) {
    run = follows(word) ? run + 1 : 1
    if (run < RUN) continue
    first = Math.min(first, word + 1 - RUN)
    end = word + 1
  }
  return [first, end]
}

/** By weight; 1 of no words. */
export function weighedShare(words: ReadonlyMap<number, number>, fits: (word: number) => boolean): number {
  let [all, found] = [0, 0]
  for (const [word, weight] of words) {
    all += weight
    if (fits(word)) found += weight
  }
  return all === 0 ? 1 : found / all
}

/**
 * Recognises two texts that share only a standing text. Each begins with matter of its own, and the rest of
 * both is the same word for word, such as what a firm says about itself below each release. New editions of a
 * story have new beginnings too, but these are about the same thing as the rest.
 */
import { ALIKE, GARBLED } from '../alignment/passages.ts'
import type { Alignment } from '../alignment/passages.ts'
import type { Reading } from '../words/reading.ts'

/** Fewest words of its own at the beginning of each text. */
const OWN = 20
/** Words in a row, the same in both, with which the shared part begins and ends. */
const RUN = 8
/**
 * If the other text tells this share, by weight, of what lies between, the two hold the same standing text.
 */
const SAME = 0.95
/** Lowest weight of a word that says what a text is about. */
const TELLS = 4
/**
 * Share of the own words, by weight, that must be in the rest (`ABOUT`), or in the other's own words
 * (`IN_COMMON`), for both texts to be about one thing. Of 62 pairs of made copies that begin so these part
 * none, of 284 pairs of releases, episodes and notices more than half.
 */
const ABOUT = 0.35
const IN_COMMON = 0.33

/**
 * `About Corvane Robotics`, alone or before a first sentence. All releases of a firm mention the firm and its
 * products, so words alone do not part them.
 */
const ABOUT_WHOM =
  /^(?:About|Über|Zu|À propos d(?:e |u |['’])|Acerca de|Sobre|Informazioni su|Over|Om) ?\p{Lu}[^.:!?]{1,60}(?:$|[.:]\s)/u

/** One of the two texts: what it begins with, and what it shares with the other. */
interface Side {
  /** Telling words outside the shared part, with their weights. */
  readonly own: ReadonlyMap<number, number>
  /** Share of them, by weight, that is also inside the shared part. */
  readonly about: number
  /** Whether the shared part begins with a label that says whom it is about. */
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

/** Undefined if the text does not begin with its own words, or does not continue as the other does. */
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

/** The telling words of the text at places where `stands` is true, with their weights. */
export function tellingWords(text: Reading, stands: (word: number) => boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let word = 0; word < text.length; word++) {
    const weight = text.weights[word] ?? 0
    if (weight >= TELLS && stands(word)) found.set(text.ids[word] ?? 0, weight)
  }
  return found
}

/**
 * The span from the first run of words that are consecutive in both texts to the end of the last run; empty,
 * at the end of the text, if there is none.
 */
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

/** Share of the words, by weight, for which `fits` is true; 1 if there are no words. */
export function weighedShare(words: ReadonlyMap<number, number>, fits: (word: number) => boolean): number {
  let [all, found] = [0, 0]
  for (const [word, weight] of words) {
    all += weight
    if (fits(word)) found += weight
  }
  return all === 0 ? 1 : found / all
}

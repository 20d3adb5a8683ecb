/**
 * Measures how alike two texts are. The verdict on a pair uses these numbers, which are shares of 0 to 1
 * unless stated otherwise.
 */
import { round } from '../../kit/round.ts'
import { ALIKE, GARBLED } from './passages.ts'
import type { Alignment } from './passages.ts'
import { tallied, TOLD } from './tally.ts'
import { pairShares } from './word-pairs.ts'
import type { PairShares } from './word-pairs.ts'

export interface Likeness extends PairShares {
  /** Share of the text's words, by weight, that the other text tells. */
  readonly cover: number
  /** Windows of which at least 0.3, 0.45, 0.6 or 0.8 is told. */
  readonly windows30: number
  readonly windows45: number
  readonly windows60: number
  readonly windows80: number
  /** Mean cover of the weakest quarter, and of the strongest quarter, of the windows. */
  readonly weakest: number
  readonly strongest: number
  /**
   * Share of telling words, by weight, that in the other text too follow soon after the telling word before.
   * Chance matches are scattered; retold words follow each other.
   */
  readonly chained: number
  /** Windows of which a quarter, or half, is chained; and the mean of the weakest quarter. */
  readonly chained25: number
  readonly chained50: number
  readonly weakestChained: number
  /** Words in runs of five or more that the other text has in the same order without gaps. */
  readonly verbatim: number
  /** Of told windows after a told window, those whose span follows that of the window before. */
  readonly ordered: number
  /**
   * Of the words that are found or contradicted at aligned places: the share found, for plain words, names
   * and numbers.
   */
  readonly plainAgree: number
  readonly namesAgree: number
  readonly numbersAgree: number
  /**
   * The same for numbers, without contradictions at places where this text leaves out something that the
   * other tells.
   */
  readonly numbersInStep: number
  /** The share found of all numbers, names and rarest words in told windows, contradicted or not. */
  readonly numbersTold: number
  readonly namesTold: number
  readonly rareTold: number
  /**
   * Numbers, and names, found or contradicted at aligned places, per hundred words: how much evidence the
   * shares that agree have.
   */
  readonly numbersSeen: number
  readonly namesSeen: number
  /** Share of the found words that are garbled. */
  readonly garbled: number
  /** Share of the found words, and of all words, that are in quotation marks. */
  readonly foundQuoted: number
  readonly quoted: number
  /** Mean cover of the first two windows. A later version seldom drops all of the beginning. */
  readonly lead: number
  /** Runs of told windows, per ten windows. In an edited text, added and cut parts lie between kept ones. */
  readonly stretches: number
  /** Share of the words in told windows: the passages that both tell. */
  readonly shared: number
}

/** Fewest words in a row that count as verbatim. */
const RUN = 5
/** A window follows the one before if its span is within this many words of the expected place. */
const FOLLOWS = 120

export function likenessOf(alignment: Alignment): Likeness {
  const covers = windowCovers(alignment)
  const inOrder = covers.toSorted((a, b) => a - b)
  const quarter = Math.max(1, Math.floor(covers.length / 4))
  const atLeast = (share: number): number => covers.filter((cover) => cover >= share).length / covers.length
  const tally = tallied(alignment, covers)
  const chains = windowChains(alignment)
  return {
    cover: round(totalCover(alignment)),
    windows30: round(atLeast(0.3)),
    windows45: round(atLeast(0.45)),
    windows60: round(atLeast(0.6)),
    windows80: round(atLeast(0.8)),
    weakest: round(mean(inOrder.slice(0, quarter))),
    strongest: round(mean(inOrder.slice(-quarter))),
    chained: round(mean(chains)),
    chained25: round(chains.filter((chain) => chain >= 0.25).length / chains.length),
    chained50: round(chains.filter((chain) => chain >= 0.5).length / chains.length),
    weakestChained: round(mean(chains.toSorted((a, b) => a - b).slice(0, quarter))),
    verbatim: round(verbatimShare(alignment)),
    ordered: round(orderedShare(alignment, covers)),
    lead: round(mean(covers.slice(0, 2))),
    stretches: round((10 * stretchCount(covers)) / covers.length),
    ...tally,
    ...pairShares(alignment.text, alignment.other, alignment.windows),
  }
}

function stretchCount(covers: readonly number[]): number {
  return covers.filter((cover, n) => cover >= TOLD && (n === 0 || (covers[n - 1] ?? 0) < TOLD)).length
}

/** Per window: the share of its words, by weight, that the other text tells, garbled or not. */
export function windowCovers(alignment: Alignment): readonly number[] {
  const { text, windows, matches } = alignment
  const covers: number[] = []
  for (let n = 0; n + 1 < windows.length; n++) {
    let all = 0
    let found = 0
    for (let word = windows[n] ?? 0; word < (windows[n + 1] ?? 0); word++) {
      const weight = text.weights[word] ?? 0
      all += weight
      if (matches[word] === ALIKE || matches[word] === GARBLED) found += weight
    }
    covers.push(all === 0 ? 0 : round(found / all))
  }
  return covers
}

/** Lowest weight of a word that can be part of a chain. */
const LINK = 3
/** Greatest distance, in words, between two words of a chain in the other text. */
const REACH = 9

/**
 * Per window: the share of its telling words, by weight, that in the other text too follow the telling word
 * before.
 */
function windowChains(alignment: Alignment): readonly number[] {
  const { text, windows, matches, at } = alignment
  const chains: number[] = []
  for (let n = 0; n + 1 < windows.length; n++) {
    let [all, linked, last] = [0, 0, -1]
    for (let word = windows[n] ?? 0; word < (windows[n + 1] ?? 0); word++) {
      const weight = text.weights[word] ?? 0
      if (weight < LINK) continue
      all += weight
      if (matches[word] !== ALIKE && matches[word] !== GARBLED) continue
      const step = (at[word] ?? 0) - last
      if (last >= 0 && step > 0 && step <= REACH) linked += weight
      last = at[word] ?? 0
    }
    chains.push(all === 0 ? 0 : round(linked / all))
  }
  return chains
}

function totalCover(alignment: Alignment): number {
  let all = 0
  let found = 0
  const { text, matches } = alignment
  for (let word = 0; word < text.length; word++) {
    const weight = text.weights[word] ?? 0
    all += weight
    if (matches[word] === ALIKE || matches[word] === GARBLED) found += weight
  }
  return all === 0 ? 0 : found / all
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function verbatimShare(alignment: Alignment): number {
  const { at, matches } = alignment
  let share = 0
  let run = 0
  for (let word = 0; word <= matches.length; word++) {
    const goesOn =
      word < matches.length && matches[word] === ALIKE && (run === 0 || at[word] === (at[word - 1] ?? -2) + 1)
    if (goesOn) {
      run++
      continue
    }
    if (run >= RUN) share += run
    run = word < matches.length && matches[word] === ALIKE ? 1 : 0
  }
  return matches.length === 0 ? 0 : share / matches.length
}

function orderedShare(alignment: Alignment, covers: readonly number[]): number {
  const { spans, windows } = alignment
  let seen = 0
  let following = 0
  for (let n = 1; n < spans.length; n++) {
    if ((covers[n] ?? 0) < TOLD || (covers[n - 1] ?? 0) < TOLD) continue
    seen++
    const step = (spans[n] ?? 0) - (spans[n - 1] ?? 0)
    if (Math.abs(step - ((windows[n] ?? 0) - (windows[n - 1] ?? 0))) <= FOLLOWS) following++
  }
  return seen === 0 ? 0 : following / seen
}

/** How alike two texts are, in numbers: what the verdict on a pair is made from. All are shares of 0 to 1 unless they say otherwise. */
import { round } from '../kit/round.ts'
import { ALIKE, GARBLED } from './passages.ts'
import type { Alignment } from './passages.ts'
import { tallied, TOLD } from './tally.ts'
import { pairShares } from './word-pairs.ts'
import type { PairShares } from './word-pairs.ts'

export interface Likeness extends PairShares {
  /** Weight of the text's words that the other tells. */
  readonly cover: number
  /** Windows of which that share or more is told. */
  readonly windows30: number
  readonly windows45: number
  readonly windows60: number
  readonly windows80: number
  /** Mean cover of the weakest and the strongest quarter of the windows. */
  readonly weakest: number
  readonly strongest: number
  /** Weight of the words that stand there soon after the word told before them: chance words lie about, told ones follow. */
  readonly chained: number
  /** Windows of which a quarter or half is chained, and the mean of the weakest quarter. */
  readonly chained25: number
  readonly chained50: number
  readonly weakestChained: number
  /** Words in runs of five or more that stand there in a row. */
  readonly verbatim: number
  /** Found windows that follow on the window before. */
  readonly ordered: number
  /** Of the words found or contradicted at aligned places, by sort: the share found. */
  readonly plainAgree: number
  readonly namesAgree: number
  readonly numbersAgree: number
  /** The same of the numbers, without those that are contradicted where the text leaves out what the other tells. */
  readonly numbersInStep: number
  /** Of the numbers, the names and the rarest words of told windows: the share found, whatever stands in the place of the others. */
  readonly numbersTold: number
  readonly namesTold: number
  readonly rareTold: number
  /** Numbers and names at aligned places, per hundred words: how much the two above rest on. */
  readonly numbersSeen: number
  readonly namesSeen: number
  /** Found words that are garbled. */
  readonly garbled: number
  /** Found words that stand between quotation marks, and the text's words that do. */
  readonly foundQuoted: number
  readonly quoted: number
  /** Mean cover of the first two windows: a later version seldom drops all of the beginning. */
  readonly lead: number
  /** Stretches of told windows, for each ten windows: what was left out and put in lies among what stayed. */
  readonly stretches: number
  /** Words of windows that are told at all: the passages that both tell. */
  readonly shared: number
}

/** Words in a row that count as verbatim. */
const RUN = 5
/** A window follows on the one before where its span lies this many words around the expected place. */
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

/** Per window: the weight of its words that the other text tells, garbled or not, as a share of all. */
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

/** Weight from which a word can be a link of a chain. */
const LINK = 3
/** Words that a link may stand behind the one before it. */
const REACH = 9

/** Per window: the weight of telling words that follow, in the other text too, on the telling word before, as a share of all. */
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

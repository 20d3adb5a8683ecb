/**
 * Counts what two texts say at the same places: how many plain words, names and numbers are found, and how
 * many contradicted.
 */
import { round } from '../../kit/round.ts'
import type { Likeness } from './likeness.ts'
import { AGAINST, ALIKE, GARBLED } from './passages.ts'
import type { Alignment } from './passages.ts'
import { NAME, NUMBER, PLAIN } from '../words/reading.ts'

/** A window with a smaller cover is not told: two texts on one subject share as much by chance. */
export const TOLD = 0.4
/** Lowest weight of the rarest words: mostly names, and what a template is filled with. */
const RARE = 8

export type Tally = Pick<
  Likeness,
  | 'plainAgree'
  | 'namesAgree'
  | 'numbersAgree'
  | 'numbersInStep'
  | 'numbersTold'
  | 'namesTold'
  | 'rareTold'
  | 'numbersSeen'
  | 'namesSeen'
  | 'garbled'
  | 'foundQuoted'
  | 'quoted'
  | 'shared'
>

/** Counts over the windows that the other text tells, by sort of word. */
export function tallied(alignment: Alignment, covers: readonly number[]): Tally {
  const { text, windows, matches } = alignment
  const found = [0, 0, 0]
  const against = [0, 0, 0]
  const all = [0, 0, 0]
  let [rare, rareFound] = [0, 0]
  let [garbled, outOfStep] = [0, 0]
  let foundQuoted = 0
  let foundWords = 0
  let sharedWords = 0
  for (const [n, cover] of covers.entries()) {
    const [from, to] = [windows[n] ?? 0, windows[n + 1] ?? 0]
    if (cover < TOLD) continue
    sharedWords += to - from
    for (let word = from; word < to; word++) {
      const sort = text.sorts[word] ?? PLAIN
      if ((text.weights[word] ?? 0) === 0) continue
      all[sort] = (all[sort] ?? 0) + 1
      if ((text.weights[word] ?? 0) >= RARE) rare++
      if (matches[word] === AGAINST) against[sort] = (against[sort] ?? 0) + 1
      if (matches[word] === AGAINST && sort === NUMBER && !inStep(alignment, word)) outOfStep++
      if (matches[word] !== ALIKE && matches[word] !== GARBLED) continue
      found[sort] = (found[sort] ?? 0) + 1
      foundWords++
      if ((text.weights[word] ?? 0) >= RARE) rareFound++
      if (matches[word] === GARBLED) garbled++
      foundQuoted += text.quoted[word] ?? 0
    }
  }
  const agree = (sort: number): number => agreement(found[sort] ?? 0, against[sort] ?? 0)
  const seen = (sort: number): number =>
    round((100 * ((found[sort] ?? 0) + (against[sort] ?? 0))) / Math.max(1, sharedWords))
  return {
    plainAgree: agree(PLAIN),
    namesAgree: agree(NAME),
    numbersAgree: agree(NUMBER),
    numbersInStep: agreement(found[NUMBER] ?? 0, (against[NUMBER] ?? 0) - outOfStep),
    numbersTold: agreement(found[NUMBER] ?? 0, (all[NUMBER] ?? 0) - (found[NUMBER] ?? 0)),
    namesTold: agreement(found[NAME] ?? 0, (all[NAME] ?? 0) - (found[NAME] ?? 0)),
    rareTold: agreement(rareFound, rare - rareFound),
    numbersSeen: seen(NUMBER),
    namesSeen: seen(NAME),
    garbled: round(garbled / Math.max(1, foundWords)),
    foundQuoted: round(foundQuoted / Math.max(1, foundWords)),
    quoted: round(text.quoted.reduce((sum, one) => sum + one, 0) / Math.max(1, text.length)),
    shared: round(sharedWords / Math.max(1, text.length)),
  }
}

/** The nearest told word within so many words of a number shows, on each side, if the texts are in step. */
const AROUND = 6
/** Words that the other text may have more between these: a number of two words, another way to say it. */
const BETWEEN = 2

/**
 * Whether a contradicted number really stands in place of the other one. It does not if this text leaves out
 * something there that the other tells.
 */
function inStep({ matches, at }: Alignment, word: number): boolean {
  const place = at[word] ?? 0
  for (const way of [-1, 1]) {
    for (let step = 1; step <= AROUND; step++) {
      const next = word + way * step
      if (matches[next] !== ALIKE) continue
      const apart = ((at[next] ?? 0) - place) * way
      if (apart > step + BETWEEN) return false
      break
    }
  }
  return true
}

/** The share found, smoothed: a half if nothing was seen, and less for 1 of 1 than for 100 of 100. */
function agreement(found: number, against: number): number {
  return round((found + 1) / (found + against + 2))
}

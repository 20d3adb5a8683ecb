/** How alike two texts are, in numbers: what the verdict on a pair is made from. All are shares of 0 to 1 unless they say otherwise. */
import { round } from '../kit/round.ts'
import { AGAINST, ALIKE, GARBLED } from './passages.ts'
import type { Alignment } from './passages.ts'
import { NAME, NUMBER, PLAIN } from './reading.ts'

export interface Likeness {
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
  /** Words in runs of five or more that stand there in a row. */
  readonly verbatim: number
  /** Found windows that follow on the window before. */
  readonly ordered: number
  /** Of the words found or contradicted at aligned places, by sort: the share found. */
  readonly plainAgree: number
  readonly namesAgree: number
  readonly numbersAgree: number
  /** Numbers and names at aligned places, per hundred words: how much the two above rest on. */
  readonly numbersSeen: number
  readonly namesSeen: number
  /** Found words that are garbled. */
  readonly garbled: number
  /** Found words that stand between quotation marks, and the text's words that do. */
  readonly foundQuoted: number
  readonly quoted: number
  /** Words of windows that are told at all: the passages that both tell. */
  readonly told: number
}

/** A window of which less is found is not told there: two texts of one subject share as much by chance. */
export const TOLD = 0.4
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
  return {
    cover: round(totalCover(alignment)),
    windows30: round(atLeast(0.3)),
    windows45: round(atLeast(0.45)),
    windows60: round(atLeast(0.6)),
    windows80: round(atLeast(0.8)),
    weakest: round(mean(inOrder.slice(0, quarter))),
    strongest: round(mean(inOrder.slice(-quarter))),
    verbatim: round(verbatimShare(alignment)),
    ordered: round(orderedShare(alignment, covers)),
    ...tally,
  }
}

/** Per window: the weight of its words that the other text tells, garbled or not, as a share of all. */
export function windowCovers(alignment: Alignment): readonly number[] {
  const { text, windows, told } = alignment
  const covers: number[] = []
  for (let n = 0; n + 1 < windows.length; n++) {
    let all = 0
    let found = 0
    for (let word = windows[n] ?? 0; word < (windows[n + 1] ?? 0); word++) {
      const weight = text.weights[word] ?? 0
      all += weight
      if (told[word] === ALIKE || told[word] === GARBLED) found += weight
    }
    covers.push(all === 0 ? 0 : round(found / all))
  }
  return covers
}

function totalCover(alignment: Alignment): number {
  let all = 0
  let found = 0
  for (const [word, weight] of alignment.text.weights.entries()) {
    all += weight
    const told = alignment.told[word]
    if (told === ALIKE || told === GARBLED) found += weight
  }
  return all === 0 ? 0 : found / all
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function verbatimShare(alignment: Alignment): number {
  const { at, told } = alignment
  let share = 0
  let run = 0
  for (let word = 0; word <= told.length; word++) {
    const goesOn = word < told.length && told[word] === ALIKE && (run === 0 || at[word] === (at[word - 1] ?? -2) + 1)
    if (goesOn) {
      run++
      continue
    }
    if (run >= RUN) share += run
    run = word < told.length && told[word] === ALIKE ? 1 : 0
  }
  return told.length === 0 ? 0 : share / told.length
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

type Tally = Pick<
  Likeness,
  | 'plainAgree'
  | 'namesAgree'
  | 'numbersAgree'
  | 'numbersSeen'
  | 'namesSeen'
  | 'garbled'
  | 'foundQuoted'
  | 'quoted'
  | 'told'
>

function tallied(alignment: Alignment, covers: readonly number[]): Tally {
  const { text, windows, told } = alignment
  const found = [0, 0, 0]
  const against = [0, 0, 0]
  let garbled = 0
  let foundQuoted = 0
  let foundWords = 0
  let toldWords = 0
  for (const [n, cover] of covers.entries()) {
    const [from, to] = [windows[n] ?? 0, windows[n + 1] ?? 0]
    if (cover < TOLD) continue
    toldWords += to - from
    for (let word = from; word < to; word++) {
      const sort = text.sorts[word] ?? PLAIN
      if ((text.weights[word] ?? 0) === 0) continue
      if (told[word] === AGAINST) against[sort] = (against[sort] ?? 0) + 1
      if (told[word] !== ALIKE && told[word] !== GARBLED) continue
      found[sort] = (found[sort] ?? 0) + 1
      foundWords++
      if (told[word] === GARBLED) garbled++
      foundQuoted += text.quoted[word] ?? 0
    }
  }
  const agree = (sort: number): number => agreement(found[sort] ?? 0, against[sort] ?? 0)
  const seen = (sort: number): number => round((100 * ((found[sort] ?? 0) + (against[sort] ?? 0))) / Math.max(1, toldWords))
  return {
    plainAgree: agree(PLAIN),
    namesAgree: agree(NAME),
    numbersAgree: agree(NUMBER),
    numbersSeen: seen(NUMBER),
    namesSeen: seen(NAME),
    garbled: round(garbled / Math.max(1, foundWords)),
    foundQuoted: round(foundQuoted / Math.max(1, foundWords)),
    quoted: round(text.quoted.reduce((sum, one) => sum + one, 0) / Math.max(1, text.length)),
    told: round(toldWords / Math.max(1, text.length)),
  }
}

/** Half where nothing was seen: one found of one seen must not weigh as a hundred of a hundred. */
function agreement(found: number, against: number): number {
  return round((found + 1) / (found + against + 2))
}

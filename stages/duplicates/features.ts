/** What a comparison saw, as the row of numbers that the trees read. A new feature goes to the end, and the trees are grown anew. */
import { round } from '../kit/round.ts'
import type { Seen } from './seen.ts'
import { sidesOf } from './seen.ts'

/** Name of each place of the row, and whether more of it can only speak for one story (1), or either way (0). */
export const FEATURES = [
  ['cover', 1],
  ['windows30', 1],
  ['windows45', 1],
  ['windows60', 1],
  ['windows80', 1],
  ['weakest', 1],
  ['strongest', 1],
  ['verbatim', 1],
  ['ordered', 1],
  ['plainAgree', 0],
  ['namesAgree', 1],
  ['numbersAgree', 1],
  ['namesBelowPlain', 0],
  ['numbersBelowPlain', 0],
  ['numbersSeen', 0],
  ['namesSeen', 0],
  ['garbled', 0],
  ['foundQuoted', 0],
  ['told', 1],
  ['outerCover', 1],
  ['outerVerbatim', 1],
  ['words', 0],
  ['ratio', 0],
] as const

export function featuresOf(seen: Seen): readonly number[] {
  const { inner, outer, innerWords, outerWords } = sidesOf(seen)
  return [
    inner.cover,
    inner.windows30,
    inner.windows45,
    inner.windows60,
    inner.windows80,
    inner.weakest,
    inner.strongest,
    inner.verbatim,
    inner.ordered,
    inner.plainAgree,
    inner.namesAgree,
    inner.numbersAgree,
    round(inner.plainAgree - inner.namesAgree),
    round(inner.plainAgree - inner.numbersAgree),
    inner.numbersSeen,
    inner.namesSeen,
    inner.garbled,
    inner.foundQuoted,
    inner.told,
    outer.cover,
    outer.verbatim,
    Math.min(innerWords, 2000),
    round(Math.min(innerWords / outerWords, 2)),
  ]
}

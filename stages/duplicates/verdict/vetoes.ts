/**
 * Reasons against one story however alike the words are: different numbers or names at the same places, or
 * nothing shared but quotes.
 */
import type { Seen } from './seen.ts'
import { sidesOf } from './seen.ts'

export type Veto = 'brief' | 'template' | 'quotes'

/**
 * In two fillings of one template fewer than this share of numbers or names agree, if at least
 * `SEEN_A_HUNDRED` per hundred words were seen.
 */
const AGREE = 0.5
const SEEN_A_HUNDRED = 2
/**
 * If a text has this many numbers per hundred words (prices, results, forecasts), more of them must agree.
 */
const MANY_A_HUNDRED = 5
const MOSTLY_AGREE = 0.6
/** If a larger share of the found words is quoted, two reports only quote the same people. */
const QUOTED = 0.7
/** A text with this share in told passages is a copy, however much of it is quotation. */
const TOLD = 0.6

/**
 * A shorter text is a brief with only one or two passages, and it says little if such a passage is told: two
 * forecasts in Chinese share six characters in ten. So at least `BRIEF_COVER` of its words, by weight, must
 * be found.
 */
const BRIEF = 60
const BRIEF_COVER = 0.75

export function vetoOf(seen: Seen): Veto | undefined {
  const { inner, innerWords } = sidesOf(seen)
  if (innerWords < BRIEF && inner.cover < BRIEF_COVER) return 'brief'
  const numbersDiffer =
    inner.numbersSeen >= SEEN_A_HUNDRED &&
    inner.numbersInStep < (inner.numbersSeen >= MANY_A_HUNDRED ? MOSTLY_AGREE : AGREE)
  const namesDiffer = inner.namesSeen >= SEEN_A_HUNDRED && inner.namesAgree < AGREE
  if ((numbersDiffer || namesDiffer) && inner.garbled < 0.05 && inner.plainAgree > 0.8) return 'template'
  if (inner.foundQuoted > QUOTED && inner.shared < TOLD) return 'quotes'
  return undefined
}

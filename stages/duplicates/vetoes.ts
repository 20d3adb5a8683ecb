/** What speaks against one story whatever the words: other numbers and names at the same places, or nothing shared but quotes. */
import type { Seen } from './seen.ts'
import { sidesOf } from './seen.ts'

export type Veto = 'brief' | 'template' | 'quotes'

/** A template fills the same sentences with other numbers or names: fewer than half agree where so many were seen. */
const AGREE = 0.5
const SEEN_A_HUNDRED = 2
/** Where numbers are most of what is told (prices, results, forecasts) more of them must agree. */
const MANY_A_HUNDRED = 5
const MOSTLY_AGREE = 0.6
/** Share of the found words that are quoted, above which two reports only quote the same people. */
const QUOTED = 0.7
/** A text that is told this far is a copy, however much of it is quotation. */
const TOLD = 0.6

/**
 * A text of fewer words has one passage or two, and that a passage is told at all says little of a brief: two forecasts in Chinese share
 * six characters in ten. So many of its words must stand there, weighed by how much they tell.
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

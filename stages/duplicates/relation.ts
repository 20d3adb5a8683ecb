/** In which relation the shorter-told of two articles stands to the other. */
import type { Relation } from '../kit/mark.ts'
import type { Seen } from './seen.ts'
import { sidesOf } from './seen.ts'

/** Words told otherwise in told passages, above which the text is told in other words. */
const OTHER_WORDS = 0.12
/** A text with more of its own than this is an edition. */
const OWN = 0.2
/** A text this much shorter than what tells it is a cut of it. */
const CUT = 0.85

export function relationOf(seen: Seen): Relation {
  const { inner, outer, innerWords, outerWords } = sidesOf(seen)
  if (1 - inner.plainAgree > OTHER_WORDS) return 'rewrite'
  if (1 - inner.told > OWN && 1 - outer.told > OWN / 2) return 'edition'
  return innerWords < outerWords * CUT ? 'cut' : 'near'
}

/** In which relation the told of two articles stands to the other: the measured classes, each by what sets it apart. */
import type { Relation } from '../kit/mark.ts'
import { sidesOf } from './seen.ts'
import type { SeenWhole, Sides } from './seen.ts'

/** Found words garbled from here on: a bad scan (ocr2 0.03 to 0.09, all others below 0.02). What differs in it is noise. */
const NOISE = 0.03
/** Cover of the strongest quarter, from which a part stands as it was written (update, cut, edits 1; spin10 0.87 to 0.98). */
const AS_WRITTEN = 0.985
/** Words told alike at aligned places, from which a text without such a part is only lightly edited (spin10 0.9 to 0.96). */
const LIGHT_EDIT = 0.965
/** The same for a text with such a part: where less is alike, some of it was written anew (combo and update 0.9 to 0.99). */
const WRITTEN_ANEW = 0.9
/** A text of which less than this stands in told passages has text of its own (update 0.6 to 0.81, intro 0.9)... */
const OWN = 0.86
/** ...and so has the other, where less than this is told of it, or it would be a cut or the text of a longer copy. */
const OTHER_OWN = 0.965
/** A text this much shorter than what tells it is a cut of it (update 0.93 and more, cut70 0.84 and less). */
const CUT = 0.88
/** A much shorter text may have this much more of its own, an intro, and still be a cut (combo 0.67 to 1). */
const CUT_OWN = 0.2
/** Of two texts of which one is shorter than this, an intro of its own may be all that is its own (combo 0.71 and less). */
const MUCH_SHORTER = 0.72
/** Telling words that the other text has, from which nothing was told in other words (cut 1, combo 0.94, combospin 0.86 and less)... */
const OWN_WORDS = 0.98
/** ...or pairs of them (cut 1, combo 0.95 and less): then a cut was only cut, be it within its sentences. */
const ONLY_CUT = 0.97
/** Numbers at aligned places that agree, and how many were seen a hundred words: other numbers are of an earlier or later hour. */
const NUMBERS_AGREE = 0.75
const NUMBERS_SEEN = 2
/** Words of a cut that stand there in a row, below which it was cut and edited (cut 0.97 to 1, combo 0.64 to 0.94). */
const EDITED_CUT = 0.955

/** `exact` is decided before, on the words themselves. */
export function relationOf(seen: SeenWhole): Relation {
  const sides = sidesOf(seen)
  const { inner, outer, innerWords, outerWords } = sides
  const cut = isCut(seen, sides)
  if (inner.garbled >= NOISE) return cut && inner.shared >= OWN ? 'cut' : 'near'
  const alike = Math.min(inner.plainAgree, outer.plainAgree)
  if (inner.numbersSeen >= NUMBERS_SEEN && inner.numbersAgree < NUMBERS_AGREE) return 'edition'
  if (cut && (inner.wordsTold >= OWN_WORDS || inner.pairsTold >= ONLY_CUT)) return 'cut'
  if (Math.min(inner.strongest, outer.strongest) < AS_WRITTEN) return alike < LIGHT_EDIT ? 'rewrite' : 'near'
  if (alike < WRITTEN_ANEW) return 'edition'
  const muchShorter = innerWords < outerWords * MUCH_SHORTER
  const own = cut ? OWN - (muchShorter ? CUT_OWN : 0) : OTHER_OWN
  if (inner.shared < own && outer.shared < OWN) return 'edition'
  if (!cut) return 'near'
  return inner.verbatim < EDITED_CUT ? 'rewrite' : 'cut'
}

/**
 * A cut leaves out sentences: where the running texts are about as long, what makes one longer is what its page printed around it. Of
 * 632 near copies on full pages 98 are taken for cuts then instead of 137, of 253 cuts one less is found.
 */
function isCut({ runningA, runningB }: SeenWhole, { innerWords, outerWords, aInner }: Sides): boolean {
  if (innerWords >= outerWords * CUT) return false
  const [innerRunning, outerRunning] = aInner ? [runningA, runningB] : [runningB, runningA]
  return innerRunning === 0 || innerRunning < outerRunning * CUT
}

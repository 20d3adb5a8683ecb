/**
 * Finds how one article relates to the other that tells it. Thresholds come from measurements on made copies;
 * the words in brackets name their classes.
 */
import type { Relation } from '../../kit/mark.ts'
import { sidesOf } from './seen.ts'
import type { SeenWhole, Sides } from './seen.ts'

/**
 * From this share of garbled words on the text is a bad scan (ocr2 0.03 to 0.09, all others below 0.02),
 * whose differences are noise.
 */
const NOISE = 0.03
/**
 * From this cover of the strongest quarter on, a part of the text is unchanged (update, cut, edits 1; spin10
 * 0.87 to 0.98).
 */
const AS_WRITTEN = 0.985
/**
 * If this share of plain words agrees at aligned places, a text without an unchanged part is only lightly
 * edited (spin10 0.9 to 0.96).
 */
const LIGHT_EDIT = 0.965
/**
 * The same share for a text with an unchanged part: if less agrees, some of it was rewritten (combo and
 * update 0.9 to 0.99).
 */
const WRITTEN_ANEW = 0.9
/** A text with less than this share in told passages has text of its own (update 0.6 to 0.81, intro 0.9). */
const OWN = 0.86
/**
 * In an edition the other text has less than this share in told passages. With more it is a cut, or the text
 * of a longer copy.
 */
const OTHER_OWN = 0.965
/**
 * A text with less than this share of the other's words may be a cut of it (update 0.93 and more, cut70 0.84
 * and less).
 */
const CUT = 0.88
/**
 * A much shorter text may have this much more text of its own, such as an intro, and still be a cut (combo
 * 0.67 to 1).
 */
const CUT_OWN = 0.2
/** A text with less than this share of the other's words is much shorter (combo 0.71 and less). */
const MUCH_SHORTER = 0.72
/**
 * If the other text has this share of the telling words, nothing was told in other words (cut 1, combo 0.94,
 * combospin 0.86 and less).
 */
const OWN_WORDS = 0.98
/**
 * The same for pairs of telling words (cut 1, combo 0.95 and less). If either share is reached, the text was
 * only cut, perhaps within sentences.
 */
const ONLY_CUT = 0.97
/**
 * If a smaller share of numbers agrees at aligned places, with at least `NUMBERS_SEEN` seen per hundred
 * words, the text is from an earlier or later hour.
 */
const NUMBERS_AGREE = 0.75
const NUMBERS_SEEN = 2
/**
 * If a cut has a smaller share of its words in verbatim runs, it was also edited (cut 0.97 to 1, combo 0.64
 * to 0.94).
 */
const EDITED_CUT = 0.955

/** The relation of the pair, except `exact`, which was decided before on the words themselves. */
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
 * Whether the text may be a cut. A cut leaves out sentences: if the running texts are about equally long, the
 * longer article is longer only by what its page printed around it. Of 632 near copies on full pages 98 are
 * taken for cuts then instead of 137, of 253 cuts one less is found.
 */
function isCut({ runningA, runningB }: SeenWhole, { innerWords, outerWords, aInner }: Sides): boolean {
  if (innerWords >= outerWords * CUT) return false
  const [innerRunning, outerRunning] = aInner ? [runningA, runningB] : [runningB, runningA]
  return innerRunning === 0 || innerRunning < outerRunning * CUT
}

/** What the first guess says of a block's neighbourhood: where the article runs, starts and ends. Input of the second model. */
import { densest, nearestAfter, nearestBefore, sums } from '../measured/surroundings.ts'
import type { Stretch } from '../measured/surroundings.ts'
import type { View } from '../measured/view.ts'

/** The first guess and what follows from it; thousandths. */
export interface Context {
  readonly view: View
  readonly guess: Int32Array
  /**
   * What a block's words say, running sums of that, and the running count of lines whose words are like junk.
   */
  readonly lexis: Int32Array
  readonly lexisUpTo: Int32Array
  readonly againstUpTo: Int32Array
  readonly guessUpTo: Float64Array
  /** Sum of guess times length. */
  readonly massUpTo: Float64Array
  readonly sureUpTo: Int32Array
  readonly junkUpTo: Int32Array
  readonly sureBefore: Int32Array
  readonly sureAfter: Int32Array
  /** The nearest short line before that ends no sentence: what may head a section. */
  readonly headBefore: Int32Array
  /**
   * The worst value of the words of a section heading between the start of the strict stretch and here; 0 if
   * none is negative.
   */
  readonly worstHead: Int32Array
  readonly worstHeadAt: Int32Array
  readonly junkBefore: Int32Array
  readonly junkAfter: Int32Array
  /** The stretch of greatest guess: strict at even odds, lenient at one in four. */
  readonly strict: Stretch
  readonly lenient: Stretch
}

/** In thousandths: from here a guess is sure, up to there it is sure of the opposite. */
const SURE = 800
const JUNK = 100
/** A sure block of less text than this says little of the article's bounds. */
const ENOUGH = 40
const EVEN = 500
const LENIENT = 250
const MOST = 400
/** In hundredths of the lexicon's scale: words that are hardly an article's. */
const AGAINST = -50

/** In Latin letters: the heads of sections are shorter. */
const HEAD = 60

/** The first model's guess, in thousandths, and what the words say. */
export interface Guess {
  readonly guess: Int32Array
  readonly lexis: Int32Array
}

export function contextOf(view: View, { guess, lexis }: Guess): Context {
  const { size, count } = view.measures
  const sure = new Int32Array(count)
  const junk = new Int32Array(count)
  const against = new Int32Array(count)
  const guessUpTo = new Float64Array(count + 1)
  const massUpTo = new Float64Array(count + 1)
  const strict = new Int32Array(count)
  const lenient = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const chance = guess[n] ?? 0
    const length = size[n] ?? 0
    const weight = 20 + Math.min(length, MOST)
    sure[n] = chance >= SURE && length >= ENOUGH ? 1 : 0
    junk[n] = chance <= JUNK ? 1 : 0
    against[n] = (lexis[n] ?? 0) < AGAINST ? 1 : 0
    guessUpTo[n + 1] = (guessUpTo[n] ?? 0) + chance
    massUpTo[n + 1] = (massUpTo[n] ?? 0) + chance * length
    strict[n] = (chance - EVEN) * weight
    lenient[n] = (chance - LENIENT) * weight
  }
  const bounds = densest(strict)
  return {
    view,
    guess,
    lexis,
    lexisUpTo: sums(lexis),
    againstUpTo: sums(against),
    guessUpTo,
    massUpTo,
    sureUpTo: sums(sure),
    junkUpTo: sums(junk),
    sureBefore: nearestBefore(sure),
    sureAfter: nearestAfter(sure),
    ...headsOf(view, { lexis, start: bounds.from }),
    junkBefore: nearestBefore(junk),
    junkAfter: nearestAfter(junk),
    strict: bounds,
    lenient: densest(lenient),
  }
}

interface Heads {
  readonly headBefore: Int32Array
  readonly worstHead: Int32Array
  readonly worstHeadAt: Int32Array
}

/** Sections end an article without a word: what their heads say holds for all that stands below. */
function headsOf(
  { measures }: View,
  { lexis, start }: { readonly lexis: Int32Array; readonly start: number },
): Heads {
  const { count, size, ended } = measures
  const heads = new Int32Array(count)
  const worstHead = new Int32Array(count)
  const worstHeadAt = new Int32Array(count)
  let worst = 0
  let place = -1
  for (let n = 0; n < count; n++) {
    worstHead[n] = worst
    worstHeadAt[n] = place
    if ((size[n] ?? 0) >= HEAD || ended[n] === 1) continue
    heads[n] = 1
    if (n <= start || (lexis[n] ?? 0) >= worst) continue
    worst = lexis[n] ?? 0
    place = n
  }
  return { headBefore: nearestBefore(heads), worstHead, worstHeadAt }
}

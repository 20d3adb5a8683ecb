/**
 * What a comparison saw of two articles, in both directions. The verdict, the vetoes and the relation are
 * based on it.
 */
import type { Likeness } from '../alignment/likeness.ts'
import type { Alignment } from '../alignment/passages.ts'

export interface Seen {
  readonly ofA: Likeness
  readonly ofB: Likeness
  readonly wordsA: number
  readonly wordsB: number
}

/** The same with both alignments. */
export interface SeenLaid extends Seen {
  readonly besideA: Alignment
  readonly besideB: Alignment
}

/** The same with the number of words in running text of each; see `runningWords`. */
export interface SeenWhole extends Seen {
  readonly runningA: number
  readonly runningB: number
}

/** The same, ordered: `inner` is the text of which the other tells the greater part. */
export interface Sides {
  readonly inner: Likeness
  readonly outer: Likeness
  readonly innerWords: number
  readonly outerWords: number
  /** Whether article A is the inner one. */
  readonly aInner: boolean
}

export function sidesOf(seen: Seen): Sides {
  const { ofA, ofB, wordsA, wordsB } = seen
  const aInner = ofA.cover > ofB.cover || (ofA.cover === ofB.cover && wordsA <= wordsB)
  if (aInner) return { inner: ofA, outer: ofB, innerWords: wordsA, outerWords: wordsB, aInner }
  return { inner: ofB, outer: ofA, innerWords: wordsB, outerWords: wordsA, aInner }
}

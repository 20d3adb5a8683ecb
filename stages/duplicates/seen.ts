/** What a comparison saw of two articles, both ways; the verdict, the vetoes and the relation are made from it. */
import type { Likeness } from './likeness.ts'
import type { Alignment } from './passages.ts'

export interface Seen {
  readonly ofA: Likeness
  readonly ofB: Likeness
  readonly wordsA: number
  readonly wordsB: number
}

/** With each laid beside the other. */
export interface SeenLaid extends Seen {
  readonly besideA: Alignment
  readonly besideB: Alignment
}

/** With the words of each that stand in running text, see `runningWords`. */
export interface SeenWhole extends Seen {
  readonly runningA: number
  readonly runningB: number
}

/** The same, from the side of the text that is told by the other in greater part. */
export interface Sides {
  readonly inner: Likeness
  readonly outer: Likeness
  readonly innerWords: number
  readonly outerWords: number
  /** Whether the inner one is A. */
  readonly aInner: boolean
}

export function sidesOf(seen: Seen): Sides {
  const { ofA, ofB, wordsA, wordsB } = seen
  const aInner = ofA.cover > ofB.cover || (ofA.cover === ofB.cover && wordsA <= wordsB)
  if (aInner) return { inner: ofA, outer: ofB, innerWords: wordsA, outerWords: wordsB, aInner }
  return { inner: ofB, outer: ofA, innerWords: wordsB, outerWords: wordsA, aInner }
}

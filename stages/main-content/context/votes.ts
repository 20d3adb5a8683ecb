/** Readability's votes on a page, beside the guesses: where both agree the body is found. */
import { thousandths } from '../measured/cells.ts'
import type { Context } from './guess-context.ts'
import { sums } from '../measured/surroundings.ts'

/** Where the votes were asked for; else `asked` is false and the rest is empty. */
export interface Votes {
  readonly asked: boolean
  /** 1 Readability keeps the block, 0 it leaves it. */
  readonly kept: Int32Array
  readonly keptUpTo: Int32Array
  /** Text that it keeps, in Latin letters. */
  readonly textUpTo: Int32Array
  readonly first: number
  readonly last: number
  /**
   * In thousandths: share of the page's text that it keeps; share of the guessed article that it keeps; mean
   * guess of what it keeps.
   */
  readonly share: number
  readonly shared: number
  readonly believed: number
}

export function votesOf({ view, guess, massUpTo }: Context): Votes {
  const { blocks, measures } = view
  const asked = blocks.some(({ facts }) => facts.page?.vote !== undefined)
  const kept = Int32Array.from(blocks, ({ facts }) => (facts.page?.vote === 'keeps' ? 1 : 0))
  const text = kept.map((vote, n) => vote * (measures.size[n] ?? 0))
  const textUpTo = sums(text)
  const all = textUpTo.at(-1) ?? 0
  let both = 0
  for (const [n, size] of text.entries()) both += (size * (guess[n] ?? 0)) / 1000
  return {
    asked,
    kept,
    keptUpTo: sums(kept),
    textUpTo,
    first: kept.indexOf(1),
    last: kept.lastIndexOf(1),
    share: thousandths(all, view.around.sizeUpTo.at(-1) ?? 0),
    shared: thousandths(both * 1000, massUpTo.at(-1) ?? 0),
    believed: thousandths(both, all),
  }
}

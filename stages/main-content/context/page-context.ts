/** What the second look at a page knows beyond the guesses: the elements that hold its blocks, their labels, votes. */
import type { Kind } from '../../kit/article.ts'
import type { Cell } from '../measured/cells.ts'
import { containersOf } from './containers.ts'
import type { Containers } from './containers.ts'
import type { Context } from './guess-context.ts'
import { votesOf } from './votes.ts'
import type { Votes } from './votes.ts'

export interface PageContextFeature {
  readonly says: string
  readonly of: (context: PageContext) => Cell
}

export interface PageContext {
  readonly context: Context
  readonly containers: Containers
  /** What the classes and ids on the path say, in hundredths. */
  readonly labels: Int32Array
  readonly kinds: Int32Array
  readonly votes: Votes
}

/** By their places here the models know the kinds of block: training reads the order too. */
export const KINDS: readonly Kind[] = ['paragraph', 'heading', 'item', 'quote', 'code', 'caption', 'cell']

export function pageContextOf(context: Context, labels: Int32Array): PageContext {
  return {
    context,
    containers: containersOf(context),
    labels,
    kinds: Int32Array.from(context.view.blocks, ({ kind }) => KINDS.indexOf(kind)),
    votes: votesOf(context),
  }
}

/** What Readability's votes tell of a block; -1 throughout where they were not asked for. */
import { constant, gathered, numbers, thousandths } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import type { PageContextFeature } from '../context/page-context.ts'
import type { Votes } from '../context/votes.ts'

export const voteFeatures: readonly PageContextFeature[] = [
  voted("Readability's vote", ({ kept }) => numbers(kept)),
  ...[2, 6].flatMap((width) => [
    voted(`votes for ${width} lines before`, ({ keptUpTo }) => gathered(keptUpTo, { from: -width, to: 0 })),
    voted(`votes for ${width} lines after`, ({ keptUpTo }) => gathered(keptUpTo, { from: 1, to: 1 + width })),
  ]),
  voted("share of Readability's text before", ({ textUpTo }) => (n) => {
    return thousandths(textUpTo[n] ?? 0, textUpTo.at(-1) ?? 0)
  }),
  voted(
    'lines since the first vote',
    ({ first }) =>
      (n) =>
        n - first,
  ),
  voted(
    'lines since the last vote',
    ({ last }) =>
      (n) =>
        n - last,
  ),
  voted('share of the page that Readability keeps', ({ share }) => constant(share)),
  voted('share of the article that Readability keeps', ({ shared }) => constant(shared)),
  voted('mean guess of what Readability keeps', ({ believed }) => constant(believed)),
]

function voted(says: string, bind: (votes: Votes) => Cell): PageContextFeature {
  return { says, of: ({ votes }) => (votes.asked ? bind(votes) : constant(-1)) }
}

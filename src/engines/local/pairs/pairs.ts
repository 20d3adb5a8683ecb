/**
 * From groups to compared pairs: each proposed pair once, in an order that does not depend on the order of
 * arrival.
 */
import { join } from 'node:path'
import { lruCache } from '../../../../stages/kit/lru-cache.ts'
import type { Edge, Pair } from '../../../../stages/kit/stage.ts'
import { inOrder, oneByOne, runsOf } from '../../../workers/batches.ts'
import type { Comparing, Comparison } from '../../../workers/deeds.ts'
import { candidateGroups } from './candidates.ts'
import { openFamilies } from './families.ts'
import { distinctGroups } from './distinct-groups.ts'
import { allPairs, openPairList, placesOf } from './pair-list.ts'
import type { PairList } from './pair-list.ts'
import { capped } from './hot.ts'
import { byId } from '../round.ts'
import type { Round } from '../round.ts'
import type { Shuffle } from './shuffle.ts'

/** Notes that meet at once. The stage looks at all pairs of them. */
const MEETING = 200
/** A key that more articles share is no sign of one story: only this many, the first by id, meet under it. */
const HOT = 20_000
/**
 * Notes cached while groups meet. Groups come ordered by their first article, so neighbours share most notes.
 */
const NOTES = 4096
/**
 * Pairs in a task. Pairs of one family follow each other, so an article that neighbours share is read once.
 */
const TOGETHER = 128

export interface Compared {
  readonly a: number
  readonly b: number
  readonly edge: Edge
}

/** The pairs that any group proposed, each once; pairs of connected articles follow each other. */
export function proposedPairs(round: Round, shuffle: Shuffle): Float64Array {
  const { spool, stage } = round
  const pairs = openPairList()
  const notes = lruCache(NOTES, (place: number) => round.notes.at(place))
  const folder = join(spool.folder, stage.name)
  const groups = capped(round, shuffle.groups(), HOT)
  const likely = candidateGroups(round, groups, join(folder, 'candidates'))
  let done = 0
  for (const places of distinctGroups(likely, join(folder, 'groups'), spool.ids.length)) {
    for (const meeting of meetings(byId(round, places))) meet(round, meeting, { notes, pairs })
    round.watch.step({ deed: 'groups met', done: ++done })
  }
  return byFamily(pairs.all(), spool.ids.length)
}

/** Sorts pairs by the first article of their connected family, then by place. */
function byFamily(pairs: Float64Array, count: number): Float64Array {
  const families = openFamilies(count)
  for (const pair of pairs) families.join(...placesOf(pair))
  const first = (pair: number): number => families.first(placesOf(pair)[0])
  return pairs.sort((x, y) => first(x) - first(y) || x - y)
}

/**
 * Splits a large group into parts that share its first member, so that a story of a thousand copies stays
 * connected.
 */
function meetings(group: readonly number[]): readonly (readonly number[])[] {
  if (group.length <= MEETING) return [group]
  const found: (readonly number[])[] = []
  const first = group.slice(0, 1)
  for (let at = 1; at < group.length; at += MEETING - 1)
    found.push([...first, ...group.slice(at, at + MEETING - 1)])
  return found
}

interface Meeting {
  readonly notes: (place: number) => unknown
  readonly pairs: PairList
}

function meet(round: Round, places: readonly number[], { notes, pairs }: Meeting): void {
  const group = places.map(notes)
  for (const [left, right] of round.stage.meet?.(group, round.settings) ?? allPairs(group.length))
    pairs.add(places[left] ?? 0, places[right] ?? 0)
}

interface Answer {
  readonly pair: Pair
  readonly outcome: Comparison
}

/**
 * The pairs that `compare` finds to tell one story, in the order of `pairs`. A pair on which it throws, or
 * takes too long, goes to `round.uncompared`.
 */
export async function* comparedPairs(round: Round, pairs: Float64Array): AsyncGenerator<Compared> {
  const batches = runsOf(pairs, { most: TOGETHER, size: TOGETHER, sizeOf: () => 1 })
  const settings = JSON.stringify(round.settings)
  const ask = async (batch: readonly number[]): Promise<readonly Answer[]> => {
    const replies = await oneByOne(batch, (some) =>
      round.crew.ask('compare', comparing(round, { pairs: some, settings })),
    )
    return replies.map((reply, n) => ({
      pair: placesOf(batch[n] ?? 0),
      outcome: 'value' in reply ? reply.value : reply,
    }))
  }
  let done = 0
  for await (const answers of inOrder(batches, round.crew.ahead, ask)) {
    for (const { pair, outcome } of answers) {
      if ('failed' in outcome) round.uncompared.add(pair, outcome.failed)
      else if (outcome.edge !== null) yield { a: pair[0], b: pair[1], edge: outcome.edge }
    }
    done = Math.min(pairs.length, done + TOGETHER)
    round.watch.step({ deed: 'pairs compared', done, of: pairs.length })
  }
}

/** A comparison task: each article of the pairs once, and the pairs as places in that list. */
function comparing(
  round: Round,
  { pairs, settings }: Pick<Comparing, 'settings'> & { readonly pairs: readonly number[] },
): Comparing {
  const places = [...new Set(pairs.flatMap(placesOf))]
  const among = new Map(places.map((place, n) => [place, n]))
  const placeAmong = (place: number): number => among.get(place) ?? 0
  return {
    path: round.spool.path,
    hands: places.map(round.handAt),
    pairs: pairs.map((pair) => {
      const [a, b] = placesOf(pair)
      return [placeAmong(a), placeAmong(b)]
    }),
    stage: round.stage.name,
    settings,
  }
}

/**
 * The families of a round: articles that share a key or, for a stage that compares, articles that are
 * connected by edges.
 */
import { gather } from '../../../stages/kit/gather.ts'
import type { Edge, Family, Member } from '../../../stages/kit/stage.ts'
import { byBytes } from '../../by-bytes.ts'
import { openFamilies } from './pairs/families.ts'
import type { Found } from './against-archive/found.ts'
import { comparedPairs, proposedPairs } from './pairs/pairs.ts'
import type { Compared } from './pairs/pairs.ts'
import { byId } from './round.ts'
import type { Round } from './round.ts'
import type { Shuffle } from './pairs/shuffle.ts'

/** Most notes in memory together. A larger group is settled in slices of about this size. */
const GROUP = 1000

/** The families to settle. With `found`, edges from the archive count too. */
export async function* familiesIn(
  round: Round,
  shuffle: Shuffle,
  found: Found | undefined,
): AsyncGenerator<Family<unknown>> {
  if (round.stage.compare === undefined) return yield* sharing(round, shuffle)
  const fresh: Compared[] = []
  for await (const one of comparedPairs(round, proposedPairs(round, shuffle))) fresh.push(one)
  yield* hangingTogether(round, found === undefined ? fresh : found.withOld(fresh))
}

function* sharing(round: Round, shuffle: Shuffle): Generator<Family<unknown>> {
  for (const { key, members } of shuffle.groups()) {
    for (const slice of slices(byId(round, members)))
      yield { key, members: membersOf(round, slice), edges: [] }
  }
}

function* hangingTogether(round: Round, compared: readonly Compared[]): Generator<Family<unknown>> {
  const together = openFamilies(round.spool.ids.length)
  const edges = new Map<number, Edge[]>()
  for (const { a, b, edge } of compared) {
    together.join(a, b)
    gather(edges, a, edge)
  }
  for (const family of together.all()) {
    const own = family.flatMap((place) => edges.get(place) ?? [])
    yield { key: 0, members: membersOf(round, byId(round, family)), edges: own.toSorted(byEnds) }
  }
}

/** Cuts a group into slices of about equal length, so that none is too short to judge. */
function slices(group: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(group.length / GROUP)
  const size = Math.ceil(group.length / count)
  return Array.from({ length: count }, (_, n) => group.slice(n * size, (n + 1) * size))
}

function membersOf(round: Round, places: readonly number[]): readonly Member<unknown>[] {
  return places.map((place) => ({ id: round.spool.ids[place] ?? '', note: round.notes.at(place) }))
}

function byEnds(x: Edge, y: Edge): number {
  return byBytes(x.a, y.a) || byBytes(x.b, y.b)
}

/** From groups to compared pairs: who is proposed, each pair once, in an order that knows nothing of arrival. */
import { join } from 'node:path'
import type { Article } from '../../../stages/kit/article.ts'
import type { Edge } from '../../../stages/kit/stage.ts'
import { attempt } from '../../attempt.ts'
import { articleOf } from '../../spool/spool.ts'
import { openFamilies } from './families.ts'
import { differentGroups } from './groups.ts'
import { openPairList, placesOf } from './pair-list.ts'
import type { PairList } from './pair-list.ts'
import { openReady } from './ready.ts'
import type { Ready } from './ready.ts'
import { byId } from './round.ts'
import type { Round } from './round.ts'
import type { Shuffle } from './shuffle.ts'

/** Notes that meet at once: all pairs of them are looked at. */
const MEETING = 200
/** Members of a key that meet at all: beyond, it is no sign of one story, and the first by id stand for the rest. */
const HOT = 20_000
/** Notes held ready while groups meet; groups come by their first article, so neighbours share most. */
const NOTES = 4096
/** Articles held ready while pairs are compared; families come one behind the other, so neighbours share them. */
const READY = 64

export interface Compared {
  readonly a: number
  readonly b: number
  readonly edge: Edge
}

/** Pairs that any group proposed, each once, those of articles that hang together one behind the other. */
export function proposedPairs(round: Round, shuffle: Shuffle): Float64Array {
  const { spool, stage } = round
  const pairs = openPairList()
  const notes = openReady(NOTES, (place) => round.notes.at(place))
  const folder = join(spool.folder, stage.name, 'groups')
  for (const places of differentGroups(shuffle.groups(), folder, spool.ids.length)) {
    for (const meeting of meetings(byId(round, places).slice(0, HOT))) meet(round, meeting, { notes, pairs })
  }
  return byFamily(pairs.all(), spool.ids.length)
}

/** Ascending by the first article of all that hang together through proposals, then by place. */
function byFamily(pairs: Float64Array, count: number): Float64Array {
  const families = openFamilies(count)
  for (const pair of pairs) families.join(...placesOf(pair))
  const first = (pair: number): number => families.first(placesOf(pair)[0])
  return pairs.sort((x, y) => first(x) - first(y) || x - y)
}

/** A large group meets in parts that share its first member, so that a story of a thousand copies still hangs together. */
function meetings(group: readonly number[]): readonly (readonly number[])[] {
  if (group.length <= MEETING) return [group]
  const found: (readonly number[])[] = []
  const first = group.slice(0, 1)
  for (let at = 1; at < group.length; at += MEETING - 1)
    found.push([...first, ...group.slice(at, at + MEETING - 1)])
  return found
}

interface Meeting {
  readonly notes: Ready<unknown>
  readonly pairs: PairList
}

function meet(round: Round, places: readonly number[], { notes, pairs }: Meeting): void {
  const group = places.map((place) => notes.at(place))
  for (const [left, right] of round.stage.meet?.(group, round.settings) ?? allPairs(group.length))
    pairs.add(places[left] ?? 0, places[right] ?? 0)
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) yield [a, b]
  }
}

/** The pairs that `compare` finds to tell one story. A pair at which it throws tells none. */
export function* comparedPairs(round: Round, pairs: Float64Array): Generator<Compared> {
  const articles = openReady(READY, (place) => articleAt(round, place))
  for (const pair of pairs) {
    const [a, b] = placesOf(pair)
    const edge = compared(round, articles.at(a), articles.at(b))
    if (edge !== undefined) yield { a, b, edge }
  }
}

function compared(round: Round, a: Article | undefined, b: Article | undefined): Edge | undefined {
  if (a === undefined || b === undefined) return undefined
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  const about = { id: first.id, where: round.stage.name }
  const outcome = attempt(about, () => round.stage.compare?.(first, second, round.settings))
  return 'aside' in outcome ? undefined : outcome.value
}

function articleAt(round: Round, place: number): Article | undefined {
  const entry = round.spool.at(place)
  return entry.is === 'aside' ? undefined : articleOf(entry)
}

/** From groups to compared pairs: who is proposed, each pair once, in an order that knows nothing of arrival. */
import type { Article } from '../../../stages/kit/article.ts'
import type { Edge } from '../../../stages/kit/stage.ts'
import { attempt } from '../../attempt.ts'
import { articleOf } from '../../spool/spool.ts'
import { byId } from './round.ts'
import type { Round } from './round.ts'
import type { Shuffle } from './shuffle.ts'

/** Notes that meet at once: all pairs of them are looked at. */
const MEETING = 200
/** A pair of places is one number: place * PLACES + place. 67 million articles fit into 52 bits. */
const PLACES = 2 ** 26
/** Articles held ready while pairs are compared; pairs come ordered, so neighbours share one. */
const READY = 64

export interface Compared {
  readonly a: number
  readonly b: number
  readonly edge: Edge
}

/** Pairs that any group proposed, each once, ascending. */
export function proposedPairs(round: Round, shuffle: Shuffle): Float64Array {
  const pairs = new Set<number>()
  for (const { members } of shuffle.groups()) {
    for (const meeting of meetings(byId(round, members))) meet(round, meeting, pairs)
  }
  return Float64Array.from(pairs).sort()
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

function meet(round: Round, meeting: readonly number[], pairs: Set<number>): void {
  const notes = meeting.map((place) => round.notes.at(place))
  for (const [left, right] of round.stage.meet?.(notes, round.settings) ?? allPairs(notes.length)) {
    const [a, b] = [meeting[left] ?? 0, meeting[right] ?? 0]
    if (a !== b) pairs.add(Math.min(a, b) * PLACES + Math.max(a, b))
  }
}

function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) yield [a, b]
  }
}

/** The pairs that `compare` finds to tell one story. A pair at which it throws tells none. */
export function* comparedPairs(round: Round, pairs: Float64Array): Generator<Compared> {
  const ready = new Map<number, Article>()
  for (const pair of pairs) {
    const a = Math.floor(pair / PLACES)
    const b = pair % PLACES
    const edge = compared(round, articleAt(round, a, ready), articleAt(round, b, ready))
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

function articleAt(round: Round, place: number, ready: Map<number, Article>): Article | undefined {
  const known = ready.get(place)
  if (known !== undefined) return known
  const entry = round.spool.at(place)
  if (entry.is === 'aside') return undefined
  const article = articleOf(entry)
  if (ready.size >= READY) ready.delete(ready.keys().next().value ?? -1)
  ready.set(place, article)
  return article
}

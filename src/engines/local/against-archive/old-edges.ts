/** The edges that an archive holds around the articles of a round, followed to the end of each family. */
import type { Edge } from '../../../../stages/kit/stage.ts'
import { placesUnder, standingOf } from '../../../archive/catalogue.ts'
import type { Standing } from '../../../archive/catalogue.ts'
import type { EdgeRecord } from '../../../archive/records.ts'
import type { Compared } from '../pairs/pairs.ts'
import type { Past } from './past.ts'

export interface OldEdges {
  /** Edges with a guest at one end or both. */
  readonly edges: readonly Compared[]
  /** Edges between two articles of the round. */
  readonly own: readonly Compared[]
  /** Ids of the guests whose stories may change. */
  readonly touched: readonly string[]
}

/**
 * Follows the archive's edges to the end of each family (breadth first). It starts from guests that a new
 * article has an edge to, and from all articles of the round that the archive knows by id. An edge is valid
 * while both its ends have the content that they had. Two articles of the round are judged by the round
 * alone.
 */
export function oldEdges(past: Past, fresh: readonly Compared[]): OldEdges {
  const { round, isGuest } = past.guests
  const found = new Map<string, Compared>()
  const seen = new Set<string>()
  let front = startOf(past, fresh)
  while (front.length > 0) {
    for (const id of front) seen.add(id)
    const edges = edgesAround(past, front)
    const ends = placesOf(past, edges)
    for (const { edge } of edges.filter((record) => holds(past, record, ends))) {
      const [a, b] = [ends.get(edge.a), ends.get(edge.b)]
      if (a !== undefined && b !== undefined) found.set(pairOf(edge), { a, b, edge })
    }
    front = [...ends].filter(([id, place]) => isGuest(place) && !seen.has(id)).map(([id]) => id)
  }
  const all = [...found.values()]
  return {
    edges: all.filter(({ a, b }) => isGuest(a) || isGuest(b)),
    own: all.filter(({ a, b }) => !isGuest(a) && !isGuest(b)),
    touched: [...seen].filter((id) => isGuest(round.placeOf.get(id) ?? 0)),
  }
}

function startOf(past: Past, fresh: readonly Compared[]): readonly string[] {
  const { round, isGuest } = past.guests
  const touched = fresh.flatMap(({ a, b }) => [a, b]).filter(isGuest)
  return [...new Set([...touched, ...past.standing.keys()])].map((place) => round.spool.ids[place] ?? '')
}

/**
 * Edge records that have one of these ids at an end. Of two records of the same pair the later comes last.
 */
function edgesAround(past: Past, ids: readonly string[]): readonly EdgeRecord[] {
  const places = new Set<number>()
  for (const { place } of placesUnder(past.archive, 'edges', ids)) places.add(place)
  const asked = new Set(ids)
  return [...places]
    .toSorted((a, b) => a - b)
    .map((place) => past.archive.recordsAt().at<EdgeRecord>(place))
    .filter(({ edge }) => asked.has(edge.a) || asked.has(edge.b))
}

/**
 * The places of the edges' ends, by id. Ends from outside the round become guests; ends no longer in the
 * archive are left out.
 */
function placesOf(past: Past, edges: readonly EdgeRecord[]): ReadonlyMap<string, number> {
  const { round, placeFor } = past.guests
  const places = new Map<string, number>()
  const away: string[] = []
  for (const id of new Set(edges.flatMap(({ edge }) => [edge.a, edge.b]))) {
    const place = round.placeOf.get(id)
    if (place === undefined) away.push(id)
    else places.set(id, place)
  }
  for (const [id, standing] of standingOf(past.archive, away, past.dead)) places.set(id, placeFor(standing))
  return places
}

function holds(past: Past, { edge, of }: EdgeRecord, places: ReadonlyMap<string, number>): boolean {
  const [a, b] = [edge.a, edge.b].map((id) => contentAt(past, places.get(id)))
  return a === of[0] && b === of[1]
}

/** The archived content of a guest, or of an article of the round that is unchanged; else undefined. */
function contentAt(past: Past, place: number | undefined): string | undefined {
  if (place === undefined) return undefined
  const standing: Standing | undefined = past.guests.guestAt(place) ?? past.standing.get(place)
  if (!past.guests.isGuest(place) && !past.isKnown(place)) return undefined
  return standing?.content
}

function pairOf({ a, b }: Edge): string {
  return `${a}\n${b}`
}

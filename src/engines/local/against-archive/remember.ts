/** Writes what a round found into the archive: new and changed articles, edges, stories. */
import { openBatch } from '../../../archive/batch.ts'
import type { Batch } from '../../../archive/batch.ts'
import type { EarlierCounts } from '../../../archive/earlier.ts'
import type { Head } from '../../../archive/head.ts'
import { makerOf } from '../../../archive/maker.ts'
import { recordOfArticle } from '../../../archive/records.ts'
import type { EdgeRecord, StoryRecord } from '../../../archive/records.ts'
import { byBytes } from '../../../by-bytes.ts'
import { articleOf } from '../../../spool/entry.ts'
import type { ConcludedRound } from './conclude.ts'
import type { Compared } from '../pairs/pairs.ts'
import type { Past } from './past.ts'

export interface Remembered {
  /** The archive's head with all of this, to be committed; undefined if there was nothing to add. */
  readonly head: Head | undefined
  readonly counts: Omit<EarlierCounts, 'changed'>
}

/** Writes everything in the order of ids, so that the archive does not depend on the order of arrival. */
export function remember(past: Past, round: ConcludedRound, stories: readonly StoryRecord[]): Remembered {
  const base = past.archive.head()
  const batch = openBatch(past.archive, base)
  const edges = edgesToKeep(past, round)
  const articles = keepArticles(past, round, { batch, ends: new Set(edges.flatMap(({ a, b }) => [a, b])) })
  const { placeOf } = past.guests.round
  const contentOf = (id: string): string => articles.contentAt(placeOf.get(id) ?? -1)
  for (const { edge } of edges) {
    const record: EdgeRecord = { is: 'edge', edge, of: [contentOf(edge.a), contentOf(edge.b)] }
    batch.enterEdge(batch.write(record), record)
  }
  for (const record of stories) batch.enterStory(batch.write(record), record)
  const { known, updated, added, gone } = articles
  const nothing = updated + added + gone + edges.length + stories.length === 0
  const maker = makerOf(round.maker.stage, round.maker.settings)
  const count = base.articles + added - gone
  return {
    head: nothing ? undefined : batch.finish({ articles: count, maker }),
    counts: { known, updated, added },
  }
}

interface Kept {
  readonly known: number
  readonly updated: number
  readonly added: number
  readonly gone: number
  readonly contentAt: (place: number) => string
}

interface Keeping {
  readonly batch: Batch
  /** Places of articles whose content an edge will name. */
  readonly ends: ReadonlySet<number>
}

function keepArticles(past: Past, round: ConcludedRound, { batch, ends }: Keeping): Kept {
  const { guests, standing, stateOf } = past
  const contents = new Map<number, string>()
  const counts = { known: 0, updated: 0, added: 0, gone: 0 }
  for (const place of placesById(past)) {
    const before = standing.get(place)
    if (stateOf(place) === 'known') counts.known++
    if (stateOf(place) === 'textless' && before !== undefined) {
      batch.write({ is: 'gone', id: before.id })
      batch.supersede(before.place)
      counts.gone++
    }
    if (stateOf(place) !== 'new') continue
    const content = keepArticle(past, round, { batch, place })
    if (ends.has(place)) contents.set(place, content)
    if (before !== undefined) batch.supersede(before.place)
    if (before === undefined) counts.added++
    else counts.updated++
  }
  const contentAt = (place: number): string =>
    contents.get(place) ?? guests.guestAt(place)?.content ?? standing.get(place)?.content ?? ''
  return { ...counts, contentAt }
}

function keepArticle(
  { guests }: Past,
  { maker }: ConcludedRound,
  { batch, place }: { readonly batch: Batch; readonly place: number },
): string {
  const entry = guests.round.spool.at(place)
  const record = entry.is === 'aside' ? undefined : recordOfArticle(articleOf(entry), entry.sha256)
  if (record === undefined) throw new Error(`${entry.id}: lost its text between the note and the archive`)
  const note = guests.round.notes.at(place)
  batch.enterArticle(batch.write(record), record, { note, keys: maker.stage.keys(note, maker.settings) })
  return record.content
}

function placesById({ guests, stateOf }: Past): readonly number[] {
  const { ids } = guests.round.spool
  const own = [...ids.keys()].filter((place) => !guests.isGuest(place) && stateOf(place) !== 'unnoted')
  return own.toSorted((a, b) => byBytes(ids[a] ?? '', ids[b] ?? ''))
}

/** The round's own edges, except those that the archive already holds unchanged. */
function edgesToKeep(past: Past, { fresh, old }: ConcludedRound): readonly Compared[] {
  const stored = new Set(old.own.map(({ edge }) => JSON.stringify(edge)))
  return fresh
    .filter(({ a, b, edge }) => !(past.isKnown(a) && past.isKnown(b) && stored.has(JSON.stringify(edge))))
    .toSorted((x, y) => byBytes(x.edge.a, y.edge.a) || byBytes(x.edge.b, y.edge.b))
}

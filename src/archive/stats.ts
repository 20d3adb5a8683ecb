/** Counts what an archive holds, from its head, its catalogue and its story records. No text is read. */
import { deadNotes, pairsIn } from './catalogue.ts'
import { RUN_NAMES } from './head.ts'
import type { Archive } from './open.ts'
import type { StoryRecord } from './records.ts'
import { PAIR } from './runs.ts'

export interface Stats {
  readonly format: number
  readonly articles: number
  /** Earlier contents of articles, and articles that lost their text. `compact` removes them. */
  readonly superseded: number
  /** Stories with at least one copy, and their copies. */
  readonly stories: number
  readonly copies: number
  /** Pairs that were found to tell one story. */
  readonly edges: number
  readonly segments: number
  readonly segmentBytes: number
  readonly catalogueBytes: number
}

export function statsOf(archive: Archive): Stats {
  const { format, articles, segments, catalogue } = archive.head()
  const runs = RUN_NAMES.flatMap((name) => catalogue.runs[name])
  const pairs = runs.reduce((sum, run) => sum + run.pairs, 0)
  const edgeEnds = catalogue.runs.edges.reduce((sum, run) => sum + run.pairs, 0)
  return {
    format,
    articles,
    superseded: deadNotes(archive).size,
    ...storiesOf(archive),
    edges: edgeEnds / 2,
    segments: segments.length,
    segmentBytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
    catalogueBytes: catalogue.notes.reduce((sum, { bytes }) => sum + bytes, 0) + pairs * PAIR,
  }
}

/**
 * Counts stories that are the last to name one of their articles. A copy counts only in the last story that
 * names it.
 */
function storiesOf(archive: Archive): { readonly stories: number; readonly copies: number } {
  const last = new Map<number, number>()
  for (const [key, place] of pairsIn(archive, 'stories')) last.set(key, Math.max(place, last.get(key) ?? 0))
  const named = new Map<number, number>()
  for (const place of last.values()) named.set(place, (named.get(place) ?? 0) + 1)
  let [stories, copies] = [0, 0]
  for (const [place, members] of named) {
    const record = archive.recordsAt().at<StoryRecord>(place)
    if (record.copies.length === 0) continue
    stories++
    copies += Math.min(members, record.copies.length + 1) - 1
  }
  return { stories, copies }
}

/** Compares the stories of a run with those of earlier runs: which ids were canonical for each before. */
import { gather } from '../../stages/kit/gather.ts'
import type { Copy, Mark } from '../../stages/kit/mark.ts'
import { byBytes } from '../by-bytes.ts'
import { placesUnder } from './catalogue.ts'
import type { Archive } from './open.ts'
import type { StoryRecord } from './records.ts'

/** A story as the marks of its members give it. */
export interface MarkedStory {
  readonly story: string
  readonly chosen: string | null
  /** Folded copies, and copies that are only reported. */
  readonly copies: readonly { readonly id: string; readonly copy: Copy }[]
}

/** The stories in these marks, by the id of the canonical article. */
export function storiesMarked(marks: ReadonlyMap<string, readonly Mark[]>): ReadonlyMap<string, MarkedStory> {
  const copies = new Map<string, { readonly id: string; readonly copy: Copy }[]>()
  for (const [id, own] of marks) {
    const copy = own.find((mark) => mark.does === 'copy')
    if (copy !== undefined) gather(copies, copy.of, { id, copy })
  }
  const stories = new Map<string, MarkedStory>()
  for (const [story, list] of copies) {
    const chosen = marks.get(story)?.find((mark) => mark.does === 'choose')?.rule ?? null
    stories.set(story, { story, chosen, copies: list.toSorted((x, y) => byBytes(x.id, y.id)) })
  }
  return stories
}

/** The last story of an article in earlier runs, maybe its own; undefined if the archive does not know it. */
export type Before = (id: string) => StoryRecord | undefined

/** The record of a story, with the ids that were canonical for it, or for a part of it, before. */
export function storyRecord({ story, chosen, copies }: MarkedStory, before: Before): StoryRecord {
  const folded = copies.filter(({ copy }) => copy.folded).map(({ id }) => id)
  const was = new Set<string>()
  for (const id of [story, ...folded]) {
    const record = before(id)
    for (const earlier of record === undefined ? [] : [record.story, ...record.was]) was.add(earlier)
  }
  was.delete(story)
  return {
    is: 'story',
    story,
    chosen: folded.length === 0 ? null : chosen,
    copies: folded,
    was: [...was].toSorted(byBytes),
  }
}

export interface LastStory {
  readonly place: number
  readonly record: StoryRecord
}

/** The last story that names each of these ids. Ids that no story names are left out. */
export function lastStories(archive: Archive, ids: Iterable<string>): ReadonlyMap<string, LastStory> {
  const places = new Map<string, number[]>()
  for (const { id, place } of placesUnder(archive, 'stories', ids)) gather(places, id, place)
  const found = new Map<string, LastStory>()
  for (const [id, list] of places) {
    const last = lastNaming(archive, id, list)
    if (last !== undefined) found.set(id, last)
  }
  return found
}

function lastNaming(archive: Archive, id: string, places: readonly number[]): LastStory | undefined {
  for (const place of places.toSorted((a, b) => b - a)) {
    const record = archive.recordsAt().at<StoryRecord>(place)
    if (record.story === id || record.copies.includes(id)) return { place, record }
  }
  return undefined
}

/** Whether two records are equal. */
export function sameStory(one: StoryRecord, two: StoryRecord): boolean {
  return JSON.stringify(one) === JSON.stringify(two)
}

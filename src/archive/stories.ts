/** Stories as a run leaves them, beside those that earlier runs left: which ids stood for each of them before. */
import { gather } from '../../stages/kit/gather.ts'
import type { Copy, Mark } from '../../stages/kit/mark.ts'
import { byBytes } from '../by-bytes.ts'
import { placesUnder } from './catalogue.ts'
import type { Archive } from './open.ts'
import type { StoryRecord } from './records.ts'

/** A story by the marks of its members. */
export interface MarkedStory {
  readonly story: string
  readonly chosen: string | null
  /** Folded ones, and those that are reported only. */
  readonly copies: readonly { readonly id: string; readonly copy: Copy }[]
}

/** The stories that these marks tell of, by the id of the canonical article. */
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

/** What earlier runs left of an article: the story that named it last, or that it stood for itself; undefined: unknown. */
export type Before = (id: string) => StoryRecord | undefined

/** A story as it is to be remembered: with the ids that stood for it, or for a part of it, before. */
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

/** Of each of these ids the last story that names it; ids that no story names are left out. */
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

/** Whether two records say the same. */
export function sameStory(one: StoryRecord, two: StoryRecord): boolean {
  return JSON.stringify(one) === JSON.stringify(two)
}

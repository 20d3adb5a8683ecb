/**
 * Finishes a round against an archive: finds the stories of earlier runs that changed, warns in the articles
 * concerned, and records what is new.
 */
import type { Mark, Warn } from '../../../../stages/kit/mark.ts'
import type { Earlier, EarlierStory } from '../../../archive/earlier.ts'
import type { Maker } from '../../../archive/rebuild.ts'
import type { StoryRecord } from '../../../archive/records.ts'
import { lastStories, sameStory, storiesMarked, storyRecord } from '../../../archive/stories.ts'
import type { Before, MarkedStory } from '../../../archive/stories.ts'
import { byBytes } from '../../../by-bytes.ts'
import type { OldEdges } from './old-edges.ts'
import type { Compared } from '../pairs/pairs.ts'
import type { Past } from './past.ts'
import { remember } from './remember.ts'
import type { Verdicts } from '../verdicts.ts'

export interface ConcludedRound {
  readonly maker: Maker
  readonly fresh: readonly Compared[]
  readonly old: OldEdges
  /** Marks by id, of guests too. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>
}

/**
 * Adds warnings to `verdicts`, and writes what is new into the archive. It does not count there until it is
 * committed.
 */
export function conclude(past: Past, round: ConcludedRound, verdicts: Verdicts): Earlier {
  const stories = storiesMarked(round.marks)
  const before = beforeOf(past, round.old.touched)
  const records = new Map<string, StoryRecord>()
  for (const one of stories.values()) records.set(one.story, storyRecord(one, before))
  for (const id of standingAlone(past, round, records)) {
    const record = storyRecord({ story: id, chosen: null, copies: [] }, before)
    if (before(id)?.copies.length !== 0 || record.was.length > 0) records.set(id, record)
  }
  for (const record of records.values()) warn(past, record, verdicts)
  const changed = [...records.values()]
    .filter((record) => {
      const last = before(record.story)
      return last === undefined ? record.copies.length > 0 : !sameStory(last, record)
    })
    .toSorted((x, y) => byBytes(x.story, y.story))
  const { head, counts } = remember(past, round, changed)
  return {
    stories: earlierStories(past, stories, records),
    counts: { ...counts, changed: changed.filter((record) => isChange(record, before)).length },
    head,
  }
}

/** The last record of each old article's story. An article that no story names was a story of its own. */
function beforeOf(past: Past, touched: readonly string[]): Before {
  const { ids } = past.guests.round.spool
  const old = new Set([...touched, ...[...past.standing.keys()].map((place) => ids[place] ?? '')])
  const last = lastStories(past.archive, old)
  return (id) =>
    last.get(id)?.record ??
    (old.has(id) ? { is: 'story', story: id, chosen: null, copies: [], was: [] } : undefined)
}

/**
 * Articles with text that no story of this run names: archived ones whose story may change, and those of the
 * dump that the archive knows by id.
 */
function standingAlone(
  past: Past,
  { old, marks }: ConcludedRound,
  records: ReadonlyMap<string, StoryRecord>,
): readonly string[] {
  const { ids } = past.guests.round.spool
  const folded = new Set([...records.values()].flatMap(({ copies }) => copies))
  const present = [...past.standing.keys()].filter(
    (place) => past.stateOf(place) === 'known' || past.stateOf(place) === 'new',
  )
  return [...old.touched, ...present.map((place) => ids[place] ?? '')].filter(
    (id) => !records.has(id) && !folded.has(id) && !isUnsettled(marks.get(id)),
  )
}

/** Whether the stage threw on this article's family, which then stays as it was. */
function isUnsettled(marks: readonly Mark[] | undefined): boolean {
  return marks?.some(({ rule }) => rule.endsWith('/unsettled')) === true
}

function warn(past: Past, { story, copies, was }: StoryRecord, verdicts: Verdicts): void {
  if (was.length === 0) return
  const { round, isGuest } = past.guests
  const saw = `${was.join(', ')} stood for this story in an earlier run; ${story} does now`
  const warning: Warn = { does: 'warn', rule: 'archive/changed-canonical', saw }
  for (const id of [story, ...copies]) {
    const place = round.placeOf.get(id)
    if (place !== undefined && !isGuest(place)) verdicts.put(place, [warning])
  }
}

/** Whether any member was told under another article before. */
function isChange({ story, copies }: StoryRecord, before: Before): boolean {
  return [story, ...copies].some((id) => {
    const last = before(id)
    return last !== undefined && last.story !== story
  })
}

function earlierStories(
  past: Past,
  stories: ReadonlyMap<string, MarkedStory>,
  records: ReadonlyMap<string, StoryRecord>,
): ReadonlyMap<string, EarlierStory> {
  const { round, isGuest } = past.guests
  const isArchived = (id: string): boolean => isGuest(round.placeOf.get(id) ?? 0)
  const found = new Map<string, EarlierStory>()
  for (const [id, { was }] of records) {
    const copies = (stories.get(id)?.copies ?? []).filter((copy) => isArchived(copy.id))
    if (was.length === 0 && copies.length === 0 && !isArchived(id)) continue
    if (was.length === 0 && !stories.has(id)) continue
    found.set(id, { chosen: stories.get(id)?.chosen ?? null, archived: isArchived(id), was, copies })
  }
  return found
}

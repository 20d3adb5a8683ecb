/**
 * (corpus) Mutes lines that the dump prints around many stories. They stay in the text, but no two articles
 * count as one story because of them. It counts stories, not pages: pages that share more than the line and
 * what always comes with it are one story.
 */
import { hash53 } from '../kit/hash.ts'
import type { Mark } from '../kit/mark.ts'
import { shareOf } from '../kit/share.ts'
import type { CorpusStage, Family, Member, Verdicts } from '../kit/stage.ts'
import { words } from '../kit/words.ts'
import { aboutOf, hashesOf, linesNote, reachOf, shinglesIn, subjectOf } from './notes/lines-note.ts'
import type { Lines } from './notes/lines-note.ts'

/** Stories that must show a line. Three may be a series with one background paragraph. */
const STORIES = 4
/**
 * Most pages for each of these stories. Among a hundred copies of a story four odd ones may look like
 * stories.
 */
const PAGES_A_STORY = 4
/**
 * Share of a page's sketch that must not come with the line for the page to be a story of its own. An edition
 * has less.
 */
const OWN = 0.5
/**
 * Words that are enough instead if the titles show that what comes with the line is a standing text, which
 * may be longer than the stories.
 */
const OWN_WORDS = 20
/**
 * If at least this share of what distinguishes the titles is in what comes with the line, then that is their
 * story and no standing text.
 */
const THEIR_STORY = 1 / 3
/** What at least this share of the pages has comes with the line. */
const GOES_ALONG = 0.5
/**
 * Two pages that share this much of their own text tell one story. A spun copy keeps an eighth of its runs of
 * five words.
 */
const ONE_STORY = 0.1
/** Two pages that share this much of the shorter title's words tell one story. */
const ONE_TITLE = 0.6
export const commonLines: CorpusStage<Lines> = {
  name: 'common-lines',
  scope: 'corpus',
  observe: linesNote,
  keys: (note) => hashesOf(note).map(keyOf),
  settle,
}

function settle(family: Family<Lines>): Verdicts {
  const marks = new Map<string, readonly Mark[]>()
  const line = family.members.length < STORIES ? undefined : sharedLine(family)
  if (line === undefined) return marks
  const stories = countStories(family.members)
  if (stories < STORIES || stories * PAGES_A_STORY < family.members.length) return marks
  const saw = `${stories} stories show this line, on ${family.members.length} pages`
  for (const { id, note } of family.members) {
    const own = hashesOf(note).flatMap((one, n): readonly Mark[] => {
      const block = note.blocks[n]
      return one === line && block !== undefined
        ? [{ does: 'mute', block, rule: 'common-lines/many-stories', saw }]
        : []
    })
    if (own.length > 0) marks.set(id, own)
  }
  return marks
}

/** The hash of the line under which the family met. */
function sharedLine({ key, members }: Family<Lines>): string | undefined {
  const [first] = members
  return first === undefined ? undefined : hashesOf(first.note).find((line) => hash53(keyOf(line)) === key)
}

function keyOf(line: string): string {
  return `l${line}`
}

/**
 * Counts stories greedily, by id: a page is a new story if it has enough text of its own and shares it with
 * no story before.
 */
function countStories(members: readonly Member<Lines>[]): number {
  const along = goingAlong(members)
  const usual = usualIn(members.map(({ note }) => words(note.title)))
  const isStanding = standsAlone(members)
  const stories: Own[] = []
  for (const { note } of members) {
    const own = note.sketch.filter((hash) => !along.has(hash))
    const isOwn = isStanding
      ? shinglesIn(own.length, reachOf(note)) >= OWN_WORDS
      : own.length > 0 && own.length >= OWN * note.sketch.length
    if (!isOwn) continue
    const title = new Set(words(note.title))
    const named = new Set([...title].filter((word) => !usual.has(word)))
    const page = { own: new Set(own), reach: reachOf(note), title, named }
    if (!stories.some((story) => oneStory(story, page))) stories.push(page)
  }
  return stories.length
}

/** What at least half of the pages have, and more than one. */
function usualIn<T>(pages: readonly (readonly T[])[]): ReadonlySet<T> {
  const counts = new Map<T, number>()
  for (const page of pages) for (const one of new Set(page)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count >= pages.length * GOES_ALONG).map(([one]) => one),
  )
}

/**
 * Whether what comes with the line is a standing text: its lines contain little of what the titles tell,
 * apart from what most titles have. False if the titles tell hardly anything.
 */
function standsAlone(members: readonly Member<Lines>[]): boolean {
  const standing = usualIn(members.map(({ note }) => hashesOf(note)))
  const series = usualIn(members.map(({ note }) => subjectOf(note)))
  let [all, shared] = [0, 0]
  for (const { note } of members) {
    const bits = aboutOf(note)
    let along = 0
    for (const [n, line] of hashesOf(note).entries()) if (standing.has(line)) along |= bits[n] ?? 0
    for (const [n, word] of subjectOf(note).entries()) {
      if (series.has(word)) continue
      all++
      if ((along & (1 << n)) !== 0) shared++
    }
  }
  return all >= members.length && shared < all * THEIR_STORY
}

interface Own {
  readonly own: ReadonlySet<number>
  readonly reach: number
  readonly title: ReadonlySet<string>
  /** Words of the title that most titles lack. */
  readonly named: ReadonlySet<string>
}

/** Hashes that at least half of the pages have, among those whose sketch reaches that far. */
function goingAlong(members: readonly Member<Lines>[]): ReadonlySet<number> {
  const reaches = members.map(({ note }) => reachOf(note)).toSorted((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const { note } of members)
    for (const hash of note.sketch) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const found = new Set<number>()
  for (const [hash, count] of counts) {
    const reaching = reaches.length - reaches.findIndex((reach) => reach >= hash)
    if (count > 1 && count >= reaching * GOES_ALONG) found.add(hash)
  }
  return found
}

function oneStory(story: Own, page: Own): boolean {
  const areNamed = story.named.size > 0 && page.named.size > 0
  if ((areNamed ? shareOf(story.named, page.named) : shareOf(story.title, page.title)) >= ONE_TITLE)
    return true
  const reach = Math.min(story.reach, page.reach)
  const [left, right] = [story.own, page.own].map((own) => new Set([...own].filter((hash) => hash <= reach)))
  return left !== undefined && right !== undefined && shareOf(left, right) >= ONE_STORY
}

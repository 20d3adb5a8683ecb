/**
 * What a site prints around many stories. Counts stories, not pages, or it would eat syndicated copies. What an earlier stage took
 * from one page tells against the same line on another. Trusts the site that the page names; where none is named the dump is one
 * site.
 */
import type { Article } from './kit/article.ts'
import { hash53 } from './kit/hash.ts'
import type { Mark } from './kit/mark.ts'
import type { CorpusStage, Family, Verdicts } from './kit/stage.ts'
import { GONE, hashesOf, INSIDE_STORY, LONG_LINE, noteOf, standing } from './repeated-lines/note.ts'
import type { Note } from './repeated-lines/note.ts'
import { storiesOf } from './repeated-lines/stories.ts'

/**
 * Two stories of one site: on 802 news pages of 278 sites that takes a quarter more junk lines than three do (5,263 against
 * 4,119), and 71 content lines against 53, nearly all of them notices and labels.
 */
const MIN_STORIES = 2
/** Where no site is named: strangers share headings ("Conclusion"), so more stories must show the line, with a neighbour. */
const MIN_STORIES_ANYWHERE = 4
/** Pages that must show the same neighbour. */
const MIN_COMPANY = 3
/** A line inside the story, between its long paragraphs, must be shown by this many stories of one site. */
const INSIDE = 4

export const repeatedLines: CorpusStage<Note> = {
  name: 'repeated-lines',
  scope: 'corpus',
  observe: (article: Article) => noteOf(article),
  keys,
  settle,
}

function keys(note: Note): readonly string[] {
  return hashesOf(note).map((hash) => keyOf(note.site, hash))
}

function keyOf(site: string, hash: string): string {
  return `${site}\n${hash}`
}

/** A page as the family sees it: where the line stands in it, and what stands right before and behind. */
interface Shown {
  readonly id: string
  readonly note: Note
  readonly places: readonly Place[]
}

interface Place {
  readonly at: number
  readonly beside: readonly string[]
}

/** Everyone in the family shows one line of one site: drop it where enough stories show it. */
function settle(family: Family<Note>): Verdicts {
  const found = new Map<string, readonly Mark[]>()
  const hash = sharedHash(family)
  if (hash === undefined || family.members.length < MIN_STORIES) return found
  const pages = family.members.map(({ id, note }): Shown => ({ id, note, places: placesOf(note, hash) }))
  const all = pages.flatMap(({ places }) => places.map(({ at }) => at))
  const some = all.find((at) => at !== GONE)
  const went = all.includes(GONE)
  if (some === undefined || ((some & LONG_LINE) !== 0 && !went)) return found
  const site = family.members[0]?.note.site ?? ''
  const own = storiesOf(pages.map(({ note }) => note))
  const stories = new Set(own).size
  const least = site === '' ? MIN_STORIES_ANYWHERE : MIN_STORIES
  if (stories < least) return found
  const company = site === '' ? neighbours(pages) : undefined
  const anywhere = went || (company === undefined && stories >= INSIDE)
  const repeated = shownBy(pages, own, least)
  const saw = `${stories} stories of ${site === '' ? 'this dump' : site} print this line, on ${pages.length} pages`
  for (const { id, note, places } of pages) {
    if (standing(note).every((line) => repeated.has(line))) continue
    const marks = places
      .filter(({ at }) => at !== GONE && (anywhere || (at & INSIDE_STORY) === 0))
      .filter(({ beside }) => company === undefined || beside.some((near) => company.has(near)))
      .map(({ at }): Mark => ({ does: 'drop', block: at >> 2, rule: 'repeated-lines/site-furniture', saw }))
    if (marks.length > 0) found.set(id, marks)
  }
  return found
}

function placesOf(note: Note, hash: string): readonly Place[] {
  const lines = hashesOf(note)
  return lines.flatMap((one, n): readonly Place[] => {
    if (one !== hash) return []
    const beside = [lines[n - 1], lines[n + 1]].filter((near) => near !== undefined)
    return [{ at: note.at[n] ?? GONE, beside }]
  })
}

/** Lines that stand right before or behind the line on several pages: furniture comes in sets, a common heading does not. */
function neighbours(shown: readonly Shown[]): ReadonlySet<string> {
  const pages = new Map<string, number>()
  for (const { places } of shown)
    for (const near of new Set(places.flatMap(({ beside }) => beside)))
      pages.set(near, (pages.get(near) ?? 0) + 1)
  return new Set([...pages].filter(([, count]) => count >= MIN_COMPANY).map(([near]) => near))
}

/** The line under which they met. */
function sharedHash({ key, members }: Family<Note>): string | undefined {
  const note = members[0]?.note
  if (note === undefined) return undefined
  return hashesOf(note).find((hash) => hash53(keyOf(note.site, hash)) === key)
}

/** The lines that so many of these stories print, also where an earlier stage took them. */
function shownBy(pages: readonly Shown[], own: readonly number[], stories: number): ReadonlySet<string> {
  const by = new Map<string, Set<number>>()
  for (const [n, { note }] of pages.entries()) {
    for (const line of hashesOf(note)) {
      const shown = by.get(line) ?? new Set()
      by.set(line, shown.add(own[n] ?? 0))
    }
  }
  return new Set([...by].filter(([, shown]) => shown.size >= stories).map(([line]) => line))
}

/**
 * Drops lines that a site prints around many stories. It counts stories, not pages, so that syndicated copies
 * stay. If an earlier stage took a line from one page, that counts against the same line on others. Trusts
 * the site that a page names; pages that name none count as one site.
 */
import type { Article } from './kit/article.ts'
import { hash53 } from './kit/hash.ts'
import type { Mark } from './kit/mark.ts'
import type { CorpusStage, Family, Verdicts } from './kit/stage.ts'
import { blockOf, GONE, is } from './repeated-lines/lines.ts'
import { hashesOf, isWhole, noteOf, standing } from './repeated-lines/note.ts'
import type { Note } from './repeated-lines/note.ts'
import type { Place } from './repeated-lines/places.ts'
import { sightOf } from './repeated-lines/sight.ts'
import type { Shown, Sight } from './repeated-lines/sight.ts'
import { TOLD_APART } from './repeated-lines/stories.ts'

/**
 * Stories of one site that must show a line. On 802 news pages of 278 sites two take a third more junk lines
 * than three do (2,488 against 1,894), and 33 content lines against 24, nearly all of them notices and
 * labels.
 */
const MIN_STORIES = 2
/**
 * The same if no site is named. Unrelated pages share headings ("Conclusion"), so more stories must show the
 * line, and with the same neighbour.
 */
const MIN_STORIES_ANYWHERE = 4
/** Pages that must show the same neighbouring line. */
const MIN_COMPANY = 3
/** Stories that must show a sentence or a line between long paragraphs. Three may share a background. */
const MIN_STORIES_TOLD = 4

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

/**
 * Decides on one line of one site, which all members show. It is dropped if enough stories show it, except
 * where it belongs to something that only this page has.
 */
function settle(family: Family<Note>): Verdicts {
  const found = new Map<string, readonly Mark[]>()
  const hash = sharedHash(family)
  if (hash === undefined || family.members.length < MIN_STORIES) return found
  const least = family.members[0]?.note.site === '' ? MIN_STORIES_ANYWHERE : MIN_STORIES
  const sight = sightOf(family, { hash, least })
  if (sight === undefined) return found
  const { site, pages, stories } = sight
  const company = site === '' ? neighbours(pages) : undefined
  const many = stories > TOLD_APART ? `more than ${TOLD_APART}` : stories
  const saw = `${many} stories of ${site === '' ? 'this dump' : site} print this line, on ${pages.length} pages`
  for (const { id, note, places } of pages) {
    if (isWhole(note) && areOfSite(standing(note), { sight, least })) continue
    const marks = places
      .filter((place) => isFurniture(place, sight))
      .filter(({ beside }) => company === undefined || beside.some((near) => company.has(near)))
      .map(({ at }): Mark => ({
        does: 'drop',
        block: blockOf(at),
        rule: 'repeated-lines/site-furniture',
        saw,
      }))
    if (marks.length > 0) found.set(id, marks)
  }
  return found
}

/**
 * Whether enough stories print the line at this place, all lines of its set, and the lines that it leads to.
 */
function isFurniture({ at, set, below }: Place, sight: Sight): boolean {
  const { site, went, stories } = sight
  if (at === GONE || is(at, 'never') || (is(at, 'long') && !went)) return false
  const isTold = !went && (is(at, 'inside') || is(at, 'prose'))
  if (site === '' && !went && is(at, 'inside')) return false
  const least = site === '' ? MIN_STORIES_ANYWHERE : isTold ? MIN_STORIES_TOLD : MIN_STORIES
  if (stories < least || !areOfSite(set, { sight, least })) return false
  return !is(at, 'leads') || (below.length > 0 && areOfSite(below, { sight, least }))
}

interface Asked {
  readonly sight: Sight
  readonly least: number
}

/** Whether at least `least` stories print each of the lines. */
function areOfSite(lines: readonly string[], { sight, least }: Asked): boolean {
  return lines.every((line) => (sight.printed.get(line) ?? 0) >= least)
}

/**
 * Lines right before or after this line on several pages. What a site repeats comes in sets; a common heading
 * does not.
 */
function neighbours(shown: readonly Shown[]): ReadonlySet<string> {
  const pages = new Map<string, number>()
  for (const { places } of shown)
    for (const near of new Set(places.flatMap(({ beside }) => beside)))
      pages.set(near, (pages.get(near) ?? 0) + 1)
  return new Set([...pages].filter(([, count]) => count >= MIN_COMPANY).map(([near]) => near))
}

/** The hash of the line under which the family met. */
function sharedHash({ key, members }: Family<Note>): string | undefined {
  const note = members[0]?.note
  if (note === undefined) return undefined
  return hashesOf(note).find((hash) => hash53(keyOf(note.site, hash)) === key)
}

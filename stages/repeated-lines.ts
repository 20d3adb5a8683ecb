/**
 * What a site prints around many stories. Counts stories, not pages, or it would eat syndicated copies: pages whose sketches
 * contain half of each other are one story here. What an earlier stage took from one page tells against the same line on another.
 * Trusts the site that the page names; where none is named the dump is one site.
 */
import type { Article, Block } from './kit/article.ts'
import { fold } from './kit/fold.ts'
import { hash32, hash53 } from './kit/hash.ts'
import { siteOf } from './kit/host.ts'
import type { Mark } from './kit/mark.ts'
import { packed, unpacked } from './kit/packed.ts'
import { sketch, sketchContainment } from './kit/sketch.ts'
import type { CorpusStage, Family, Member, Verdicts } from './kit/stage.ts'

/** What the stage keeps of a page: where it is from, what it tells, and its lines that may repeat. */
export interface Note {
  readonly site: string
  readonly sketch: readonly number[]
  /** Packed hashes of the lines, in order. */
  readonly lines: string
  /** By line: four times its block, and `INSIDE_STORY` and `LONG_LINE`; -1 where the line went before. */
  readonly at: readonly number[]
}

interface Line {
  readonly hash: string
  readonly at: number
}

/** Letters of a packed hash. */
const LETTERS = 7
const GONE = -1
const INSIDE_STORY = 1
const LONG_LINE = 2
/** Seed of the bits above the first 32 of a line's hash. */
const HIGH = 0x9747b28c
/**
 * Two stories of one site: on 802 news pages of 278 sites that takes a quarter more junk lines than three do (5,263 against
 * 4,119), and 71 content lines against 53, nearly all of them notices and labels.
 */
const MIN_STORIES = 2
/** Where no site is named: strangers share headings ("Conclusion"), so more stories must show the line, with a neighbour. */
const MIN_STORIES_ANYWHERE = 4
/** Pages that must show the same neighbour. */
const MIN_COMPANY = 3
/** Half of the smaller page's shingles: then two pages tell one story. */
const SAME_STORY = 0.5
/**
 * Characters of the longest line that may repeat: a notice is shorter, what is longer is a story's own matter, unless an earlier
 * stage took it from another page...
 */
const NOTICE = 600
/** ...and then of the longest. */
const LONGEST = 2000
/** Lines noted from the top and from the end of a page, of those that stand and of those that went: they keep the note under 2 KB. */
const NOTED = { stands: [22, 36], went: [14, 28] } as const
/**
 * Of the lines that went those are noted that another page may have kept: of so many characters, which read like prose, or next to
 * one of them, or next to a line that stands.
 */
const PROSE = 60
/** A line inside the story, between its long paragraphs, must be shown by this many stories of one site. */
const INSIDE = 4
/** Characters from which a block counts as the story's own paragraph when edges are measured. */
const LONG = 200

export const repeatedLines: CorpusStage<Note> = {
  name: 'repeated-lines',
  scope: 'corpus',
  observe,
  keys,
  settle,
}

function observe(article: Article): Note {
  const lines = noted(linesOf(article.blocks))
  return {
    site: fold(siteOf(article)),
    sketch: sketch(article),
    lines: lines.map(({ hash }) => hash).join(''),
    at: lines.map(({ at }) => at),
  }
}

function linesOf(blocks: readonly Block[]): readonly Line[] {
  const [first, last] = storySpan(blocks)
  const lines = blocks.filter(({ fate, text }) => fate !== 'guarded' && fate !== 'named' && isLine(text))
  const tells = lines.map(({ fate, text }) => fate === 'kept' || text.length >= PROSE)
  return lines.flatMap(({ fate, n, text }, place): readonly Line[] => {
    if (fate === 'kept') {
      const inside = n < first || n > last ? 0 : INSIDE_STORY
      return [{ hash: hashOf(text), at: 4 * n + inside + (text.length > NOTICE ? LONG_LINE : 0) }]
    }
    const near = tells.slice(Math.max(0, place - 1), place + 2).includes(true)
    return near ? [{ hash: hashOf(text), at: GONE }] : []
  })
}

function isLine(text: string): boolean {
  return text.length <= LONGEST && /[\p{L}\p{N}]/u.test(text)
}

function hashOf(text: string): string {
  const line = fold(text)
  return packed(hash32(line), LETTERS, hash32(line, HIGH))
}

/** As many as a note holds, from the top and from the end. */
function noted(lines: readonly Line[]): readonly Line[] {
  const [stands, went] = [lines.filter(({ at }) => at !== GONE), lines.filter(({ at }) => at === GONE)]
  const held = new Set([...ends(stands, NOTED.stands), ...ends(went, NOTED.went)])
  return lines.filter((line) => held.has(line))
}

function ends<T>(all: readonly T[], [top, end]: readonly [number, number]): readonly T[] {
  return all.length <= top + end ? all : [...all.slice(0, top), ...all.slice(-end)]
}

/** From the first to the last long paragraph that still stands; all is inside where there is none. */
function storySpan(blocks: readonly Block[]): readonly [number, number] {
  const long = blocks.filter((block) => block.fate !== 'dropped' && block.text.length >= LONG)
  return [long[0]?.n ?? 0, long.at(-1)?.n ?? blocks.length]
}

function keys(note: Note): readonly string[] {
  return unpacked(note.lines, LETTERS).map((hash) => keyOf(note.site, hash))
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
  const stories = countStories(family.members)
  if (stories < (site === '' ? MIN_STORIES_ANYWHERE : MIN_STORIES)) return found
  const company = site === '' ? neighbours(pages) : undefined
  const anywhere = went || (company === undefined && stories >= INSIDE)
  const saw = `${stories} stories of ${site === '' ? 'this dump' : site} print this line, on ${pages.length} pages`
  for (const { id, places } of pages) {
    const marks = places
      .filter(({ at }) => at !== GONE && (anywhere || (at & INSIDE_STORY) === 0))
      .filter(({ beside }) => company === undefined || beside.some((near) => company.has(near)))
      .map(({ at }): Mark => ({ does: 'drop', block: at >> 2, rule: 'repeated-lines/site-furniture', saw }))
    if (marks.length > 0) found.set(id, marks)
  }
  return found
}

function placesOf(note: Note, hash: string): readonly Place[] {
  const lines = unpacked(note.lines, LETTERS)
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
  return unpacked(note.lines, LETTERS).find((hash) => hash53(keyOf(note.site, hash)) === key)
}

/** Pages of one story count once: each page joins the first story whose page contains half of it. */
function countStories(members: readonly Member<Note>[]): number {
  const stories: (readonly number[])[] = []
  for (const { note } of members) {
    const known = stories.some((story) => sketchContainment(story, note.sketch) >= SAME_STORY)
    if (!known) stories.push(note.sketch)
  }
  return stories.length
}

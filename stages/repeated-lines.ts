/**
 * What a site prints around many stories. Counts stories, not pages, or it would eat syndicated copies: pages whose sketches
 * contain half of each other are one story here. Trusts the site that the page names; where none is named the dump is one site.
 */
import type { Article, Block } from './kit/article.ts'
import { fieldOf } from './kit/article.ts'
import { fold } from './kit/fold.ts'
import { hash53 } from './kit/hash.ts'
import type { Mark } from './kit/mark.ts'
import { sketch, sketchContainment } from './kit/sketch.ts'
import type { CorpusStage, Family, Member, Verdicts } from './kit/stage.ts'

/** What the stage keeps of a page: where it is from, what it tells, and its lines that may repeat. */
export interface Note {
  readonly site: string
  readonly sketch: readonly number[]
  /** Hash of the line, its block, and whether it stands at an edge of the page or inside the story. */
  readonly lines: readonly Line[]
}

type Line = readonly [hash: number, block: number, place: 0 | 1]

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
/** Characters of the longest line that may repeat: a notice is shorter; what is longer is a story's own matter. */
const LONGEST = 600
/** Lines noted from the top and from the end of a page: with the sketch they keep the note under 2 KB. */
const FROM_TOP = 22
const FROM_END = 36
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
  const [first, last] = storySpan(article.blocks)
  const lines: Line[] = []
  for (const block of article.blocks) {
    if (!mayRepeat(block)) continue
    lines.push([hash53(fold(block.text)), block.n, block.n < first || block.n > last ? 0 : 1])
  }
  const noted =
    lines.length <= FROM_TOP + FROM_END ? lines : [...lines.slice(0, FROM_TOP), ...lines.slice(-FROM_END)]
  return { site: siteOf(article), sketch: sketch(article), lines: noted }
}

/** From the first to the last long paragraph that still stands; all is inside where there is none. */
function storySpan(blocks: readonly Block[]): readonly [number, number] {
  const long = blocks.filter((block) => block.fate !== 'dropped' && block.text.length >= LONG)
  return [long[0]?.n ?? 0, long.at(-1)?.n ?? blocks.length]
}

function mayRepeat(block: Block): boolean {
  return block.fate === 'kept' && block.text.length <= LONGEST && /[\p{L}\p{N}]/u.test(block.text)
}

/** The host of its address, else the site that it names itself, else nothing: then the dump is its site. */
function siteOf(article: Article): string {
  const address = fieldOf(article, 'url') ?? fieldOf(article, 'canonical_url')
  const host = address === undefined ? undefined : /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]
  return fold(host ?? fieldOf(article, 'site') ?? '')
}

function keys(note: Note): readonly string[] {
  return note.lines.map(([hash]) => keyOf(note.site, hash))
}

function keyOf(site: string, hash: number): string {
  return `${site}\n${hash}`
}

/** Everyone in the family shares one line of one site: drop it where enough stories show it. */
function settle(family: Family<Note>): Verdicts {
  const hash = sharedHash(family)
  const site = family.members[0]?.note.site ?? ''
  const found = new Map<string, readonly Mark[]>()
  if (hash === undefined || family.members.length < MIN_STORIES) return found
  const stories = countStories(family.members)
  if (stories < (site === '' ? MIN_STORIES_ANYWHERE : MIN_STORIES)) return found
  const company = site === '' ? neighbours(family.members, hash) : undefined
  const saw = `${stories} stories of ${site === '' ? 'this dump' : site} print this line, on ${family.members.length} pages`
  for (const { id, note } of family.members) {
    const marks = note.lines.flatMap((line, n): readonly Mark[] => {
      const [own, block, place] = line
      const enough =
        company === undefined ? place === 0 || stories >= INSIDE : place === 0 && inCompany(note, n, company)
      return own === hash && enough
        ? [{ does: 'drop', block, rule: 'repeated-lines/site-furniture', saw }]
        : []
    })
    if (marks.length > 0) found.set(id, marks)
  }
  return found
}

/** Hashes that stand right before or behind the line on several pages: furniture comes in sets, a common heading does not. */
function neighbours(members: readonly Member<Note>[], hash: number): ReadonlySet<number> {
  const pages = new Map<number, number>()
  for (const { note } of members) {
    for (const near of new Set(note.lines.flatMap(([own], n) => (own === hash ? beside(note, n) : [])))) {
      pages.set(near, (pages.get(near) ?? 0) + 1)
    }
  }
  return new Set([...pages].filter(([, count]) => count >= MIN_COMPANY).map(([near]) => near))
}

function inCompany(note: Note, n: number, company: ReadonlySet<number>): boolean {
  return beside(note, n).some((near) => company.has(near))
}

/** Hashes of the noted lines before and behind one. */
function beside(note: Note, n: number): readonly number[] {
  return [note.lines[n - 1], note.lines[n + 1]].flatMap((line) => (line === undefined ? [] : [line[0]]))
}

/** The line under which they met. */
function sharedHash({ key, members }: Family<Note>): number | undefined {
  const note = members[0]?.note
  return note?.lines.map(([hash]) => hash).find((hash) => hash53(keyOf(note.site, hash)) === key)
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

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

/** Three stories: two may be a series by one author, three are a template. */
const MIN_STORIES = 3
/** Of a dump without sites: the stranger who quotes the same sentence is likelier, so more stories must show it. */
const MIN_STORIES_ANYWHERE = 4
/** Half of the smaller page's shingles: then two pages tell one story. */
const SAME_STORY = 0.5
/** Characters of the longest line that may repeat: a notice is shorter; what is longer is a story's own matter. */
const LONGEST = 600
/** Lines noted of a page: 40 from its top and 60 from its end keep the note under 2 KB. */
const FROM_TOP = 24
const FROM_END = 40
/** A line inside the story, between its long paragraphs, must be shown by this many times more stories. */
const INSIDE = 2
/** Characters from which a block counts as the story's own paragraph when edges are measured. */
const LONG = 200

export const repeatedLines: CorpusStage<Note> = { name: 'repeated-lines', scope: 'corpus', observe, keys, settle }

function observe(article: Article): Note {
  const [first, last] = storySpan(article.blocks)
  const lines: Line[] = []
  for (const block of article.blocks) {
    if (!mayRepeat(block)) continue
    lines.push([hash53(fold(block.text)), block.n, block.n < first || block.n > last ? 0 : 1])
  }
  const noted = lines.length <= FROM_TOP + FROM_END ? lines : [...lines.slice(0, FROM_TOP), ...lines.slice(-FROM_END)]
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
  return note.lines.map(([hash]) => `${note.site}\n${hash}`)
}

/** Everyone in the family shares one line of one site: drop it where enough stories show it. */
function settle(family: Family<Note>): Verdicts {
  const hash = sharedHash(family.members)
  const site = family.members[0]?.note.site ?? ''
  const stories = countStories(family.members)
  const least = site === '' ? MIN_STORIES_ANYWHERE : MIN_STORIES
  const found = new Map<string, readonly Mark[]>()
  if (hash === undefined || stories < least) return found
  const saw = `${stories} stories of ${site === '' ? 'this dump' : site} print this line, on ${family.members.length} pages`
  for (const { id, note } of family.members) {
    const marks = note.lines
      .filter(([own, , place]) => own === hash && (place === 0 || stories >= least * INSIDE))
      .map(([, block]): Mark => ({ does: 'drop', block, rule: 'repeated-lines/site-furniture', saw }))
    if (marks.length > 0) found.set(id, marks)
  }
  return found
}

/** The line under which they met: the one that all of them hold. */
function sharedHash(members: readonly Member<Note>[]): number | undefined {
  const [first, ...rest] = members
  const others = rest.map(({ note }) => new Set(note.lines.map(([hash]) => hash)))
  return first?.note.lines.map(([hash]) => hash).find((hash) => others.every((lines) => lines.has(hash)))
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

/**
 * (corpus) Lines that the dump prints around many stories. They stay in the text, but are muted: no two articles are one story
 * for their sake. Counts stories, not pages: pages that share more than the line and what always goes with it are one.
 */
import type { Article } from '../kit/article.ts'
import { keptBlocks } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { hash53 } from '../kit/hash.ts'
import type { Mark } from '../kit/mark.ts'
import type { CorpusStage, Family, Member, Verdicts } from '../kit/stage.ts'
import { words } from '../kit/words.ts'
import { lowBits, mixed, packed, unpacked } from '../kit/packed.ts'
import { read, readText } from './reading.ts'
import type { Reading } from './reading.ts'
import { shinglesOf } from './shingles.ts'
import { toldTitle } from './told-title.ts'

export interface Lines {
  /** The lowest hashes of the page's shingles, ascending (bottom-k sketch, Broder 1997). */
  readonly sketch: readonly number[]
  readonly title: string
  /** Packed hashes of the words of the title that tell something. */
  readonly subject: string
  /** Packed hash of each line that is long enough, and its block. */
  readonly lines: string
  readonly blocks: readonly number[]
  /** Of each such line, packed, the words of the subject that stand in it: bits in their order. */
  readonly about: string
}

/** Stories that must show a line: three may be a series, and a background paragraph of one desk. */
const STORIES = 4
/** Pages for each such story at most: one story of a hundred copies has four odd ones. */
const PAGES_A_STORY = 4
/** Share of a page that must not go with the line, for the page to be a story of its own: an edition has less. */
const OWN = 0.5
/** Words that must not, where the titles say that what goes along is not what the pages are about: it may be longer than they. */
const OWN_WORDS = 20
/** Share of what the titles tell each of its own page, that must stand in what goes along for that to be their story. */
const THEIR_STORY = 1 / 3
/** What a word of the title tells at least, to be of the subject; words of it that are kept. */
const TELLS = 4
const SUBJECT = 12
/** Share of the pages that hold what goes with the line. */
const GOES_ALONG = 0.5
/** Share of two pages' own matter from which they tell one story: a spun copy keeps an eighth of its runs of five words. */
const ONE_STORY = 0.1
/** Share of the words of the shorter title from which two pages tell one story. */
const ONE_TITLE = 0.6
/** Words of a line that is looked at: shorter ones are headings and labels, which weigh nothing beside a text anyway. */
const LONG = 5
/** Words of a shingle, and hashes of a sketch. */
const SHINGLE = 5
const SKETCH = 48
/** Lines noted from the top and from the end: with the sketch they keep a note under 2 KB. */
const FROM_TOP = 35
const FROM_END = 55
/** Letters of a packed line hash, of a word of the subject, and of the bits for it. */
const LETTERS = 6
const SUBJECT_LETTERS = 5
const ABOUT_LETTERS = 2
/** Characters of a title that are kept. */
const TITLE = 120

export const commonLines: CorpusStage<Lines> = {
  name: 'common-lines',
  scope: 'corpus',
  observe,
  keys: (note) => unpacked(note.lines, LETTERS).map(keyOf),
  settle,
}

function observe(article: Article): Lines {
  const reading = read(article)
  const title = toldTitle(article) ?? ''
  const subject = tellingWords(title)
  const lines = linesOf(article, reading, subject)
  const noted =
    lines.length <= FROM_TOP + FROM_END ? lines : [...lines.slice(0, FROM_TOP), ...lines.slice(-FROM_END)]
  return {
    sketch: lowestOf(shinglesOf(reading.spelled, SHINGLE)),
    title: fold(title).slice(0, TITLE),
    subject: subject.map((id) => packed(id, SUBJECT_LETTERS)).join(''),
    lines: noted.map(({ line }) => line).join(''),
    blocks: noted.map(({ block }) => block),
    about: noted.map(({ about }) => packed(about, ABOUT_LETTERS)).join(''),
  }
}

/** Hashes of the first of them. */
function tellingWords(title: string): readonly number[] {
  const { ids, weights } = readText([title])
  return [...new Set(ids.filter((_, word) => (weights[word] ?? 0) >= TELLS))].slice(0, SUBJECT)
}

/** The lowest different hashes, ascending. They lie evenly, so that twice as many as are asked for are below a known bar. */
function lowestOf(hashes: Uint32Array): readonly number[] {
  const bar = hashes.length === 0 ? 0 : (2 ** 33 * SKETCH) / hashes.length
  const low = lowestAmong(hashes.filter((hash) => hash < bar))
  return low.length === SKETCH ? low : lowestAmong(hashes)
}

function lowestAmong(hashes: Uint32Array): readonly number[] {
  return [...new Set(hashes.sort())].slice(0, SKETCH)
}

interface Line {
  readonly line: string
  readonly block: number
  readonly about: number
}

function linesOf(article: Article, reading: Reading, subject: readonly number[]): readonly Line[] {
  const bits = new Map(subject.map((id, n) => [id, 1 << n]))
  const kept = keptBlocks(article)
  const found: Line[] = []
  let [low, high, from, about] = [0, 1, 0, 0]
  for (let word = 0; word <= reading.length; word++) {
    const spelled = reading.spelled[word] ?? 0
    if (word > from && (word === reading.length || reading.blocks[word] !== reading.blocks[from])) {
      const block = kept[reading.blocks[from] ?? 0]?.n
      if (block !== undefined && word - from >= LONG)
        found.push({ line: packed(low, LETTERS, high), block, about })
      ;[low, high, from, about] = [0, 1, word, 0]
    }
    low = mixed(low, spelled)
    high = mixed(high, spelled)
    about |= bits.get(reading.ids[word] ?? 0) ?? 0
  }
  return found
}

function settle(family: Family<Lines>): Verdicts {
  const marks = new Map<string, readonly Mark[]>()
  const line = family.members.length < STORIES ? undefined : sharedLine(family)
  if (line === undefined) return marks
  const stories = countStories(family.members)
  if (stories < STORIES || stories * PAGES_A_STORY < family.members.length) return marks
  const saw = `${stories} stories show this line, on ${family.members.length} pages`
  for (const { id, note } of family.members) {
    const own = unpacked(note.lines, LETTERS).flatMap((one, n): readonly Mark[] => {
      const block = note.blocks[n]
      return one === line && block !== undefined
        ? [{ does: 'mute', block, rule: 'common-lines/many-stories', saw }]
        : []
    })
    if (own.length > 0) marks.set(id, own)
  }
  return marks
}

/** The line under which they met. */
function sharedLine({ key, members }: Family<Lines>): string | undefined {
  return unpacked(members[0]?.note.lines ?? '', LETTERS).find((line) => hash53(keyOf(line)) === key)
}

function keyOf(line: string): string {
  return `l${line}`
}

/** Greedy, by id: a page is a new story where it has enough of its own, and shares it with no story before. */
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

/** What most pages have. */
function usualIn<T>(pages: readonly (readonly T[])[]): ReadonlySet<T> {
  const counts = new Map<T, number>()
  for (const page of pages) for (const one of new Set(page)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count >= pages.length * GOES_ALONG).map(([one]) => one),
  )
}

/**
 * Whether what goes along stands for itself: its lines hold little of what the titles tell, apart from what most of them have. Not known of
 * pages whose titles tell hardly anything.
 */
function standsAlone(members: readonly Member<Lines>[]): boolean {
  const standing = usualIn(members.map(({ note }) => unpacked(note.lines, LETTERS)))
  const series = usualIn(members.map(({ note }) => unpacked(note.subject, SUBJECT_LETTERS)))
  let [all, told] = [0, 0]
  for (const { note } of members) {
    const bits = unpacked(note.about, ABOUT_LETTERS).map(lowBits)
    let along = 0
    for (const [n, line] of unpacked(note.lines, LETTERS).entries())
      if (standing.has(line)) along |= bits[n] ?? 0
    for (const [n, word] of unpacked(note.subject, SUBJECT_LETTERS).entries()) {
      if (series.has(word)) continue
      all++
      if ((along & (1 << n)) !== 0) told++
    }
  }
  return all >= members.length && told < all * THEIR_STORY
}

/** How many shingles a page has, where so many of them are up to where its sketch reaches. */
function shinglesIn(count: number, reach: number): number {
  return reach === Infinity ? count : (count * 2 ** 32) / reach
}

interface Own {
  readonly own: ReadonlySet<number>
  readonly reach: number
  readonly title: ReadonlySet<string>
  /** Words of the title that most titles lack. */
  readonly named: ReadonlySet<string>
}

/** Hashes that most pages hold among those whose sketch reaches so far. */
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

/** Up to where a sketch holds all the hashes of its page. */
function reachOf({ sketch }: Lines): number {
  return sketch.length < SKETCH ? Infinity : (sketch.at(-1) ?? 0)
}

function oneStory(story: Own, page: Own): boolean {
  const areNamed = story.named.size > 0 && page.named.size > 0
  if ((areNamed ? shareOf(story.named, page.named) : shareOf(story.title, page.title)) >= ONE_TITLE)
    return true
  const reach = Math.min(story.reach, page.reach)
  const [left, right] = [story.own, page.own].map((own) => new Set([...own].filter((hash) => hash <= reach)))
  return left !== undefined && right !== undefined && shareOf(left, right) >= ONE_STORY
}

/** Share of the smaller set that the other holds. */
function shareOf<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  if (small.size === 0) return 0
  return [...small].filter((piece) => large.has(piece)).length / small.size
}

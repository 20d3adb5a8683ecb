/**
 * The note that `common-lines` keeps of a page: its lines, which words of the title they contain, and a
 * sketch of its text.
 */
import type { Article } from '../../kit/article.ts'
import { keptBlocks } from '../../kit/article.ts'
import { fold } from '../../kit/fold.ts'
import { bitsAt, mixed, packed, unpacked } from '../../kit/packed.ts'
import { read, readText } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'
import { shinglesOf } from './shingles.ts'
import { givenTitle } from '../words/given-title.ts'

export interface Lines {
  /** The lowest hashes of the page's shingles, ascending (bottom-k sketch, Broder 1997). */
  readonly sketch: readonly number[]
  readonly title: string
  /** Packed hashes of the title's telling words: the subject. */
  readonly subject: string
  /** Packed hash of each line that is long enough. */
  readonly lines: string
  readonly blocks: readonly number[]
  /** For each such line, packed: which words of the subject it contains, as bits in their order. */
  readonly about: string
}

/** Lowest weight of a word of the subject, and most words kept. */
const TELLS = 4
const SUBJECT = 12
/** Fewest words in a line. Shorter ones are headings and labels, which weigh nothing beside a text anyway. */
const LONG = 5
/** Words in a shingle, and hashes in a sketch. */
const SHINGLE = 5
const SKETCH = 48
/** Lines noted from the beginning and from the end, which keeps a note with its sketch under 2 KB. */
const FROM_TOP = 35
const FROM_END = 55
/** Letters in a packed hash of a line, in that of a word of the subject, and in the packed bits of a line. */
const LETTERS = 6
const SUBJECT_LETTERS = 5
const ABOUT_LETTERS = 2
/** Characters kept of a title. */
const TITLE = 120

export function linesNote(article: Article): Lines {
  const reading = read(article)
  const title = givenTitle(article) ?? ''
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

/** Hashes of the first telling words of a title. */
function tellingWords(title: string): readonly number[] {
  const { ids, weights } = readText([title])
  return [...new Set(ids.filter((_, word) => (weights[word] ?? 0) >= TELLS))].slice(0, SUBJECT)
}

/**
 * The lowest different hashes, ascending. Hashes are evenly distributed, so about twice as many as needed are
 * below `bar`, and only these are sorted.
 */
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

/** The packed hashes of the lines, in order. */
export function hashesOf({ lines }: Lines): readonly string[] {
  return unpacked(lines, LETTERS)
}

/** The packed hashes of the words of the subject, in order. */
export function subjectOf({ subject }: Lines): readonly string[] {
  return unpacked(subject, SUBJECT_LETTERS)
}

/** For each line the words of the subject that it contains, as bits in their order. */
export function aboutOf({ about }: Lines): readonly number[] {
  return unpacked(about, ABOUT_LETTERS).map((piece) => bitsAt(piece, 0, ABOUT_LETTERS))
}

/** The highest hash up to which the sketch has all hashes of its page. */
export function reachOf({ sketch }: Lines): number {
  return sketch.length < SKETCH ? Infinity : (sketch.at(-1) ?? 0)
}

/** Estimates how many shingles there are if `count` of their hashes are within `reach`. */
export function shinglesIn(count: number, reach: number): number {
  return reach === Infinity ? count : (count * 2 ** 32) / reach
}

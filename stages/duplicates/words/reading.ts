/** Reads an article as words: hash, weight and sort of each. The last readings are cached. */
import type { Article, Block } from '../../kit/article.ts'
import { keptBlocks } from '../../kit/article.ts'
import { lruCache } from '../../kit/lru-cache.ts'
import { pieceAt, scan } from './scan.ts'
import { CAPITAL, EMPTY, FIGURE, formAt, words } from './word.ts'

export interface Reading {
  readonly length: number
  /** Hash of each word's normalised form. */
  readonly ids: Int32Array
  /** Hash of each word as spelled, ignoring case. */
  readonly spelled: Int32Array
  /** Weight of each word, 0 to 10: how much it tells. */
  readonly weights: Uint8Array
  readonly sorts: Uint8Array
  /** 1 if the word is between quotation marks. */
  readonly quoted: Uint8Array
  /** Number of the word's block, counting the blocks read from 0. */
  readonly blocks: Uint32Array
  /** Where each word starts in `text`. */
  readonly starts: Uint32Array
  /** The text of the blocks read, one block a line. */
  readonly text: string
}

export const PLAIN = 0
export const NUMBER = 1
/** A word with a capital inside a sentence that is not common. */
export const NAME = 2

/** Most words read of an article, so that one giant file does not hold up a run. */
const LONGEST = 30_000
/** A word with a capital is a name only if it has at least this weight. */
const NAME_WEIGHT = 5
/** A longer quotation lacks its closing mark. */
const LONGEST_QUOTE = 120

/** Articles cached. Pairs are compared story by story, and few stories have more members. */
const READY = 64
/** Longer articles, in characters, are not cached, so that giants do not fill the memory. */
const READY_LENGTH = 200_000

const readLately = lruCache(READY, (article: Article) => readText(textsOf(article)))

/** The words of the article's kept and unmuted blocks. */
export function read(article: Article): Reading {
  const texts = textsOf(article)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return length > READY_LENGTH ? readText(texts) : readLately(article)
}

function textsOf(article: Article): readonly string[] {
  return readBlocks(article).map((block) => block.text)
}

/** The blocks that help to tell stories apart: kept and not muted. */
export function readBlocks(article: Article): readonly Block[] {
  return keptBlocks(article).filter((block) => block.muted !== true)
}

/** Space for the longest text, reused for every text. */
const [roomIds, roomSpelled] = [new Int32Array(LONGEST), new Int32Array(LONGEST)]
const [roomWeights, roomSorts] = [new Uint8Array(LONGEST), new Uint8Array(LONGEST)]
const [roomBlocks, roomStarts] = [new Uint32Array(LONGEST), new Uint32Array(LONGEST)]

/** The words of these paragraphs. */
export function readText(paragraphs: readonly string[]): Reading {
  const text = paragraphs.join('\n')
  let [length, from] = [0, 0]
  for (const [block, paragraph] of paragraphs.entries()) {
    scan(paragraph, (word, start) => {
      const sort = words.sorts[word] ?? EMPTY
      if (sort === EMPTY || length >= LONGEST) return
      const weight = words.weights[word] ?? 0
      roomIds[length] = words.ids[word] ?? 0
      roomSpelled[length] = words.spelled[word] ?? 0
      roomWeights[length] = weight
      roomSorts[length] = PLAIN
      if (sort === FIGURE) roomSorts[length] = NUMBER
      else if (sort === CAPITAL && weight >= NAME_WEIGHT && !opensSentence(paragraph, start))
        roomSorts[length] = NAME
      roomBlocks[length] = block
      roomStarts[length] = from + start
      length++
    })
    from += paragraph.length + 1
  }
  const own = ownRows(length)
  const { weights, sorts, blocks, starts } = own
  silenceLabels({ length, weights, sorts, blocks })
  markQuoted(text, starts, own.quoted)
  return { length, ...own, text }
}

/** The forms of the last readings, cached for as many readings as articles. */
const formsLately = lruCache<Reading, Map<number, string>>(READY, () => new Map())

/** The normalised form of a word. */
export function formOf(reading: Reading, word: number): string {
  const forms = formsLately(reading)
  const known = forms.get(word)
  if (known !== undefined) return known
  const form = formAt(reading.text, pieceAt(reading.text, reading.starts[word] ?? 0))
  forms.set(word, form)
  return form
}

type Rows = Pick<Reading, 'ids' | 'spelled' | 'weights' | 'sorts' | 'quoted' | 'blocks' | 'starts'>

/**
 * Copies the rows into one piece of memory. Allocating seven pieces costs as much as reading all the words.
 */
function ownRows(length: number): Rows {
  const memory = new ArrayBuffer(length * (4 * 4 + 3))
  const [ids, spelled] = [new Int32Array(memory, 0, length), new Int32Array(memory, length * 4, length)]
  const blocks = new Uint32Array(memory, length * 8, length)
  const starts = new Uint32Array(memory, length * 12, length)
  const [weights, sorts] = [
    new Uint8Array(memory, length * 16, length),
    new Uint8Array(memory, length * 17, length),
  ]
  for (let n = 0; n < length; n++) {
    ids[n] = roomIds[n] ?? 0
    spelled[n] = roomSpelled[n] ?? 0
    blocks[n] = roomBlocks[n] ?? 0
    starts[n] = roomStarts[n] ?? 0
    weights[n] = roomWeights[n] ?? 0
    sorts[n] = roomSorts[n] ?? 0
  }
  return { ids, spelled, blocks, starts, weights, sorts, quoted: new Uint8Array(memory, length * 18, length) }
}

/** Lines with fewer words are labels, links and teasers. They get weight 0 if there is a text. */
const SHORT_LINE = 8
/** Fewest words in longer lines, and smallest share of all words, that make a text. */
const A_TEXT = 60
const TEXT_SHARE = 0.5

/**
 * Sets the weights of words in short lines to 0. Numbers keep theirs: in a table they distinguish two
 * fillings of one template.
 */
function silenceLabels(rows: {
  readonly length: number
  readonly weights: Uint8Array
  readonly sorts: Uint8Array
  readonly blocks: Uint32Array
}): void {
  const { length, weights, sorts, blocks } = rows
  const lengths = wordsByBlock(rows)
  const inText = lengths.reduce((sum, count) => sum + (count >= SHORT_LINE ? count : 0), 0)
  if (inText < A_TEXT || inText < length * TEXT_SHARE) return
  for (let n = 0; n < length; n++) {
    if ((lengths[blocks[n] ?? 0] ?? 0) < SHORT_LINE && sorts[n] !== NUMBER) weights[n] = 0
  }
}

/** Fewest words in a block of running text. Shorter ones are labels, teasers, headings. */
const RUNNING = 15

/** How many words are in running text. */
export function runningWords(reading: Reading): number {
  return wordsByBlock(reading).reduce((sum, count) => sum + (count >= RUNNING ? count : 0), 0)
}

function wordsByBlock({ length, blocks }: Pick<Reading, 'length' | 'blocks'>): Uint32Array {
  const counts = new Uint32Array((blocks[length - 1] ?? 0) + 1)
  for (let n = 0; n < length; n++) counts[blocks[n] ?? 0] = (counts[blocks[n] ?? 0] ?? 0) + 1
  return counts
}

/** Whether a word is the first of its paragraph or follows a full stop, a question or exclamation mark, a quotation mark. */
function opensSentence(paragraph: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && paragraph.charCodeAt(at) === 32) at--
  return at < 0 || '.!?:"\u201c\u201e\u00ab\u2022-'.includes(paragraph.charAt(at))
}

function markQuoted(text: string, starts: Uint32Array, quoted: Uint8Array): void {
  if (!/["\u201c\u201e\u00ab]/.test(text)) return
  let word = 0
  for (const match of text.matchAll(
    /["\u201c\u201e\u00ab]([^"\u201c\u201d\u201e\u00ab\u00bb\n]+)["\u201d\u201c\u00bb]/g,
  )) {
    const end = match.index + match[0].length
    while (word < starts.length && (starts[word] ?? 0) < match.index) word++
    const first = word
    while (word < starts.length && (starts[word] ?? 0) < end) word++
    if (word - first <= LONGEST_QUOTE) quoted.fill(1, first, word)
  }
}

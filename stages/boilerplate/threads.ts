/**
 * What readers wrote below an article: a row of comments, each under a head of one form, as `Jo Ames says:` or `3 March 2019 at 10:21`.
 * One comment reads like an article; that many heads of one form follow one another below it does not. Knows no words: what a
 * language prints around comments its rules know.
 */
import type { Article, Block } from '../kit/article.ts'
import { gather } from '../kit/gather.ts'
import type { Drop } from '../kit/mark.ts'
import { endsLikeSentence } from '../kit/sentence.ts'

/** Heads of one form that make a row: two if they are timestamps, three if they introduce a speaker. */
const MOMENTS = 2
const SPEAKERS = 3
/** Characters of a line that may be a head. */
const LONGEST_HEAD = 90
/** Blocks from one head to the next at most: a comment of a few paragraphs, in dumps of text nodes a few dozen lines. */
const FAR = 25
/** Most blocks from a sign of comments, such as `12 comments`, to the first head. */
const NEAR = 6
/** Characters of prose that must stand above: else the row is what the page is about. */
const STORY = 400
/** Characters of a line from which it is prose. */
const PROSE = 60
/** Characters of a line that somebody may have written under a head. */
const WRITTEN = 15
/** Most letters in a timestamp: a date and a name, but no sentence. */
const FEW_LETTERS = 48

const TIME = /\d[:.h]\d\d(?!\d|[./-]\d)/
const DATE = /\d{1,2}([./-])\d{1,2}\1\d{2}|(?<!\d)(?:19|20)\d\d(?!\d)/
const INTRODUCES = /(?:^|\s)(\p{L}{2,12}) ?[:\uff1a]$/u

/**
 * Drops for the comments below the article, in the order of the blocks; none where it is not sure that they are. `traces` are the blocks
 * of which rules about comments speak.
 */
export function threadOf(
  article: Article,
  gone: ReadonlySet<number>,
  traces: ReadonlySet<number>,
): readonly Drop[] {
  if (traces.size === 0) return []
  const { blocks } = article
  const story = endOfStory(blocks, gone)
  const row = rows(blocks, story).find((one) => isThread(one, traces))
  const first = row?.heads[0]
  if (row === undefined || first === undefined) return []
  const from = openingOf(first, blocks, traces) ?? first
  const to = endOf(row.heads, blocks, gone)
  const saw = `${row.heads.length} comments below the article, the first under "${blocks[first]?.text}"`
  return blocks
    .slice(from, to)
    .filter(({ fate }) => fate === 'kept')
    .map(({ n }) => ({ does: 'drop', block: n, rule: 'boilerplate/comment-thread', saw }))
}

/** Number of the block at which enough prose has been read; beyond all blocks where there is too little. */
function endOfStory(blocks: readonly Block[], gone: ReadonlySet<number>): number {
  let read = 0
  for (const { n, text, fate } of blocks) {
    if (fate !== 'kept' || gone.has(n) || text.length < PROSE || !endsLikeSentence(text)) continue
    read += text.length
    if (read >= STORY) return n
  }
  return blocks.length
}

/** Heads of one form below the story, none far from the one before. */
interface Row {
  readonly heads: readonly number[]
  /** How many lines of the same form are above. Sites date their articles and forum posts in the same way. */
  readonly above: number
  readonly blocks: readonly Block[]
}

function rows(blocks: readonly Block[], story: number): readonly Row[] {
  const forms = new Map<string, number[]>()
  for (const { n, text } of blocks) {
    if (text.length > LONGEST_HEAD) continue
    const form = formOf(text)
    if (form !== undefined) gather(forms, form, n)
  }
  return [...forms.values()].map((all) => {
    const below = all.filter((n) => n > story)
    const isNear = (place: number): boolean => (below[place + 1] ?? Infinity) - (below[place] ?? 0) <= FAR
    const first = below.findIndex((_, place) => isNear(place))
    const stop = below.findIndex((_, place) => place >= first && !isNear(place))
    return { heads: first < 0 ? [] : below.slice(first, stop + 1), above: all.length - below.length, blocks }
  })
}

/** The form of a head: the word by which it introduces what somebody says, or how it writes a moment. */
function formOf(text: string): string | undefined {
  const word = INTRODUCES.exec(text)?.[1]
  if (word !== undefined) return word.toLowerCase()
  if (!TIME.test(text) || !DATE.test(text) || (text.match(/\p{L}/gu)?.length ?? 0) > FEW_LETTERS)
    return undefined
  return text
    .slice(text.search(/\d/))
    .replace(/\d+/g, '0')
    .replace(/\p{L}+/gu, 'a')
}

/**
 * Whether a rule about comments speaks right before the row or again and again in it. The form to write one, behind it, stands below any
 * article: also where its last lines are dates of its own.
 */
function isThread({ heads, above, blocks }: Row, traces: ReadonlySet<number>): boolean {
  const [first = 0] = heads
  const last = heads.at(-1) ?? 0
  const texts = heads.map((n) => blocks[n]?.text ?? '')
  if (heads.length < (INTRODUCES.test(texts[0] ?? '') ? SPEAKERS : MOMENTS)) return false
  if (new Set(texts).size * 2 <= texts.length) return false
  const answered = heads.filter((n, place) => isWrittenBetween(blocks, n, heads[place + 1] ?? n)).length
  if (answered * 2 < heads.length - 1) return false
  if (openingOf(first, blocks, traces) !== undefined) return true
  const isHead = new Set(heads)
  const inside = [...traces].filter((n) => n > first && n < last && !isHead.has(n)).length
  return above === 0 && inside >= heads.length / 2
}

/** A site prints dates of its own side by side; under a comment's head stands the comment. */
function isWrittenBetween(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.slice(from + 1, to).some(({ text }) => text.length >= WRITTEN)
}

/** The line right before the first head that mentions comments and is no head itself. */
function openingOf(first: number, blocks: readonly Block[], traces: ReadonlySet<number>): number | undefined {
  const near = Array.from({ length: NEAR }, (_, steps) => first - NEAR + steps)
  return near.find((n) => traces.has(n) && formOf(blocks[n]?.text ?? '') === undefined)
}

/**
 * The end of the last comment: the next block that a rule takes, or at most the length of the longest comment
 * before.
 */
function endOf(heads: readonly number[], blocks: readonly Block[], gone: ReadonlySet<number>): number {
  const longest = heads.reduce((most, n, place) => Math.max(most, (heads[place + 1] ?? n) - n), 0)
  const last = heads.at(-1) ?? 0
  let end = last + 1
  while (end < blocks.length && end - last < longest && !gone.has(end)) end++
  return end
}

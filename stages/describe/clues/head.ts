/** The lines at the head of an article: those before its third long paragraph, from its title on. */
import type { Article, Block } from '../../kit/article.ts'
import { endsLikeSentence } from '../../kit/sentence.ts'
import { hasIdeographs, words } from '../../kit/words.ts'

/** Characters of a paragraph that is surely text. */
export const LONG = 160
/** Ideographs say in one what Latin letters say in three. */
const LONG_IDEOGRAPHS = 60
const LONG_PARAGRAPHS = 3
/**
 * Lines after the title in which bylines and dates are looked for: breadcrumbs, share buttons and a picture
 * stand between.
 */
const HEAD_LINES = 40
/** Lines before it: a section, a date, a byline stand above some titles. */
const ABOVE = 6

const HEADLINE_WORDS = 5
/** Letters of a sentence that is text. */
const SHORT_SENTENCE = 60

export function isLong(text: string): boolean {
  if (text.length >= LONG) return true
  return text.length >= LONG_IDEOGRAPHS && hasIdeographs(text)
}

/**
 * Short lines near the title, those after it first: what stands nearest is read first. Lines behind a long paragraph count where
 * another one follows, as behind a standfirst; else they are the tail.
 */
export function headLines(article: Article, title: number): readonly Block[] {
  const after: Block[] = []
  let waiting: Block[] = []
  let long = 0
  for (let n = Math.max(0, title); n < article.blocks.length && n <= title + HEAD_LINES; n++) {
    const block = article.blocks[n]
    if (block === undefined || n === title) continue
    if (!isLong(block.text)) {
      waiting.push(block)
      continue
    }
    after.push(...waiting)
    waiting = []
    if (++long >= LONG_PARAGRAPHS) break
  }
  if (long === 0) after.push(...waiting)
  const before = article.blocks
    .slice(Math.max(0, title - ABOVE), Math.max(0, title))
    .filter(({ text }) => !isLong(text))
  return [...after, ...before.toReversed()]
}

/** More words than the names in a menu, and no notice told to its end; a question is no notice. */
export function isHeadline({ text }: Block): boolean {
  return words(text).length >= HEADLINE_WORDS && (!endsLikeSentence(text) || /[?？؟]$/u.test(text))
}

export function isText(text: string): boolean {
  return isLong(text) || (text.length >= SHORT_SENTENCE && endsLikeSentence(text))
}

/**
 * Recognises pages that continue with the next article: below an article of their own comes the other's
 * title, and below that the text that both share. Without the title such a page looks like an edition with a
 * new beginning.
 */
import type { Article } from '../../kit/article.ts'
import { tellingWords, weighedShare } from './background.ts'
import { ALIKE, GARBLED } from '../alignment/passages.ts'
import type { Alignment } from '../alignment/passages.ts'
import { readBlocks } from '../words/reading.ts'
import { titleWords, givenTitle } from '../words/given-title.ts'

/** Fewest words above the title: an article, and not just an intro. */
const OWN = 50
/**
 * The other article must tell less than this share of them, by weight. Any two articles share some, here up
 * to a tenth.
 */
const BY_CHANCE = 0.35
/**
 * From this share on the page contains all of the other article. Then `compilations` decides, which sees what
 * else the page contains.
 */
const HELD = 0.85
/**
 * If this share of their telling words, by weight, is also below the title, they are about it: next articles
 * have 0.01 to 0.2, an intro 0.38.
 */
const ABOUT = 0.28
/** Fewest words in a title that names one article. A label has fewer. */
const A_TITLE = 3

/** A page aligned with another article. `held`: the share of the other that the page tells. */
interface Page {
  readonly page: Article
  readonly other: Article
  readonly beside: Alignment
  readonly held: number
}

/** Whether the page continues with the other article, or with its beginning. */
export function goesOnWith({ page, other, beside, held }: Page): boolean {
  if (held >= HELD) return false
  const { text, matches } = beside
  const end = titlePlace(other, page, text.blocks)
  if (end < OWN) return false
  let [all, found] = [0, 0]
  for (let word = 0; word < end; word++) {
    const weight = text.weights[word] ?? 0
    all += weight
    if (matches[word] === ALIKE || matches[word] === GARBLED) found += weight
  }
  const below = new Set(text.ids.subarray(end))
  const own = tellingWords(text, (word) => word < end)
  return found < all * BY_CHANCE && weighedShare(own, (word) => below.has(word)) < ABOUT
}

/**
 * Place of the page's first word after a line, kept or not, that is the other's title; -1 if there is none.
 */
function titlePlace(other: Article, page: Article, blocks: Uint32Array): number {
  const title = titleWords(givenTitle(other))
  const name = title.join(' ')
  if (title.length < A_TITLE) return -1
  const line = page.blocks.findIndex(({ text }) => titleWords(text).join(' ') === name)
  if (line < 0) return -1
  const read = readBlocks(page).filter(({ n }) => n < line).length
  return blocks.findIndex((block) => block >= read)
}

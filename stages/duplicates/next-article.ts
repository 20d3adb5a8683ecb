/**
 * Pages that go on with the next article: below an article of their own stands the other's title, and below that what the two share.
 * Without the title such a page looks like an edition with a new beginning.
 */
import type { Article } from '../kit/article.ts'
import { tellingWords, weighedShare } from './background.ts'
import { ALIKE, GARBLED } from './passages.ts'
import type { Alignment } from './passages.ts'
import { readBlocks } from './reading.ts'
import { titleWords, givenTitle } from './given-title.ts'

/** Words above the title, from which they are an article and no intro. */
const OWN = 50
/** Share of what they tell, that the other may tell too: any two articles share as much, here up to a tenth. */
const BY_CHANCE = 0.35
/** Share of the other article from which the page holds it whole: then the family shows what else it holds, see `compilations`. */
const HELD = 0.85
/** Share of what they tell, that stands below as well, from which they speak of it: next articles 0.01 to 0.2, an intro 0.38. */
const ABOUT = 0.28
/** Words of a title that names one article: a label has fewer. */
const A_TITLE = 3

/** A page laid beside another article, and the share of the other that it tells. */
interface Page {
  readonly page: Article
  readonly other: Article
  readonly beside: Alignment
  readonly held: number
}

/** Whether the page goes on with the beginning of the other article, as the other may go on with a third. */
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

/** The page's first word behind a line that is the other's title, be that line dropped or not; -1 where there is none. */
function titlePlace(other: Article, page: Article, blocks: Uint32Array): number {
  const title = titleWords(givenTitle(other))
  const name = title.join(' ')
  if (title.length < A_TITLE) return -1
  const line = page.blocks.findIndex(({ text }) => titleWords(text).join(' ') === name)
  if (line < 0) return -1
  const read = readBlocks(page).filter(({ n }) => n < line).length
  return blocks.findIndex((block) => block >= read)
}

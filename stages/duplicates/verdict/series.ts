/**
 * Recognises two of one series, such as notices, episodes and issues: their titles differ only in a number
 * that neither text contains.
 */
import type { Article } from '../../kit/article.ts'
import { NUMBER } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'
import { sidesOf } from './seen.ts'
import type { SeenLaid } from './seen.ts'
import { readTitle, givenTitle } from '../words/given-title.ts'

/** Fewest words in a title besides its numbers. Titles made of an id have fewer. */
const A_TITLE = 3
/** A number that ends a title or a part of it, or follows a word such as `no` or `part`. */
const COUNTED =
  /\p{Nd}\s*(?:$|[\p{P}|])|(?:\b(?:no|nr|nummer|num|episode|folge|part|teil|week|woche|day|tag|issue|ausgabe)\.?|[#№第])\s*\p{Nd}/iu
/**
 * From this cover of the inner text on both are one text, and the number is one of the page or of comments.
 */
const ONE_TEXT = 0.9

export function areOfOneSeries(a: Article, b: Article, seen: SeenLaid): boolean {
  if (sidesOf(seen).inner.cover >= ONE_TEXT) return false
  const texts = [seen.besideA.text, seen.besideB.text]
  if (!isCounted(a) || !isCounted(b)) return false
  return differInNumbers(readTitle(a), readTitle(b), texts)
}

/**
 * Whether a number in the title says which one of a series it is, as in `Notice 12: the bridge` and `Harbour
 * news, week 7`. In `leaves 40 homeless` it does not.
 */
function isCounted(article: Article): boolean {
  return COUNTED.test(givenTitle(article) ?? '')
}

/**
 * Whether the titles differ only in numbers that neither text contains. A number in the text is a count, such
 * as of the dead, and may have risen.
 */
function differInNumbers(one: Reading, two: Reading, texts: readonly Reading[]): boolean {
  if (one.length !== two.length || one.sorts.filter((sort) => sort !== NUMBER).length < A_TITLE) return false
  let differing = 0
  for (const [word, id] of one.ids.entries()) {
    const other = two.ids[word] ?? 0
    if (id === other) continue
    if (one.sorts[word] !== NUMBER || two.sorts[word] !== NUMBER) return false
    if (texts.some(({ ids }) => ids.includes(id) || ids.includes(other))) return false
    differing++
  }
  return differing > 0
}

/** Two of one series, as notices, episodes and issues are: titles that are the same but for a number which neither text tells. */
import type { Article } from '../kit/article.ts'
import { NUMBER } from './reading.ts'
import type { Reading } from './reading.ts'
import { sidesOf } from './seen.ts'
import type { SeenLaid } from './seen.ts'
import { readTitle, givenTitle } from './given-title.ts'

/** Words of a title besides its numbers, from which it is more than a label: titles that are made of an id have fewer. */
const A_TITLE = 3
/** A number that ends a title or a part of it, or stands behind a word for it. */
const COUNTED =
  /\p{Nd}\s*(?:$|[\p{P}|])|(?:\b(?:no|nr|nummer|num|episode|folge|part|teil|week|woche|day|tag|issue|ausgabe)\.?|[#№第])\s*\p{Nd}/iu
/** Cover of the one that is told more, from which the number is the page's or the comments': it is one text. */
const ONE_TEXT = 0.9

export function areOfOneSeries(a: Article, b: Article, seen: SeenLaid): boolean {
  if (sidesOf(seen).inner.cover >= ONE_TEXT) return false
  const texts = [seen.besideA.text, seen.besideB.text]
  if (!isCounted(a) || !isCounted(b)) return false
  return differInNumbers(readTitle(a), readTitle(b), texts)
}

/** `Notice 12: the bridge`, `Harbour news, week 7`: the number says which one it is, where in `leaves 40 homeless` it tells something. */
function isCounted(article: Article): boolean {
  return COUNTED.test(givenTitle(article) ?? '')
}

/** A number that is told is a count, as of the dead, and may have risen. */
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

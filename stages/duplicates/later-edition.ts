/**
 * A later edition in which the numbers are others: a toll that rose, figures that were corrected. A template is filled with other numbers
 * too, but what people said on one day, word for word, is said of one event.
 */
import type { Article } from '../kit/article.ts'
import { fieldOf } from '../kit/article.ts'
import { ALIKE } from './passages.ts'
import type { Alignment } from './passages.ts'
import { NAME, readText } from './reading.ts'
import type { Reading } from './reading.ts'
import { sidesOf } from './seen.ts'
import type { SeenLaid } from './seen.ts'
import { readTitle } from './given-title.ts'

/** All else must agree: what is told at all, plain words and names. */
const TOLD = 0.8
const PLAIN_AGREE = 0.88
const NAMES_AGREE = 0.8
/** Where so few agree, of at least so many a hundred words, it is the numbers that speak against it. */
const NUMBERS_AGREE = 0.5
const SOME_NUMBERS = 2
/** Numbers a hundred words from which a text is prices, results, earnings: whatever it quotes, the numbers are what it tells. */
const MOSTLY_NUMBERS = 5
/** Words in a row, in both between quotation marks: a sentence that somebody said. */
const QUOTE = 12
/** Words in a row that make a passage, and different names in them: standing text names the office and its head, an event more. */
const PASSAGE = 12
const NAMES = 4

/** Days between the two, where both are dated: a toll rises for days, a notice comes again after a week. */
const DAYS_APART = 4

export function isLaterEdition(a: Article, b: Article, seen: SeenLaid): boolean {
  const { inner, aInner } = sidesOf(seen)
  const beside = aInner ? seen.besideA : seen.besideB
  if (inner.shared < TOLD || inner.plainAgree < PLAIN_AGREE || inner.namesAgree < NAMES_AGREE) return false
  if (inner.numbersAgree >= NUMBERS_AGREE || inner.numbersSeen < SOME_NUMBERS) return false
  if (inner.numbersSeen >= MOSTLY_NUMBERS || daysBetween(a, b) > DAYS_APART) return false
  if (nameOtherDays(beside.text, beside.other) || beginApart(beside.text, beside.other)) return false
  if (areTitledApart(a, b)) return false
  return quotesTheSame(beside)
}

/** 0 where the date of one is not known. By the day alone, which is read alike in every time zone. */
function daysBetween(a: Article, b: Article): number {
  const [one = NaN, two = NaN] = [a, b].map((article) =>
    Date.parse((fieldOf(article, 'published') ?? '').slice(0, 10)),
  )
  return Number.isNaN(one - two) ? 0 : Math.abs(one - two) / 86_400_000
}

/** Whether the passages that both tell hold a sentence that somebody said, and names enough. */
function quotesTheSame(beside: Alignment): boolean {
  const { text, other, at } = beside
  const names = new Set<number>()
  let longest = 0
  for (const [from, to] of passagesIn(beside)) {
    let quoted = 0
    for (let word = from; word < to; word++) {
      const place = (at[from] ?? 0) + word - from
      quoted = text.quoted[word] === 1 && other.quoted[place] === 1 ? quoted + 1 : 0
      longest = Math.max(longest, quoted)
      if (text.sorts[word] === NAME) names.add(text.ids[word] ?? 0)
    }
  }
  return longest >= QUOTE && names.size >= NAMES
}

/** First and last place of each run of words that stands in the other text as it is spelled. */
function passagesIn({
  text,
  other,
  matches,
  at,
}: Alignment): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  for (let from = 0; from < text.length; from++) {
    if (matches[from] !== ALIKE) continue
    const moved = (at[from] ?? 0) - from
    let to = from
    while (to < text.length && text.spelled[to] === other.spelled[to + moved]) to++
    if (to - from < PASSAGE) continue
    found.push([from, to])
    from = to
  }
  return found
}

/** As they stand in running text; of a day that is not known nothing is held against a pair. */
const DAYS = readText([
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'segunda terça quarta quinta sexta',
]).ids

/** Whether each names in its first paragraph what the other never does: two accidents in one wording are told of two places. */
function beginApart(one: Reading, two: Reading): boolean {
  return namesAlone(one, two) && namesAlone(two, one)
}

function namesAlone({ length, blocks, sorts, ids }: Reading, other: Reading): boolean {
  for (let word = 0; word < length && blocks[word] === blocks[0]; word++) {
    if (sorts[word] === NAME && !other.ids.includes(ids[word] ?? 0)) return true
  }
  return false
}

/** Whether their titles are the same but for names: `Car leaves road near Easton` and the same near Corby. */
function areTitledApart(a: Article, b: Article): boolean {
  const [one, two] = [readTitle(a), readTitle(b)]
  if (one.length !== two.length) return false
  const differing = [...one.ids.keys()].filter((word) => one.ids[word] !== two.ids[word])
  return (
    differing.length > 0 && differing.every((word) => one.sorts[word] === NAME && two.sorts[word] === NAME)
  )
}

/** Whether both name days of the week, and none of them is the same. */
function nameOtherDays(one: Reading, two: Reading): boolean {
  const [left, right] = [one, two].map(({ ids }) => DAYS.filter((day) => ids.includes(day)))
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false
  return !left.some((day) => right.includes(day))
}

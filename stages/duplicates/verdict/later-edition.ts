/**
 * Recognises a later edition with different numbers: a toll that rose, figures that were corrected. A
 * template is filled with different numbers too, but a sentence quoted word for word in both was said about
 * one event.
 */
import type { Article } from '../../kit/article.ts'
import { fieldOf } from '../../kit/article.ts'
import { ALIKE } from '../alignment/passages.ts'
import type { Alignment } from '../alignment/passages.ts'
import { NAME, readText } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'
import { sidesOf } from './seen.ts'
import type { SeenLaid } from './seen.ts'
import { readTitle } from '../words/given-title.ts'

/** Everything else must agree at least this much: the share in told passages, the plain words, the names. */
const TOLD = 0.8
const PLAIN_AGREE = 0.88
const NAMES_AGREE = 0.8
/**
 * Only pairs with differing numbers are looked at: fewer than this share agree, with at least `SOME_NUMBERS`
 * seen per hundred words.
 */
const NUMBERS_AGREE = 0.5
const SOME_NUMBERS = 2
/**
 * With this many numbers per hundred words a text consists of prices, results or earnings. Then the numbers
 * are its content, whatever it quotes.
 */
const MOSTLY_NUMBERS = 5
/** Fewest words in a row that both have in quotation marks: a sentence that somebody said. */
const QUOTE = 12
/**
 * Fewest words in a passage, and fewest different names in all passages together. A standing text names only
 * the office and its head, a report of an event names more.
 */
const PASSAGE = 12
const NAMES = 4

/** Most days between the dates of the two. A toll may rise for days; a notice comes again after a week. */
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

/**
 * Days between the two dates; 0 if one is unknown. Only the day is used, which is read the same in every time
 * zone.
 */
function daysBetween(a: Article, b: Article): number {
  const [one = NaN, two = NaN] = [a, b].map((article) =>
    Date.parse((fieldOf(article, 'published') ?? '').slice(0, 10)),
  )
  return Number.isNaN(one - two) ? 0 : Math.abs(one - two) / 86_400_000
}

/** Whether the shared passages contain a quoted sentence and enough names. */
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

/** Start and end of each run of words that the other text has in the same spelling. */
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

/** Names of weekdays, as they are written in running text. Weekdays in other languages do not count. */
const DAYS = readText([
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'segunda terça quarta quinta sexta',
]).ids

/**
 * Whether the first paragraph of each has a name that the other text lacks, like two accidents at different
 * places reported in the same words.
 */
function beginApart(one: Reading, two: Reading): boolean {
  return namesAlone(one, two) && namesAlone(two, one)
}

function namesAlone({ length, blocks, sorts, ids }: Reading, other: Reading): boolean {
  for (let word = 0; word < length && blocks[word] === blocks[0]; word++) {
    if (sorts[word] === NAME && !other.ids.includes(ids[word] ?? 0)) return true
  }
  return false
}

/** Whether their titles differ only in names, like `Car leaves road near Easton` and the same near Corby. */
function areTitledApart(a: Article, b: Article): boolean {
  const [one, two] = [readTitle(a), readTitle(b)]
  if (one.length !== two.length) return false
  const differing = [...one.ids.keys()].filter((word) => one.ids[word] !== two.ids[word])
  return (
    differing.length > 0 && differing.every((word) => one.sorts[word] === NAME && two.sorts[word] === NAME)
  )
}

/** Whether both name weekdays, but none in common. */
function nameOtherDays(one: Reading, two: Reading): boolean {
  const [left, right] = [one, two].map(({ ids }) => DAYS.filter((day) => ids.includes(day)))
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false
  return !left.some((day) => right.includes(day))
}

/**
 * Dates in a text, read strictly: what could be another day is no date. Knows no clock and no
 * locale, and of `Date` only how it counts seconds.
 */
import { matchesOf } from '../../kit/matches.ts'
import { monthOf } from './months.ts'
import { NONE, timeAfter, timeBefore, two } from './times.ts'

export interface Found {
  readonly from: number
  readonly to: number
  /**
   * ISO 8601: `2021-12-07`, or with time, `2021-12-07T10:30`, and zone where told, `2021-12-07T10:30:00Z`.
   */
  readonly iso: string
}

/** Which of the two numbers in 04/05/2021 is the day. */
export type SlashOrder = 'day-first' | 'month-first' | 'unknown'

/** Nothing is read as a date outside these years: older ones are the subject of a text, not its date. */
const FIRST_YEAR = 1950
const LAST_YEAR = 2099
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
/** Thailand counts years from the Buddha: they are so many more, and later than any that we read. */
const BUDDHIST_MORE = 543
const YEAR = String.raw`(\d{4})(?!\d)`
/** A word, or a short form of Thai, which has a dot inside. */
const WORD = String.raw`(\p{L}\p{M}?\.\p{L}(?!\p{L})|[\p{L}\p{M}]{2,20})`
const ORDINAL = String.raw`(?:st|nd|rd|th|er|º|ª|\.)?`
/** Digits of scripts that date by our calendar, or by one whose years are so far off that none is read. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef\uff10-\uff19]/g
const ZEROS = [0x660, 0x6f0, 0x9e6, 0xff10] as const

type Reader = (parts: readonly string[], order: SlashOrder) => Day | undefined
type Day = readonly [year: number, month: number, day: number]

const FORMS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/gu, ([y, m, d]) => day(y, m, d)],
  [
    new RegExp(
      // `12. listopada` is October in Croatian, `12 listopada` November in Polish.
      String.raw`(?<![\d.,:])(\d{1,2})(?!\. listopada)${ORDINAL}(?:\s|-|/)(?:de |of |d['’]|ב)?${WORD}\.?(?:\s?/\s?[\p{sc=Arab} ]{2,16})?(?:[,،]?\s|-|/)(?:de |del |พ\.ศ\. ?|ค\.ศ\. ?)?${YEAR}`,
      'gu',
    ),
    ([d, w, y]) => named(y, w, d),
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\d])${WORD}\.?\s(\d{1,2})${ORDINAL},?\s${YEAR}`, 'gu'),
    ([w, d, y]) => named(y, w, d),
  ],
  [/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm|, năm)? (\d{4})(?!\d)/giu, ([d, m, y]) => day(y, m, d)],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, ([y, m, d]) => day(y, m, d)],
  [/(?<![\d./])(\d{4})[./](\d{1,2})[./](\d{1,2})(?![\d/])/gu, ([y, m, d]) => day(y, m, d)],
  [/(?<![\d./])(\d{4})\. (\d{1,2})\. (\d{1,2})(?!\d)/gu, ([y, m, d]) => day(y, m, d)],
  [/(?<![\d./])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d/])/gu, ([d, m, y]) => day(y, m, d)],
  [
    /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])/gu,
    ([a, b, y], order) => slashed({ a, b, y }, order),
  ],
  [
    new RegExp(String.raw`(?<![\d./])(\d{4})(?: m)?\.?\s${WORD}\.?\s(\d{1,2})(?![\d:])\.?(?: d\.)?`, 'gu'),
    ([y, w, d]) => named(y, w, d),
  ],
]

/** All dates of a short text, in order, with the time that stands beside each. */
export function findDates(text: string, order: SlashOrder = 'unknown'): readonly Found[] {
  const plain = text.replace(OTHER_DIGITS, plainDigit)
  if (!/\d{4}/.test(plain)) return []
  const found: Found[] = []
  for (const { from, to, iso } of daysIn(plain, order)) {
    const after = timeAfter(plain, to)
    const before = after.length > 0 ? NONE : timeBefore(plain.slice(found.at(-1)?.to ?? 0, from))
    found.push({ from: from - before.length, to: to + after.length, iso: iso + after.iso + before.iso })
  }
  return found
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
}

function daysIn(text: string, order: SlashOrder): readonly Found[] {
  const found: Found[] = []
  for (const [pattern, read] of FORMS) {
    for (const match of matchesOf(text, pattern)) {
      const date = read(match.slice(1), order)
      const end = match.index + match[0].length
      if (date === undefined || found.some(({ from, to }) => from < end && to > match.index)) continue
      found.push({ from: match.index, to: end, iso: written(date) })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/**
 * Seconds or milliseconds since 1970, as databases keep days: those of ten digits, since 2001, that are no year and month
 * (`1999123108`).
 */
const COUNTED = /^(1[0-8]\d{8})(\d{3})?(?:\.\d{1,9})?$/

/** The one date that a value of metadata is, or undefined. */
export function dateOf(value: string, order: SlashOrder = 'unknown'): string | undefined {
  const seconds = COUNTED.exec(value.trim())?.[1]
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().replace('.000', '')
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/.exec(value.trim())
  if (compact !== null) {
    const date = day(compact[1], compact[2], compact[3])
    return date === undefined ? undefined : written(date)
  }
  return findDates(value, order)[0]?.iso
}

function named(
  year: string | undefined,
  word: string | undefined,
  date: string | undefined,
): Day | undefined {
  const month = monthOf(word ?? '')
  const isBuddhist = Number(year) > LAST_YEAR && /^\p{sc=Thai}/u.test(word ?? '')
  const own = isBuddhist ? String(Number(year) - BUDDHIST_MORE) : year
  return month === undefined ? undefined : day(own, String(month), date)
}

function slashed(
  { a, b, y }: { a: string | undefined; b: string | undefined; y: string | undefined },
  order: SlashOrder,
): Day | undefined {
  if (Number(a) > 12 || a === b) return day(y, b, a)
  if (Number(b) > 12) return day(y, a, b)
  if (order === 'unknown') return undefined
  return order === 'day-first' ? day(y, b, a) : day(y, a, b)
}

function day(y: string | undefined, m: string | undefined, d: string | undefined): Day | undefined {
  const [year, month, date] = [Number(y), Number(m), Number(d)]
  const last = DAYS[month - 1]
  if (last === undefined || year < FIRST_YEAR || year > LAST_YEAR || date < 1 || date > last) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && date === 29 && !leap ? undefined : [year, month, date]
}

function written([year, month, date]: Day): string {
  return `${year}-${two(month)}-${two(date)}`
}

/** Lines that tell a date: those near the title, then anywhere a label or the page says so. Never a comment's, an event's, an expiry. */
import type { Block } from '../kit/article.ts'
import type { Name } from '../kit/mark.ts'
import { othersLabels } from '../kit/labels.ts'
import { words } from '../kit/words.ts'
import { findDates } from './dates/dates.ts'
import type { SlashOrder } from './dates/dates.ts'
import { isHeadline, isText } from './clues/head.ts'
import { namesPlace } from './clues/labels.ts'
import { readLine } from './clues/line.ts'
import { namedIn } from './clues/named.ts'
import { isOutlet } from './clues/suffix.ts'
import type { Page } from './clues/tags.ts'
import { withoutWeekdays } from './dates/weekdays.ts'

/** A block of the page that says so. */
const NOT_OURS =
  /\b(?:comment|comments|commentlist|comment-\w+|reply|replies|respond|related|recent|recommended|footer|sidebar|upcoming|events?|calendar|expir\w*|deadline)\b/
/** Dates of something else than the article's coming out. */
const NOT_COMING_OUT =
  /\b(?:expir(?:es|y|ed|ation)|valid (?:until|till|through)|ends on|deadline|closing date|event date|gültig bis|läuft ab|expire le|valable jusqu|caduca|válido hasta|scade|valido fino|geldig tot|joined|member since|©|copyright|accessed|retrieved|abgerufen)\b/iu
/** `22–24 May 2026`, `May 22-24, 2026`: on what days something is held. */
const DAYS_IN_A_ROW =
  /(?<![\d:./-])\d{1,2}\.?[-\u2013]\d{1,2}\.?,? (?:de )?(?:\p{L}{3,12}\.?,? (?:de )?)?(?:19|20)\d\d(?!\d)/u
const LONGEST_LINE = 160
/** A date line says little else. */
const SHORT_LINE = 100
/** Lines below the title in which a short line with one date tells it, whatever else it says. */
const RIGHT_BELOW = 3
/** A line that begins by saying that it is about a date. */
const DATE_LABEL =
  /^(?:[\p{L}]{2,12}\s[-|\u2013]\s)?(?:(?:first |originally |date )?(?:published|posted|released)|(?:publication |post )?date|last (?:updated|modified|edited)|updated)\b/iu
const LABEL_ALONE =
  /^(?:(?:first |originally |date )?(?:published|posted)(?: (?:on|date))?|(?:publication |post |release )?date|(?:last )?(?:updated|modified)(?: on)?)\s*:?$/iu
/** A date alone below it is the article's, as in an author box. */
const BY = /^(?:written |posted |published )?by [^.]{3,80}$/i
const MODIFIED_LABEL = /^(?:last )?(?:updated|modified|edited)/i
/** Characters of the labels that are the block's own and its nearest parents'. */
const LABELS_NEAR = 80
const LABELS_OWN = 40

export interface DateManner {
  readonly order: SlashOrder
  /** Block of the title, or -1. */
  readonly title: number
  /** Days that the page's tags tell: they say which of two days an ambiguous line means. */
  readonly days: ReadonlySet<string>
}

/** The first line of the head that is a date, or a byline with a date. */
export function headDates(page: Page, lines: readonly Block[], manner: DateManner): readonly Name[] {
  for (const block of lines) {
    const found = isOfToday(page, block, manner) ? undefined : datesOf(page, block, manner)
    if (found === undefined) continue
    const { own, rest, people } = found
    if (rest !== '' && people.length === 0 && !isDateLine(page, block) && !isRightBelow(block, manner.title))
      continue
    return own.map((date) => named(block, date, rest === ''))
  }
  return []
}

/** Lines at the top of a dump that may be the day on which the page was opened: a menu is about. */
const TOP = 8
/** The article's own date has its text within so many lines. */
const TEXT_WITHIN = 6
/** A clock tells its seconds. */
const SECONDS = /\d:\d{2}:\d{2}/

/**
 * `Tuesday, 10 April 2013` above a menu, `Friday, 9 December 2011, 14:58:53`: a day of the week, or the hour in
 * the first line, above any title or right below that of the whole page, and no text below.
 */
function isOfToday({ blocks }: Page, { n, facts, text }: Block, { title }: DateManner): boolean {
  if (facts.page !== undefined || n > TOP || text.length > SHORT_LINE) return false
  if (title >= 0 && !(blocks[title]?.text ?? '').includes(' | ')) return false
  if (withoutWeekdays(text) === text && (n > 0 || !HOUR.test(text))) return false
  if (DATE_LABEL.test(text) || readLine(text, { language: 'und', labelled: true }).people.length > 0)
    return false
  if (blocks.slice(title + 1, n).some(isHeadline)) return false
  const below = blocks.slice(n + 1, n + 1 + TEXT_WITHIN)
  return SECONDS.test(text) || !below.some((block) => isText(block.text))
}

/**
 * If no line near the title has a date: the first line anywhere that is labelled as a date, unless lines of
 * its kind name different days.
 */
export function labelledDates(page: Page, manner: DateManner): readonly Name[] {
  const found: Name[] = []
  for (const block of page.blocks) {
    if (block.facts.page === undefined || block.text.length > SHORT_LINE) continue
    if (!DATE_LABEL.test(block.text) && labelAbove(page, block) === undefined && !isDated(block)) continue
    const read = datesOf(page, block, manner)
    if (read !== undefined) found.push(...read.own.map((date) => named(block, date, false)))
  }
  return (['published', 'modified'] as const).flatMap((field) => {
    const own = found.filter((name) => name.field === field)
    const days = new Set(own.map(({ value }) => value.slice(0, 10)))
    return days.size === 1 ? own.slice(0, 1) : []
  })
}

interface Dated {
  readonly iso: string
  readonly is: 'published' | 'modified'
}

interface Read {
  readonly own: readonly Dated[]
  readonly people: readonly string[]
  readonly rest: string
}

function datesOf(page: Page, block: Block, manner: DateManner): Read | undefined {
  const { text, facts } = block
  const labels = facts.page?.labels ?? ''
  if (text.length > LONGEST_LINE || !/\p{Nd}{4}/u.test(text)) return undefined
  if (NOT_COMING_OUT.test(text) || DAYS_IN_A_ROW.test(text)) return undefined
  const others = othersLabels(labels, page.blocks[manner.title]?.facts.page?.labels ?? '')
  if (namesPlace(others, NOT_OURS) && labelAbove(page, block) === undefined) return undefined
  const order = orderFor(text, manner)
  const { dates, people, rest } = readLine(text, { language: page.language, labelled: true, order })
  if (dates.length === 0) return undefined
  const changed =
    MODIFIED_LABEL.test(labelAbove(page, block) ?? '') || /modified|updated/.test(labels.slice(-LABELS_OWN))
  const own = changed ? dates.map(({ iso }) => ({ iso, is: 'modified' as const })) : dates
  return { own, people, rest: standsBeside(rest, block) ? '' : rest }
}

/** `Eastmarch Times` beside a date, `Lindholm` before one with its hour: outlet and place are of the date line. */
function standsBeside(rest: string, { text }: Block): boolean {
  if (isOutlet(rest)) return words(rest).length <= OUTLET_WORDS
  return /^\p{Lu}\p{Ll}+$/u.test(rest) && text.startsWith(`${rest}, `) && HOUR.test(text)
}

/**
 * Most words in an outlet's name. More words say where it was posted: `American Statistical Association's
 * community forum`.
 */
const OUTLET_WORDS = 3
const HOUR = /\d[:.]\d{2}(?!\d)/

/** 04/05/2021 is the day that the tags tell, if it is one of theirs either way. */
function orderFor(text: string, { order, days }: DateManner): SlashOrder {
  if (order !== 'unknown') return order
  const agreeing = (['month-first', 'day-first'] as const).filter((way) =>
    findDates(text, way).some(({ iso }) => days.has(iso.slice(0, 10))),
  )
  return agreeing.length === 1 ? (agreeing[0] ?? order) : order
}

function named(block: Block, { iso, is }: Dated, whole: boolean): Name {
  return namedIn(block, { field: is, value: iso, rule: `describe/${is}`, whole })
}

function labelAbove(page: Page, { n, facts }: Block): string | undefined {
  const above = page.blocks[n - 1]
  if (facts.page === undefined || above === undefined) return undefined
  return LABEL_ALONE.test(above.text) || BY.test(above.text) ? above.text : undefined
}

/** The line says that it is about a date, or the page does. */
function isDateLine(page: Page, block: Block): boolean {
  if (DATE_LABEL.test(block.text) || labelAbove(page, block) !== undefined) return true
  const { facts } = block
  if (facts.page === undefined) return false
  return (
    /\btime\b/.test(facts.page.hints) ||
    /date|publish|byline|entry-meta|post-meta|post-info|article-meta/.test(
      facts.page.labels.slice(-LABELS_NEAR),
    )
  )
}

/** `Dec 26, 2025 - Jane Roe in Gardens` right below the title of a page: no sentence, and one date. */
function isRightBelow({ n, text, kind, facts }: Block, title: number): boolean {
  if (facts.page === undefined || kind === 'heading' || title < 0) return false
  if (n <= title || n > title + RIGHT_BELOW || text.length > SHORT_LINE || /[.!?]$/.test(text)) return false
  return findDates(text).length === 1
}

/** The page itself calls the block a date. */
function isDated({ facts }: Block): boolean {
  return /\b(?:pub-?dates?|publish(?:ed|ing)?-?date|(?:post|entry|article|story)[-_]date|date-?published|date)$/.test(
    facts.page?.labels ?? '',
  )
}

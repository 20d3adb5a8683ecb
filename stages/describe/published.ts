/**
 * When it came out and when it was changed: by record, structured data, tags, the line near the title, the
 * address.
 */
import type { Block } from '../kit/article.ts'
import type { FieldName, Mark, Name } from '../kit/mark.ts'
import { headDates, labelledDates } from './date-lines.ts'
import type { DateManner } from './date-lines.ts'
import { dateOf, findDates } from './dates/dates.ts'
import type { SlashOrder } from './dates/dates.ts'
import { MODIFIED, PUBLISHED } from './date-tags.ts'
import { namedBy } from './clues/named.ts'
import { ADDRESSES, recorded, tagValues } from './clues/tags.ts'
import type { Page } from './clues/tags.ts'

/** When it was crawled: what is later is no date of the article. */
const CRAWLED = recorded([
  'crawled',
  'crawl_date',
  'date_download',
  'download_date',
  'fetched',
  'warc-date',
  'retrieved',
])
const TIMES = ['time datetime']
const OWN_ADDRESSES = [...ADDRESSES, 'canonical', 'og:url']
/** Whole steps of the path, or a name that begins with the day: the numbers of a version stand behind a letter or a dot. */
const IN_ADDRESS = /\/(\d{4})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/-])/i
/** A numeric date of which one number can be no month says how its neighbours are written. */
const SURE_ORDER =
  /(?<![\d./-])(1[3-9]|2\d|3[01]|\d{1,2}(?=[/-](?:1[3-9]|2\d|3[01])[/-]))[/-]\d{1,2}[/-]\d{4}(?!\d)/g
const SHORT_LINE = 100
export interface Near {
  readonly lines: readonly Block[]
  /** Block of the title, or -1. */
  readonly title: number
  /** The latest day that is believed, from the settings. */
  readonly asOf: string | null
}

/** Marks in the order of trust: the first of each field decides, the others show the conflict. */
export function dates(page: Page, { lines, title, asOf }: Near): readonly Mark[] {
  const order = slashOrder(page, lines)
  const tagged = [
    ...fromTags(page, PUBLISHED, { field: 'published', order }),
    ...fromTags(page, MODIFIED, { field: 'modified', order }),
  ]
  const times = fromTags(page, TIMES, { field: 'published', order })
  const manner = { order, title, days: new Set([...tagged, ...times].map(({ value }) => value.slice(0, 10))) }
  const latest = [...tagValues(page, CRAWLED).map(({ value }) => dateOf(value, order)), asOf ?? undefined]
  const all = ranked({
    tagged,
    times,
    inLines: headDates(page, lines.filter(isNoCaption), manner),
    page,
    manner,
  })
  return all.map((name) => {
    const limit = latest.find((end) => end !== undefined && isLater(name.value, end))
    return limit === undefined ? name : tooLate(name, limit)
  })
}

/** The day below a picture is that on which it was taken. */
function isNoCaption({ kind }: Block): boolean {
  return kind !== 'caption'
}

interface Candidates {
  readonly tagged: readonly Name[]
  readonly times: readonly Name[]
  readonly inLines: readonly Name[]
  readonly page: Page
  readonly manner: DateManner
}

function ranked({ tagged, times, inLines, page, manner }: Candidates): readonly Name[] {
  const sure = disagree(tagged, inLines)
    ? [...records(tagged), ...inLines, ...tagged]
    : [...tagged, ...inLines]
  if (sure.some(({ field }) => field === 'published')) return sure
  const late = [...times.slice(0, 1), ...fromAddress(page)]
  const anywhere = late.length > 0 ? late : labelledDates(page, manner)
  return [...sure, ...anywhere, ...instead([...inLines, ...tagged, ...anywhere])]
}

/** A date that nobody could know yet when the page was fetched: it is told of, and not believed. */
function tooLate({ value, source, saw, field }: Name, limit: string): Mark {
  return {
    does: 'warn',
    rule: 'describe/date-later',
    saw: `${field} ${value} (${source}: ${saw}) is later than ${limit}`,
  }
}

const WITH_ZONE = /T.*(?:Z|[+-]\d{2}:\d{2})$/

/** By the instant where both tell their zone, else by the day as it stands. */
function isLater(iso: string, end: string): boolean {
  if (WITH_ZONE.test(iso) && WITH_ZONE.test(end)) return Date.parse(iso) > Date.parse(end)
  return iso.slice(0, 10) > end.slice(0, 10)
}

interface Asked {
  readonly field: FieldName
  readonly order: SlashOrder
}

function fromTags(page: Page, names: readonly string[], { field, order }: Asked): readonly Name[] {
  return tagValues(page, names).flatMap((tag) => {
    const iso = dateOf(tag.value, order)
    return iso === undefined ? [] : [namedBy(tag, { field, value: iso, rule: `describe/${field}` })]
  })
}

/**
 * What readers are shown is another day than what machines are told. Of 37 such pages with a known date the readers' day was right
 * on 25: templates fill the tags, and a zone moves the day. 09.10. and 10.09. are one day read twice, and agree. A day that the tags
 * tell as that of the last change is that: on 16 such pages the label was it 8 times.
 */
function disagree(tagged: readonly Name[], inLines: readonly Name[]): boolean {
  const [tag] = days(tagged)
  const shown = days(inLines)
  if (tag === undefined || shown.length === 0 || shown.includes(tag) || shown.includes(turned(tag)))
    return false
  const changed = tagged.filter(({ field }) => field === 'modified').map(({ value }) => value.slice(0, 10))
  return !changed.some((day) => shown.includes(day))
}

function days(names: readonly Name[]): readonly string[] {
  return names.filter(({ field }) => field === 'published').map(({ value }) => value.slice(0, 10))
}

function turned(iso: string): string {
  return `${iso.slice(0, 4)}-${iso.slice(8, 10)}-${iso.slice(5, 7)}`
}

function records(tagged: readonly Name[]): readonly Name[] {
  return tagged.filter(({ source }) => source === 'record')
}

/** Many pages tell only when they were last changed: it is the only day there is, and it came out by then. */
function instead(names: readonly Name[]): readonly Name[] {
  return names
    .filter(({ field }) => field === 'modified')
    .slice(0, 1)
    .map(({ block: _block, whole: _whole, ...name }) => {
      return {
        ...name,
        field: 'published',
        rule: 'describe/published-by-then',
        source: `modified, ${name.source}`,
      }
    })
}

/** `2026/03/07`, `2026/mar/07`. */
function dayIn([year, month, day]: readonly [string, string, string]): string | undefined {
  return /^\d/.test(month) ? dateOf(`${year}-${month}-${day}`) : findDates(`${day} ${month} ${year}`)[0]?.iso
}

function fromAddress(page: Page): readonly Name[] {
  for (const tag of tagValues(page, OWN_ADDRESSES)) {
    const match = IN_ADDRESS.exec(tag.value)
    const iso = match === null ? undefined : dayIn([match[1] ?? '', match[2] ?? '', match[3] ?? ''])
    if (iso === undefined) continue
    const said = { field: 'published', value: iso, rule: 'describe/published' } as const
    return [namedBy({ ...tag, source: 'address' }, said)]
  }
  return []
}

/**
 * English alone writes both; its page says which English, or another date near by does. All other languages write the day
 * first.
 */
function slashOrder(page: Page, lines: readonly Block[]): SlashOrder {
  const [locale] = tagValues(page, ['html lang', 'og:locale', 'content-language', 'json-ld inLanguage'])
  const region = /^en[-_](\p{L}{2})/iu.exec(locale?.value ?? '')?.[1]?.toLowerCase()
  if (region !== undefined) return region === 'us' ? 'month-first' : 'day-first'
  if (page.language !== 'en' && page.language !== 'und') return 'day-first'
  const short = lines.filter(({ text }) => text.length <= SHORT_LINE).map(({ text }) => text)
  const ways = new Set(
    short.flatMap((text) =>
      [...text.matchAll(SURE_ORDER)].map(([, first]) => (Number(first) > 12 ? 'day-first' : 'month-first')),
    ),
  )
  const [way, other] = ways
  return way === undefined || other !== undefined ? 'unknown' : way
}

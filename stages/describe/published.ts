/**
 * When it came out and when it was changed: by record, structured data, tags, the line near the title, the
 * address.
 */
import type { Block } from '../kit/article.ts'
import type { FieldName, Mark, Name } from '../kit/mark.ts'
import { dateOf } from './dates.ts'
import type { SlashOrder } from './dates.ts'
import { MODIFIED, PUBLISHED } from './date-tags.ts'
import { readLine } from './line.ts'
import { recorded, told } from './tags.ts'
import type { Page } from './tags.ts'

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
const ADDRESSES = [...recorded(['url']), 'canonical', 'og:url']
const IN_ADDRESS = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/
/** A block of the page that says so. */
const NOT_OURS = /\b(?:comment|comments|related|footer|sidebar|upcoming|event)\b/
const LONGEST_LINE = 160

/** Marks in the order of trust: the first of each field decides, the others show the conflict. */
export function dates(page: Page, lines: readonly Block[]): readonly Mark[] {
  const order = slashOrder(page)
  const latest = told(page, CRAWLED)
    .map(({ value }) => dateOf(value, order))
    .find((iso) => iso !== undefined)
  const tagged = [
    ...fromTags(page, PUBLISHED, { field: 'published', order }),
    ...fromTags(page, MODIFIED, { field: 'modified', order }),
  ]
  const inLines = fromLines(page, lines, order)
  const late = [...fromTags(page, TIMES, { field: 'published', order }).slice(0, 1), ...fromAddress(page)]
  const sure = disagree(tagged, inLines)
    ? [...records(tagged), ...inLines, ...tagged]
    : [...tagged, ...inLines]
  const known = sure.some(({ field }) => field === 'published')
  const all = known ? sure : [...sure, ...late, ...instead([...inLines, ...tagged])]
  return all.filter(({ value }) => latest === undefined || value.slice(0, 10) <= latest.slice(0, 10))
}

interface Asked {
  readonly field: FieldName
  readonly order: SlashOrder
}

function fromTags(page: Page, names: readonly string[], { field, order }: Asked): readonly Name[] {
  return told(page, names).flatMap(({ value, source, name }) => {
    const iso = dateOf(value, order)
    return iso === undefined
      ? []
      : [
          {
            does: 'name',
            field,
            value: iso,
            source,
            rule: `describe/${field}`,
            saw: `${name}: ${value}`.slice(0, 120),
          } as const,
        ]
  })
}

/** Lines of the head that are a date, or a byline with a date. */
function fromLines(page: Page, lines: readonly Block[], order: SlashOrder): readonly Name[] {
  const found: Name[] = []
  for (const block of lines) {
    if (
      block.text.length > LONGEST_LINE ||
      !/\d{4}/.test(block.text) ||
      NOT_OURS.test(block.facts.page?.labels ?? '')
    )
      continue
    const {
      dates: own,
      people,
      rest,
    } = readLine(block.text, { language: page.language, labelled: true, order })
    if (own.length === 0 || (rest !== '' && people.length === 0 && !isDateLine(block))) continue
    const whole = rest === ''
    for (const { iso, is } of own) {
      const about = {
        does: 'name',
        field: is,
        value: iso,
        source: 'text',
        rule: `describe/${is}`,
        saw: block.text.slice(0, 120),
        block: block.n,
      } as const
      found.push(whole ? { ...about, whole } : about)
    }
    break
  }
  return found
}

/**
 * What readers are shown is another day than what machines are told. Of 37 such pages with a known date the
 * readers' day was right
 * on 25: templates fill the tags, and a zone moves the day. 09.10. and 10.09. are one day read twice, and
 * agree.
 */
function disagree(tagged: readonly Name[], inLines: readonly Name[]): boolean {
  const [tag] = days(tagged)
  const shown = days(inLines)
  return tag !== undefined && shown.length > 0 && !shown.includes(tag) && !shown.includes(turned(tag))
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

/** The line says that it is about a date, or the page does. */
function isDateLine({ text, facts }: Block): boolean {
  if (
    /^(?:[\p{L}]{2,12}\s[-|\u2013]\s)?(?:published|posted|date|last updated|updated|first published)\b/iu.test(
      text,
    )
  )
    return true
  return (
    facts.page !== undefined &&
    (/\btime\b/.test(facts.page.hints) ||
      /date|publish|byline|entry-meta|post-meta|post-info|article-meta/.test(
        facts.page.labels.slice(-LABELS_NEAR),
      ))
  )
}

/** Characters of the labels that are the block's own and its nearest parents'. */
const LABELS_NEAR = 80

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

function fromAddress(page: Page): readonly Name[] {
  for (const { value, name } of told(page, ADDRESSES)) {
    const match = IN_ADDRESS.exec(value)
    const iso = match === null ? undefined : dateOf(`${match[1]}-${match[2]}-${match[3]}`)
    if (iso !== undefined)
      return [
        {
          does: 'name',
          field: 'published',
          value: iso,
          source: 'address',
          rule: 'describe/published',
          saw: `${name}: ${value}`.slice(0, 120),
        },
      ]
  }
  return []
}

/** English alone writes both; its page says which English. All other languages write the day first. */
function slashOrder(page: Page): SlashOrder {
  const [locale] = told(page, ['html lang', 'og:locale', 'content-language', 'json-ld inLanguage'])
  const region = /^en[-_](\p{L}{2})/iu.exec(locale?.value ?? '')?.[1]?.toLowerCase()
  if (region !== undefined) return region === 'us' ? 'month-first' : 'day-first'
  return page.language === 'en' || page.language === 'und' ? 'unknown' : 'day-first'
}

/** The text that a record holds: the places where it may stand, the shapes that it has there, and which of two is the whole one. */
import { isNothing } from './field-values.ts'
import { isRecord } from './json.ts'
import type { Parsed } from './json.ts'

export interface Content {
  readonly place: string
  readonly content: string
  /** What was passed over, as warnings. */
  readonly doubts: readonly string[]
}

/** Under which of these a piece of a list holds its text. */
const TEXT_NAMES = ['text', 'value', 'content', 'paragraph', 'rendered', 'body', 'html'] as const
/** What only an article has: a list of such is of records, and no text. */
const OF_ARTICLES = ['title', 'headline', 'url'] as const
/** Lists and objects within one another deeper than this hold no text. */
const DEEPEST = 4
/** A text of as many characters may be whole; a summary is seldom longer. */
const SCANT = 400
/** How many times as long as a teaser the whole text is at least. */
const TIMES = 3
/** How a teaser ends that a program cut. */
const CUT = /\s*(?:\u2026|\.{3}|\[(?:\u2026|\.{3})\])?\s*(?:\[\+\d+ chars\])?$/

/** The first of the places with something in it. A list is a text of as many paragraphs. */
export function contentAt(record: Parsed, places: readonly string[]): Content | undefined {
  return contentsAt(record, places).next().value
}

/** The same; but where it is a teaser, and another place holds far more, that one. */
export function fullestAt(record: Parsed, places: readonly string[]): Content | undefined {
  const [first, ...others] = contentsAt(record, places)
  const [fullest] = others.toSorted((a, b) => b.content.length - a.content.length)
  if (first === undefined || fullest === undefined || !isTeaser(first.content, fullest.content)) return first
  const doubt = `${first.place} is a teaser; the text is taken from ${fullest.place}`
  return { ...fullest, doubts: [...fullest.doubts, doubt] }
}

function* contentsAt(record: Parsed, places: readonly string[]): Generator<Content, undefined> {
  for (const place of new Set(places)) {
    const { text, unread } = said(valueAt(record, place))
    const doubts =
      unread === 0 ? [] : [`${place}: ${unread} of its parts hold no text that is known; passed over`]
    if (text !== '') yield { place, content: text, doubts }
  }
}

interface Said {
  readonly text: string
  /** Parts of a list that are something else. */
  readonly unread: number
}

const NONE: Said = { text: '', unread: 0 }
const UNREAD: Said = { text: '', unread: 1 }

/** What a value says as text; the parts of a list are its paragraphs. */
function said(value: unknown, depth = 0): Said {
  if (typeof value === 'string') return isNothing(value) ? NONE : { text: value, unread: 0 }
  if (value === undefined || value === null) return NONE
  if (depth >= DEEPEST || typeof value !== 'object') return UNREAD
  if (isRecord(value)) return saidIn(value, depth)
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const parts = isOfArticles(items) ? items.map(() => UNREAD) : items.map((item) => said(item, depth + 1))
  return {
    text: parts.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n\n'),
    unread: parts.reduce((sum, { unread }) => sum + unread, 0),
  }
}

/** A part with its heading; one that is there and empty is nothing lost. */
function saidIn(part: Parsed, depth: number): Said {
  if (depth === 0 && isOfArticle(part)) return UNREAD
  const names = TEXT_NAMES.filter((name) => part[name] !== undefined)
  const body = names.map((name) => said(part[name], depth + 1)).find(({ text }) => text !== '')
  const { text: heading } = typeof part['heading'] === 'string' ? said(part['heading']) : NONE
  if (body === undefined && heading === '') return names.length === 0 ? UNREAD : NONE
  if (body === undefined || heading === '') return body ?? { text: heading, unread: 0 }
  return { ...body, text: `${heading}\n\n${body.text}` }
}

/** A part of a text may have a title or an address too, as a quote has; most parts have one where each is an article. */
export function isOfArticles(items: readonly unknown[]): boolean {
  const parts = items.filter(isRecord)
  return parts.length > 0 && parts.filter(isOfArticle).length * 2 > parts.length
}

function isOfArticle(part: Parsed): boolean {
  return OF_ARTICLES.some((name) => ownName(part, name) !== undefined)
}

/** Whether the first is the cut beginning of the other, or short where the other is long. */
function isTeaser(first: string, other: string): boolean {
  const [teaser, whole] = [plain(first), plain(other)]
  const start = teaser.replace(CUT, '')
  const begins = whole.startsWith(start)
  if (begins && start !== teaser) return whole.length > teaser.length
  return whole.length >= teaser.length * TIMES && (begins || teaser.length < SCANT)
}

function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A field by its name, or by the names on the way down to it. */
export function valueAt(record: Parsed, place: string): unknown {
  const whole = ownName(record, place)
  if (whole !== undefined) return record[whole]
  let value: unknown = record
  for (const step of place.split('.')) {
    const name = isRecord(value) ? ownName(value, step) : undefined
    if (!isRecord(value) || name === undefined) return undefined
    value = value[name]
  }
  return value
}

/** As it is written, else with a capital, else in capitals, else in one word: `Title`, `URL`, `articleText` for `article_text`. */
function ownName(record: Parsed, name: string): string | undefined {
  const spellings = [
    name,
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    name.toUpperCase(),
    inOneWord(name),
  ]
  return spellings.find((spelling) => Object.hasOwn(record, spelling))
}

function inOneWord(name: string): string {
  return name.includes('_') ? name.replace(/_(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase()) : name
}

/**
 * The title: what the record or the page's tags and headings agree on; in raw text a line that looks like
 * one.
 */
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'
import { words } from '../kit/words.ts'
import { findDates } from './dates/dates.ts'
import { squeezed, titleSpan } from './clues/suffix.ts'
import type { Known } from './clues/suffix.ts'
import { tagValues } from './clues/tags.ts'
import type { Page, TagValue } from './clues/tags.ts'
import { agreedHeading, firstHeadings, headingLike, namesSite } from './title/from-heading.ts'
import { LONGEST_TITLE, atBlock, nameOf } from './title/as-field.ts'
import type { Candidate, Found } from './title/as-field.ts'
import { isBannerHeading } from './title/banner.ts'
import { titleLine } from './title/from-line.ts'
import { saidAlone } from './title/said-alone.ts'
import { recordedTitles, withoutSite } from './title/from-record.ts'

export interface Titled extends Found {
  /** Block of the title, or else of the heading that has most of its words; -1 if there is none. */
  readonly near: number
}

/** What the page marks up as the headline where it stands, as bare as a heading. */
const MARKED = 'itemprop headline'
const TAGS = [
  'json-ld headline',
  'og:title',
  'title',
  'twitter:title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  MARKED,
]

export function titled(page: Page, sites: readonly string[]): Titled {
  const found = foundTitle(page, sites)
  const value = found.marks.find((mark) => mark.does === 'name')?.value
  const near = found.block >= 0 || value === undefined ? found.block : headingLike(page, value)
  return { ...found, marks: [...found.marks, ...otherTitles(page, { value, sites })], near }
}

interface Chosen {
  readonly value: string | undefined
  readonly sites: readonly string[]
}

/**
 * Other titles in the tags, without the site's name. The first title decides; these only show the conflict.
 */
function otherTitles(page: Page, { value, sites }: Chosen): readonly Mark[] {
  if (value === undefined) return []
  const seen = new Set([squeezed(value)])
  return [...recordedTitles(page), ...tagValues(page, TAGS)].flatMap((tag) => {
    const other = cut(tag.value, { sites, headings: [value] })
    if (other === '' || tag.value.length > LONGEST_TITLE || seen.has(squeezed(other))) return []
    seen.add(squeezed(other))
    return [nameOf({ value: other, source: tag.source, saw: tag.name })]
  })
}

function foundTitle(page: Page, sites: readonly string[]): Found {
  const [record, ...others] = recordedTitles(page)
  if (record !== undefined) {
    const value = withoutSite(record.value, { page, about: known(page, sites), others })
    return withBlock(page, { value, source: record.source, saw: record.name }, known(page, sites))
  }
  if (page.tags.length > 0) return fromPage(page, known(page, sites))
  const line = titleLine(page, sites)
  if (line !== undefined) return atBlock(page, line.block, { ...line, source: 'text' })
  return firstHeadings(page).length > 0 ? fromPage(page, known(page, sites)) : { marks: [], block: -1 }
}

function known(page: Page, sites: readonly string[]): Known {
  const headings = firstHeadings(page).map(({ text }) => text)
  return { sites, headings: headings.filter((text) => !namesSite(text, { page, sites })) }
}

/**
 * The heading that the page's tags agree with most, else the tags in their order. What readers saw goes
 * before what machines were told.
 */
function fromPage(page: Page, about: Known): Found {
  const tags = tagValues(page, TAGS).filter(({ value }) => value.length <= LONGEST_TITLE)
  const marked = tags.filter(({ name }) => name === MARKED).map(({ value }) => value)
  const bare = tags.map((tag) => ({
    ...tag,
    value: cut(tag.value, {
      sites: about.sites,
      headings: [
        ...about.headings,
        ...marked.filter((own) => own !== tag.value),
        ...saidAlone(page, tag.value),
      ],
    }),
  }))
  const isSite = (text: string): boolean => about.sites.some((site) => squeezed(site) === squeezed(text))
  const headings = firstHeadings(page).filter(({ text }) => !namesSite(text, { page, sites: about.sites }))
  const values = bare.map(({ value }) => value).filter((value) => value !== '' && !isSite(value))
  const heading = agreedHeading(headings, { page, tags: values })
  if (heading !== undefined && !isBannerHeading(heading.text, { page, values })) {
    const { from, to } =
      withoutLabel(heading.text, values) ??
      withoutDate(heading.text, values) ??
      titleSpan(heading.text, { sites: about.sites, headings: [] })
    return atBlock(page, heading.n, {
      value: heading.text.slice(from, to),
      from,
      to,
      source: 'h1',
      saw: 'a heading that the tags of the page agree with',
    })
  }
  const best = whole(bare.filter(({ value }) => value !== '' && !isSite(value))) ?? tags[0]
  return best === undefined
    ? { marks: [], block: -1 }
    : withBlock(page, { value: best.value, source: best.source, saw: best.name }, about)
}

/** `Blog: Ten Bridges` where every tag says `Ten Bridges`: the label is no part of it. */
function withoutLabel(text: string, values: readonly string[]): { from: number; to: number } | undefined {
  const label = /^\p{L}{2,12}(?: \p{L}{2,12})?:\s+/u.exec(text)?.[0]
  if (label === undefined || values.length < 2) return undefined
  const bare = squeezed(text.slice(label.length))
  return values.every((value) => squeezed(value) === bare)
    ? { from: label.length, to: text.length }
    : undefined
}

/** `12 March 2026 Ten Bridges`, `Ten Bridges (lindholm.example) 87`: a day, a source, a count beside what a tag says whole. */
function withoutDate(text: string, values: readonly string[]): { from: number; to: number } | undefined {
  for (const value of values) {
    const from = text.toLowerCase().indexOf(value.toLowerCase())
    const to = from + value.length
    if (from < 0 || value.length === text.length || words(value).length < FEWEST_BARE) continue
    const besides = `${text.slice(0, from)} ${text.slice(to)}`
    let rest = besides.replace(/\([\w-]{1,40}(?:\.[\w-]{1,40}){1,4}\)/g, '')
    for (const date of findDates(rest).toReversed()) rest = rest.slice(0, date.from) + rest.slice(date.to)
    if (rest !== besides && /^[\s\d,.|:#()-]*$/.test(rest)) return { from, to }
  }
  return undefined
}

/** Words of a title that is surely whole without the rest. */
const FEWEST_BARE = 4

/** Search engines ask for headlines of at most 110 characters, so templates cut there, or earlier with three dots. */
const CUT_FROM = 90
const ENDS_CUT = /\s*(?:\.{3}|\u2026)$/

/** The first candidate; where it was cut short and a later one goes on from it, that one. */
function whole(candidates: readonly TagValue[]): TagValue | undefined {
  const [first] = candidates
  if (first === undefined) return undefined
  const start = first.value.replace(ENDS_CUT, '')
  if (start === first.value && start.length < CUT_FROM) return first
  const more = candidates.filter(({ value }) => fold(value).startsWith(fold(start)) && !ENDS_CUT.test(value))
  return more.toSorted((a, b) => b.value.length - a.value.length)[0] ?? first
}

function cut(text: string, about: Known): string {
  const { from, to } = titleSpan(text, about)
  return text.slice(from, to).trim()
}

/** What hangs on a title: a section and a site. */
const LONGEST_HANG = 90

/** Finds the block that says the value, if one near the head does. */
function withBlock(page: Page, candidate: Candidate, about: Known): Found {
  const value = squeezed(candidate.value)
  const { length } = candidate.value
  const same = page.blocks.filter(
    ({ text }) =>
      text.length <= length + LONGEST_HANG &&
      text.length * 2 >= length &&
      squeezed(cut(text, about)) === value,
  )
  const best = same.find(({ kind }) => kind === 'heading') ?? same[0]
  if (best === undefined) return { marks: [nameOf(candidate)], block: -1 }
  const span = titleSpan(best.text, about)
  return atBlock(page, best.n, { ...candidate, ...span })
}

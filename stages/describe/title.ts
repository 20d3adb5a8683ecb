/**
 * The title: what the record or the page's tags and headings agree on; in raw text a line that looks like
 * one.
 */
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'
import { isLong } from './head.ts'
import { squeezed, titleSpan } from './suffix.ts'
import type { Known } from './suffix.ts'
import { recorded, told } from './tags.ts'
import type { Page, Told } from './tags.ts'
import { agreedHeading, firstHeadings, headingLike, namesSite } from './title-heading.ts'
import { titleLine } from './title-line.ts'

export interface Titled {
  readonly marks: readonly Mark[]
  /** Block of the title, or -1. */
  readonly block: number
  /** Block where the head of the article is: the title's, else the heading that says most of its words; -1 where there is none. */
  readonly near: number
}

const RECORDED = recorded(['title', 'headline'])
const TAGS = [
  'json-ld headline',
  'og:title',
  'title',
  'twitter:title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'itemprop headline',
]
/** Longest line that may be a title. */
const LONGEST_TITLE = 300
/** Lines after the title in which it may stand once more. */
const AGAIN = 12

export function titled(page: Page, sites: readonly string[]): Titled {
  const found = foundTitle(page, sites)
  const value = found.marks.find((mark) => mark.does === 'name')?.value
  const near = found.block >= 0 || value === undefined ? found.block : headingLike(page, value)
  return { ...found, near }
}

type Found = Omit<Titled, 'near'>

function foundTitle(page: Page, sites: readonly string[]): Found {
  const [record] = told(page, RECORDED)
  if (record !== undefined)
    return withBlock(
      page,
      { value: record.value, source: record.source, saw: record.name },
      known(page, sites),
    )
  if (page.tags.length > 0) return fromPage(page, known(page, sites))
  const line = titleLine(page, sites)
  return line === undefined
    ? { marks: [], block: -1 }
    : atBlock(page, line.block, { ...line, source: 'text' })
}

interface Candidate {
  readonly value: string
  readonly source: string
  readonly saw: string
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
  const tags = told(page, TAGS).filter(({ value }) => value.length <= LONGEST_TITLE)
  const bare = tags.map((tag) => ({
    ...tag,
    value: cut(tag.value, { sites: about.sites, headings: about.headings }),
  }))
  const isSite = (text: string): boolean => about.sites.some((site) => squeezed(site) === squeezed(text))
  const headings = firstHeadings(page).filter(({ text }) => !namesSite(text, { page, sites: about.sites }))
  const values = bare.map(({ value }) => value).filter((value) => value !== '' && !isSite(value))
  const heading = agreedHeading(headings, values)
  if (heading !== undefined) {
    const { from, to } =
      withoutLabel(heading.text, values) ?? titleSpan(heading.text, { sites: about.sites, headings: [] })
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

/** Search engines ask for headlines of at most 110 characters, so templates cut there, or earlier with three dots. */
const CUT_FROM = 90
const ENDS_CUT = /\s*(?:\.{3}|\u2026)$/

/** The first candidate; where it was cut short and a later one goes on from it, that one. */
function whole(candidates: readonly Told[]): Told | undefined {
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

interface Spot extends Candidate {
  readonly from: number
  readonly to: number
}

/** The block is the field; what hangs on it is cut, and where it stands once more near by, that goes. */
function atBlock(page: Page, n: number, spot: Spot): Found {
  const block = page.blocks[n]
  if (block === undefined) return { marks: [], block: -1 }
  const edits: Mark[] = []
  const rule = 'describe/title-suffix'
  if (spot.to < block.text.length)
    edits.push({
      does: 'edit',
      block: n,
      from: spot.to,
      to: block.text.length,
      becomes: '',
      rule,
      saw: block.text.slice(spot.to),
    })
  if (spot.from > 0)
    edits.push({
      does: 'edit',
      block: n,
      from: 0,
      to: spot.from,
      becomes: '',
      rule,
      saw: block.text.slice(0, spot.from),
    })
  const name: Mark = { ...nameOf({ ...spot, value: spot.value.trim() }), block: n, whole: true }
  const guard: Mark = { does: 'guard', block: n, rule: 'describe/title', saw: 'the title stays' }
  return { marks: [...edits, name, guard, ...again(page, n, spot.value)], block: n }
}

function nameOf({ value, source, saw }: Candidate): Extract<Mark, { does: 'name' }> {
  const oneLine = value.replace(/\s+/g, ' ').trim()
  return { does: 'name', field: 'title', value: oneLine, source, rule: 'describe/title', saw }
}

/** Before the title, and after it up to the first long paragraph, lines that say the same. */
function again(page: Page, title: number, value: string): readonly Mark[] {
  const bare = fold(value)
  const marks: Mark[] = []
  for (let n = 0; n <= title + AGAIN && n < page.blocks.length; n++) {
    const text = page.blocks[n]?.text ?? ''
    if (n > title && isLong(text)) break
    if (n === title || text.length > value.length + LONGEST_TITLE || !fold(text).startsWith(bare)) continue
    if (n > 0 && fold(text) !== bare) continue
    if (fold(text) !== bare && !/^\s*[|\-\u2013\u2014\u00bb\u00b7\u2022:]/.test(text.slice(value.length)))
      continue
    marks.push({ does: 'drop', block: n, rule: 'describe/title-again', saw: text.slice(0, 80) })
  }
  return marks
}

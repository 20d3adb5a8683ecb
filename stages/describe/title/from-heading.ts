/** Which heading of a page is its title: the one its tags agree with, and never the name of the site or of a series. */
import type { Block } from '../../kit/article.ts'
import { fold } from '../../kit/fold.ts'
import { round } from '../../kit/round.ts'
import { shareOfLarger } from '../../kit/share.ts'
import { words } from '../../kit/words.ts'
import { isLong } from '../clues/head.ts'
import { squeezed } from '../clues/suffix.ts'
import type { Page } from '../clues/tags.ts'
import { LONGEST_TITLE } from './as-field.ts'

/** A page has one to three headings of the first level; more are a list. */
const MOST_HEADINGS = 6
/** A sign that parts a title from the site; a colon does so where another tag says the rest alone. */
const PARTS = /\s+(?:[-|\u2013\u2014\u00bb\u00ab\u00b7\u2022:<>]|::)\s+|:\s+/
/** Letters of the rest of a title tag beside the site's name. */
const SHORTEST_REST = 8

/** Headings of the first level that are seen. */
export function firstHeadings(page: Page): readonly Block[] {
  const found = page.blocks.filter(({ kind, facts, text }) => {
    return (
      kind === 'heading' &&
      facts.page !== undefined &&
      facts.page.level === 1 &&
      !facts.page.hidden &&
      text.length <= LONGEST_TITLE
    )
  })
  return found.length > MOST_HEADINGS ? [] : found
}

/** Whether a heading names the site: it is known as such, or it is what hangs on the page's title tag. */
export function namesSite(
  heading: string,
  { page, sites }: { readonly page: Page; readonly sites: readonly string[] },
): boolean {
  const own = squeezed(heading)
  if (sites.some((site) => squeezed(site) === own)) return true
  const [tag] = page.byName.get('title') ?? []
  const parts = (tag ?? '').split(PARTS).map(squeezed)
  if (parts.length < 2 || (parts[0] !== own && parts.at(-1) !== own)) return false
  const rest = parts[0] === own ? parts.slice(1) : parts.slice(0, -1)
  const others = ['og:title', 'json-ld headline', 'twitter:title'].flatMap(
    (name) => page.byName.get(name) ?? [],
  )
  const said = new Set(others.map(squeezed))
  if (said.has(own)) return false
  const alone = said.has(rest.join(''))
  const hangs = parts.at(-1) === own && !(tag ?? '').includes(`: ${heading}`)
  return alone || (hangs && rest.join('').length >= Math.max(SHORTEST_REST, own.length))
}

/**
 * Share of a heading's words, or of a tag's, that the other must hold: another wording of one title shares a
 * third.
 */
const AGREES = 0.3
/** A heading that shares less than this with tags that agree among themselves is a section or a series. */
const STRANGE = 0.15
/** Words of the only heading that no tag agrees with: one word is a label. */
const FEWEST_WORDS = 3

/** The heading that the tags agree with most; else the only one, or without tags the last before the text, if it may be a title. */
export function agreedHeading(
  headings: readonly Block[],
  { page, tags }: { readonly page: Page; readonly tags: readonly string[] },
): Block | undefined {
  let best: Block | undefined
  let most = 0
  for (const heading of headings) {
    const share = Math.max(0, ...tags.map((value) => agreement(heading.text, value)))
    if (share > most) [best, most] = [heading, share]
  }
  if (most >= AGREES) return best
  const [only, more] = tags.length === 0 ? headings.filter(headsText(page)).slice(-1) : headings
  if (only === undefined || more !== undefined || words(only.text).length < FEWEST_WORDS) return undefined
  if (isLong(only.text) || isBehindText(page, only)) return undefined
  const titles = new Set(tags.map(squeezed))
  return most < STRANGE && tags.length > 1 && titles.size === 1 ? undefined : only
}

/** Above the first long paragraph: the name of a site stands there too, but further up. */
function headsText({ blocks }: Page): (heading: Block) => boolean {
  const text = blocks.find(({ kind, text: own, facts }) => {
    return kind === 'paragraph' && isLong(own) && facts.page?.hidden === false
  })
  return ({ n }) => n < (text?.n ?? Infinity)
}

/** Long paragraphs before a heading: one may be a standfirst. */
const LONG_BEFORE = 3

/** Menus hold long teasers too. */
const AROUND = /\b(?:nav|header|footer|aside|form)\b/

/** Whether the text is already above the heading, which then belongs to something else. */
function isBehindText({ blocks }: Page, { n }: Block): boolean {
  const before = blocks.slice(0, n).filter(({ kind, text, facts }) => {
    return (
      kind === 'paragraph' && isLong(text) && facts.page?.hidden === false && !AROUND.test(facts.page.hints)
    )
  })
  return before.length >= LONG_BEFORE
}

/** The heading of any level that shares most words with the title, or -1. */
export function headingLike(page: Page, title: string): number {
  const headings = page.blocks.filter(({ kind, facts }) => kind === 'heading' && facts.page?.hidden === false)
  let best = -1
  let most = AGREES
  for (const { n, text } of headings) {
    const share = text.length > LONGEST_TITLE ? 0 : agreement(text, title)
    if (share > most) [best, most] = [n, share]
  }
  return best
}

/** More than any share of words. */
const SAME_LETTERS = 2

/**
 * How much two titles agree: the share of the longer one's words that both have, 0 to 1; more than 1 if their
 * letters are the same.
 */
function agreement(a: string, b: string): number {
  if (squeezed(a) === squeezed(b)) return SAME_LETTERS
  return round(shareOfLarger(new Set(words(fold(a))), new Set(words(fold(b)))))
}

/** The title that a record or front matter tells: believed, but for the site that its page hung on it. */
import { isOutlet, squeezed, titleSpan } from '../clues/suffix.ts'
import type { Known } from '../clues/suffix.ts'
import { recorded, tagValues } from '../clues/tags.ts'
import type { Page, TagValue } from '../clues/tags.ts'
import { LONGEST_TITLE } from './as-field.ts'

const RECORDED = recorded([
  'title',
  'headline',
  'headlines',
  'heading',
  'article_title',
  'post_title',
  'web_title',
  'og_title',
  'name',
])
/** Files and people have names too: a title has three words, or is written without spaces between them. */
const NAMED = /\S\s+\S+\s+\S|\p{Lo}{4}/u
/** A section and a title stand that far apart at most. */
const LINES_NEAR = 5

/** In the order of trust. */
export function recordedTitles(page: Page): readonly TagValue[] {
  return tagValues(page, RECORDED).filter(({ name, value }) => !name.endsWith(' name') || NAMED.test(value))
}

interface Beside {
  readonly page: Page
  readonly about: Known
  /** What the record says under other names. */
  readonly others: readonly TagValue[]
}

/**
 * What a record tells goes without its site only where more than its shape speaks for that: the site is known, another field or the
 * first line of the text says the rest alone, and no line near that says what would go.
 */
export function withoutSite(value: string, { page, about, others }: Beside): string {
  const { sites } = about
  const [first] = page.blocks
  const headings = [...others.map((tag) => tag.value), first?.text ?? '', ...about.headings]
  const own = squeezed(value)
  const confirming = headings.filter((text) => {
    return text.length <= LONGEST_TITLE && squeezed(text) !== own && !isOutlet(text)
  })
  const { from, to } = titleSpan(value, { sites, headings: confirming, shaped: false })
  const goes = squeezed((from > 0 ? value.slice(0, from) : value.slice(to)).replace(/^[^\p{L}\p{N}]+/u, ''))
  const isLine = page.blocks.slice(0, LINES_NEAR).some(({ text }) => squeezed(text) === goes)
  return isLine && !sites.some((site) => squeezed(site) === goes) ? value : value.slice(from, to).trim()
}

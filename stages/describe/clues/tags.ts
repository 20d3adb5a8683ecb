/** The page's and the record's own words about the article, looked up by name in an order of trust. */
import type { Article } from '../../kit/article.ts'
import { gather } from '../../kit/gather.ts'

/** An article whose tags are laid out by name, once. */
export interface Page extends Article {
  readonly byName: ReadonlyMap<string, readonly string[]>
}

export interface TagValue {
  readonly value: string
  /** As `from` in the records has it: `record`, `json-ld`, `meta og:title`. */
  readonly source: string
  readonly name: string
}

export function pageOf(article: Article): Page {
  const byName = new Map<string, string[]>()
  for (const { name, value } of article.tags) gather(byName, name, plain(value))
  return { ...article, byName }
}

/** Values of the tags of these names, in the order of the names, then of the page. */
export function tagValues(page: Page, names: readonly string[]): readonly TagValue[] {
  if (page.byName.size === 0) return []
  return names.flatMap((name) =>
    (page.byName.get(name) ?? []).map((value) => ({ value, source: sourceOf(name), name })),
  )
}

/** What a record or front matter says under any of these names. */
export function recorded(names: readonly string[]): readonly string[] {
  return [...names.map((name) => `record ${name}`), ...names.map((name) => `front ${name}`)]
}

/** Where a record or front matter keeps the address of the article, in the order of trust. */
export const ADDRESSES: readonly string[] = recorded([
  'url',
  'source_url',
  'link',
  'permalink',
  'page_url',
  'article_url',
  'post_url',
  'web_url',
  'original_url',
  'final_url',
  'target_uri',
  'uri',
  'href',
])

function sourceOf(name: string): string {
  if (name.startsWith('record ') || name.startsWith('front ')) return 'record'
  if (name.startsWith('json-ld ')) return 'json-ld'
  if (name.startsWith('itemprop ')) return `microdata ${name.slice('itemprop '.length)}`
  if (
    name === 'title' ||
    name === 'canonical' ||
    name === 'rel author' ||
    name === 'html lang' ||
    name === 'time datetime'
  )
    return name
  return `meta ${name}`
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#039;', "'"],
  ['&#x27;', "'"],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
  ['&#8217;', '\u2019'],
  ['&#8216;', '\u2018'],
  ['&#8220;', '\u201c'],
  ['&#8221;', '\u201d'],
  ['&#8211;', '\u2013'],
  ['&#8212;', '\u2014'],
  ['&rsquo;', '\u2019'],
  ['&lsquo;', '\u2018'],
  ['&ldquo;', '\u201c'],
  ['&rdquo;', '\u201d'],
  ['&ndash;', '\u2013'],
  ['&mdash;', '\u2014'],
  ['&#038;', '&'],
  ['&hellip;', '\u2026'],
  ['&#8230;', '\u2026'],
])

/** Values are often escaped twice. */
function plain(value: string): string {
  if (!value.includes('&')) return value.replace(/\s+/g, ' ').trim()
  return value
    .replace(/&#?[0-9a-zA-Z]{2,6};/g, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

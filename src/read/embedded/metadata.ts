/**
 * What a page says of itself, unjudged: title, meta and link elements, JSON-LD, times and authors marked in
 * the body.
 */
import type { Tag } from '../../../stages/kit/article.ts'
import { othersLabels } from '../../../stages/kit/labels.ts'
import type { Attributes } from '../html/markup.ts'
import type { Element } from '../html/stack.ts'
import { readLinkedData } from './linked-data.ts'

export interface Metadata {
  /** Every tag of the page, before it opens anything. */
  readonly seen: (name: string, attributes: Attributes) => void
  readonly opened: (element: Element, attributes: Attributes) => void
  readonly closed: (element: Element) => void
  readonly text: (raw: string) => void
  /** Whether it takes the text that comes next. */
  readonly listens: () => boolean
  readonly tags: () => readonly Tag[]
  /** What JSON-LD gives as the text of the article. */
  readonly articleBodies: () => readonly string[]
}

/** Longest value kept: descriptions are under 500 characters, and no field is longer. */
const LONGEST_VALUE = 1000
/** A page that says more is a list; the first ones are of its head. */
const MOST_TAGS = 200
/** JSON-LD beyond this is a data set. */
const LONGEST_DATA = 2_000_000
/** Links and times that tell of the article stand before any comment thread gets long. */
const MOST_OF_A_NAME = 12

/**
 * Gathers in the same pass that makes the blocks; the head alone would miss what themes put into the body.
 */
export function openMetadata(): Metadata {
  const tags: Tag[] = []
  const counts = new Map<string, number>()
  const bodies: string[] = []
  let titleLabels = ''
  let capture: { readonly element: Element; readonly name: string; text: string } | undefined

  function add(name: string, value: string | undefined): void {
    const bare = value?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE)
    if (bare === undefined || bare === '' || tags.length >= MOST_TAGS) return
    const count = counts.get(name) ?? 0
    if (count >= MOST_OF_A_NAME) return
    counts.set(name, count + 1)
    tags.push({ name, value: bare })
  }

  function seen(name: string, attributes: Attributes): void {
    if (attributes.count === 0) return
    if (name === 'meta') addMeta(attributes)
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) add('canonical', attributes.href)
    else if (name === 'html') add('html lang', attributes.lang ?? attributes['xml:lang'])
    else if (name === 'body') add('body class', attributes.class)
  }

  function addMeta(attributes: Attributes): void {
    const content = attributes.content
    const equiv = attributes['http-equiv']
    for (const naming of ['property', 'name', 'itemprop'] as const) {
      const name = attributes[naming]?.trim().toLowerCase()
      if (name !== undefined && name !== '') add(naming === 'itemprop' ? `itemprop ${name}` : name, content)
    }
    if (equiv !== undefined && equiv.toLowerCase() === 'content-language') add('content-language', content)
  }

  function opened(element: Element, attributes: Attributes): void {
    const { tag } = element
    if (tag.name === 'h1') titleLabels = element.place.labels
    if (tag.time && !OF_OTHERS.test(othersLabels(element.place.labels.slice(-LABELS_NEAR), titleLabels)))
      add('time datetime', attributes.datetime)
    const name = captureName(tag.name, attributes) ?? linkName(element, attributes)
    if (name === undefined) return
    const given = attributes.content ?? (tag.time ? attributes.datetime : undefined)
    if (name.startsWith('itemprop') && given !== undefined) add(name, given)
    else if (capture === undefined) capture = { element, name, text: '' }
  }

  function closed(element: Element): void {
    if (capture === undefined || capture.element !== element) return
    const ended = capture
    capture = undefined
    if (ended.name !== 'json-ld') {
      if (ended.name !== 'title' || !counts.has('title')) add(ended.name, ended.text)
      return
    }
    const data = readLinkedData(ended.text)
    if (isOurs(data.tags)) for (const tag of data.tags) add(tag.name, tag.value)
    for (const body of data.articleBodies) bodies.push(body)
  }

  /** Pages that go on with other articles have a script for each: the first headline is the page's own. */
  function isOurs(found: readonly Tag[]): boolean {
    const headline = found.find(({ name }) => name === 'json-ld headline')?.value
    const own = tags.find(({ name }) => name === 'json-ld headline')?.value
    return headline === undefined || own === undefined || plain(headline) === plain(own)
  }

  function text(raw: string): void {
    if (capture === undefined) return
    const limit = capture.name === 'json-ld' ? LONGEST_DATA : LONGEST_VALUE
    if (capture.text.length < limit) capture.text += raw
  }

  const listens = (): boolean => capture !== undefined

  return { seen, opened, closed, text, listens, tags: () => tags, articleBodies: () => bodies }
}

/** The page of a person: what it is called there stands in the link. */
const AUTHOR_PAGE =
  /\/(?:authors?|contributors?|writers?|columnists?|reporters?|journalists?|team|staff|people|profiles?|by)\/[^/?#]{2,80}\/?(?:[?#]|$)/i

function linkName({ tag, place }: Element, { href }: Attributes): string | undefined {
  if (tag.name !== 'a' || href === undefined || !AUTHOR_PAGE.test(href)) return undefined
  if (/\bnav\b/.test(place.hints) || OF_OTHERS.test(place.labels.slice(-LABELS_NEAR))) return undefined
  return 'author link'
}

function plain(headline: string): string {
  return headline.replace(/\s+/g, ' ').trim().toLowerCase()
}

const ITEMPROPS = new Set(['author', 'datepublished', 'datemodified', 'headline', 'publisher'])

/** Characters of the labels that are the element's own and its nearest parents'. */
const LABELS_NEAR = 120
/** A comment, a teaser, an event has a time of its own. */
const OF_OTHERS =
  /\b(?:comments?|commentlist|comment-\w+|replies|respond|related|recent|recommended|upcoming)\b/

/** The tag that an element's text will be, if any. */
function captureName(name: string, attributes: Attributes): string | undefined {
  if (name === 'title') return 'title'
  if (attributes.count === 0) return undefined
  if (name === 'script') return /ld\+json/i.test(attributes.type ?? '') ? 'json-ld' : undefined
  const itemprop = attributes.itemprop?.trim().toLowerCase()
  if (itemprop !== undefined && ITEMPROPS.has(itemprop)) return `itemprop ${itemprop}`
  const { rel } = attributes
  return rel !== undefined && /\bauthor\b/i.test(rel) ? 'rel author' : undefined
}

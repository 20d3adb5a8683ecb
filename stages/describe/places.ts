/** Where the article stands: section, address, canonical address, language; as record and page tell them. */
import type { Mark } from '../kit/mark.ts'
import { ADDRESSES, recorded, tagValues } from './clues/tags.ts'
import type { Page, TagValue } from './clues/tags.ts'

const SECTION = [
  ...recorded(['section', 'category']),
  'article:section',
  'json-ld section',
  'og:section',
  'parsely-section',
  'cg',
  'dc.subject',
]
const URL_TAGS = [...ADDRESSES, 'json-ld url', 'og:url', 'twitter:url']
const CANONICAL = [...recorded(['canonical_url', 'canonical']), 'canonical', 'og:url']
const LANGUAGE = ['html lang', 'content-language', 'json-ld inLanguage', 'og:locale', 'dc.language']
const LONGEST_SECTION = 60

export function places(page: Page): readonly Mark[] {
  const sections = tagValues(page, SECTION).filter(
    ({ value }) => value.length <= LONGEST_SECTION && !/^https?:/i.test(value),
  )
  return [
    ...sections.map((tag) => name(tag, 'section')),
    ...addresses(page).map((tag) => name(tag, 'url')),
    ...canonical(page),
    ...languages(page),
  ]
}

function name(
  { value, source, name: saw }: TagValue,
  field: 'section' | 'url' | 'canonical_url' | 'language',
): Mark {
  return {
    does: 'name',
    field,
    value,
    source,
    rule: `describe/${field.replace('_', '-')}`,
    saw: `${saw}: ${value}`.slice(0, 200),
  }
}

/** Templates give the home page, or another host, as the address of every page: then the canonical link goes before it. */
function addresses(page: Page): readonly TagValue[] {
  const all = tagValues(page, URL_TAGS).filter(isAddress)
  const link = tagValues(page, ['canonical']).find(isAddress)
  if (link === undefined) return all
  const wrong = all.filter((tag) => tag.source !== 'record' && strays(tag.value, link.value))
  return wrong.length === 0 ? all : [...all.filter((tag) => !wrong.includes(tag)), link, ...wrong]
}

function strays(address: string, link: string): boolean {
  const [own, other] = [HOST_AND_PATH.exec(address), HOST_AND_PATH.exec(link)]
  if (own === null || other === null) return false
  return own[1]?.toLowerCase() !== other[1]?.toLowerCase() || (own[2] === '' && other[2] !== '')
}

/** With the port, unlike `hostOf`: one that a server lets slip makes a wrong address. */
const HOST_AND_PATH = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#\s]+)\/?([^?#\s]*)/i

function isAddress({ value }: TagValue): boolean {
  return /^https?:\/\/[^/\s]+\.[^/\s]+/i.test(value)
}

/** A relative address counts from the page's own, where that is told. */
function canonical(page: Page): readonly Mark[] {
  const base = tagValues(page, URL_TAGS).find(isAddress)?.value
  return tagValues(page, CANONICAL).flatMap((tag) => {
    const value = isAddress(tag) ? tag.value : resolved(tag.value, base)
    return value === undefined ? [] : [name({ ...tag, value }, 'canonical_url')]
  })
}

function resolved(address: string, base: string | undefined): string | undefined {
  if (base === undefined || !URL.canParse(address, base)) return undefined
  const value = new URL(address, base).href
  return /^https?:/.test(value) ? value : undefined
}

/** A record is believed; then the text itself; then what the page says of itself. */
function languages(page: Page): readonly Mark[] {
  const own: readonly TagValue[] =
    page.language === 'und' ? [] : [{ value: page.language, source: 'text', name: 'words' }]
  return [...tagValues(page, recorded(['language', 'lang'])), ...own, ...tagValues(page, LANGUAGE)].flatMap(
    (tag) => {
      const code = /^([a-z]{2})(?:$|[-_])/i.exec(tag.value)?.[1]?.toLowerCase()
      return code === undefined ? [] : [name({ ...tag, value: code }, 'language')]
    },
  )
}

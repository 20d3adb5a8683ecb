/** Which site the article stands on: by its record, its page's tags, or two lines of the text that agree. */
import { fold } from '../kit/fold.ts'
import { hostOf } from '../kit/host.ts'
import { ADDRESSES, recorded, tagValues } from './clues/tags.ts'
import type { Page, TagValue } from './clues/tags.ts'

const NAMES = [
  ...recorded(['site', 'site_name', 'sitename', 'publisher', 'hostname']),
  'og:site_name',
  'json-ld publisher',
  'itemprop publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'cre',
]
/** Lines at the end that are looked at: footers have more, their first lines tell. */
const TAIL_LINES = 80
const LONGEST_LINE = 120
const RIGHTS =
  /^(?:copyright\s*)?(?:\u00a9|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-\u2013]\s?\d{4})?,?\s+)?(?:by\s+)?([^.|\u2022\u00b7]{3,60}?)(?:[.|\u2022\u00b7,]|\s\d{4}|\sall rights|$)/i
const FOLLOW =
  /^(?:follow|folgen sie|suivez|suivre|siga|seguici su|segui|follow us on|more from|about|read more from)\s+([^:.!?]{3,50}?)(?:\s(?:on|auf|sur|en|su)\s[^:]{2,40})?\s*:?$/i
/** What stands in for a name and names nobody. */
const NOBODY = /^(?:us|me|the author|this|our|all rights|the company|author|the topic|topics?|[\d\W]+)\b/i

/** Candidates, best first. */
export function sites(page: Page): readonly TagValue[] {
  const byTags = tagValues(page, NAMES).filter(({ value }) => value.length <= LONGEST_LINE)
  const line = byTags.length > 0 ? undefined : fromLines(page)
  return line === undefined ? byTags : [line]
}

/** Host of the page without `www.`, and without `m.` and `amp.`, which are no part of a site's name either; or empty. */
export function ownHost(page: Page): string {
  for (const { value } of tagValues(page, [
    ...ADDRESSES,
    'canonical',
    'og:url',
    'twitter:url',
    'json-ld url',
  ])) {
    const host = hostOf(value).replace(/^(?:www|m|amp)\./, '')
    if (host !== '') return host
  }
  return ''
}

/** Steps of a host that name no site; shorter ones say nothing either. */
const GENERIC =
  /^(?:.{1,3}|blogs?|news|developers?|help|support|info|wordpress|blogspot|substack|medium|github)$/

/** The steps of the host by which titles call the site: `Lantern` of tech.lantern.example. */
export function hostSteps(page: Page): readonly string[] {
  const steps = ownHost(page).split('.').slice(0, -1)
  return steps.filter((step) => !GENERIC.test(step))
}

/** Who holds the rights, by the lines at the end. */
export function holders(page: Page): readonly string[] {
  return page.blocks.slice(-TAIL_LINES).flatMap(({ text }) => {
    const holder = text.length > LONGEST_LINE ? undefined : RIGHTS.exec(text)?.[1]
    return holder === undefined || NOBODY.test(holder) ? [] : [holder]
  })
}

/** A copyright line and a line that asks to follow: the words they share at their head. */
function fromLines(page: Page): TagValue | undefined {
  const followed: string[] = []
  for (const block of page.blocks.slice(-TAIL_LINES)) {
    if (block.text.length > LONGEST_LINE) continue
    const name = FOLLOW.exec(block.text)?.[1]
    if (name !== undefined && !NOBODY.test(name)) followed.push(name)
  }
  for (const holder of holders(page)) {
    const shared = followed.map((name) => sharedHead(holder, name)).find((name) => name !== '')
    if (shared !== undefined) return { value: shared, source: 'text', name: `\u00a9 ${holder}` }
  }
  return undefined
}

function sharedHead(a: string, b: string): string {
  const [left, right] = [a.split(' '), b.split(' ')]
  let count = 0
  while (count < left.length && fold(left[count] ?? '') === fold(right[count] ?? '\n')) count++
  const shared = left.slice(0, count).join(' ')
  return /^the$/i.test(shared) ? '' : shared
}

/**
 * Who wrote it: people, never desks, outlets or handles. The first kind of source that names a person is
 * believed.
 */
import type { Mark, Name } from '../kit/mark.ts'
import { linkedNames } from './byline/author-links.ts'
import { LONGEST_LINE, authorBox, bylineBlock, isSite, loneName, unique } from './byline/author-lines.ts'
import type { Head } from './byline/author-lines.ts'
import { datedName } from './byline/dated-name.ts'
import { namedBy } from './clues/named.ts'
import { ownSite } from './byline/own-site.ts'
import { peopleIn } from './clues/people.ts'
import { signatures } from './byline/signed.ts'
import { squeezed } from './clues/suffix.ts'
import { recorded, tagValues } from './clues/tags.ts'
import type { Page, TagValue } from './clues/tags.ts'

const RECORDED = recorded([
  'byline',
  'bylines',
  'author',
  'authors',
  'creator',
  'writer',
  'writers',
  'article_author',
  'author_name',
])
const TAGS = [
  'json-ld author',
  'itemprop author',
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc.creator.aut',
  'citation_author',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
]
/** Said by the page, but often of someone else: the account that tweets, a link in an author box. */
const WEAK_TAGS = ['rel author', 'twitter:creator', 'twitter:data1']
/**
 * Marked in the body too, where comments and teasers have authors of their own: the first is the article's.
 */
const OF_OTHERS_TOO = new Set(['itemprop author', 'rel author'])

/** Bylines in the order of trust; where nobody is named, how else it is signed. */
export function bylines(page: Page, head: Head): readonly Mark[] {
  const people = writers(page, head)
  const signed = signatures(page, { ...head, tags: [...RECORDED, ...TAGS] })
  if (people.length + signed.length === 0) return ownSite(page)
  return [...people, ...(people.length > 0 ? signed.filter(({ field }) => field === 'agency') : signed)]
}

function writers(page: Page, head: Head): readonly Name[] {
  const { sites } = head
  const recordedPeople = peopleOf(page, RECORDED, sites)
  const tagged = recordedPeople ?? peopleOf(page, TAGS, sites)
  const line = bylineBlock(page, head) ?? linkedNames(page, head) ?? datedName(page, head)
  if (
    tagged !== undefined &&
    recordedPeople === undefined &&
    line !== undefined &&
    overrules(line, { tagged, sites })
  )
    return [...line, ...tagged]
  const bySite = recordedPeople === undefined && tagged?.every(({ value }) => isSite(value, sites)) === true
  if (bySite && line === undefined) return [...elsewhere(page, head), ...(tagged ?? [])]
  if (tagged !== undefined) return [...tagged, ...(line === undefined ? [] : asField(line, tagged))]
  return line ?? elsewhere(page, head)
}

/** Where no line near the title and no tag names a person: what else does. */
function elsewhere(page: Page, head: Head): readonly Name[] {
  const weak = peopleOf(page, WEAK_TAGS, head.sites)
  const person = weak?.some(({ value }) => !isSite(value, head.sites)) === true ? weak : undefined
  return loneName(page, head) ?? person ?? authorBox(page) ?? weak ?? []
}

/** All people of the first tag that names one. */
function peopleOf(
  page: Page,
  names: readonly string[],
  sites: readonly string[],
): readonly Name[] | undefined {
  const tags = tagValues(page, names).filter(({ value }) => value.length <= LONGEST_LINE)
  for (const name of names) {
    const all = tags.filter((tag) => tag.name === name)
    const own = OF_OTHERS_TOO.has(name) ? all.slice(0, 1) : all
    const marks = own.flatMap((tag) => namesIn(tag, sites))
    if (marks.length > 0) return unique(marks)
  }
  return undefined
}

function namesIn(tag: TagValue, sites: readonly string[]): readonly Name[] {
  const value = inOrder(tag)
  if (/[&|,]/.test(value) && isSite(value, sites)) return []
  return onePerson(tag, peopleIn(value, { lone: tag.name !== 'twitter:data1', small: true }))
    .filter((person) => person.includes(' ') || !isSite(person, sites))
    .map((person) => namedBy(tag, { field: 'byline', value: person, rule: 'describe/byline' }))
}

/** Libraries write `Roe, Jane`. */
function inOrder({ name, value }: TagValue): string {
  const turned =
    name.startsWith('citation') || name.startsWith('dc') ? /^([^,;]{2,40}), ([^,;]{1,40})$/.exec(value) : null
  return turned === null ? value : `${turned[2]} ${turned[1]}`
}

/** `Roe, Jane` in a record: two people of a word each would be the rarer thing. */
function onePerson({ source, value }: TagValue, people: readonly string[]): readonly string[] {
  const [family, given, more] = people
  if (source !== 'record' || more !== undefined || value !== `${family}, ${given}`) return people
  return people.some((name) => name.includes(' ')) ? people : [`${given} ${family}`]
}

interface Tagged {
  readonly tagged: readonly Name[]
  readonly sites: readonly string[]
}

/**
 * Readers are shown more of the authors than machines are told of, or a person where the tags name an account, or the site,
 * which themes give as the author of all.
 */
function overrules(line: readonly Name[], { tagged, sites }: Tagged): boolean {
  if (tagged.every(({ value }) => isSite(value, sites)))
    return line.every(({ value }) => !isSite(value, sites))
  const account = tagged.every(({ value }) => !value.includes(' '))
  if (account) return line.every(({ value }) => value.includes(' ') && !isSite(value, sites))
  const shown = new Set(line.map(({ value }) => bareName(value)))
  return shown.size > tagged.length && tagged.every(({ value }) => shown.has(bareName(value)))
}

function bareName(name: string): string {
  return squeezed(name.replace(/^(?:dr|prof|professor|sir|rev)\.?\s/i, ''))
}

/** The line is the field too, and leaves the text, where it names only those that the tags name; else it is a conflict. */
function asField(line: readonly Name[], tagged: readonly Name[]): readonly Name[] {
  const known = new Set(tagged.map(({ value }) => squeezed(value)))
  const same = line.filter(({ value, whole }) => whole === true && known.has(squeezed(value)))
  return same.length === line.length ? same : line.map(({ block: _block, whole: _whole, ...said }) => said)
}

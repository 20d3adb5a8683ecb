/**
 * Who wrote it: people, never desks, outlets or handles. The first kind of source that names a person is
 * believed.
 */
import type { Block } from '../kit/article.ts'
import type { Mark, Name } from '../kit/mark.ts'
import { readLine } from './line.ts'
import { peopleIn } from './people.ts'
import { squeezed } from './suffix.ts'
import { recorded, told } from './tags.ts'
import type { Page, Told } from './tags.ts'

const RECORDED = recorded(['byline', 'bylines', 'author', 'authors'])
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
/** What pages call the line that says who wrote it. */
const LABELLED = /byline|by-line|author(?!i)|writer|contributor|vcard|auteur|redacteur/
/** What is about the author and not the byline, and people who are not the author. */
const NOT_BYLINE = /\b(?:comments?|comment-list|related|reviewer|footer|sidebar|nav|menu|navbar)\b/
const LONGEST_LINE = 220

export interface Head {
  /** Block of the title, or -1. */
  readonly title: number
  readonly lines: readonly Block[]
  readonly sites: readonly string[]
}

export function bylines(page: Page, { lines, sites, title }: Head): readonly Mark[] {
  const tagged = peopleOf(page, RECORDED, sites) ?? peopleOf(page, TAGS, sites)
  const line = bylineBlock(page, lines, sites)
  if (tagged !== undefined) return [...tagged, ...(line === undefined ? [] : asField(line, tagged))]
  if (line !== undefined) return line
  return signed(page, { lines, title }) ?? peopleOf(page, WEAK_TAGS, sites) ?? writtenBy(page) ?? []
}

/** All people of the first tag that names one; a name told twice counts once. */
function peopleOf(
  page: Page,
  names: readonly string[],
  sites: readonly string[],
): readonly Name[] | undefined {
  const tags = told(page, names).filter(({ value }) => value.length <= LONGEST_LINE)
  for (const name of names) {
    const all = tags.filter((tag) => tag.name === name)
    const own = OF_OTHERS_TOO.has(name) ? all.slice(0, 1) : all
    const marks = own.flatMap((tag) => namesIn(tag, sites))
    if (marks.length > 0) return unique(marks)
  }
  return undefined
}

function namesIn(tag: Told, sites: readonly string[]): readonly Name[] {
  return peopleIn(inOrder(tag), { lone: tag.name !== 'twitter:data1' })
    .filter((person) => person.includes(' ') || !isSite(person, sites))
    .map((person) => ({
      does: 'name',
      field: 'byline',
      value: person,
      source: tag.source,
      rule: 'describe/byline',
      saw: `${tag.name}: ${tag.value}`.slice(0, 120),
    }))
}

/** Libraries write `Roe, Jane`. */
function inOrder({ name, value }: Told): string {
  const turned =
    name.startsWith('citation') || name.startsWith('dc') ? /^([^,;]{2,40}), ([^,;]{1,40})$/.exec(value) : null
  return turned === null ? value : `${turned[2]} ${turned[1]}`
}

function isSite(person: string, sites: readonly string[]): boolean {
  return sites.some((site) => squeezed(site) === squeezed(person))
}

function unique(marks: readonly Name[]): readonly Name[] {
  const seen = new Set<string>()
  return marks.filter(({ value }) => {
    const bare = squeezed(value)
    if (seen.has(bare)) return false
    seen.add(bare)
    return true
  })
}

/** The first line of the head that is a byline, as names; `whole` where it says nothing else. */
function bylineBlock(
  page: Page,
  lines: readonly Block[],
  sites: readonly string[],
): readonly Name[] | undefined {
  for (const block of lines) {
    if (block.text.length > LONGEST_LINE || block.facts.page?.hidden === true) continue
    const labels = block.facts.page?.labels ?? ''
    if (NOT_BYLINE.test(labels)) continue
    const { people, rest } = readLine(block.text, {
      language: page.language,
      labelled: LABELLED.test(labels),
    })
    const names = people.filter((person) => person.includes(' ') || !isSite(person, sites))
    if (names.length === 0) continue
    const about = {
      does: 'name',
      field: 'byline',
      source: 'text',
      rule: 'describe/byline',
      saw: block.text.slice(0, 120),
      block: block.n,
    } as const
    return unique(
      names.map((value) => (rest === '' ? { ...about, value, whole: true } : { ...about, value })),
    )
  }
  return undefined
}

/** The line in the text is the field too, and leaves it, where it names one of those that the tags name. */
function asField(line: readonly Name[], tagged: readonly Name[]): readonly Name[] {
  const known = new Set(tagged.map(({ value }) => squeezed(value)))
  const same = line.filter(({ value, whole }) => whole === true && known.has(squeezed(value)))
  return same.length === line.length ? same : []
}

/** Lines below the title in which a name may stand alone. */
const SIGNED_WITHIN = 5
const WRITTEN_BY =
  /^(?:(?:this )?(?:article|post|story|piece) (?:was |is )?)?(?:written|posted|words|story|text|recipe) by[:\s]/i

/**
 * On pages: a name alone right under the title that opens another block further down, as author boxes do,
 * and none before it, as
 * sections do.
 */
function signed(page: Page, { lines, title }: Pick<Head, 'lines' | 'title'>): readonly Name[] | undefined {
  if (title < 0) return undefined
  const near = lines.filter(
    ({ n, kind, facts }) =>
      n > title && n <= title + SIGNED_WITHIN && kind !== 'heading' && facts.page?.hidden === false,
  )
  for (const block of near) {
    const { dates, rest } = readLine(block.text, { language: page.language, labelled: false })
    const [person, more] = peopleIn(dates.length > 0 ? rest : block.text, { lone: false })
    if (person === undefined || more !== undefined || !recurs(page, block.n, person)) continue
    const whole = squeezed(dates.length > 0 ? rest : block.text) === squeezed(person)
    const name = {
      does: 'name',
      field: 'byline',
      value: person,
      source: 'text',
      rule: 'describe/byline-signed',
      saw: block.text.slice(0, 120),
      block: block.n,
    } as const
    return [whole ? { ...name, whole } : name]
  }
  return undefined
}

function recurs(page: Page, n: number, person: string): boolean {
  const places = page.blocks.filter((block) => block.n !== n && block.text.startsWith(person))
  const [first] = places
  if (first === undefined || first.n < n) return false
  return places.some(
    ({ kind, text }) => (text === person && kind !== 'heading') || text.startsWith(`${person} is `),
  )
}

/** The one author box that says who wrote it; where several do, it is a list of others. */
function writtenBy(page: Page): readonly Name[] | undefined {
  const boxes = page.blocks.filter(({ text }) => text.length <= LONGEST_LINE && WRITTEN_BY.test(text))
  const [box, another] = boxes
  if (box === undefined || another !== undefined) return undefined
  const people = peopleIn(box.text.replace(WRITTEN_BY, ''), { lone: false })
  if (people.length === 0) return undefined
  return people.map((value) => ({
    does: 'name',
    field: 'byline',
    value,
    source: 'text',
    rule: 'describe/byline-box',
    saw: box.text.slice(0, 120),
    block: box.n,
  }))
}

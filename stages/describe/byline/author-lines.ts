/** Lines of the text that say who wrote it: `By …` near the title, a label above a name, a lone name, an author box. */
import type { Block } from '../../kit/article.ts'
import type { Name } from '../../kit/mark.ts'
import { namesPlace } from '../clues/labels.ts'
import { byIn, readLine } from '../clues/line.ts'
import { namedIn } from '../clues/named.ts'
import { peopleIn } from '../clues/people.ts'
import { speaks } from '../clues/speaks.ts'
import { squeezed } from '../clues/suffix.ts'
import type { Page } from '../clues/tags.ts'

export interface Head {
  /** Block of the title, or -1. */
  readonly title: number
  readonly lines: readonly Block[]
  readonly sites: readonly string[]
}

/** What pages call the line that says who wrote it. */
const LABELLED = /byline|by-line|author(?!i)|writer|contributor|vcard|auteur|redacteur/
/** What is about the author and not the byline, and people who are not the author. */
const NOT_BYLINE = /\b(?:comments?|comment-list|related|reviewer|footer|sidebar|nav|menu|navbar)\b/
/** People who checked, drew or edited it: the name on the line, or on the next one, is not who wrote it. */
const OF_ANOTHER =
  /^(?:(?:medically |expert |clinically |legally )?reviewed|fact[- ]?checked|checked|edited|photos?|photographs?|illustrat(?:ed|ions?)|translated|recommended|narrated|produced|updated|curated|hosted|presented|sponsored|medical reviewer|reviewer|editor|photography|images?|video)\b[^.]{0,24}?(?:\bby\b|:|$)/i
export const LONGEST_LINE = 220

/** The first line of the head that is a byline, as names; `whole` where it says nothing else. */
export function bylineBlock(page: Page, { lines, sites, title }: Head): readonly Name[] | undefined {
  const titleIsHidden = page.blocks[title]?.facts.page?.hidden === true
  const titled = squeezed(page.blocks[title]?.text ?? '')
  for (const block of lines) {
    if (!mayBeByline(block, titleIsHidden) || followsAnother(page, block)) continue
    const below = belowLabel(page, block)
    if (below !== undefined) return below
    const { people, rest } = readLine(block.text, {
      language: page.language,
      labelled: LABELLED.test(block.facts.page?.labels ?? ''),
    })
    const names = people.filter(
      (person) => (person.includes(' ') || !isSite(person, sites)) && squeezed(person) !== titled,
    )
    if (names.length === 0) continue
    return unique(names.map((value) => named(block, { value, whole: rest === '' })))
  }
  return undefined
}

export function isSite(person: string, sites: readonly string[]): boolean {
  const bare = squeezed(person)
  return sites.some((site) => squeezed(site) === bare)
}

/** A name told twice counts once. */
export function unique(marks: readonly Name[]): readonly Name[] {
  const seen = new Set<string>()
  return marks.filter(({ value }) => {
    const bare = squeezed(value)
    if (seen.has(bare)) return false
    seen.add(bare)
    return true
  })
}

/** Hidden lines count where the title is hidden too, as on pages that a script shows. */
export function mayBeByline({ text, facts }: Block, titleIsHidden: boolean): boolean {
  if (text.length > LONGEST_LINE || (facts.page?.hidden === true && !titleIsHidden)) return false
  return !namesPlace(facts.page?.labels ?? '', NOT_BYLINE) && !OF_ANOTHER.test(text)
}

function followsAnother(page: Page, { n }: Block): boolean {
  const before = page.blocks[n - 1]
  return before !== undefined && before.text.length <= SHORT_LABEL && OF_ANOTHER.test(before.text)
}

/** `Fact checked by`, with room for what else templates write. */
const SHORT_LABEL = 30

/** Alone on its line it announces more than one name. */
const PLURAL =
  /^(?:authors|author\(s\)|autoren|auteurs|autores|autori|autorzy|auteurs?\(s\)|autor\(en\)|\u0430\u0432\u0442\u043e\u0440\u044b|yazarlar)\s*:?$/iu
/** Most lines with a name each below such a label. Papers in physics have more; only the first are taken. */
const MOST_AUTHORS = 20

/** `Written by` alone on its line: the next one is who, and both are the field; below `Authors` all that are names and no more. */
function belowLabel(page: Page, label: Block): readonly Name[] | undefined {
  const plural = PLURAL.test(label.text)
  if (!plural && !byIn(page.language).test(label.text)) return undefined
  const names = firstBelow(page, label)
  if (names === undefined || !plural || names.some(({ whole }) => whole !== true)) return names
  return [...names, ...moreBelow(page, label.n + 2)]
}

function moreBelow(page: Page, from: number): readonly Name[] {
  const found: Name[] = []
  for (const block of page.blocks.slice(from, from + MOST_AUTHORS)) {
    const people = peopleIn(block.text, { lone: false })
    if (people.length === 0 || !namesAlone(block.text, people)) break
    found.push(...people.map((value) => named(block, { value, whole: true })))
  }
  return found
}

/** Between names that stand together. */
const BETWEEN_NAMES = /^(?:[\s,;&]|(?<!\p{L})(?:and|und|et|y|e|i|en|og|och|\u0438)(?!\p{L}))*$/iu

function namesAlone(text: string, people: readonly string[]): boolean {
  return BETWEEN_NAMES.test(people.reduce((rest, person) => rest.replace(person, ' '), text))
}

function firstBelow(page: Page, label: Block): readonly Name[] | undefined {
  const next = page.blocks[label.n + 1]
  if (next === undefined || next.text.length > LONGEST_LINE) return undefined
  const { dates, rest } = readLine(next.text, { language: page.language, labelled: false })
  const own = (dates.length > 0 ? rest : next.text).replace(/\s+[-\u2013\u2014]\s.*$/, '')
  const people = peopleIn(own, { lone: true })
  const [first] = people
  if (first === undefined) return undefined
  const whole = squeezed(dates.length > 0 ? rest : next.text) === people.map(squeezed).join('')
  const names = people.map((value) => named(next, { value, whole }))
  return whole ? [...names, named(label, { value: first, whole })] : names
}

interface Said {
  readonly value: string
  readonly whole: boolean
}

function named(block: Block, { value, whole }: Said, rule = 'describe/byline'): Name {
  return namedIn(block, { field: 'byline', value, rule, whole })
}

/** Lines below the title in which a name may stand alone. */
const SIGNED_WITHIN = 5
const WRITTEN_BY =
  /^(?:(?:(?:this )?(?:article|post|story|piece) (?:was |is )?)?(?:written|posted|words|story|text|recipe) by[:\s]|(?:by|authors?):\s)/i

/** On pages: a name alone right under the title that opens another block further down, as author boxes do, and none before it, as sections do. */
export function loneName(page: Page, { lines, title }: Omit<Head, 'sites'>): readonly Name[] | undefined {
  if (title < 0) return undefined
  const near = lines.filter(
    ({ n, kind, facts }) =>
      n > title && n <= title + SIGNED_WITHIN && kind !== 'heading' && facts.page?.hidden === false,
  )
  for (const block of near) {
    if (followsAnother(page, block)) continue
    const { dates, rest } = readLine(block.text, { language: page.language, labelled: false })
    const [person, more] = peopleIn(dates.length > 0 ? rest : block.text, { lone: false })
    if (person === undefined || more !== undefined || !recurs(page, block.n, person)) continue
    if (speaks(page, block)) continue
    const whole = squeezed(dates.length > 0 ? rest : block.text) === squeezed(person)
    return [named(block, { value: person, whole }, 'describe/byline-signed')]
  }
  return undefined
}

/** The name opens a block further down and none before: an author box, which goes on with what the person is. */
function recurs(page: Page, n: number, person: string): boolean {
  const places = page.blocks.filter((block) => block.n !== n && block.text.startsWith(person))
  const [first] = places
  if (first === undefined || first.n < n) return false
  return places.some(
    (block) => (block.text === person && block.kind !== 'heading') || tellsOf(page, block, person),
  )
}

/** `Jane Roe is a reporter`, here or in the block after the name. */
function tellsOf(page: Page, block: Block, person: string): boolean {
  if (TELLS.test(block.text.slice(person.length))) return true
  const given = person.split(' ')[0] ?? person
  const next = page.blocks[block.n + 1]?.text ?? ''
  if (block.text !== person || !next.startsWith(given)) return false
  return TELLS.test(next.startsWith(person) ? next.slice(person.length) : next.slice(given.length))
}

const TELLS = /^,? (?:is|was|has|writes|covers|works|leads|serves|joined|specializes|brings)\b/

/** The author box, or several that name the same person. Boxes with different names list other people. */
export function authorBox(page: Page): readonly Name[] | undefined {
  const found: (readonly Name[])[] = []
  for (const block of page.blocks) {
    if (!mayBeByline(block, false) || followsAnother(page, block)) continue
    const names = boxed(page, block)
    if (names.length > 0) found.push(names)
  }
  const [first] = found
  const said = new Set(found.map((names) => names.map(({ value }) => value).join('\n')))
  return said.size === 1 ? first : undefined
}

function boxed(page: Page, block: Block): readonly Name[] {
  const label = WRITTEN_BY.exec(block.text)?.[0]
  const near = LABELLED.test((block.facts.page?.labels ?? '').slice(-NEAR_LABELS))
  const says = label === undefined ? [] : peopleIn(block.text.slice(label.length), { lone: false })
  const bio =
    says.length > 0 || !near || !tellsOf(page, block, block.text) ? [] : peopleIn(block.text, { lone: false })
  const rule = 'describe/byline-box'
  if (says.length + bio.length > 0)
    return [...says, ...bio].map((value) => named(block, { value, whole: false }, rule))
  const below = byIn('en').test(block.text) ? belowLabel(page, block) : undefined
  return (below ?? []).map(({ whole: _whole, ...name }) => ({ ...name, rule }))
}

/** Characters of the labels that are the block's own and its nearest parents'. */
const NEAR_LABELS = 60

/**
 * A page's JSON-LD, read leniently: what it says of the article, and the article's text where it holds it.
 * Runs nothing.
 */
import type { Tag } from '../../../stages/kit/article.ts'
import { isObject } from '../../is-object.ts'

export interface LinkedData {
  readonly tags: readonly Tag[]
  readonly articleBodies: readonly string[]
}

type Thing = { readonly [name: string]: unknown }

/** Things looked at in one script; a graph of an article has under 30. */
const MOST_THINGS = 200
const ARTICLE = /article|posting|report|review|recipe|story/i
const PAGE = /page$/i
/** What is taken of an article, by the name it has in schema.org. */
const PLAIN = [
  'headline',
  'description',
  'datePublished',
  'dateModified',
  'inLanguage',
  'isAccessibleForFree',
  'articleSection',
  'url',
] as const
/** What is taken of a page that names no article. */
const OF_PAGE = ['datePublished', 'dateModified', 'inLanguage'] as const
const NOTHING: LinkedData = { tags: [], articleBodies: [] }

/** The tags `json-ld …` and article bodies of one script; nothing where it is no JSON. */
export function readLinkedData(source: string): LinkedData {
  const things = gather(parseLeniently(source))
  if (things.length === 0) return NOTHING
  const byId = new Map(
    things.map((thing): [unknown, Thing] => [thing['@id'], thing]).filter(([id]) => id !== undefined),
  )
  const typed = things.filter(isArticle)
  const articles = typed.length > 0 ? typed : things.filter(isSigned)
  const types = things
    .flatMap((thing) => strings(thing['@type']))
    .map((value) => ({ name: 'json-ld @type', value }))
  const pages =
    articles.length > 0
      ? []
      : things.filter((thing) => strings(thing['@type']).some((type) => PAGE.test(type)))
  return {
    tags: [
      ...articles.flatMap((thing) => tagsOf(thing, byId)),
      ...pages.flatMap((page) => plain(page, OF_PAGE)),
      ...types,
    ],
    articleBodies: articles.flatMap((thing) => [...strings(thing['articleBody']), ...updatesOf(thing)]),
  }
}

/** The posts of a live blog, as one text: each under its headline, in the order of the page. */
function updatesOf(thing: Thing): readonly string[] {
  const list: unknown = thing['liveBlogUpdate']
  const updates: readonly unknown[] = Array.isArray(list) ? list.slice(0, MOST_THINGS) : [list]
  const texts = updates
    .filter(isThing)
    .flatMap((update) => [...strings(update['headline']), ...strings(update['articleBody'])])
  return texts.length === 0 ? [] : [texts.join('\n\n')]
}

function isArticle(thing: Thing): boolean {
  return strings(thing['@type']).some((type) => ARTICLE.test(type)) || thing['articleBody'] !== undefined
}

/** Whether a page has a headline and an author, as newsletters mark up their letters. */
function isSigned(thing: Thing): boolean {
  return thing['headline'] !== undefined && thing['author'] !== undefined
}

function tagsOf(thing: Thing, byId: ReadonlyMap<unknown, Thing>): readonly Tag[] {
  const people = (name: string): readonly Tag[] => {
    return namesOf(thing[name], byId).map((value) => ({ name: `json-ld ${name}`, value }))
  }
  return [...plain(thing, PLAIN), ...authors(thing, byId), ...people('publisher')]
}

/** Authors that are typed as organisations are told apart from people. */
function authors(thing: Thing, byId: ReadonlyMap<unknown, Thing>): readonly Tag[] {
  return listed(thing['author']).flatMap((item) => {
    const whole = isThing(item) ? (byId.get(item['@id']) ?? item) : undefined
    const types = new Set([...strings(whole?.['@type']), ...(isThing(item) ? strings(item['@type']) : [])])
    const name =
      types.has('Organization') && !types.has('Person') ? 'json-ld author organization' : 'json-ld author'
    return namesOf(item, byId).map((value) => ({ name, value }))
  })
}

function plain(thing: Thing, names: readonly string[]): readonly Tag[] {
  return names.flatMap((name) => {
    return strings(thing[name]).map((value) => ({
      name: `json-ld ${name === 'articleSection' ? 'section' : name}`,
      value,
    }))
  })
}

/**
 * Names of persons or organisations: given as such, as things with a name, or as references into the graph.
 */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): readonly string[] {
  return listed(value).flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isThing(item)) return []
    const own = strings(item['name'])
    return own.length > 0 ? own : strings(byId.get(item['@id'])?.['name'])
  })
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** The things at the top, in lists, in graphs and as main entities; not what hangs below, as comments do. */
function gather(value: unknown): readonly Thing[] {
  const waiting: unknown[] = [value]
  const things: Thing[] = []
  for (let at = 0; at < waiting.length && at < MOST_THINGS; at++) {
    const next = waiting[at]
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS))
    if (!isThing(next)) continue
    things.push(next)
    waiting.push(next['@graph'], next['mainEntity'])
  }
  return things.filter((thing) => thing['@type'] !== undefined || thing['headline'] !== undefined)
}

const OPENERS = ['<!--', '/*<![CDATA[*/', '//<![CDATA[', '<![CDATA[']
const CLOSERS = ['-->', '/*]]>*/', '//]]>', ']]>', ';']

/** Scripts carry comments, line breaks inside strings, a comma too many, a semicolon at the end. */
function parseLeniently(source: string): unknown {
  let json = source.trim()
  for (const opener of OPENERS) if (json.startsWith(opener)) json = json.slice(opener.length).trim()
  for (const closer of CLOSERS) if (json.endsWith(closer)) json = json.slice(0, -closer.length).trim()
  return parsed(json) ?? parsed(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?= ?[}\]])/g, ''))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function strings(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((item) => {
    if (typeof item === 'boolean' || typeof item === 'number') return [String(item)]
    return typeof item === 'string' && item.trim() !== '' ? [item] : []
  })
}

function isThing(value: unknown): value is Thing {
  return isObject(value)
}

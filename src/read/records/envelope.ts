/**
 * Records and lists in an envelope, as databases, services and crawlers answer: `{"_id": "7", "_source": {…}}`,
 * `{"response": {"results": […]}}`. Trusts an object under one of the usual names where the envelope says no
 * text itself.
 */
import { isRecord } from './json.ts'
import type { Parsed } from './json.ts'
import { isOfArticles, valueAt } from './record-content.ts'
import { holdsText, mapped } from './record-fields.ts'
import type { Mapping } from './record-fields.ts'

/** What envelopes call the object within. */
const WITHIN: readonly string[] = [
  '_source',
  'article',
  'attributes',
  'data',
  'doc',
  'document',
  'entry',
  'fields',
  'item',
  'node',
  'page',
  'post',
  'record',
  'result',
  'row',
  'story',
  'value',
]
/** What they call the object around a list. */
const AROUND_LISTS: readonly string[] = [
  ...WITHIN,
  'articles',
  'entries',
  'hits',
  'items',
  'posts',
  'response',
  'results',
]
/** What they call the parts of one article. */
const PARTS: ReadonlySet<string> = new Set([
  'blocks',
  'chapters',
  'chunks',
  'elements',
  'pages',
  'paragraphs',
  'parts',
  'passages',
  'sections',
  'segments',
  'transcript',
])
/** Envelopes within one another deeper than this hold nothing that is looked for. */
const DEEPEST = 3
const TITLES = ['title', 'headline'] as const
/** An envelope's own id, where the record has none. */
const ID = '_id'

/**
 * The record in an envelope, with what the envelope says besides; the record itself where it says a text, or
 * where no object in it, or more than one, does. Parts of one article are its text.
 */
export function outOfEnvelope(record: Parsed, mapping: Mapping): Parsed {
  if (mapping.preset === 'none') return record
  const within = recordIn(record, mapping, DEEPEST)
  if (within !== undefined) return within
  const parts = listWithin(record, DEEPEST)
  if (parts === undefined || !isParts(parts) || saysText(record, mapping)) return record
  return { ...record, text: parts.items }
}

function recordIn(record: Parsed, mapping: Mapping, depth: number): Parsed | undefined {
  const inner = WITHIN.filter((name) => isRecord(record[name]))
  if (depth === 0 || inner.length === 0 || saysText(record, mapping)) return undefined
  const found = inner.flatMap((name) => {
    const one = record[name]
    if (!isRecord(one)) return []
    const within = recordIn(one, mapping, depth - 1) ?? (holdsText(one, mapping) ? one : undefined)
    return within === undefined ? [] : [{ name, within }]
  })
  const saying = found.filter(({ within }) => saysText(within, mapping))
  const [only, another] = saying.length > 0 || holdsText(record, mapping) ? saying : found
  if (only === undefined || another !== undefined) return undefined
  const { [only.name]: _, ...besides } = record
  const id = record[ID]
  return { ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}), ...besides, ...only.within }
}

/** Whether a record holds a text that is not empty. */
function saysText(record: Parsed, mapping: Mapping): boolean {
  return (mapped(record, mapping)?.content.trim() ?? '') !== ''
}

/**
 * A list with a record in it: the value itself, or the only such list of an object that says no text, or of
 * an envelope in it.
 */
export function listIn(value: unknown, mapping: Mapping): readonly unknown[] | undefined {
  if (!isRecord(value)) return isList(value) ? value : undefined
  return holdsText(outOfEnvelope(value, mapping), mapping) ? undefined : listWithin(value, DEEPEST)?.items
}

interface Found {
  readonly name: string
  readonly items: readonly unknown[]
  /** Whether an object around it has a title. */
  readonly isTitled: boolean
}

/** What is under a title, and has neither titles nor addresses nor ids of its own. */
function isParts({ name, items, isTitled }: Found): boolean {
  return isTitled && PARTS.has(name) && !isOfArticles(items) && !items.filter(isRecord).some(hasId)
}

function hasId(part: Parsed): boolean {
  return part['id'] !== undefined || part[ID] !== undefined
}

function listWithin(value: Parsed, depth: number): Found | undefined {
  if (depth === 0) return undefined
  const lists = Object.entries(value).flatMap(([name, items]) => (isList(items) ? [{ name, items }] : []))
  const inner = AROUND_LISTS.flatMap((name) => {
    const one = value[name]
    const found = isRecord(one) ? listWithin(one, depth - 1) : undefined
    return found === undefined ? [] : [found]
  })
  const [only, another] = [...lists.map((list) => ({ ...list, isTitled: false })), ...inner]
  if (only === undefined || another !== undefined) return undefined
  return { ...only, isTitled: only.isTitled || hasTitle(value) }
}

function hasTitle(value: Parsed): boolean {
  return TITLES.some((name) => typeof valueAt(value, name) === 'string')
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isRecord)
}

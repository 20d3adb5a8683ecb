/**
 * Records and lists in an envelope, as databases, services and crawlers answer: `{"_id": "7", "_source": {…}}`,
 * `{"response": {"results": […]}}`. Trusts an object under one of the usual names where the envelope holds no
 * text itself.
 */
import { isRecord } from './json.ts'
import type { Parsed } from './json.ts'
import { holdsText } from './record-fields.ts'
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
/** Envelopes within one another deeper than this hold nothing that is looked for. */
const DEEPEST = 3
/** An envelope's own id, where the record has none. */
const ID = '_id'

/**
 * The record in an envelope, with what the envelope says besides; the record itself where it holds a text, or
 * where no object in it, or more than one, does.
 */
export function outOfEnvelope(record: Parsed, mapping: Mapping): Parsed {
  return mapping.preset === 'none' ? record : (recordIn(record, mapping, DEEPEST) ?? record)
}

function recordIn(record: Parsed, mapping: Mapping, depth: number): Parsed | undefined {
  const inner = WITHIN.map((name) => record[name]).filter(isRecord)
  if (depth === 0 || inner.length === 0 || holdsText(record, mapping)) return undefined
  const found = inner.flatMap(
    (one) => recordIn(one, mapping, depth - 1) ?? (holdsText(one, mapping) ? [one] : []),
  )
  const [only, another] = found
  if (only === undefined || another !== undefined) return undefined
  return { ...(typeof record[ID] === 'string' ? { id: record[ID] } : {}), ...saidBy(record), ...only }
}

/** What an envelope says itself, such as an address or a title. */
function saidBy(envelope: Parsed): Parsed {
  return Object.fromEntries(Object.entries(envelope).filter(([, value]) => typeof value !== 'object'))
}

/**
 * A list with a record in it: the value itself, or the only such list of an object that holds no text, or of
 * an envelope in it.
 */
export function listIn(value: unknown, mapping: Mapping): readonly unknown[] | undefined {
  if (!isRecord(value)) return isList(value) ? value : undefined
  return holdsText(outOfEnvelope(value, mapping), mapping) ? undefined : listWithin(value, DEEPEST)
}

function listWithin(value: Parsed, depth: number): readonly unknown[] | undefined {
  const lists = Object.values(value).filter(isList)
  if (lists.length > 1 || depth === 0) return undefined
  const inner = AROUND_LISTS.map((name) => value[name]).filter(isRecord)
  const all = [...lists, ...inner.flatMap((one) => [listWithin(one, depth - 1) ?? []])].filter(isList)
  return all.length === 1 ? all[0] : undefined
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isRecord)
}

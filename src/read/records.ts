/**
 * Records as documents: a line of NDJSON each, one JSON object, or a list of them. Believes what a record
 * says of itself.
 */
import { hash53 } from '../../stages/kit/hash.ts'
import type { Aside } from '../attempt.ts'
import { linesOf } from './bytes.ts'
import type { Line } from './bytes.ts'
import { decode } from './decode.ts'
import { oversize } from './document.ts'
import type { Document, Field, Limits } from './document.ts'
import { namesBy, namesOf } from './record-names.ts'
import type { Names } from './record-names.ts'
import type { Source } from './source.ts'

type Parsed = { readonly [name: string]: unknown }

/** Fields longer than this are texts of their own, not metadata. */
const LONGEST_FIELD = 1000
/** Fields past this number are a database row, not a record of an article. */
const MOST_FIELDS = 60

/**
 * The documents of a file of NDJSON, streamed. Returns false, having yielded nothing, where neither of its
 * first two lines is a record: then it is something else. It reads the file twice: ids first, so that only
 * unique ones name a document.
 */
export async function* linesDocuments(
  source: Source,
  limits: Limits,
): AsyncGenerator<Document | Aside, boolean> {
  const names = await survey(linesOf(source.open(), limits.maxSize))
  if (names === undefined) return false
  const { name } = source
  for await (const line of linesOf(source.open(), limits.maxSize)) {
    if (blank(line)) continue
    const record = line.bytes === undefined ? undefined : parsedLine(line.bytes)
    const id = names.count === 1 ? source.id : `${source.id}#${names.nameOf(idOf(record), line.number)}`
    if (line.bytes === undefined) yield { id, where: 'read', reason: oversize(line.size, limits.maxSize) }
    else yield documentOf(record, { id, name, bytes: line.bytes })
  }
  return true
}

/** The records of a JSON file that is one object or a list; undefined where it is no JSON at all. */
export function wholeRecords(source: Source, bytes: Uint8Array): readonly (Document | Aside)[] | undefined {
  const value = parsed(decode(bytes).text)
  const { name } = source
  if (isRecord(value)) return [documentOf(value, { id: source.id, name, bytes })]
  if (!Array.isArray(value) || !value.some(isRecord)) return undefined
  const items: readonly unknown[] = value
  const names = namesOf(
    items.map(idOf).filter((id) => id !== undefined),
    items.length,
  )
  return items.map((item, index) => {
    const own = isRecord(item) ? item : undefined
    const id = items.length === 1 ? source.id : `${source.id}#${names.nameOf(idOf(own), index + 1)}`
    return documentOf(own, { id, name, bytes: Buffer.from(JSON.stringify(item)) })
  })
}

/** A value from elsewhere, as a line of a pipe. */
export interface Given {
  readonly value: unknown
  /** What it is called where it has no id of its own. */
  readonly name: string
  /** The line it was read from; else its digest is that of its JSON. */
  readonly bytes?: Uint8Array
}

/** A record that stands alone as a document. */
export function recordDocument({ value, name, bytes }: Given): Document | Aside {
  const source = bytes ?? Buffer.from(JSON.stringify(value ?? null))
  return documentOf(isRecord(value) ? value : undefined, { id: idOf(value) ?? name, name: '', bytes: source })
}

/** The first pass: how many records there are and which ids stand once. Keeps eight bytes a record. */
async function survey(lines: AsyncIterable<Line>): Promise<Names | undefined> {
  const hashes: number[] = []
  let count = 0
  let records = 0
  for await (const line of lines) {
    if (blank(line)) continue
    const record = line.bytes === undefined ? undefined : parsedLine(line.bytes)
    const id = record === undefined ? undefined : idOf(record)
    if (record !== undefined) records++
    if (id !== undefined) hashes.push(hash53(id))
    count++
    if (count === 2 && records === 0) return undefined
  }
  return records === 0 ? undefined : namesBy(hashes, count)
}

function documentOf(
  record: Parsed | undefined,
  known: Omit<Document, 'record' | 'warnings'>,
): Document | Aside {
  const { id } = known
  if (record === undefined) return { id, where: 'read', reason: 'not a JSON record; mend or delete the line' }
  const html = textIn(record, 'html')
  const text = textIn(record, 'text')
  if (html === undefined && text === undefined) {
    return { id, where: 'read', reason: 'a record without text or html; name its field so' }
  }
  const fields = fieldsOf(record)
  if (html !== undefined && html !== '')
    return { ...known, record: { holds: 'html', content: html, fields }, warnings: [] }
  return { ...known, record: { holds: 'text', content: text ?? '', fields }, warnings: [] }
}

function fieldsOf(record: Parsed): readonly Field[] {
  return Object.entries(record)
    .filter(([name]) => name !== 'html' && name !== 'text')
    .slice(0, MOST_FIELDS)
    .flatMap(([name, value]) => valuesOf(value).map((text) => ({ name, value: text })))
}

/** A field's values as strings; a list of names is several. */
function valuesOf(value: unknown): readonly string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (typeof value === 'string')
    return value.trim() === '' || value.length > LONGEST_FIELD ? [] : [value.trim()]
  if (!Array.isArray(value)) return []
  const items: readonly unknown[] = value.slice(0, MOST_FIELDS)
  return items.flatMap((item) => (typeof item === 'string' ? valuesOf(item) : []))
}

function textIn(record: Parsed, name: string): string | undefined {
  const value = record[name]
  return typeof value === 'string' ? value : undefined
}

function idOf(record: unknown): string | undefined {
  if (!isRecord(record)) return undefined
  const id = record['id']
  if (typeof id === 'number') return String(id)
  return typeof id === 'string' && id.trim() !== '' ? id : undefined
}

function isRecord(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsedLine(bytes: Uint8Array): Parsed | undefined {
  const value = parsed(decode(bytes).text)
  return isRecord(value) ? value : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function blank(line: Line): boolean {
  if (line.bytes === undefined || line.size > 100) return false
  return Buffer.from(line.bytes).toString('latin1').trim() === ''
}

/**
 * Records as documents: a line of NDJSON each, one JSON object, or a list of them. Believes what a record
 * says of itself.
 */
import { hash53 } from '../../../stages/kit/hash.ts'
import type { Aside } from '../../attempt.ts'
import { linesOf, untilBroken } from '../raw/bytes.ts'
import type { Line } from '../raw/bytes.ts'
import { oversize } from '../document.ts'
import type { Document, Limits } from '../document.ts'
import { listIn, outOfEnvelope } from './envelope.ts'
import { FEW } from './lines-sign.ts'
import type { Sign } from './lines-sign.ts'
import { isRecord } from './json.ts'
import type { Parsed } from './json.ts'
import { auto, idOf, mapped } from './record-fields.ts'
import type { Mapping } from './record-fields.ts'
import { recordLines } from './record-lines.ts'
import { namesBy } from './record-names.ts'
import type { Names } from './record-names.ts'
import type { Source } from '../raw/source.ts'

const NO_RECORD = 'not a JSON record; mend or delete the line'

/** How a file of records is read, and what speaks for its being one. */
export interface Lined {
  readonly sign: Sign
  /** Its lines; those of NDJSON where absent. */
  readonly lines?: (stream: AsyncIterable<Uint8Array>) => AsyncIterable<Line>
  /** Why a line of them is no record, and the mend. */
  readonly unread?: string
}

/**
 * The documents of a file of NDJSON, or of a table's rows, streamed. Returns false, having yielded nothing, where its first few
 * lines are not what the sign says: then it is something else. It reads the file twice: ids first, so that
 * only unique ones name a document. Throws where it is cut or damaged: all that was given before stays good.
 */
export async function* linesDocuments(
  source: Source,
  limits: Limits & Lined,
): AsyncGenerator<Document | Aside, boolean> {
  const {
    records = auto,
    sign,
    lines = (stream) => linesOf(stream, limits.maxSize),
    unread = NO_RECORD,
  } = limits
  const names = await survey(lines(source.open()), { mapping: records, sign })
  if (names === undefined) return false
  const { name, doubts } = source
  const passed = (line: Line): void =>
    limits.passed?.({ id: `${source.id}#${line.number}`, why: 'a line that says where a record goes' })
  for await (const { line, record, own } of recordLines(lines(source.open()), { records, passed })) {
    const id = names.lone ? source.id : `${source.id}#${names.nameOf(own, line.number)}`
    if (line.bytes === undefined) yield { id, where: 'read', reason: oversize(line.size, limits.maxSize) }
    else if (record === undefined) yield { id, where: 'read', reason: unread }
    else yield documentOf(record, { id, name, bytes: line.bytes, warnings: doubts }, records)
  }
  return true
}

export const TOO_DEEP = 'a record of too many lists or objects within one another; take them out'

/** A value as JSON. It is written by recursion, unlike it is read: undefined where it is too deep for that. */
export function jsonOf(value: unknown): Uint8Array | undefined {
  try {
    return Buffer.from(JSON.stringify(value))
  } catch {
    return undefined
  }
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
  const source = bytes ?? jsonOf(value ?? null)
  const record = isRecord(value) ? outOfEnvelope(value, auto) : undefined
  const id = idOf(record, auto) ?? name
  if (source === undefined) return { id, where: 'read', reason: TOO_DEEP }
  return documentOf(record, { id, name: '', bytes: source, warnings: [] }, auto)
}

/**
 * The first pass: how many records there are and which ids stand once, as far as the file can be read. Keeps
 * eight bytes a record. Undefined where this is no NDJSON, or a single object around a list.
 */
async function survey(
  lines: AsyncIterable<Line>,
  { mapping, sign }: { readonly mapping: Mapping; readonly sign: Sign },
): Promise<Names | undefined> {
  const hashes: number[] = []
  let count = 0
  let records = 0
  let early = 0
  let around = false
  const broken: unknown[] = []
  for await (const { record, own } of recordLines(untilBroken(lines, broken), { records: mapping })) {
    if (count === 0) around = listIn(record, mapping) !== undefined
    if (record !== undefined) records++
    if (own !== undefined) hashes.push(hash53(own))
    count++
    if (count <= EARLY) early = records
    if (count === FEW && !believed({ sign, early, records, count })) return undefined
  }
  if (records === 0 || (count === 1 && around)) return undefined
  if (count < FEW && !believed({ sign, early, records, count })) return undefined
  return namesBy({ hashes, count, broken: broken.length > 0 })
}

/** Where the first line begins as a record, one in these is enough. */
const EARLY = 2

interface Believing {
  readonly sign: Sign
  /** Records among the first lines, among the first few, and how many these are. */
  readonly early: number
  readonly records: number
  readonly count: number
}

function believed({ sign, early, records, count }: Believing): boolean {
  if (sign === 'name' || (sign === 'brace' && early > 0)) return true
  return records * 2 > count
}

export function documentOf(
  record: Parsed | undefined,
  known: Omit<Document, 'record'>,
  mapping: Mapping,
): Document | Aside {
  const { id } = known
  if (record === undefined) return { id, where: 'read', reason: NO_RECORD }
  const found = mapped(record, mapping)
  if (found === undefined)
    return { id, where: 'read', reason: 'a record without text or html; name its field in records.places' }
  const { by, doubts, ...own } = found
  return {
    ...known,
    warnings: [...known.warnings, ...doubts],
    record: own,
    why: `a record by the names of ${by === 'own' ? 'the contract' : by}`,
  }
}

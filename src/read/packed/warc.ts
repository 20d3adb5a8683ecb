/**
 * A WARC or WET to documents, by warcio: its responses, resources and conversions. Believes the crawl for address and date
 * alone; what a record holds is told from its bytes.
 */
import { AsyncIterReader, LimitReader, WARCParser } from 'warcio'
import type { WARCRecord } from 'warcio'
import { hash53 } from '../../../stages/kit/hash.ts'
import { reasonOf } from '../../attempt.ts'
import type { Aside } from '../../attempt.ts'
import { take, untilBroken } from '../raw/bytes.ts'
import { oversize } from '../document.ts'
import type { Document, Field, Limits } from '../document.ts'
import { formOf } from '../text/form.ts'
import { answerOf, typeOf } from './http.ts'
import type { Answer } from './http.ts'
import { CALLED } from '../raw/bundles.ts'
import { kindOf } from '../raw/kinds.ts'
import { namesBy } from '../records/record-names.ts'
import type { Names } from '../records/record-names.ts'
import type { Source } from '../raw/source.ts'

/** A record's header is under 2 KB; what has none for this long is no WARC. */
const LONGEST_HEADER = 1_000_000
/** What an HTTP response has before its body, at most. */
const HTTP_HEAD = 65_536
/** What is read to tell whether a response is text. */
const HEAD = 65_536
/** Records that can hold an article. */
const TELLING = new Set(['response', 'resource', 'conversion'])
/** Crawlers keep notes of their own under `metadata:`, `urn:`, `dns:`. */
const PUBLISHED = /^(?:$|(?:https?|ftps?|file):)/i
/** Media types of text; others are believed only against what begins as a page. */
const TEXT =
  /^(?:$|text\/(?!css|javascript|calendar|vcard|csv)|application\/(?:xhtml\+xml|octet-stream|x-?html))/

/** The documents of a WARC, in its order. Throws where it is cut or broken: all that was given before stays good. */
export async function* warcDocuments(source: Source, limits: Limits): AsyncGenerator<Document | Aside> {
  const names = await survey(source)
  let n = 0
  for await (const record of recordsOf(source)) {
    n++
    const id = names.lone ? source.id : `${source.id}#${names.nameOf(idOf(record), n)}`
    const found = telling(record)
      ? await documentOf(record, { id, limits, doubts: source.doubts })
      : { other: `a ${record.warcType} record` }
    if ('other' in found) limits.passed?.({ id: `${source.id}#${n}`, why: found.other })
    else yield found
  }
}

/**
 * The first pass: how many records may be documents, and which of their ids stand once, as far as the file
 * can be read.
 */
async function survey(source: Source): Promise<Names> {
  const hashes: number[] = []
  const broken: unknown[] = []
  let count = 0
  for await (const record of untilBroken(recordsOf(source), broken)) {
    if (!telling(record)) continue
    count++
    const id = idOf(record)
    if (id !== undefined) hashes.push(hash53(id))
  }
  return namesBy({ hashes, count, broken: broken.length > 0 })
}

/** Record by record; what is left of one is passed over before the next. */
async function* recordsOf(source: Source): AsyncGenerator<WARCRecord> {
  const guard = { left: Infinity }
  const stream = guarded(source.open(), guard)
  const parser = new WARCParser(new AsyncIterReader(stream, null), { parseHttp: false })
  try {
    for (let record = await next(); record !== null; record = await next()) {
      refuseBroken(record)
      yield record
      await passOver(record)
    }
  } finally {
    await stream.return(undefined)
  }

  async function next(): Promise<WARCRecord | null> {
    guard.left = LONGEST_HEADER
    const record = await parser.parse()
    guard.left = Infinity
    return record
  }
}

async function* guarded(
  stream: AsyncIterable<Uint8Array>,
  guard: { left: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    guard.left -= piece.length
    if (guard.left < 0) throw new Error('a WARC record without an end to its header')
    yield piece
  }
}

/** warcio takes a record without a length for an empty one and reads its text as the next header. */
function refuseBroken({ warcHeaders }: WARCRecord): void {
  const length = warcHeaders.headers.get('Content-Length')
  if (!warcHeaders.statusline.startsWith('WARC/') || !/^\d{1,15}$/.test(length ?? ''))
    throw new Error('a WARC record without its length')
}

/** warcio's own way of skipping never ends where the file is cut. */
async function passOver(record: WARCRecord): Promise<void> {
  if (!(record.reader instanceof LimitReader)) return
  const rest = record.reader[Symbol.asyncIterator]()
  while ((await rest.next()).done !== true);
  refuseCut(record)
}

/** To be called where all of the record was read. */
function refuseCut({ reader }: WARCRecord): void {
  if (reader instanceof LimitReader && reader.limit > 0) throw new Error('unexpected end of file')
}

function telling({ warcType, warcTargetURI }: WARCRecord): boolean {
  return TELLING.has(warcType) && PUBLISHED.test(warcTargetURI ?? '')
}

function idOf(record: WARCRecord): string | undefined {
  return record.warcHeader('WARC-Record-ID')?.replace(/^<?(?:urn:uuid:)?|>$/g, '') || undefined
}

interface Known {
  readonly id: string
  readonly limits: Limits
  readonly doubts: readonly string[]
}

async function documentOf(
  record: WARCRecord,
  { id, limits, doubts }: Known,
): Promise<Document | Aside | { readonly other: string }> {
  const { bytes, whole } = await take(asyncly(record.reader), limits.maxSize + HTTP_HEAD)
  if (whole) refuseCut(record)
  try {
    const answer = await contentOf(record, bytes, limits.maxSize)
    const other = notText(answer)
    if (other !== undefined) return { other }
    if (!whole || answer.body.length > limits.maxSize)
      return { id, where: 'read', reason: oversize(record.warcContentLength, limits.maxSize) }
    const { body, charset, type } = answer
    const warnings = [...doubts, ...(TEXT.test(type) ? [] : [`declared ${type}, but it is a page`])]
    const why = `a ${record.warcType} record`
    const document = { id, name: '', bytes: body, crawl: crawlOf(record), why, warnings }
    return charset === undefined ? document : { ...document, charset }
  } catch (error) {
    return { id, where: 'read', reason: `unreadable: ${reasonOf(error)}` }
  }
}

function contentOf(record: WARCRecord, bytes: Uint8Array, limit: number): Promise<Answer> {
  const contentType = record.warcContentType ?? ''
  if (record.warcType === 'response' && /^application\/http\b/i.test(contentType))
    return answerOf(bytes, limit)
  return Promise.resolve({ status: 200, ...typeOf(contentType), body: bytes })
}

/** Why a response is no document; undefined if it is one. */
function notText({ status, type, body }: Answer): string | undefined {
  if (status < 200 || status > 299) return `HTTP ${status}`
  if (body.length === 0) return 'an empty answer'
  const head = body.subarray(0, HEAD)
  const kind = kindOf(head)
  if (kind.is === 'bundle') return CALLED[kind.by]
  if (kind.is !== 'readable') return `${kind.is === 'binary' ? kind.what : 'packed'}, no text`
  if (TEXT.test(type)) return undefined
  return formOf(Buffer.from(head).toString('latin1'), '') === 'html' ? undefined : type
}

function crawlOf(record: WARCRecord): readonly Field[] {
  const fields = [
    { name: 'url', value: record.warcTargetURI ?? '' },
    { name: 'warc-date', value: record.warcDate ?? '' },
  ]
  return fields.filter(({ value }) => value !== '')
}

async function* asyncly(
  reader: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* reader
}

/**
 * One file to its documents: unpacked, told apart by what it holds, entries and records one by one. Trusts neither name nor
 * size.
 */
import { reasonOf } from '../attempt.ts'
import type { Aside } from '../attempt.ts'
import { once, take, takeUnbroken, untilBroken } from './raw/bytes.ts'
import { decode } from './encodings/decode.ts'
import { oversize } from './document.ts'
import type { Document, Limits } from './document.ts'
import type { File } from './dump/folder.ts'
import { kindOf } from './raw/kinds.ts'
import { signOf } from './records/lines-sign.ts'
import { mismatch, packingMismatch } from './raw/mismatch.ts'
import type { Is } from './raw/mismatch.ts'
import { isCalledJson, whyNoArticle } from './no-article.ts'
import { unpacked } from './packed/packing.ts'
import type { Packing } from './packed/packing.ts'
import { auto } from './records/record-fields.ts'
import { documentOf, linesDocuments } from './records/records.ts'
import type { Lined } from './records/records.ts'
import { sourceOf } from './raw/source.ts'
import type { Source } from './raw/source.ts'
import { rowLines, tableOf } from './records/table.ts'
import type { Table } from './records/table.ts'
import { cutRecords, wholeRecords } from './records/whole-records.ts'
import { BROTLI_NAME, HEAD, isWide, startsWith } from './whole.ts'

export type { Document, Limits } from './document.ts'

const PACKED_NAME = /\.(?:gz|br|zst|zstd)$/i

/** Of a table whose rows are none, or all one. */
const NO_ROW = 'a table without rows, or whose first row has no end; close its quote, or raise --max-size'

type Found = AsyncGenerator<Document | Aside>

/**
 * The documents of a file in order: one for a text or page, one for each record, and those of each entry of an archive. What
 * cannot be read comes as an aside with its reason; nothing is thrown. What is streamed (lines, a WARC, an archive) may be
 * larger than `maxSize` as long as no document is; where it is cut or damaged, what is whole before that is
 * given.
 */
export async function* documentsIn(file: File, limits: Limits): Found {
  try {
    yield* documentsOf(await sourceOf(file), limits)
  } catch (error) {
    yield { id: file.id, where: 'read', reason: unreadable(reasonOf(error), file) }
  }
}

async function* documentsOf(packed: Source, limits: Limits): Found {
  const packing = await packingOf(packed)
  const source = packing === 'none' ? packed : unpackedSource(packed, packing)
  const head = await takeUnbroken(source.open(), HEAD)
  const kind = kindOf(head.bytes)
  const known = (is: Is): Source =>
    doubted(source, [...packingMismatch(packed.name, packing), ...mismatch(source.name, is)])
  if (kind.is === 'packed') throw new Error(`${kind.by} inside ${packing}; unpack it first`)
  if (kind.is === 'archive') return yield* inArchive(known(kind.by), { by: kind.by, limits })
  if (kind.is === 'warc') return yield* inWarc(known('warc'), limits)
  if (kind.is === 'bundle' && kind.by !== 'site-map')
    return yield* inBundle(source, { ...limits, by: kind.by })
  const reason = whyNoArticle(kind)
  if (reason !== undefined) return yield { id: source.id, where: 'read', reason }
  const table = tableOf(head.bytes, source.name, limits.records ?? auto)
  if (table !== undefined) return yield* rowsOf(known('table'), { ...limits, table })
  const sign = isWide(head.bytes) ? undefined : signOf(head.bytes, source.name, head.whole)
  if (sign !== undefined && (yield* linesDocuments(known('records'), { ...limits, sign }))) return
  const broken: unknown[] = []
  const { bytes, whole } = head.whole ? head : await take(untilBroken(source.open(), broken), limits.maxSize)
  const cut = isCalledJson(source.name) ? cutRecords : undefined
  if (broken.length > 0) {
    yield* cut?.(known('records'), bytes, limits)?.whole ?? []
    throw broken[0]
  }
  if (!whole || bytes.length > limits.maxSize) return yield tooLarge(source, bytes, limits)
  const again = wideJson(source, bytes)
  if (again !== undefined) return yield* documentsOf(again, limits)
  const holdsJson = startsWith(bytes, '{') || startsWith(bytes, '[')
  const records = holdsJson ? wholeRecords(known('records'), bytes, limits) : undefined
  const warnings = [...source.doubts, ...packingMismatch(packed.name, packing)]
  const before = records === undefined ? cut?.(known('records'), bytes, limits) : undefined
  if (records !== undefined) yield* records
  else if (before !== undefined) {
    yield* before.whole
    if (before.reason !== undefined) yield { id: source.id, where: 'read', reason: before.reason }
  } else if (holdsJson && isCalledJson(source.name)) yield* brokenJson(known('records'), limits)
  else yield { id: source.id, name: source.name, bytes, warnings }
}

/** `bytes`: those that were read before it was too much. */
function tooLarge({ id, size }: Source, bytes: Uint8Array, { maxSize }: Limits): Aside {
  return { id, where: 'read', reason: oversize(size ?? Math.max(bytes.length, maxSize) + 1, maxSize) }
}

/** The rows of a table of articles; any other table is no text. */
async function* rowsOf(source: Source, { table, ...limits }: Limits & { readonly table: Table }): Found {
  if (!table.holdsText) {
    const reason = 'a table without a column of text or html; name its column in records.places'
    yield { id: source.id, where: 'read', reason }
    return
  }
  const lines: Lined['lines'] = (stream) =>
    rowLines(stream, { delimiter: table.delimiter, limit: limits.maxSize })
  const unread = 'a row of more or fewer cells than the table has columns; quote its text'
  if (yield* linesDocuments(await narrowed(source, limits), { ...limits, sign: 'name', lines, unread }))
    return
  yield { id: source.id, where: 'read', reason: NO_ROW }
}

/** What is named and begins as JSON, and is none: its braces are no article. Records behind broken lines are still read. */
async function* brokenJson(source: Source, limits: Limits): Found {
  if (yield* linesDocuments(source, { ...limits, sign: 'name' })) return
  const reason = 'named as JSON, but no whole JSON of records; mend it, or name it .txt if it is a text'
  yield { id: source.id, where: 'read', reason }
}

function doubted(source: Source, doubts: readonly string[]): Source {
  return doubts.length === 0 ? source : { ...source, doubts: [...source.doubts, ...doubts] }
}

async function* inArchive(
  source: Source,
  { by, limits }: { readonly by: 'zip' | 'tar'; readonly limits: Limits },
): Found {
  const { sourcesIn } = await import('./packed/archive.ts')
  for await (const entry of sourcesIn({ source, by, limits })) {
    if ('reason' in entry) yield entry
    else yield* guarded(entry, limits)
  }
}

async function* inWarc(source: Source, limits: Limits): Found {
  const { warcDocuments } = await import('./packed/warc.ts')
  yield* warcDocuments(source, limits)
}

/** The items of a feed, or the letter of a message, which is read as one document may be large. */
async function* inBundle(
  source: Source,
  { by, ...limits }: Limits & { readonly by: 'feed' | 'mail' },
): Found {
  const { bytes, whole } = await take(source.open(), limits.maxSize)
  if (!whole || bytes.length > limits.maxSize) return yield tooLarge(source, bytes, limits)
  if (by === 'mail') {
    const { mailRecord } = await import('./records/mail.ts')
    const { id, name, doubts } = source
    const known = { id, name, bytes, warnings: doubts }
    return yield documentOf(await mailRecord(bytes), known, limits.records ?? auto)
  }
  const { itemLines } = await import('./records/feed.ts')
  const items = itemLines(bytes)
  if (yield* linesDocuments(source, { ...limits, sign: 'name', lines: () => eachOf(items) })) return
  yield { id: source.id, where: 'read', reason: 'a feed without an item; give the pages it names' }
}

async function* eachOf<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

/** A table in UTF-16 is read as what it says in UTF-8, as far as one document may be large. */
async function narrowed(source: Source, { maxSize }: Limits): Promise<Source> {
  if (!isWide((await take(source.open(), HEAD)).bytes)) return source
  const { bytes, whole } = await take(source.open(), maxSize)
  if (!whole) throw new Error('a table in UTF-16 larger than a document may be; save it as UTF-8')
  return { ...source, open: () => once(Buffer.from(decode(bytes).text)) }
}

/** JSON in UTF-16 is read as what it says in UTF-8: its lines end in two bytes, of which one may stand in any character. */
function wideJson(source: Source, bytes: Uint8Array): Source | undefined {
  if (!isWide(bytes)) return undefined
  const text = decode(bytes).text.trimStart()
  const { id, name, archives, room, doubts } = source
  const narrow = Buffer.from(text)
  if (!/^[[{]/.test(text) && signOf(narrow, name, true) !== 'name') return undefined
  return { id, name, archives, room, doubts, open: () => once(narrow) }
}

/** An entry that cannot be read is set aside, and the rest of the archive goes on. */
async function* guarded(entry: Source, limits: Limits): Found {
  try {
    yield* documentsOf(entry, limits)
  } catch (error) {
    yield { id: entry.id, where: 'read', reason: `unreadable: ${reasonOf(error)}` }
  }
}

/** Gzip and Zstandard say so in their first bytes. */
async function packingOf({ name, open }: Source): Promise<Packing> {
  const kind = kindOf((await take(open(), 512)).bytes)
  if (kind.is === 'packed') return kind.by
  return BROTLI_NAME.test(name) ? 'brotli' : 'none'
}

/** What was unpacked does not lie on the disk: it has no path and no size that could be told before. */
function unpackedSource({ id, name, open, archives, room, doubts }: Source, packing: Packing): Source {
  const bare = name.replace(PACKED_NAME, '')
  return { id, name: bare, open: () => unpacked(open(), packing), archives, room, doubts }
}

/** The system's words without the absolute path: no output holds one. */
function unreadable(reason: string, file: File): string {
  return `unreadable: ${reason.replaceAll(file.path, file.path.slice(file.path.lastIndexOf('/') + 1))}`
}

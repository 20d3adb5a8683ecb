/**
 * One file to its documents: unpacked, told apart by what it holds, records one by one. Trusts neither name
 * nor size.
 */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { reasonOf } from '../attempt.ts'
import type { Aside } from '../attempt.ts'
import { bytesOf, take } from './bytes.ts'
import type { Packing } from './bytes.ts'
import { oversize } from './document.ts'
import type { Document, Limits } from './document.ts'
import type { File } from './folder.ts'
import { kindOf } from './kinds.ts'
import type { Kind } from './kinds.ts'
import { linesDocuments, wholeRecords } from './records.ts'

export type { Document, Limits } from './document.ts'

/** What is read to tell what a file is. */
const HEAD = 65_536

/**
 * The documents of a file in order: one for a text or page, one for each record. What cannot be read comes as
 * an aside with its reason; nothing is thrown. A file of lines is streamed, so it may be larger than
 * `maxSize` as long as no line is.
 */
export async function* documentsIn(file: File, limits: Limits): AsyncGenerator<Document | Aside> {
  try {
    yield* opened(file, limits)
  } catch (error) {
    yield { id: file.id, where: 'read', reason: readable(reasonOf(error), file) }
  }
}

async function* opened(file: File, limits: Limits): AsyncGenerator<Document | Aside> {
  const { size } = await stat(file.path)
  const packing = await packingOf(file)
  const head = await take(bytesOf(file.path, packing), HEAD)
  const refused = refusal(kindOf(head.bytes))
  if (refused !== undefined) {
    yield { id: file.id, where: 'read', reason: refused }
    return
  }
  const source = { file, limits, lines: () => bytesOf(file.path, packing) }
  if (startsRecord(head.bytes) && (yield* linesDocuments(source))) return
  const { bytes, whole } = head.whole ? head : await take(source.lines(), limits.maxSize)
  if (!whole || bytes.length > limits.maxSize) {
    const told = packing === 'none' ? size : Math.max(bytes.length, limits.maxSize) + 1
    yield { id: file.id, where: 'read', reason: oversize(told, limits.maxSize) }
    return
  }
  const records = startsRecord(bytes) || startsList(bytes) ? wholeRecords(file, bytes) : undefined
  if (records === undefined) yield { id: file.id, name: bareName(file.path, packing), bytes, warnings: [] }
  else yield* records
}

/** Gzip says so in its first bytes; Brotli has no mark, so its name is believed. */
async function packingOf(file: File): Promise<Packing> {
  const { bytes } = await take(bytesOf(file.path, 'none'), 16)
  if (kindOf(bytes).is === 'gzip') return 'gzip'
  return file.path.endsWith('.br') ? 'brotli' : 'none'
}

function refusal(kind: Kind): string | undefined {
  if (kind.is === 'binary') return `binary (${kind.what}); no text to clean`
  if (kind.is === 'later') return `${kind.what}: not read by this version; unpack it first`
  if (kind.is === 'gzip') return 'gzip inside gzip; unpack it first'
  return undefined
}

function startsRecord(bytes: Uint8Array): boolean {
  return firstByte(bytes) === 0x7b
}

function startsList(bytes: Uint8Array): boolean {
  return firstByte(bytes) === 0x5b
}

/** The first byte that is neither white space nor a UTF-8 mark. */
function firstByte(bytes: Uint8Array): number | undefined {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length && ' \t\r\n'.includes(String.fromCharCode(bytes[at] ?? 0))) at++
  return bytes[at]
}

function bareName(path: string, packing: Packing): string {
  const name = basename(path)
  return packing === 'none' ? name : name.replace(/\.(?:gz|br)$/, '')
}

/** The system's words without the absolute path: no output holds one. */
function readable(reason: string, file: File): string {
  return `unreadable: ${reason.replaceAll(file.path, basename(file.path))}`
}

/** A file that is one text or page and nothing else, read at once: what most files of a dump are. Trusts neither name nor size. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Document } from './document.ts'
import type { File } from './dump/folder.ts'
import { kindOf } from './raw/kinds.ts'
import { signOf } from './records/lines-sign.ts'
import { packingMismatch } from './raw/mismatch.ts'
import { isCalledTable } from './records/table.ts'

/** What is read to tell what a file is. */
export const HEAD = 65_536
/** Brotli has no mark, so its name is believed. */
export const BROTLI_NAME = /\.br$/i

/**
 * The document, as `documentsIn` gives it. Undefined where there may be more to tell: the file is packed or named so, holds records, is too large or
 * cannot be read.
 */
export function wholeDocument(file: File, maxSize: number): Document | undefined {
  const bytes = bytesAt(file.path, maxSize)
  const name = basename(file.path)
  if (bytes === undefined || BROTLI_NAME.test(name) || !isPlain(bytes, name)) return undefined
  if (isCalledTable(name)) return undefined
  if (packingMismatch(name, 'none').length > 0) return undefined
  return { id: file.id, name, bytes, warnings: [] }
}

/** A pipe would be waited for, so it is looked at first what the path names. */
function bytesAt(path: string, maxSize: number): Uint8Array | undefined {
  try {
    const found = statSync(path)
    if (!found.isFile() || found.size > maxSize) return undefined
    const bytes = readFileSync(path)
    return bytes.length > maxSize ? undefined : bytes
  } catch {
    return undefined
  }
}

function isPlain(bytes: Uint8Array, name: string): boolean {
  if (kindOf(bytes.subarray(0, HEAD)).is !== 'readable') return false
  return !isWide(bytes) && !startsWith(bytes, '[') && signOf(bytes, name, true) === undefined
}

/** Whether it may be UTF-16 or UTF-32. */
export function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe
}

/** Whether this is the first byte that is neither white space nor a UTF-8 mark. */
export function startsWith(bytes: Uint8Array, character: string): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length && ' \t\r\n'.includes(String.fromCharCode(bytes[at] ?? 0))) at++
  return bytes[at] === character.charCodeAt(0)
}

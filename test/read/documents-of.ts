/** What comes of a file, told short: its documents, what was set aside, what was passed over. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Aside } from '../../src/attempt.ts'
import type { Document, Limits, Passed } from '../../src/read/document.ts'
import { documentsIn } from '../../src/read/documents.ts'
import { openDocument } from '../../src/read/open.ts'
import { defaults } from '../../stages/kit/settings.ts'

export const samples = join(import.meta.dirname, 'samples')

/** Everything that a file gives, in order. */
export async function allOf(
  path: string,
  limits: Partial<Limits> = {},
): Promise<readonly (Document | Aside)[]> {
  const found: (Document | Aside)[] = []
  const name = path.slice(path.lastIndexOf('/') + 1)
  for await (const document of documentsIn({ path, id: name }, { maxSize: 1_000_000, ...limits }))
    found.push(document)
  return found
}

/** The same as `id: text of its blocks` and `id: (reason)`. */
export async function told(path: string, limits: Partial<Limits> = {}): Promise<readonly string[]> {
  return (await allOf(path, limits)).map((found) =>
    'reason' in found ? `${found.id}: (${found.reason})` : `${found.id}: ${textOf(found)}`,
  )
}

/** The same of bytes that stand in no file yet. */
export async function toldOf(
  name: string,
  bytes: Uint8Array | string,
  limits: Partial<Limits> = {},
): Promise<readonly string[]> {
  return withFile(name, bytes, (path) => told(path, limits))
}

/** Everything that such bytes give, in order. */
export async function allOfBytes(
  name: string,
  bytes: Uint8Array | string,
): Promise<readonly (Document | Aside)[]> {
  return withFile(name, bytes, (path) => allOf(path))
}

async function withFile<T>(
  name: string,
  bytes: Uint8Array | string,
  deed: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-told-'))
  try {
    writeFileSync(join(folder, name), bytes)
    return await deed(join(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is passed over, as `id: why`. */
export async function passedIn(path: string): Promise<readonly string[]> {
  const passed: Passed[] = []
  await allOf(path, { passed: (one) => void passed.push(one) })
  return passed.map(({ id, why }) => `${id}: ${why}`)
}

export function textOf(document: Document): string {
  return openDocument(document, defaults)
    .article.blocks.map(({ text }) => text)
    .join(' | ')
}

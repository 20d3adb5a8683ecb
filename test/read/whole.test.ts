/** A file that is read whole is the very document that the stream would give; whatever else a file is, the stream tells. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { documentsIn } from '../../src/read/documents.ts'
import { wholeDocument } from '../../src/read/whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-whole-'))
const maxSize = 200_000
const text = 'The pier of Lindholm reopened on Tuesday.\n'

it.each([
  ['pier.txt', text],
  ['pier.html', '<html><body><p>The pier of Lindholm reopened.</p></body></html>'],
  ['page-called.txt', '<html><body><p>The pier.</p></body></html>'],
  ['no-ending', text],
  ['empty.txt', ''],
  ['marked.txt', `\ufeff${text}`],
  ['long.txt', text.repeat(3000)],
])('%s is the document that the stream gives', async (name, content) => {
  const file = fileOf(name, content)
  const streamed = []
  for await (const document of documentsIn(file, { maxSize })) streamed.push(document)
  expect([wholeDocument(file, maxSize)].map(plain)).toEqual(streamed.map(plain))
})

it.each([
  ['packed.txt', gzipSync(text)],
  ['pier.txt.br', text],
  ['not-packed.gz', text],
  ['record.json', '{"id": "a", "text": "The pier."}'],
  ['lines.txt', 'null\n{"text": "The pier."}\n{"text": "The market."}\n'],
  ['cut.jsonl', '"text": "The pier."}\n'],
  ['records.txt', ` \n[{"id": "a", "text": "The pier."}]`],
  ['wide.json', Buffer.from('\ufeff{"id": "a", "text": "The pier."}', 'utf16le')],
  ['crawl.txt', 'WARC/1.0\r\nWARC-Type: response\r\n'],
  ['picture.html', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['large.txt', text.repeat(6000)],
])('%s is left to the stream', (name, content) => {
  expect(wholeDocument(fileOf(name, content), maxSize)).toBeUndefined()
})

it('what is no file, or is not there, is left to the stream', () => {
  mkdirSync(join(folder, 'folder.txt'))
  for (const id of ['folder.txt', 'none.txt'])
    expect(wholeDocument({ path: join(folder, id), id }, maxSize)).toBeUndefined()
})

function fileOf(id: string, content: string | Uint8Array): { readonly path: string; readonly id: string } {
  const path = join(folder, id)
  writeFileSync(path, content)
  return { path, id }
}

function plain(document: object | undefined): unknown {
  return document === undefined || !('bytes' in document) || !(document.bytes instanceof Uint8Array)
    ? document
    : { ...document, bytes: Buffer.from(document.bytes).toString('hex') }
}

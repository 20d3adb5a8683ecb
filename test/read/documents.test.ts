/** One file to its documents: what it holds decides, whatever its name says. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { documentsIn } from '../../src/read/documents.ts'
import { openDocument } from '../../src/read/open.ts'
import { defaults } from '../../stages/kit/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What comes of a file, told short: id and text, or id and reason. */
async function told(
  name: string,
  content: string | Uint8Array,
  maxSize = 1_000_000,
): Promise<readonly (readonly string[])[]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const found: (readonly string[])[] = []
  for await (const document of documentsIn({ path, id: name }, { maxSize })) {
    if ('reason' in document) {
      found.push([document.id, `aside: ${document.reason}`])
      continue
    }
    const { article } = openDocument(document, defaults)
    found.push([document.id, article.form, article.blocks.map((block) => block.text).join(' | ')])
  }
  return found
}

const page = '<!doctype html><html><body><p>The bridge is closed.</p><p>It opens on Friday.</p></body></html>'

describe('documentsIn', () => {
  it('tells pages, texts and records apart by what they hold', async () => {
    expect(await told('page.txt', page)).toEqual([
      ['page.txt', 'html', 'The bridge is closed. | It opens on Friday.'],
    ])
    expect(await told('text.html', 'The bridge is closed.\n\nIt is <b> old.')).toEqual([
      ['text.html', 'text', 'The bridge is closed. | It is <b> old.'],
    ])
    expect(await told('records.html', '[{"text":"One."},{"text":"Two."}]')).toEqual([
      ['records.html#1', 'record', 'One.'],
      ['records.html#2', 'record', 'Two.'],
    ])
    expect(await told('note.md', '# Bridge\n\nIt is *closed*.')).toEqual([
      ['note.md', 'markdown', 'Bridge | It is closed.'],
    ])
    expect(await told('brace.txt', '{not json} said the sign.\nAnd more.')).toEqual([
      ['brace.txt', 'text', '{not json} said the sign. | And more.'],
    ])
  })
  it('an empty file is a document without blocks', async () => {
    expect(await told('empty.txt', '')).toEqual([['empty.txt', 'text', '']])
  })
  it('names records by their id where it is unique, else by their line', async () => {
    const lines = [
      '{"id":"a","text":"One."}',
      '',
      '{"id":"b","text":"Two."}',
      '{"id":"b","text":"Three."}',
      '{"text":"Four."}',
    ]
    const ids = (await told('lines.jsonl', lines.join('\n'))).map(([id]) => id)
    expect(ids).toEqual(['lines.jsonl#a', 'lines.jsonl#3', 'lines.jsonl#4', 'lines.jsonl#5'])
  })
  it('a single record keeps the name of its file', async () => {
    expect(await told('one.json', '{\n  "id": "x",\n  "html": "<p>One.</p><p>Two.</p>"\n}')).toEqual([
      ['one.json', 'record', 'One. | Two.'],
    ])
  })
  it('sets a broken line aside and goes on', async () => {
    expect(
      await told('broken.jsonl', '{"text":"One."}\n{"text": oops}\n{"title":"no text"}\n{"text":"Two."}'),
    ).toEqual([
      ['broken.jsonl#1', 'record', 'One.'],
      ['broken.jsonl#2', 'aside: not a JSON record; mend or delete the line'],
      ['broken.jsonl#3', 'aside: a record without text or html; name its field in records.places'],
      ['broken.jsonl#4', 'record', 'Two.'],
    ])
  })
  it('streams lines: the file may be larger than the limit, a line may not', async () => {
    const lines = [
      ...Array.from({ length: 400 }, (_, n) => JSON.stringify({ text: `Line ${n}.` })),
      `{"text":"${'x'.repeat(3000)}"}`,
    ]
    const found = await told('long.jsonl', lines.join('\n'), 2000)
    expect(found).toHaveLength(401)
    expect(found[400]).toEqual([
      'long.jsonl#401',
      'aside: 4 KB, limit 2 KB; raise --max-size or split the file',
    ])
  })
  it('a record is known by the bytes of its line', async () => {
    const path = join(folder, 'digest.jsonl')
    writeFileSync(path, '{"text":"One."}\r\n{"text":"Two."}\n')
    const lines: string[] = []
    for await (const document of documentsIn({ path, id: 'digest' }, { maxSize: 1000 })) {
      if (!('reason' in document)) lines.push(Buffer.from(document.bytes).toString())
    }
    expect(lines).toEqual(['{"text":"One."}', '{"text":"Two."}'])
  })
  it('unpacks gzip by what it is and Brotli by its name', async () => {
    expect(await told('page.html.gz', gzipSync(page))).toEqual([
      ['page.html.gz', 'html', 'The bridge is closed. | It opens on Friday.'],
    ])
    expect(await told('unnamed', gzipSync('Plain.'))).toEqual([['unnamed', 'text', 'Plain.']])
    expect(await told('text.txt.br', brotliCompressSync('Plain.'))).toEqual([
      ['text.txt.br', 'text', 'Plain.'],
    ])
  })
  it('unpacks no bombs', async () => {
    const bomb = await told('bomb.gz', gzipSync(Buffer.alloc(30_000_000, 32)), 100_000_000)
    expect(bomb).toEqual([
      ['bomb.gz', expect.stringContaining('aside: unreadable: unpacks to more than 250 times its size')],
    ])
    const large = await told('large.gz', gzipSync('The bridge is closed. '.repeat(20_000)), 10_000)
    expect(large).toEqual([
      ['large.gz', expect.stringContaining('limit 10 KB; raise --max-size or split the file')],
    ])
  })
  it('sets aside what holds no text, with the reason', async () => {
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      [
        'picture.txt',
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'),
        'binary (PNG image); no text to clean',
      ],
      [
        'dump.txt.bz2',
        Buffer.from('BZh91AY&SY\x8f\x1c\x2e\x6a', 'latin1'),
        'binary (bzip2 archive); unpack it, or pack it anew as .gz, .zst, .zip or .tar',
      ],
      ['paper.html', Buffer.from('%PDF-1.7\n%abc'), 'binary (PDF document); no text to clean'],
      ['zeros.txt', Buffer.from('abc\0\0\0def'), 'binary (NUL bytes); no text to clean'],
      [
        'noise.txt',
        Buffer.from('\x01\x02\x03\x04abcd\x05\x06'),
        'binary (mostly control characters); no text to clean',
      ],
      [
        'pack.txt',
        Buffer.from('PK\x03\x04rest', 'latin1'),
        'unreadable: End of central directory record signature not found. Either not a zip file, or file is truncated.',
      ],
      ['big.txt', Buffer.alloc(2_000_001, 97), '3 MB, limit 1 MB; raise --max-size or split the file'],
      ['cut.gz', gzipSync('Plain text that is cut.').subarray(0, 20), 'unreadable: unexpected end of file'],
    ]
    for (const [name, bytes, reason] of cases)
      expect(await told(name, bytes)).toEqual([[name, `aside: ${reason}`]])
  })
  it('a stray NUL makes no binary of a page or a text', async () => {
    const line = 'The northern pi\0er of Lindholm was opened again on Tuesday, the harbour board said.'
    expect(await told('pier.txt', Buffer.from(line))).toEqual([['pier.txt', 'text', line]])
    const broken = Buffer.from(page.toString().replace('bridge', 'bri\0dge'))
    expect(await told('page.html', broken)).toEqual([
      ['page.html', 'html', expect.stringMatching(/ge is closed/)],
    ])
  })
  it('a pipe is set aside and not waited for', { timeout: 10_000 }, async () => {
    const path = join(folder, 'pipe.txt')
    execFileSync('sh', ['-c', 'mkfifo "$0"', path])
    const found: unknown[] = []
    for await (const document of documentsIn({ path, id: 'pipe.txt' }, { maxSize: 10 })) found.push(document)
    const reason = 'unreadable: it is a pipe, a socket or a device, not a file'
    expect(found).toEqual([{ id: 'pipe.txt', where: 'read', reason }])
  })
  it('a name that is not UTF-8 is set aside with the mend', async () => {
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe9])]), 'Text.')
    const id = 'caf\ufffd'
    const found: unknown[] = []
    for await (const document of documentsIn({ path: join(folder, id), id }, { maxSize: 10 }))
      found.push(document)
    const reason = 'unreadable: its name is not UTF-8; rename it'
    expect(found).toEqual([{ id, where: 'read', reason }])
  })
  it('a file that is not there is set aside without its absolute path', async () => {
    const found: unknown[] = []
    for await (const document of documentsIn(
      { path: join(folder, 'gone.txt'), id: 'gone.txt' },
      { maxSize: 10 },
    ))
      found.push(document)
    expect(found).toEqual([
      {
        id: 'gone.txt',
        where: 'read',
        reason: "unreadable: ENOENT: no such file or directory, stat 'gone.txt'",
      },
    ])
  })
})

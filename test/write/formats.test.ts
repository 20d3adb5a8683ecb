/** Formats and layouts: several at once, each with the same articles; rows, lines and files agree; the same bytes everywhere. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { sha256 } from '../../src/sha256.ts'
import { openParquet } from '../../src/write/parquet.ts'
import type { ArticleRecord } from '../../src/write/shapes.ts'
import { cleaned, dump } from './dump.ts'

const folder = dump()
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-formats-'))
let all: ReadonlyMap<string, string>

beforeAll(async () => {
  all = await cleaned(folder, {
    formats: ['parquet', 'jsonl', 'md', 'txt'],
    keepCopies: true,
    failOn: 'none',
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(scratch, { recursive: true })
})

describe('formats', () => {
  it('stand side by side where several are asked for', () => {
    expect([...all.keys()].filter((path) => !path.startsWith('removed/'))).toEqual([
      'articles.jsonl',
      'articles.parquet',
      'articles/%4Dill.txt.md',
      'articles/%4Dill.txt.txt',
      'articles/2026/pier.html.md',
      'articles/2026/pier.html.txt',
      'aside.jsonl',
      'copies/2026/reprint.html.md',
      'copies/2026/reprint.html.txt',
      'manifest.jsonl',
      'run.json',
      'stories.jsonl',
    ])
  })
  it.each([
    ['txt', ['articles/%4Dill.txt.txt', 'articles/2026/pier.html.txt']],
    ['md', ['articles/%4Dill.txt.md', 'articles/2026/pier.html.md']],
    ['jsonl', ['articles.jsonl']],
    ['parquet', ['articles.parquet']],
  ] as const)('%s alone writes what it is, with the bytes it has beside others', async (format, paths) => {
    const files = await cleaned(folder, { formats: [format], keepCopies: true, failOn: 'none' })
    expect([...files.keys()].filter((path) => path.startsWith('articles'))).toEqual(paths)
    for (const path of paths) expect(files.get(path)).toBe(all.get(path))
  })
  it.each([
    ['txt', 'articles/2026/pier.html.txt'],
    ['md', 'articles/2026/pier.html.md'],
    ['jsonl', null],
  ] as const)('the manifest names the file of %s: %s', async (format, file) => {
    const files = await cleaned(folder, { formats: [format], failOn: 'none' })
    expect(linesOf(files.get('manifest.jsonl')).find(({ id }) => id === '2026/pier.html')).toMatchObject({
      file,
    })
  })
  it('parquet has the rows of jsonl', async () => {
    expect(await rowsOf(Buffer.from(all.get('articles.parquet') ?? '', 'latin1'))).toEqual(
      linesOf(all.get('articles.jsonl')),
    )
  })
  it('another format over the old OUT leaves nothing of the old one, and a stranger is still refused', async () => {
    const out = join(scratch, 'again')
    await cleanFolder({
      inputs: [folder],
      out,
      formats: ['md', 'parquet'],
      layout: 'by-site',
      failOn: 'none',
    })
    await cleanFolder({ inputs: [folder], out, formats: ['txt'], failOn: 'none' })
    expect(existsSync(join(out, 'articles.parquet'))).toBe(false)
    expect(existsSync(join(out, 'articles', 'courier.example'))).toBe(false)
    writeFileSync(join(out, 'articles', 'notes.md'), 'mine')
    await expect(cleanFolder({ inputs: [folder], out })).rejects.toThrow(/notes\.md: not written by copydesk/)
  })
})

describe('openParquet', () => {
  it('writes row groups of a thousand, and the same bytes on every machine', async () => {
    const path = join(scratch, 'many.parquet')
    const sheet = openParquet(path)
    const records = Array.from({ length: 2100 }, (_, n) => madeRecord(n))
    for (const record of records) sheet.add(record)
    sheet.close()
    const bytes = readFileSync(path)
    expect(parquetMetadata(bufferOf(bytes)).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      1000, 1000, 100,
    ])
    expect(await rowsOf(bytes)).toEqual(records)
    expect(sha256(bytes)).toBe('a9a5c2e1f03799a4e8070f1e13304aba764af7a44e44b29daa733d423e34746b')
  })
  it('writes a table without rows that can be read', async () => {
    const path = join(scratch, 'none.parquet')
    openParquet(path).close()
    expect(await rowsOf(readFileSync(path))).toEqual([])
  })
})

function madeRecord(n: number): ArticleRecord {
  const text = `The ferry of Lindholm sailed ${n} times.\n\nTor Wiik\u2019s boat \u6771\u4eac \ud83d\udea2 did not.`
  return {
    id: `a/${n}.txt`,
    story: `a/${n - (n % 3)}.txt`,
    relation: n % 3 === 0 ? null : 'near',
    title: n % 2 === 0 ? `Ferry ${n}` : null,
    byline: n % 5 === 0 ? [] : ['Ina Holt', 'Per Lund'].slice(0, 1 + (n % 2)),
    signed: null,
    dateline: null,
    published: '2026-03-11',
    modified: null,
    language: 'en',
    agency: null,
    source: null,
    site: 'Lindholm Courier',
    section: null,
    url: null,
    canonical_url: null,
    text: text.repeat(1 + (n % 7)),
    from: { title: 'text' },
    conflicts: n % 4 === 0 ? {} : { published: [{ value: '2026-03-10', from: 'json-ld' }] },
    copies: n % 3 === 0 ? [`a/${n + 1}.txt`] : [],
  }
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}

async function rowsOf(bytes: Uint8Array): Promise<readonly object[]> {
  return parquetReadObjects({ file: bufferOf(bytes) })
}

function linesOf(content = ''): readonly { readonly id?: string }[] {
  const text = Buffer.from(content, 'latin1').toString()
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

/** A dump with one of everything cleans in one run, twice to the same bytes, whatever the number of jobs. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { samples } from './documents-of.ts'

const root = mkdtempSync(join(tmpdir(), 'copydesk-everything-'))
afterAll(() => rmSync(root, { recursive: true }))

const story = (place: string) =>
  `<html><body><h1>${place} closes</h1><p>The council of ${place} said on Friday that the bridge stays closed for a week.</p></body></html>`

function dump(): string {
  const folder = join(root, 'dump')
  cpSync(samples, folder, { recursive: true })
  mkdirSync(join(folder, 'left'))
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  write('plain.txt', 'Ford closes\n\nThe ford is closed.')
  write('page.txt', story('Lindholm'))
  write('page.html.gz', gzipSync(story('Norby')))
  write('page.html.br', brotliCompressSync(story('Vik')))
  write('text.md', '# Mill\n\nThe *mill* is sold.')
  write(
    'cyrillic.html',
    iconv.encode('<p>Мэр города сообщил, что мост закрыт до пятницы.</p>'.repeat(4), 'koi8-r'),
  )
  write('wide.txt', iconv.encode('Die Brücke bleibt gesperrt.\n'.repeat(9), 'utf-16le', { addBOM: true }))
  write('picture.html', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  write('left/out.txt', 'Out.')
  write('.copydeskignore', 'left/\n')
  return folder
}

function filesOf(out: string): Readonly<Record<string, string>> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    names.map((entry) => [
      join(entry.parentPath, entry.name).slice(out.length),
      readFileSync(join(entry.parentPath, entry.name), 'latin1'),
    ]),
  )
}

describe('a dump of everything', () => {
  it('cleans in one run, twice to the same bytes', async () => {
    const inputs = [dump()]
    const told = { inputs, formats: ['txt', 'jsonl'], keepCopies: true, failOn: 'none' } as const
    const { counts } = await cleanFolder({ ...told, out: join(root, 'one') })
    await cleanFolder({ ...told, out: join(root, 'two') })
    const one = filesOf(join(root, 'one'))
    expect(filesOf(join(root, 'two'))).toEqual(one)
    expect(counts.read).toBeGreaterThan(50)
    expect(one['/manifest.jsonl']).not.toContain('left/')
    for (const id of [
      'page.html.br',
      'cyrillic.html',
      'wide.txt',
      'wget.warc.gz#fab64983-8bb5-403d-b629-a7862bf0af62',
      'dump.zip#inner.zip#2026/bridge.html',
    ])
      expect(one['/manifest.jsonl']).toMatch(new RegExp(`"id":"${id}","status":"(?:canonical|copy)"`))
  }, 120_000)
})

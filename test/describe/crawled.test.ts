/** A date that nobody could know yet when the page was fetched is not believed, whatever tells of the fetching. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WARCRecord, WARCSerializer } from 'warcio'
import { afterAll, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'

const scratch = mkdtempSync(join(tmpdir(), 'copydesk-crawled-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const BODY =
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it from its piles, and set aside four million crowns for the work that is to begin in spring.'
const html = `<html lang="en"><head><meta property="article:published_time" content="2026-03-07T08:00:00Z"></head><body><h1>Pier reopens after the storm</h1><p>${BODY}</p></body></html>`

async function warc(date: string): Promise<Uint8Array> {
  const type = { 'Content-Type': 'text/html' }
  const url = 'http://courier.example/pier'
  const made = WARCRecord.create({ type: 'response', url, date, httpHeaders: type }, [Buffer.from(html)])
  return WARCSerializer.serialize(made)
}

async function published(name: string, content: string | Uint8Array): Promise<unknown> {
  const input = join(scratch, name)
  const out = join(scratch, `${name}.out`)
  writeFileSync(input, content)
  await cleanFolder({ inputs: [input], out, formats: ['jsonl'], failOn: 'none' })
  const line: { published: unknown } = JSON.parse(readFileSync(join(out, 'articles.jsonl'), 'utf8'))
  const [{ warnings }]: readonly [{ warnings: readonly string[] }] = [
    JSON.parse(readFileSync(join(out, 'manifest.jsonl'), 'utf8')),
  ]
  const told = warnings.some((warning) => warning.includes('describe/date-later'))
  return told ? `warned, ${String(line.published)}` : line.published
}

it.each([
  ['2026-03-01T00:00:00Z', 'warned, null'],
  ['2026-03-08T00:00:00Z', '2026-03-07T08:00:00Z'],
])('fetched on %s: %s', async (day, told) => {
  expect(await published(`${day.slice(0, 10)}.warc`, await warc(day))).toBe(told)
  const record = JSON.stringify({ html, crawled: day })
  expect(await published(`${day.slice(0, 10)}.jsonl`, record)).toBe(told)
})

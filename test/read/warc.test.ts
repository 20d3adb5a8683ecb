/** WARC and WET, written by warcio here and by wget in the sample: which records are documents, and what they say. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/read/open.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { allOf, passedIn, samples, told, toldOf } from './documents-of.ts'

const sample = join(samples, 'wget.warc.gz')

interface Made {
  readonly type?: 'response' | 'request' | 'conversion' | 'metadata' | 'resource'
  readonly id?: string
  readonly headers?: Record<string, string>
  readonly httpHeaders?: Record<string, string>
  readonly statusline?: string
  readonly body: string | Uint8Array
}

async function record({ type = 'response', id, headers = {}, body, ...http }: Made): Promise<Uint8Array> {
  const made = WARCRecord.create(
    {
      type,
      url: 'http://oxbow.example/a',
      date: '2026-01-02T03:04:05Z',
      warcHeaders: { ...headers, ...(id === undefined ? {} : { 'WARC-Record-ID': `<urn:uuid:${id}>` }) },
      ...http,
    },
    [Buffer.from(body)],
  )
  return WARCSerializer.serialize(made)
}

const html = { 'Content-Type': 'text/html' }
const page = (text: string) => `<html><body><p>${text}</p></body></html>`

describe('WARC', () => {
  it('as wget writes it: several gzip members, transfer encodings, the charset of the header first', async () => {
    expect(await told(sample)).toEqual([
      'wget.warc.gz#fab64983-8bb5-403d-b629-a7862bf0af62: Starosta města Říčany řekl, že nový most přes řeku bude otevřen až příští týden.',
      'wget.warc.gz#a18233d4-c417-4e6e-94e2-992b36fa279d: Die Brücke über die Aue bleibt gesperrt.',
      expect.stringMatching(/^wget\.warc\.gz#[0-9a-f-]{36}: The mill is sold in two pieces\.$/),
    ])
    expect((await passedIn(sample)).map((line) => line.replace(/^.*?: /, ''))).toEqual(
      expect.arrayContaining([
        'a warcinfo record',
        'a request record',
        'PNG image, no text',
        'text/css',
        'HTTP 404',
      ]),
    )
  })
  it('address and date of the crawl go with the document', async () => {
    const [first] = await allOf(sample)
    if (first === undefined || 'reason' in first) throw new Error('no document')
    const { article, encoding } = openDocument(first, defaults)
    expect(encoding).toBe('iso-8859-2')
    expect(article.tags.slice(0, 2)).toEqual([
      { name: 'record url', value: 'http://oxbow.example/bridge' },
      { name: 'record warc-date', value: '2026-11-23T04:59:28Z' },
    ])
    expect(Buffer.from(first.bytes).toString('latin1')).toMatch(/^<html>/)
  })
  it('undoes content encodings, and believes none that the body contradicts', async () => {
    const text = 'The bridge is closed.'
    const bodies: readonly (readonly [string, Uint8Array])[] = [
      ['gzip', gzipSync(page(text))],
      ['br', brotliCompressSync(page(text))],
      ['deflate', deflateRawSync(page(text))],
      ['gzip, br', brotliCompressSync(gzipSync(page(text)))],
      ['gzip', Buffer.from(page(text))],
    ]
    for (const [encoding, body] of bodies) {
      const bytes = await record({ httpHeaders: { ...html, 'Content-Encoding': encoding }, body })
      expect(await toldOf('a.warc', bytes)).toEqual([`a.warc: ${text}`])
    }
    const zeros = await record({
      httpHeaders: { ...html, 'Content-Encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(50_000_000, 32)),
    })
    expect(await toldOf('bomb.warc', zeros)).toEqual([expect.stringMatching(/^bomb\.warc: \(unreadable: /)])
  })
  it('a WET holds texts, with what it knows of them', async () => {
    const headers = { 'Content-Type': 'text/plain', 'WARC-Identified-Content-Language': 'deu' }
    const wet = Buffer.concat([
      await record({ type: 'conversion', id: 'one', headers, body: 'Die Brücke\n\nSie bleibt gesperrt.' }),
      await record({ type: 'conversion', id: 'two', headers, body: 'Der Markt zieht um.' }),
    ])
    expect(await toldOf('a.warc.wet.gz', gzipSync(wet))).toEqual([
      'a.warc.wet.gz#one: Die Brücke | Sie bleibt gesperrt.',
      'a.warc.wet.gz#two: Der Markt zieht um.',
    ])
  })
  it('a record goes by its number where its id stands twice; a lone document by its file', async () => {
    const two = [await record({ httpHeaders: html, id: 'x', body: page('One.') })]
    expect(
      await toldOf('a.warc', Buffer.concat([...two, await record({ type: 'metadata', body: 'x' })])),
    ).toEqual(['a.warc: One.'])
    two.push(await record({ httpHeaders: html, id: 'x', body: page('Two.') }))
    expect(await toldOf('a.warc', Buffer.concat(two))).toEqual(['a.warc#1: One.', 'a.warc#2: Two.'])
  })
  it('a page that is called a picture is a page', async () => {
    const httpHeaders = { 'Content-Type': 'image/jpeg' }
    expect(
      await toldOf('a.warc', await record({ httpHeaders, body: `<!doctype html>${page('One.')}` })),
    ).toEqual(['a.warc: One.'])
  })
  it('cut, without end or without length: an end with a reason, never a hang', async () => {
    const bytes = await record({ httpHeaders: html, id: 'x', body: page('One. '.repeat(100)) })
    expect(await toldOf('cut.warc', bytes.subarray(0, bytes.length - 100))).toEqual([
      expect.stringContaining('cut.warc: (unreadable: unexpected end of file'),
    ])
    expect(await toldOf('endless.warc', `WARC/1.0\r\n${'a: b\r\n'.repeat(400_000)}`)).toEqual([
      'endless.warc: (unreadable: a WARC record without an end to its header)',
    ])
    expect(
      await toldOf('short.warc', 'WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\nText'),
    ).toEqual([expect.stringContaining('short.warc: (unreadable: a WARC record without')])
  })
  it('what is whole before a cut or a damage is given, the rest is one entry with the reason', async () => {
    const [first, second] = await told(sample)
    const why = 'cut.warc.gz: (unreadable: unexpected end of file)'
    const packed = readFileSync(sample)
    expect(await toldOf('cut.warc.gz', packed.subarray(0, 3000))).toEqual([
      first?.replace('wget', 'cut'),
      second?.replace('wget', 'cut'),
      why,
    ])
    const x = await record({ httpHeaders: html, id: 'x', body: page('One.') })
    const y = await record({ httpHeaders: html, id: 'y', body: page('Two.') })
    const both = Buffer.concat([x, y])
    expect(await toldOf('cut.warc', both.subarray(0, both.length - 10))).toEqual([
      'cut.warc#x: One.',
      'cut.warc: (unreadable: unexpected end of file)',
    ])
    expect(await toldOf('bad.warc', Buffer.concat([x, Buffer.from('no record\r\n\r\n'), y]))).toEqual([
      'bad.warc#x: One.',
      expect.stringContaining('bad.warc: (unreadable: a WARC record without its length'),
    ])
  })
  it('a record too large is told of, and the next is read', async () => {
    const bytes = Buffer.concat([
      await record({ httpHeaders: html, id: 'x', body: page('One. '.repeat(100_000)) }),
      await record({ httpHeaders: html, id: 'y', body: page('Two.') }),
    ])
    expect(await toldOf('a.warc', bytes, { maxSize: 1000 })).toEqual([
      'a.warc#x: (501 KB, limit 1 KB; raise --max-size or split the file)',
      'a.warc#y: Two.',
    ])
  })
  it('is the same read packed and unpacked', async () => {
    const unpacked = gunzipSync(readFileSync(sample))
    expect(await toldOf('wget.warc.gz', unpacked)).toEqual(await told(sample))
  })
})

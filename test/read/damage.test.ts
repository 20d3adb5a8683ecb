/**
 * Packed files that are cut or damaged: what is whole before that is given, the rest is one entry with the
 * reason.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, createBrotliDecompress, createGunzip, gzipSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { throughZlib } from '../../src/read/packed/through-zlib.ts'
import { samples, toldOf } from './documents-of.ts'

/** Of words that do not repeat, so that packing leaves most of them as they are. */
const texts = Array.from({ length: 200 }, (_, n) => `Ferry ${(n * 7919 + 13) ** 3} to Holm Island.`)
const lines = texts.map((text, n) => `${JSON.stringify({ id: `f${n}`, text })}\n`)
const given = (name: string) => texts.map((text, n) => `${name}#f${n}: ${text}`)

describe('a damaged file', () => {
  it('of NDJSON, packed and cut', async () => {
    const packed = gzipSync(lines.join(''))
    const found = await toldOf('cut.jsonl.gz', packed.subarray(0, packed.length / 2))
    expect(found.length).toBeGreaterThan(80)
    expect(found).toEqual([
      ...given('cut.jsonl.gz').slice(0, found.length - 1),
      'cut.jsonl.gz: (unreadable: unexpected end of file)',
    ])
  })
  it('of a JSON list, packed and cut', async () => {
    const packed = gzipSync(`[${lines.join(',')}]`)
    const found = await toldOf('cut.json.gz', packed.subarray(0, packed.length / 2))
    expect(found.length).toBeGreaterThan(80)
    expect(found).toEqual([
      ...given('cut.json.gz').slice(0, found.length - 1),
      'cut.json.gz: (unreadable: unexpected end of file)',
    ])
  })
  it('of NDJSON, packed and broken in the middle', async () => {
    const [first, second] = [gzipSync(lines.slice(0, 150).join('')), gzipSync(lines.slice(150).join(''))]
    const found = await toldOf('bad.jsonl.gz', Buffer.concat([first, second.fill(0xff, 10, 40)]))
    expect(found.slice(0, 80)).toEqual(given('bad.jsonl.gz').slice(0, 80))
    expect(found.at(-1)).toMatch(/^bad\.jsonl\.gz: \(unreadable: /)
    expect(found.filter((line) => line.includes('unreadable'))).toHaveLength(1)
  })
  it('with one whole record alone does not give that the name of the rest', async () => {
    const packed = gzipSync(Buffer.from(lines.slice(0, 2).join('')), { level: 0 })
    expect(await toldOf('cut.jsonl.gz', packed.subarray(0, packed.length - 20))).toEqual([
      ...given('cut.jsonl.gz').slice(0, 1),
      'cut.jsonl.gz: (unreadable: unexpected end of file)',
    ])
  })
  it('of one text is none: half an article is not cleaned', async () => {
    const packed = gzipSync(texts.join('\n\n'))
    expect(await toldOf('cut.txt.gz', packed.subarray(0, packed.length / 2))).toEqual([
      'cut.txt.gz: (unreadable: unexpected end of file)',
    ])
  })
  it('of tar, packed and cut', async () => {
    const tar = pack()
    for (const [n, text] of texts.entries()) tar.entry({ name: `${n}.txt` }, text)
    tar.finalize()
    const packed = gzipSync(await buffer(tar))
    const found = await toldOf('cut.tar.gz', packed.subarray(0, packed.length / 2))
    expect(found.length).toBeGreaterThan(80)
    expect(found[80]).toBe(`cut.tar.gz#80.txt: ${texts[80] ?? ''}`)
    expect(found.at(-1)).toBe('cut.tar.gz: (unreadable: unexpected end of file)')
  })
  it('of a ZIP whose entry is not what was packed', async () => {
    const zip = readFileSync(join(samples, 'dump.zip'))
    const name = zip.lastIndexOf('market.txt')
    // The checksum stands thirty bytes before the name in the directory of a ZIP.
    zip.writeUInt8(zip.readUInt8(name - 30) ^ 1, name - 30)
    const found = await toldOf('dump.zip', zip)
    expect(found[0]).toBe('dump.zip#market.txt: (unreadable: incorrect data check)')
    expect(found.filter((line) => line.includes('unreadable'))).toHaveLength(1)
  })
})

describe('throughZlib', () => {
  it('gives the same of what is cut, whoever reads it how fast', async () => {
    const packed = gzipSync(lines.join(''))
    const sizes = await Promise.all([0, 1].map((wait) => sizeOf(packed.subarray(0, packed.length - 9), wait)))
    expect(sizes).toEqual([lines.join('').length, lines.join('').length])
  })
  it('has no more than a few megabytes at a time, however much a few bytes hold', async () => {
    const size = 256 << 20
    const packed = brotliCompressSync(Buffer.alloc(size, 'a'), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
    })
    async function* stream() {
      yield packed
    }
    const before = process.memoryUsage().arrayBuffers
    let [came, most] = [0, 0]
    for await (const piece of throughZlib(stream(), createBrotliDecompress())) {
      came += piece.length
      if (came < size / 2) most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(packed.length).toBeLessThan(512)
    expect(came).toBe(size)
    expect(most).toBeLessThan(size / 4)
  })
  it('leaves the zeros that pad a file', async () => {
    expect(await sizeOf(Buffer.concat([gzipSync('A text.'), Buffer.alloc(5000)]), 0)).toBe(7)
  })
})

async function sizeOf(packed: Uint8Array, wait: number): Promise<number> {
  async function* stream() {
    yield packed
  }
  let size = 0
  try {
    for await (const piece of throughZlib(stream(), createGunzip())) {
      size += piece.length
      await setTimeout(wait)
    }
  } catch {
    return size
  }
  return size
}

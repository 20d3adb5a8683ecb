/** Archives and packed files made by the real tools: what is read of them, what is not, and why. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { unpackZstd } from '../../src/read/packed/zstd.ts'
import { passedIn, samples, told, toldOf } from './documents-of.ts'

const sample = (name: string) => join(samples, name)

const BRIDGE = 'The bridge over the Oxbow stays closed until Friday. | Buses go round by the mill.'
const MARKET = 'Market moves | The market on the green moves to the school yard.'

describe('archives', () => {
  it('a ZIP: its entries, those of a ZIP in it, and records by their ids', async () => {
    expect(await told(sample('dump.zip'))).toEqual([
      `dump.zip#market.txt: ${MARKET}`,
      `dump.zip#2026/bridge.html: ${BRIDGE}`,
      'dump.zip#pool.jsonl#a: The pool opens.',
      'dump.zip#pool.jsonl#b: The pool closes.',
      `dump.zip#inner.zip#2026/bridge.html: ${BRIDGE}`,
    ])
    expect(await passedIn(sample('dump.zip'))).toEqual(['dump.zip#.note: a hidden file'])
  })
  it('a tar, packed or not, and a ZIP in it', async () => {
    expect(await told(sample('dump.tar'))).toEqual([
      `dump.tar#2026/bridge.html: ${BRIDGE}`,
      `dump.tar#market.txt: ${MARKET}`,
      'dump.tar#pool.jsonl#a: The pool opens.',
      'dump.tar#pool.jsonl#b: The pool closes.',
    ])
    expect(await told(sample('nested.tar.gz'))).toEqual([
      `nested.tar.gz#dump.zip#market.txt: ${MARKET}`,
      `nested.tar.gz#dump.zip#2026/bridge.html: ${BRIDGE}`,
      'nested.tar.gz#dump.zip#pool.jsonl#a: The pool opens.',
      'nested.tar.gz#dump.zip#pool.jsonl#b: The pool closes.',
      'nested.tar.gz#dump.zip#inner.zip: (unreadable: an archive in an archive in an archive; unpack it first)',
      `nested.tar.gz#market.txt: ${MARKET}`,
    ])
  })
  it('an entry named like a record of another has an id of its own', async () => {
    const tar = pack()
    tar.entry({ name: 'x.jsonl' }, '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n')
    tar.entry({ name: 'x.jsonl#a' }, 'Three.')
    tar.finalize()
    expect(await toldOf('dump.tar', await buffer(tar))).toEqual([
      'dump.tar#x.jsonl#a: One.',
      'dump.tar#x.jsonl#b: Two.',
      'dump.tar#x.jsonl%23a: Three.',
    ])
  })
  it('goes one archive deep and no deeper', async () => {
    expect(await told(sample('deep.zip'))).toEqual([
      'deep.zip#deep2.zip#deep1.zip: (unreadable: an archive in an archive in an archive; unpack it first)',
    ])
  })
  it('leaves what is named out of the archive, is absolute, a link or locked', async () => {
    expect(await told(sample('hostile.zip'))).toEqual([
      'hostile.zip#good.txt: The good entry.',
      'hostile.zip#../out.txt: (an entry named out of its archive (`..`); not read)',
      'hostile.zip#a/../../out.txt: (an entry named out of its archive (`..`); not read)',
      'hostile.zip#/etc/abs.txt: (an entry with an absolute name; not read)',
      'hostile.zip#C:/abs.txt: (an entry with an absolute name; not read)',
      'hostile.zip#link.txt: (a link; not followed)',
      'hostile.zip#win/dows.txt: Back slashes.',
      'hostile.zip#dot.txt: A dot.',
      'hostile.zip#good.txt~2: The second of that name.',
      'hostile.zip#Gruß.txt: An umlaut in the name.',
    ])
    expect(await told(sample('hostile.tar.gz'))).toEqual([
      'hostile.tar.gz#good.txt: The good entry.',
      'hostile.tar.gz#../out.txt: (an entry named out of its archive (`..`); not read)',
      'hostile.tar.gz#/etc/abs.txt: (an entry with an absolute name; not read)',
      'hostile.tar.gz#soft.txt: (a link; not followed)',
      'hostile.tar.gz#hard.txt: (a link; not followed)',
      'hostile.tar.gz#pipe: (a device or other special file; not read)',
      `hostile.tar.gz#${'x'.repeat(150)}/long.txt: A long name.`,
      'hostile.tar.gz#good.txt~2: The second of that name.',
    ])
    expect(await told(sample('locked.zip'))).toEqual(['locked.zip#s.txt: (encrypted; unpack it first)'])
  })
  it('a bomb ends its archive, and what was read before stays', async () => {
    const reason = 'unreadable: unpacks to more than 250 times its size; unpack it by hand if that is meant'
    expect(await told(sample('bomb.zip'))).toEqual([
      'bomb.zip#first.txt: The first is read.',
      `bomb.zip: (${reason})`,
    ])
  })
  it('a cut or broken archive tells so, and what was read before stays', async () => {
    const tar = readFileSync(sample('dump.tar'))
    expect(await toldOf('cut.tar', tar.subarray(0, 3600))).toEqual([
      `cut.tar#2026/bridge.html: ${BRIDGE}`,
      expect.stringContaining('cut.tar: (unreadable: unexpected end of file'),
    ])
    const zip = readFileSync(sample('dump.zip'))
    expect(await toldOf('cut.zip', zip.subarray(0, 600))).toEqual([
      expect.stringContaining('cut.zip: (unreadable: End of central directory'),
    ])
  })
  it('an entry larger than what stands in memory is still streamed line by line', async () => {
    const line = `${JSON.stringify({ text: 'The mill is sold. '.repeat(2000) })}\n`
    const archive = pack()
    archive.entry({ name: 'small.txt' }, 'Small.')
    archive.entry({ name: 'lines.jsonl' }, line.repeat(1000))
    archive.entry({ name: 'last.txt' }, 'Last.')
    archive.finalize()
    const bytes = await buffer(archive)
    const found = await toldOf('large.tar', bytes)
    expect(found).toHaveLength(1002)
    expect([found[0], found[1001]]).toEqual(['large.tar#small.txt: Small.', 'large.tar#last.txt: Last.'])
  })
  it('an office document is none', async () => {
    const archive = pack()
    archive.entry({ name: '[Content_Types].xml' }, '<Types/>')
    archive.finalize()
    const bytes = await buffer(archive)
    expect(await toldOf('paper.docx', bytes)).toEqual([
      'paper.docx: (unreadable: an office document, e-book or program; no dump)',
    ])
  })
})

describe('Zstandard', () => {
  it('is unpacked, several frames too', async () => {
    expect(await told(sample('bridge.html.zst'))).toEqual([`bridge.html.zst: ${BRIDGE}`])
    expect(await told(sample('frames.txt.zst'))).toEqual([`frames.txt.zst: ${MARKET} | And a second frame.`])
  })
  it('comes out the same in whatever pieces it arrives', async () => {
    const bytes = readFileSync(sample('frames.txt.zst'))
    const whole = await unpackedIn(bytes, bytes.length)
    expect(whole).toContain('And a second frame.')
    for (const size of [1, 2, 3, 7, 19, 50]) expect(await unpackedIn(bytes, size)).toBe(whole)
  })
  it('cut, broken, bombs and windows without measure are set aside', async () => {
    const bytes = readFileSync(sample('frames.txt.zst'))
    expect(await toldOf('cut.zst', bytes.subarray(0, 90))).toEqual([
      'cut.zst: (unreadable: unexpected end of file)',
    ])
    expect(await toldOf('gz.zst', gzipSync(bytes))).toEqual([
      'gz.zst: (unreadable: Zstandard inside gzip; unpack it first)',
    ])
    const window = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(await toldOf('window.zst', window)).toEqual([
      'window.zst: (unreadable: Zstandard window of more than 128 MB; unpack it first)',
    ])
    const block = Buffer.from([0x02, 0, 0x10, 32])
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38])
    expect(
      await toldOf('bomb.zst', Buffer.concat([header, ...Array.from({ length: 300 }, () => block)]), {
        maxSize: 1e9,
      }),
    ).toEqual([
      'bomb.zst: (unreadable: unpacks to more than 250 times its size; unpack it by hand if that is meant)',
    ])
  })
})

async function unpackedIn(bytes: Uint8Array, size: number): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const parts: Uint8Array[] = []
  for await (const part of unpackZstd(pieces())) parts.push(part)
  return Buffer.concat(parts).toString()
}

/** A file is what it is, not what it is called; where its name says otherwise, its documents carry a warning. */
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../src/read/open.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { allOf, allOfBytes, samples } from './documents-of.ts'

const page = '<!doctype html><html><body><p>The bridge is closed.</p></body></html>'
const sample = (name: string) => readFileSync(join(samples, name))

async function warnings(name: string, bytes: Uint8Array | string): Promise<readonly string[]> {
  const found = await allOfBytes(name, bytes)
  return [
    ...new Set(
      found.flatMap((document) =>
        'reason' in document ? [document.reason] : openDocument(document, defaults).article.warnings,
      ),
    ),
  ]
}

describe('a name that says otherwise', () => {
  const cases: readonly (readonly [name: string, content: Uint8Array | string, warning: string])[] = [
    ['a.txt', page, 'named .txt, but it is a page'],
    ['a.html', 'The bridge is closed.', 'named .html, but it is text'],
    ['a.md', page, 'named .md, but it is a page'],
    ['a.json', page, 'named .json, but it is a page'],
    ['a.jsonl', 'The bridge is closed.', 'named .jsonl, but it is text'],
    ['a.html', '{"text":"One."}\n{"text":"Two."}', 'named .html, but it holds records'],
    ['a.txt', '[{"text":"One."},{"text":"Two."}]', 'named .txt, but it holds records'],
    ['a.html', gzipSync(page), 'named .html, but it is packed by gzip'],
    ['a.html', sample('bridge.html.zst'), 'named .html, but it is packed by Zstandard'],
    ['a.html.gz', page, 'named .gz, but it is not packed'],
    ['a.txt', sample('dump.zip'), 'named .txt, but it is a ZIP archive'],
    ['a.zip', sample('dump.tar'), 'named .zip, but it is a tar archive'],
    ['a.json', sample('wget.warc.gz'), 'named .json, but it is a WARC'],
  ]
  it.each(cases)('%s', async (name, content, warning) => {
    expect(await warnings(name, content)).toContain(warning)
  })
  it('nothing is said of names that fit or tell nothing', async () => {
    for (const [name, content] of [
      ['a.html', page],
      ['a.php', page],
      ['a', page],
      ['a.html.gz', gzipSync(page)],
      ['a.jsonl', '{"text":"One."}'],
      ['a.txt', 'One.'],
      ['a.tgz', sample('nested.tar.gz')],
      ['a.warc.gz', sample('wget.warc.gz')],
    ] as const)
      expect(await warnings(name, content)).not.toContainEqual(expect.stringContaining('named .'))
    expect(await allOf(join(samples, 'dump.zip'))).not.toContainEqual(
      expect.objectContaining({ warnings: [expect.anything()] }),
    )
  })
})

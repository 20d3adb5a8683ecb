/** `copydesk files`, and records on stdin, as a user types them. */
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { copydesk, root } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'

const samples = join(root, 'test', 'read', 'samples')

beforeAll(freshBuild)

describe('copydesk files', () => {
  it('tells of everything in a dump what it would be read as, and why', () => {
    const lines = copydesk(root, ['files', samples, '--exclude', 'hostile.*']).stdout.split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'ignored\thostile.zip\t\t--exclude hostile.*',
        'read\tbridge.html.zst\thtml, utf-8\tit has <!doctype html>',
        'read\tdump.zip#pool.jsonl#a\trecord of text\ta record by the names of the contract',
        'passed\tdump.zip#.note\t\ta hidden file',
        'aside\tlocked.zip#s.txt\t\tencrypted; unpack it first',
        'passed\twget.warc.gz#2\t\ta request record',
        'read\twget.warc.gz#fab64983-8bb5-403d-b629-a7862bf0af62\thtml, iso-8859-2\ta response record; it has <html>',
      ]),
    )
    expect(lines.filter((line) => line.startsWith('read\thostile'))).toEqual([])
  })
  it('keeps to a line for each, whatever an id holds', () => {
    const id = 'pier\n\tread\u001b[31m'
    const records = [id, 'quay'].map((one) => `${JSON.stringify({ id: one, text: 'The pier.' })}\n`)
    const [line, ...more] = copydesk(root, ['files', '-'], { input: records.join('') }).stdout.split('\n')
    expect(line).toMatch(/^read\tstdin#pier\\u000a\\u0009read\\u001b\[31m\trecord of text\t/)
    expect(more).toHaveLength(2)
  })
  it('reads records on stdin, and so does clean', () => {
    const input = readFileSync(join(samples, 'scrapy.jsonl'), 'utf8')
    expect(copydesk(root, ['files', '-'], { input }).stdout).toMatch(
      /^read\tstdin#1\trecord of text\t.*\nread\tstdin#2\t/,
    )
    const here = mkdtempSync(join(tmpdir(), 'copydesk-stdin-'))
    expect(copydesk(here, ['clean', '-', '--out', 'clean', '--quiet'], { input }).status).toBe(0)
    const manifest = readFileSync(join(here, 'clean', 'manifest.jsonl'), 'utf8')
    expect(manifest.trim().split('\n')).toHaveLength(2)
    expect(manifest).not.toContain(tmpdir())
    expect(readdirSync(tmpdir()).filter((name) => existsSync(join(tmpdir(), name, 'stdin')))).toEqual([])
  })
})

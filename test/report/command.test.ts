/** `copydesk report` as a user types it: where the page goes, what is refused, what the file itself holds. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'
import { folder, pageOf, report } from './command.ts'
import { hostileArticles } from './hostile.ts'
import { dropped, manyArticles, writeRun } from './runs.ts'

/** Milliseconds: the sample is cleaned again where its source is asked for. */
const SLOW = 240_000

beforeAll(freshBuild)

describe('copydesk report', { timeout: SLOW }, () => {
  it('writes report.html where the user stands, says so on stderr, and leaves the run alone', () => {
    const here = withRun('output')
    const { status, stdout, stderr } = report([], here)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe('3 documents, told from the trail alone\nwritten to report.html\n')
    expect(readdirSync(here).toSorted()).toEqual(['output', 'report.html'])
    expect(report([], here).status).toBe(0)
  })
  it('gives the same bytes twice', () => {
    const out = join(withRun('run'), 'run')
    expect(readFileSync(pageOf(out))).toEqual(readFileSync(pageOf(out)))
  })
  it('shows the source only where it is that of the run', () => {
    const dump = folder()
    writeFileSync(join(dump, 'library-roof.txt'), 'Other words than those of the run.\n')
    const { stderr } = report([join(root, 'output'), '--input', dump])
    expect(stderr).toMatch(/24 documents, told from the trail alone/)
    expect(report([join(root, 'output'), '--input', join(root, 'input')]).stderr).toMatch(
      /23 of them beside their source/,
    )
  })
  it.each([
    [['nowhere'], /nowhere: no run of copydesk stands here/],
    [['run', '--to', 'run/report.html'], /lies inside the run/],
    [['run', '--to', 'thesis.html'], /thesis\.html: not written by copydesk/],
    [['run', '--to', 'many.html', '--per-page', '2'], /many\/thesis\.txt: not written by copydesk/],
    [['run', '--per-page', 'few'], /whole number/],
    [['run', '--input', 'missing'], /missing: no such file or folder/],
  ])('%j is exit code 2 with the mend, and nothing is written', (words, message) => {
    const here = withRun('run')
    writeFileSync(join(here, 'thesis.html'), '<p>years of work</p>')
    mkdirSync(join(here, 'many'))
    writeFileSync(join(here, 'many', 'thesis.txt'), 'years of work')
    const { status, stderr } = report(words, here)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(readFileSync(join(here, 'thesis.html'), 'utf8')).toBe('<p>years of work</p>')
    expect(existsSync(join(here, 'report.html'))).toBe(false)
  })
  it('a line that is not JSON is named', () => {
    const here = withRun('run')
    writeFileSync(join(here, 'run', 'manifest.jsonl'), '{"id":\n')
    const { status, stderr } = report(['run'], here)
    expect(status).toBe(2)
    expect(stderr).toMatch(/manifest\.jsonl line 1: not JSON/)
  })
  it('a run of nothing has a page too', () => {
    const out = folder()
    writeRun(out, [])
    expect(readFileSync(pageOf(out), 'utf8')).toMatch(/0 stories from 0 documents/)
  })
  it('an id that points elsewhere is read from nowhere else', () => {
    const here = folder()
    writeFileSync(join(here, 'secret.txt'), 'Title\n\nThe combination is 41.\n')
    writeRun(join(here, 'run'), [{ id: 'a', title: 'A', paragraphs: ['Text.'], removals: [] }])
    const manifest = join(here, 'run', 'manifest.jsonl')
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8')
        .replace('"id":"a"', '"id":"../../secret"')
        .replace('articles/a.txt', '../secret.txt'),
    )
    expect(readFileSync(pageOf(join(here, 'run')), 'utf8')).not.toMatch(/combination/)
  })
})

describe('the page as a file', () => {
  const page = (): string => {
    const out = folder()
    writeRun(out, hostileArticles())
    return readFileSync(pageOf(out), 'utf8')
  }
  it('holds one script of its own, obeyed by its hash; all else is data in which no tag opens', () => {
    const html = page()
    expect(html.match(/<script>/g)).toHaveLength(1)
    expect(html).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/,
    )
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval/)
    for (const [, data] of html.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/g)) {
      expect(data).not.toContain('<')
      expect(() => JSON.parse(data ?? '')).not.toThrow()
    }
  })
  it('holds no sign that turns a line round or colours a terminal', () => {
    expect(page()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
  })
  it('names nothing on the network', () => {
    expect(page()).not.toMatch(/\b(?:src|href|action)="?(?:https?:)?\/\//)
  })
})

function withRun(name: string): string {
  const here = folder()
  writeRun(join(here, name), [
    ...manyArticles(2),
    { id: 'z.txt', title: 'Pier', paragraphs: ['The pier reopens.'], removals: [dropped(1, 'Share')] },
  ])
  return here
}

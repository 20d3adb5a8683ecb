/** The commands that show what a run did, as a user types them: diff, explain, rules show, and what clean says while it goes. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { openProgress } from '../../src/progress.ts'
import { bytesBelow } from '../bytes-below.ts'
import { typed } from './typed.ts'

const here = mkdtempSync(join(tmpdir(), 'copydesk-see-'))
const sample = join(import.meta.dirname, '..', '..', 'input')
const RULE = 'en/newsletter-inbox'

beforeAll(async () => {
  mkdirSync(join(here, 'tmp'))
  process.env['TMPDIR'] = join(here, 'tmp')
  // These two would take the line that the rule leaves.
  const withoutStages = ['main-content', 'repeated-lines']
  await cleanFolder({ inputs: [sample], out: join(here, 'old'), withoutStages })
  await cleanFolder({ inputs: [sample], out: join(here, 'new'), withoutStages, withoutRules: [RULE] })
})
afterAll(() => rmSync(here, { recursive: true }))

describe('copydesk diff', () => {
  it('names the rule that was turned off, first in the summary, and shows just its lines', async () => {
    const { code, stdout } = await typed(here, ['diff', 'old', 'new'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^setting withoutRules \+en\/newsletter-inbox\n24 documents: 5 changed/)
    expect(stdout).toMatch(
      /by rule:\n(?: {2}.*\n)*? {2}en\/newsletter-inbox now removes 5 blocks fewer in 5 articles\n/,
    )
    expect(stdout).toMatch(/by rule:\n {2}en\/newsletter-inbox /)
    expect(stdout).toMatch(/ {2}\+ Get the day/)
    expect(stdout).not.toContain('lighthouse-interview')
  })
  it('--exit-code is 1 where anything changed and 0 where nothing did', async () => {
    expect((await typed(here, ['diff', 'old', 'new', '--exit-code'])).code).toBe(1)
    expect((await typed(here, ['diff', 'old', 'old', '--exit-code'])).code).toBe(0)
  })
  it('--stat is a line an article', async () => {
    const { stdout } = await typed(here, ['diff', 'old', 'new', '--stat'])
    expect(stdout).toMatch(/ginger-cookies\.html {2}text changed {2}\+\d+\n/)
    expect(stdout).not.toContain('Get the day')
  })
  it('--json is the summary and then an article a line', async () => {
    const { stdout } = await typed(here, ['diff', 'old', 'new', '--json'])
    const [summary, ...articles] = stdout
      .trim()
      .split('\n')
      .map((line): { readonly is: string } => JSON.parse(line))
    expect(summary).toMatchObject({ is: 'summary', documents: 24, changed: 5, version: null })
    expect(articles.map(({ is }) => is)).toEqual(Array.from({ length: 5 }, () => 'article'))
  })
  it('--html is a page that stands alone and lets nothing run', async () => {
    const { stdout } = await typed(here, ['diff', 'old', 'new', '--html'])
    expect(stdout).toMatch(/^<!doctype html>[^]*default-src 'none'[^]*<\/html>\n$/)
    expect(stdout).not.toMatch(/<script|https?:\/\/|\son\w+=/)
  })
  it('leaves nothing in the temporary folder', async () => {
    await typed(here, ['diff', 'old', 'new'])
    expect(readdirSync(join(here, 'tmp'))).toEqual([])
  })
  it('two manners at once are refused', async () => {
    await expect(typed(here, ['diff', 'old', 'new', '--json', '--html'])).rejects.toThrow(/cannot be used/)
  })
})

describe('copydesk explain', () => {
  it('an id of a run: status, story, sentences side by side', async () => {
    const words = ['explain', 'wires/trendhive-seagrass.txt', '--run', 'old', '--input', sample]
    const { stdout } = await typed(here, words)
    expect(stdout).toMatch(/^wires\/trendhive-seagrass\.txt\ncopy\n/)
    expect(stdout).toMatch(/rewrite: wires\/trendhive-seagrass\.txt, likeness 0\.\d+, certainty/)
    expect(stdout).toMatch(/A field of seagrass on the bottom .* │ A meadow of seagrass on the floor/)
  })
  it.each(['--not-articles=keep', '--deadline=5', '--as-of=2026-01-01', '--captions=keep', '--max-size=1MB'])(
    'an id of a run was told %s or not: it cannot be told again',
    async (word) => {
      const words = ['explain', 'wires/trendhive-seagrass.txt', '--run', 'old', word]
      await expect(typed(here, words)).rejects.toThrow(/cannot be used/)
    },
  )
  it('--only dropped shows those alone; --json is a line a document; --html a page', async () => {
    const file = join(sample, 'wires', 'trendhive-seagrass.txt')
    const { stdout } = await typed(here, ['explain', file, '--only', 'dropped', '--json'])
    const { blocks }: { readonly blocks: readonly { readonly fate: string }[] } = JSON.parse(stdout)
    expect(new Set(blocks.map(({ fate }) => fate))).toEqual(new Set(['dropped']))
    const page = await typed(here, ['explain', file, '--html'])
    expect(page.stdout).toMatch(/^<!doctype html>[^]*default-src 'none'[^]*<\/html>\n$/)
  })
})

describe('copydesk rules show', () => {
  it('--run tells how often a rule fired, and where', async () => {
    const { stdout } = await typed(here, ['rules', 'show', RULE, '--run', 'old'])
    expect(stdout).toMatch(
      /about newsletter[^]*fired 5 times in 5 of 24 documents, 450 characters\n {4}- 2026-03\//,
    )
    const other = await typed(here, ['rules', 'show', RULE, '--run', 'new'])
    expect(other.stdout).toMatch(/fired 0 times in 0 of 24 documents/)
  })
  it('--run tells of a step that is no rule of a pack; one that never fired is refused', async () => {
    const { stdout } = await typed(here, ['rules', 'show', 'tidy/mojibake', '--run', 'old'])
    expect(stdout).toMatch(/a step of the stage tidy\n {2}fired \d+ times/)
    await expect(typed(here, ['rules', 'show', 'en/none', '--run', 'old'])).rejects.toThrow(/no rule/)
  })
})

describe('copydesk clean, while it runs and at the end', () => {
  it('--dry-run decides everything and writes nothing', async () => {
    const { code, stdout, stderr } = await typed(here, ['clean', sample, '--out', 'dry', '--dry-run'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/24 documents read\n18 stories kept, 4 copies folded, 1 empty, 1 set aside/)
    expect(stderr).toMatch(/nothing written: a dry run\n$/)
    expect(existsSync(join(here, 'dry')) || existsSync(join(here, 'dry.work'))).toBe(false)
    expect(readdirSync(join(here, 'tmp'))).toEqual([])
  })
  it('--dry-run leaves an archive as it is, and makes none', async () => {
    const words = ['clean', sample, '--out', 'dry', '--dry-run', '--quiet', '--archive']
    await typed(here, [...words, 'no-archive'])
    expect(existsSync(join(here, 'no-archive'))).toBe(false)
    const dump = join(sample, 'wires')
    await typed(here, ['clean', dump, '--out', 'known', '--quiet', '--archive', 'archive'])
    const before = bytesBelow(join(here, 'archive'))
    const { stdout } = await typed(here, [...words, 'archive', '--summary', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ dryRun: true, archive: { added: 22 } })
    expect(bytesBelow(join(here, 'archive'))).toEqual(before)
    expect(readdirSync(join(here, 'tmp'))).toEqual([])
  })
  it('--dry-run leaves the run before as it is, and refuses a strange OUT as a real one would', async () => {
    const before = readFileSync(join(here, 'new', 'run.json'), 'utf8')
    await typed(here, ['clean', sample, '--out', 'new', '--dry-run'])
    expect(readFileSync(join(here, 'new', 'run.json'), 'utf8')).toBe(before)
    writeFileSync(join(here, 'file'), 'mine')
    await expect(typed(here, ['clean', sample, '--out', 'file', '--dry-run'])).rejects.toThrow(/is a file/)
  })
  it('--summary json is one line for machines, on stdout, quiet or not', async () => {
    const words = [
      'clean',
      sample,
      '--out',
      'dry',
      '--dry-run',
      '--summary',
      'json',
      '--quiet',
      '--fail-on',
      'aside>0',
    ]
    const { code, stdout, stderr } = await typed(here, words)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ counts: { read: 24, copy: 4 }, gate: 'aside>0', dryRun: true })
    expect(stderr).toMatch(/^copydesk: gate aside>0 was hit/)
  })
})

describe('progress', () => {
  const file = { path: '/a.jsonl', id: 'a.jsonl' }

  it('on a terminal: documents, megabytes, rate, time left, set aside, over one line', () => {
    const { written, progress, wait } = shown('line')
    progress.files([file, { path: '/b.txt', id: 'b.txt' }])
    wait(2000)
    progress.document(file, { bytes: 2_000_000, aside: false })
    progress.document(file, { bytes: 1_000_000, aside: true })
    expect(written).toEqual(['\r\u001b[2K1 documents, 2.0 of 8.0 MB, 1.0 MB/s, 6 s left, 0 set aside'])
    wait(500)
    progress.stage('duplicates')
    expect(written.at(-1)).toBe('\r\u001b[2K2 documents, duplicates')
    progress.end()
    expect(written.at(-1)).toBe('\r\u001b[2K')
  })
  it('inside a round: how far it is, rate and time left, from where the deed began', () => {
    const { written, progress, wait } = shown('log')
    wait(100_000)
    progress.stage('duplicates')
    progress.step({ deed: 'groups met', done: 7 })
    for (let n = 1; n <= 40; n++) {
      progress.step({ deed: 'pairs compared', done: n * 50, of: 5000 })
      wait(1000)
    }
    expect(written).toEqual([
      '0 documents, duplicates\n',
      '0 documents, duplicates: 1,550 of 5,000 pairs compared, 52/s, 67 s left\n',
    ])
  })
  it('never wider than the terminal', () => {
    const { written, progress, wait } = shown('line', 20)
    progress.files([file])
    wait(2000)
    progress.document(file, { bytes: 1_000_000, aside: false })
    expect(written[0]).toHaveLength('\r\u001b[2K'.length + 19)
  })
  it('in a log: a line each 30 seconds, and no control characters', () => {
    const { written, progress, wait } = shown('log')
    progress.files([file])
    for (let n = 0; n < 70; n++) {
      wait(1000)
      progress.document(file, { bytes: 10_000, aside: false })
    }
    progress.end()
    expect(written).toHaveLength(2)
    expect(written[1]).toMatch(/^60 documents, 0\.6 of 4\.0 MB, 0\.0 MB\/s, 6 min left, 0 set aside\n$/)
  })
})

interface Shown {
  readonly written: readonly string[]
  readonly progress: ReturnType<typeof openProgress>
  readonly wait: (milliseconds: number) => void
}

/** Progress with a clock that goes as it is told, over files of 4 MB. */
function shown(manner: 'line' | 'log', width = 100): Shown {
  const written: string[] = []
  let clock = 0
  const progress = openProgress({
    manner,
    width,
    now: () => clock,
    write: (text) => void written.push(text),
    sizeOf: () => 4_000_000,
  })
  return { written, progress, wait: (milliseconds) => void (clock += milliseconds) }
}

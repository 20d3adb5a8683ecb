/** The filter: NDJSON in, NDJSON out, a line for a line as they come; records or what an earlier step gave; nothing stops at a bad line. */
import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { command, copydesk } from '../copydesk.ts'
import type { Answer } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'

const text = `The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it away.

Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.

Share on Facebook`
const pier = { id: 'pier', url: 'https://courier.example/pier', title: 'Pier reopens in Lindholm', text }
const nameless = {
  text: 'The old mill at Osterby was sold on Monday to a cooperative of weavers, who move in in May.',
}
const bad = [
  '',
  'not json',
  '{"id":"bare"}',
  '7',
  '{"is":"opened","id":"odd","opened":{"blocks":[3]},"trail":[4]}',
]
const input = [JSON.stringify(pier), JSON.stringify(nameless), ...bad]

beforeAll(freshBuild)

describe('pipe clean', () => {
  it('gives a record of articles.jsonl for each line, and tells of the others on stderr', () => {
    const { status, lines, stderr } = pipe(['clean'], input)
    expect(status).toBe(0)
    expect(lines.map(({ id, title }) => ({ id, title }))).toEqual([
      { id: 'pier', title: 'Pier reopens in Lindholm' },
      { id: '2', title: null },
    ])
    expect(lines[0]).toMatchObject({ text: text.replace('\n\nShare on Facebook', ''), url: pier.url })
    expect(Object.keys(lines[0] ?? {})).toEqual(Object.keys(recordPart()))
    expect(stderr.split('\n').map((line) => line.replace(/: set aside.*/, ''))).toEqual([
      'copydesk: 4',
      'copydesk: bare',
      'copydesk: 6',
      'copydesk: odd',
      '',
    ])
  })
  it('gives the same of entries that open made', () => {
    const opened = pipe(['open'], input).stdout.split('\n')
    expect(pipe(['clean'], opened).stdout).toBe(pipe(['clean'], input).stdout)
  })
  it('gives a line for a line with --as entry, those set aside too', () => {
    const { lines } = pipe(['clean', '--as', 'entry'], input)
    expect(lines.map(({ is, id }) => `${is} ${id}`).slice(0, 5)).toEqual([
      'opened pier',
      'opened 2',
      'aside 4',
      'aside bare',
      'aside 6',
    ])
    const digest = createHash('sha256').update('not json').digest('hex')
    expect(lines[2]).toMatchObject({ sha256: digest })
  })
  it('answers each line before the next is there', async () => {
    const child = spawn(process.execPath, [command, 'pipe', 'clean'], { cwd: tmpdir() })
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`${JSON.stringify({ ...pier, id })}\n`)
      const [chunk]: readonly unknown[] = await once(child.stdout, 'data')
      expect(JSON.parse(String(chunk))).toMatchObject({ id })
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })
  it('obeys settings: flags, and the limit of a line', () => {
    expect(
      pipe(['clean', '--without-rules', 'en/share-on', '--without-stages', 'main-content'], input).stdout,
    ).toContain('Share on Facebook')
    const { lines, stderr } = pipe(['clean', '--max-size', '300'], input)
    expect(lines.map(({ id }) => id)).toEqual(['2'])
    expect(stderr).toMatch(/copydesk: 1: set aside \(read\): \d+ bytes, limit 300 bytes; raise --max-size/)
  })
})

describe('pipe open', () => {
  it('gives each article as it was read, its blocks and tags, without a mark', () => {
    const [first] = pipe(['open'], input).lines
    expect(first).toMatchObject({ is: 'opened', id: 'pier', trail: [], opened: { form: 'record' } })
    expect(JSON.stringify(first)).toContain('Share on Facebook')
  })
})

describe('pipe observe', () => {
  it.each(['duplicates', 'repeated-lines'])(
    'gives keys and a note by %s, of records or of clean entries alike',
    (stage) => {
      const { lines, stdout } = pipe(['observe', '--stage', stage], input)
      expect(lines[0]).toMatchObject({ id: 'pier' })
      expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'keys', 'note'])
      expect(lines.slice(2, 5).map(({ is }) => is)).toEqual(['aside', 'aside', 'aside'])
      const opened = pipe(['open'], input).stdout.split('\n')
      expect(pipe(['observe', '--stage', stage], opened).stdout).toBe(stdout)
    },
  )
  it('of two that tell one story the keys meet', () => {
    const other = JSON.stringify({ ...pier, id: 'reprint', title: 'Pier open again' })
    const [a, b] = pipe(['observe'], [JSON.stringify(pier), other]).lines
    const keys = (line: object | undefined): readonly string[] =>
      line !== undefined && 'keys' in line && Array.isArray(line.keys) ? line.keys.map(String) : []
    expect(keys(a).filter((key) => keys(b).includes(key)).length).toBeGreaterThan(0)
  })
})

describe('pipe compare', () => {
  it('gives the edge of a pair, null for two stories, and says why where one cannot be read', () => {
    const other = { ...pier, id: 'reprint', title: 'Pier open again' }
    const pairs = [{ a: pier, b: other }, { a: pier, b: nameless }, { a: pier }]
    const { lines } = pipe(
      ['compare'],
      pairs.map((pair) => JSON.stringify(pair)),
    )
    expect(lines[0]).toMatchObject({ a: 'pier', b: 'reprint', edge: { relation: 'exact' } })
    expect(lines[1]).toEqual({ a: 'pier', b: '2/b', edge: null })
    expect(lines[2]).toMatchObject({ a: 'pier', b: '3/b', edge: null, aside: { id: '3/b' } })
  })
  it('shows the stage the two in the order of their bytes, as a run does', () => {
    const [wide, face] = ['\uff21', '\u{1f600}'].map((id) => ({ ...pier, id }))
    for (const pair of [
      { a: wide, b: face },
      { a: face, b: wide },
    ])
      expect(pipe(['compare'], [JSON.stringify(pair)]).lines[0]).toMatchObject({
        edge: { a: '\uff21', b: '\u{1f600}' },
      })
  })
  it('refuses a stage that compares nothing', () => {
    expect(pipe(['compare', '--stage', 'repeated-lines'], [])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/repeated-lines: compares no pairs; duplicates does/),
    })
  })
})

interface Piped extends Answer {
  readonly lines: readonly { readonly id?: string; readonly is?: string; readonly title?: string | null }[]
}

function pipe(words: readonly string[], lines: readonly string[]): Piped {
  const given = lines.map((line) => `${line}\n`).join('')
  const { status, stdout, stderr } = copydesk(tmpdir(), ['pipe', ...words], { input: given })
  const found = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  return { status, stdout, stderr, lines: found }
}

function recordPart(): object {
  const { removed: _, article: __, ...record } = clean(text)
  return record
}

/**
 * `npm run bench -- growth --data DIR [--least N] [--most N] [--jobs N]`: notes, meeting, comparing and settling as the engine runs them over a spool, on 1,000
 * articles of news length and ten times as many up to the most, 8 % of them copies. Prints time, its growth, and memory.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { textBlocks } from '../../src/read/text.ts'
import { lineOf } from '../../src/spool/line.ts'
import type { Entry } from '../../src/spool/entry.ts'
import { cut, spun, typos, update } from './make/operations.ts'
import type { Operation } from './make/operations.ts'
import { openRandom } from './make/random.ts'
import type { Random } from './make/random.ts'

const RUNNER = fileURLToPath(new URL('growth-runner.js', import.meta.url))
const NEWLINE = Buffer.from('\n')
/** One article in twelve and a half is a copy of the one before: 8 %. */
const COPIES = 0.08
/** Paragraphs of an article, and words of each: 420 words, as a news report has. */
const PARAGRAPHS = 10
const WORDS = 42
/** Names of an article's own, each told now and then: what tells it from others. */
const NAMES = 12
const NAMED = 0.08
const WAYS: readonly Operation[] = [typos(0.02), cut(0.5), spun(0.2), update(0.2, 0.2)]

export interface Growing {
  /** Articles of the first row and, at most, of the last. */
  readonly least: number
  readonly most: number
  /** Workers of the rounds; of one it is the process itself. */
  readonly jobs: number
}

export async function benchGrowth(data: string, { least, most, jobs }: Growing): Promise<void> {
  const words = wordsOf(data)
  process.stdout.write(
    '| articles | copies found | seconds | ms an article | memory, MB |\n|---:|---:|---:|---:|---:|\n',
  )
  for (let count = least; count <= most; count *= 10)
    process.stdout.write(await measured(entriesOf(count, words), jobs))
}

/** A process of its own runs them, so that its memory is the product's, and not that of the words that articles are made of. */
async function measured(entries: Iterable<Entry>, jobs: number): Promise<string> {
  const runner = spawn(process.execPath, [RUNNER, String(jobs)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const row = textOf(runner.stdout)
  for (const entry of entries) {
    if (!runner.stdin.write(Buffer.concat([lineOf(entry), NEWLINE]))) await once(runner.stdin, 'drain')
  }
  runner.stdin.end()
  return row
}

/** Every word of real pages as often as it stands there, so that made articles use them as often. */
function wordsOf(data: string): readonly string[] {
  const path = join(data, 'html/wcxb-dev-article/gold.json')
  const pages: Readonly<Record<string, { readonly text: string }>> = JSON.parse(readFileSync(path, 'utf8'))
  return Object.values(pages).flatMap(({ text }) => text.split(/\s+/))
}

function* entriesOf(count: number, words: readonly string[]): Generator<Entry> {
  const random = openRandom(count)
  let last = articleOf(words, random)
  for (let n = 0; n < count; n++) {
    const copied = random.chance(COPIES)
    const fresh = articleOf(words, random)
    const paragraphs = copied ? random.pick(WAYS)(last, random, { words, paragraphs: fresh }) : fresh
    last = copied ? last : fresh
    const id = `a${n}`
    const opened = {
      id,
      form: 'text',
      language: 'en',
      blocks: textBlocks(paragraphs.join('\n\n')),
      tags: [],
      names: [],
      warnings: [],
    } as const
    yield { is: 'opened', id, sha256: '', encoding: 'utf-8', opened, trail: [] }
  }
}

function articleOf(words: readonly string[], random: Random): readonly string[] {
  const names = Array.from({ length: NAMES }, () => nameOf(random))
  return Array.from({ length: PARAGRAPHS }, () => {
    const told = Array.from({ length: WORDS }, () => random.pick(random.chance(NAMED) ? names : words))
    return `${told.join(' ')}.`
  })
}

function nameOf(random: Random): string {
  const sound = (): string =>
    `${random.pick([...'bdfgklmnprstv'])}${random.pick([...'aeiou'])}${random.pick([...'lmnrst'])}`
  return `${sound()}${sound()}${sound()}`.replace(/^./, (first) => first.toUpperCase())
}

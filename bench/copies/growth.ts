/**
 * `npm run bench -- growth --data DIR --most N`: notes, meeting, comparing and settling as the engine runs them over a spool, on 1,000
 * articles of news length and ten times as many until N, 8 % of them copies. Prints time, its growth, and memory.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runRound } from '../../src/engines/local/run-round.ts'
import { textBlocks } from '../../src/read/text.ts'
import { openSpool } from '../../src/spool/spool.ts'
import type { Spool } from '../../src/spool/spool.ts'
import { openCrew } from '../../src/workers/hire.ts'
import { commonLines } from '../../stages/duplicates/common-lines.ts'
import { duplicates } from '../../stages/duplicates.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { cut, spun, typos, update } from './make/operations.ts'
import type { Operation } from './make/operations.ts'
import { openRandom } from './make/random.ts'
import type { Random } from './make/random.ts'

const FEWEST = 1000
/** One article in twelve and a half is a copy of the one before: 8 %. */
const COPIES = 0.08
/** Paragraphs of an article, and words of each: 420 words, as a news report has. */
const PARAGRAPHS = 10
const WORDS = 42
/** Names of an article's own, each told now and then: what tells it from others. */
const NAMES = 12
const NAMED = 0.08
const WAYS: readonly Operation[] = [typos(0.02), cut(0.5), spun(0.2), update(0.2, 0.2)]

export async function benchGrowth(data: string, most: number): Promise<void> {
  const words = wordsOf(data)
  process.stdout.write(
    '| articles | copies found | seconds | ms an article | memory, MB |\n|---:|---:|---:|---:|---:|\n',
  )
  for (let count = FEWEST; count <= most; count *= 10)
    process.stdout.write(`${await measured(count, words)}\n`)
}

async function measured(count: number, words: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-growth-'))
  const spool = openSpool(folder, '')
  fill(spool, count, words)
  const before = process.cpuUsage()
  const start = performance.now()
  const crew = await openCrew({ jobs: 1, deadline: defaults.deadline })
  for (const stage of [commonLines, duplicates])
    await runRound(spool, { before: [], stage, settings: defaults, crew })
  await crew.close()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  let copies = 0
  for (const entry of spool.each()) {
    if (entry.is === 'opened' && entry.trail.some(({ marks }) => marks.some(({ does }) => does === 'copy')))
      copies++
  }
  spool.close()
  rmSync(folder, { recursive: true })
  const each = (user + system) / 1000 / count
  const memory = process.resourceUsage().maxRSS / 1024
  return `| ${count} | ${copies} | ${seconds.toFixed(1)} | ${each.toFixed(2)} | ${memory.toFixed(0)} |`
}

/** Every word of real pages as often as it stands there, so that made articles use them as often. */
function wordsOf(data: string): readonly string[] {
  const path = join(data, 'html/wcxb-dev-article/gold.json')
  const pages: Readonly<Record<string, { readonly text: string }>> = JSON.parse(readFileSync(path, 'utf8'))
  return Object.values(pages).flatMap(({ text }) => text.split(/\s+/))
}

function fill(spool: Spool, count: number, words: readonly string[]): void {
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
    spool.add({ is: 'opened', id, sha256: '', encoding: 'utf-8', opened, trail: [] })
  }
}

function articleOf(words: readonly string[], random: Random): readonly string[] {
  const names = Array.from({ length: NAMES }, () => nameOf(random))
  return Array.from({ length: PARAGRAPHS }, () => {
    const text = Array.from({ length: WORDS }, () => random.pick(random.chance(NAMED) ? names : words))
    return `${text.join(' ')}.`
  })
}

function nameOf(random: Random): string {
  const sound = (): string =>
    `${random.pick([...'bdfgklmnprstv'])}${random.pick([...'aeiou'])}${random.pick([...'lmnrst'])}`
  return `${sound()}${sound()}${sound()}`.replace(/^./, (first) => first.toUpperCase())
}

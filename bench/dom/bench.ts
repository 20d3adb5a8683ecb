/** The two engines that give Readability its page, beside each other: do they vote alike, and what does a vote cost. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../../src/read/encodings/decode.ts'
import { openPage } from '../../src/read/html.ts'
import { withVotes } from '../../src/read/votes.ts'
import type { Block } from '../../stages/kit/article.ts'
import { doubt } from '../../stages/main-content/doubt.ts'
import { print } from '../print.ts'

const ENGINES = ['lean', 'jsdom'] as const
/** Seconds for a vote in the bench: what hangs is to be seen, not waited for. */
const SECONDS = 30

interface Row {
  readonly id: string
  readonly asked: boolean
  readonly characters: number
  /** Characters of blocks on which both vote alike. */
  readonly alike: number
  /** Milliseconds of each engine, in the order of ENGINES. */
  readonly milliseconds: readonly number[]
  readonly without: readonly boolean[]
}

/** Prints the table over at most `most` pages below `data/html`, evenly drawn. */
export function benchDom(data: string, most: number): void {
  const files = pagesBelow(join(data, 'html'))
  const step = Math.max(1, Math.ceil(files.length / most))
  const rows = files.filter((_, n) => n % step === 0).map(measured)
  print(`${rows.length} of ${files.length} pages\n`)
  print('| | all | where main-content asks |')
  print('|---|---:|---:|')
  const asked = rows.filter((row) => row.asked)
  const line = (name: string, of: (some: readonly Row[]) => string): void => {
    print(`| ${name} | ${of(rows)} | ${of(asked)} |`)
  }
  line('pages', (some) => String(some.length))
  line('pages voted alike, every block', (some) => percent(some.filter(isAlike).length, some.length))
  line('text voted alike', (some) =>
    percent(
      sum(some, ({ alike }) => alike),
      sum(some, ({ characters }) => characters),
    ),
  )
  for (const [n, name] of ENGINES.entries()) {
    line(`${name}: pages without a vote`, (some) => String(some.filter(({ without }) => without[n]).length))
    line(`${name}: ms a page`, (some) => mean(some.map(({ milliseconds }) => milliseconds[n] ?? 0)))
    line(`${name}: ms of the slowest`, (some) =>
      highest(some.map(({ milliseconds }) => milliseconds[n] ?? 0)),
    )
  }
  const apart = rows.filter((row) => !isAlike(row)).toSorted((a, b) => shareAlike(a) - shareAlike(b))
  print('\nLeast alike:')
  for (const row of apart.slice(0, 10))
    print(`- ${row.id}: ${percent(row.alike, row.characters)} of the text`)
}

function measured(path: string): Row {
  const source = decode(gunzipSync(readFileSync(path))).text
  const page = openPage(source)
  const votes = ENGINES.map((dom) => {
    const start = process.cpuUsage()
    const { blocks } = withVotes(page, { source, dom, seconds: SECONDS })
    const { user, system } = process.cpuUsage(start)
    return { blocks, milliseconds: (user + system) / 1000 }
  })
  const [left, right] = votes.map(({ blocks }) => blocks)
  const alike = page.blocks.filter((_, n) => voteOf(left?.[n]) === voteOf(right?.[n]))
  return {
    id: path.split('/').slice(-2).join('/'),
    asked: doubt(page.blocks),
    characters: sum(page.blocks, ({ text }) => text.length),
    alike: sum(alike, ({ text }) => text.length),
    milliseconds: votes.map(({ milliseconds }) => milliseconds),
    without: votes.map(({ blocks }) => blocks.length > 0 && voteOf(blocks[0]) === undefined),
  }
}

function voteOf(block: Block | undefined): 'keeps' | 'leaves' | undefined {
  return block?.facts.page?.vote
}

function pagesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.html.gz'))
    .toSorted()
    .map((name) => join(folder, name))
}

function isAlike(row: Row): boolean {
  return row.alike === row.characters
}

function shareAlike({ alike, characters }: Row): number {
  return characters === 0 ? 1 : alike / characters
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`
}

function mean(values: readonly number[]): string {
  return values.length === 0 ? '' : (sum(values, (value) => value) / values.length).toFixed(0)
}

function highest(values: readonly number[]): string {
  return Math.max(0, ...values).toFixed(0)
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((all, one) => all + of(one), 0)
}

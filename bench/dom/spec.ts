/**
 * Whether it matters that pages are read off tokens and not off the tree that the HTML standard builds: each page is read as it
 * stands, and once more as jsdom, which builds that tree, writes it down.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { createPipeline } from '../../src/index.ts'
import { decode } from '../../src/read/encodings/decode.ts'
import { openPage } from '../../src/read/html.ts'
import { bytesOf, labelledPages } from '../fields/pages.ts'
import type { LabelledPage } from '../fields/pages.ts'
import { scorePage } from '../pages/score.ts'
import type { GoldPage } from '../pages/score.ts'
import { print } from '../print.ts'

const SETS = ['wcxb-dev-article', 'daniel-dev'] as const
/** A page on which the one reading is better than the other by so much of word F1. */
const BETTER = 0.01

interface Row {
  readonly blocksAlike: boolean
  readonly textAlike: boolean
  readonly asItStands: number
  readonly asTheTree: number
}

/** Prints a table for each set, of at most `most` pages, evenly drawn. */
export function benchSpec(data: string, most: number): void {
  const { clean } = createPipeline()
  const textOf = (source: string): string => clean({ id: 'page.html', content: source }).text
  for (const set of SETS) {
    const folder = join(data, 'html', set)
    const gold: Readonly<Record<string, GoldPage>> = JSON.parse(
      readFileSync(join(folder, 'gold.json'), 'utf8'),
    )
    const all = labelledPages(folder)
    const step = Math.max(1, Math.ceil(all.length / most))
    const pages = all.filter((_, n) => n % step === 0)
    const rows = pages.flatMap((page) => rowOf(page, { gold: gold[page.id], textOf }))
    print(`\n${set}: ${rows.length} of ${all.length} pages\n`)
    print(`| blocks alike | ${rows.filter(({ blocksAlike }) => blocksAlike).length} |`)
    print(`| cleaned text alike | ${rows.filter(({ textAlike }) => textAlike).length} |`)
    print(`| word F1 as it stands | ${mean(rows.map(({ asItStands }) => asItStands))} |`)
    print(`| word F1 as the tree | ${mean(rows.map(({ asTheTree }) => asTheTree))} |`)
    print(`| better as it stands | ${rows.filter((row) => row.asItStands > row.asTheTree + BETTER).length} |`)
    print(`| better as the tree | ${rows.filter((row) => row.asTheTree > row.asItStands + BETTER).length} |`)
  }
}

interface Asked {
  readonly gold: GoldPage | undefined
  readonly textOf: (source: string) => string
}

function rowOf(page: LabelledPage, { gold, textOf }: Asked): readonly Row[] {
  if (gold === undefined) return []
  const source = decode(bytesOf(page)).text
  const tree = new JSDOM(source, { virtualConsole: new VirtualConsole() })
  const written = tree.serialize()
  tree.window.close()
  const [own, other] = [textOf(source), textOf(written)]
  return [
    {
      blocksAlike: blocksOf(source) === blocksOf(written),
      textAlike: own === other,
      asItStands: scorePage(gold, own).f1,
      asTheTree: scorePage(gold, other).f1,
    },
  ]
}

function blocksOf(source: string): string {
  return openPage(source)
    .blocks.map(({ text }) => text)
    .join('\n\n')
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(4)
}

/** The table of pages: text against gold, ours and the peers', the cost of a page, and the worst pages of each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelledPages } from '../fields/pages.ts'
import type { LabelledPage } from '../fields/pages.ts'
import { print } from '../print.ts'
import { inNode, inPython } from './peers.ts'
import type { System } from './peers.ts'
import { scorePage } from './score.ts'
import type { GoldPage, PageScore } from './score.ts'
import { OURS, PARSING } from './systems.ts'
import { told } from './worst.ts'

const SETS = ['wcxb-dev-article', 'daniel-dev'] as const
/** Known word F1 on `wcxb-dev-article`: a peer counts where it comes near. */
const KNOWN: ReadonlyMap<string, number> = new Map([
  ['trafilatura', 0.934],
  ['Defuddle', 0.931],
  ['Readability', 0.929],
  ['jusText', 0.847],
])
const NEAR = 0.015
/** Under this a page is lost. */
const LOST = 0.5

interface Wanted {
  readonly worst: number
  /** Ours without the peers, which take minutes. */
  readonly alone: boolean
  /** At most so many pages of a set, evenly drawn. */
  readonly most: number
}

/** Prints it all. Ours is measured on pages that its model learned from; `bench/train/FIGURES.md` has what it does on others. */
export async function benchPages(data: string, { worst, alone, most }: Wanted): Promise<void> {
  for (const set of SETS) {
    const folder = join(data, 'html', set)
    const gold: Readonly<Record<string, GoldPage>> = JSON.parse(
      readFileSync(join(folder, 'gold.json'), 'utf8'),
    )
    const all = labelledPages(folder)
    const step = Math.max(1, Math.ceil(all.length / most))
    const pages = all.filter((_, n) => n % step === 0)
    const own = await inNode(OURS, pages)
    const systems = [own, ...(alone ? [] : await peers(pages))]
    print(`\n${set}: ${pages.length} of ${all.length} pages; ours in-sample\n`)
    print(
      '| | word F1 | precision | recall | `with` found | `without` absent | pages under 0.5 | ms a page | MB |',
    )
    print('|---|---:|---:|---:|---:|---:|---:|---:|---:|')
    for (const system of systems) print(line(system, { pages, gold, known: step === 1 && set === SETS[0] }))
    const bare = await inNode(PARSING, pages)
    print(`| ${bare.name} | | | | | | | ${costOf(bare)} |`)
    printLanguages(systems, pages, gold)
    for (const system of systems) printWorst(system, { pages, gold, worst })
  }
}

async function peers(pages: readonly LabelledPage[]): Promise<readonly System[]> {
  return [await inNode('Readability', pages), await inNode('Defuddle', pages), ...inPython(pages)]
}

function costOf({ milliseconds, megabytes }: System): string {
  return `${milliseconds.toFixed(1)} | ${megabytes.toFixed(0)}`
}

interface Scored {
  readonly pages: readonly LabelledPage[]
  readonly gold: Readonly<Record<string, GoldPage>>
}

function scoresOf({ texts }: System, { pages, gold }: Scored): readonly PageScore[] {
  return pages.flatMap(({ id }) => {
    const known = gold[id]
    return known === undefined ? [] : [scorePage(known, texts.get(id) ?? '')]
  })
}

/** Known figures are those of the whole first set. */
function line(system: System, { pages, gold, known: all }: Scored & { readonly known: boolean }): string {
  const scores = scoresOf(system, { pages, gold })
  const mean = (of: (score: PageScore) => number): string => (sum(scores, of) / scores.length).toFixed(3)
  const known = all ? KNOWN.get(system.name) : undefined
  const f1 = sum(scores, (score) => score.f1) / scores.length
  const doubt = known !== undefined && Math.abs(known - f1) > NEAR ? ` (known ${known}: does not count)` : ''
  const figures = [
    mean((score) => score.f1) + doubt,
    mean((score) => score.precision),
    mean((score) => score.recall),
    share(
      sum(scores, (score) => score.found),
      sum(scores, (score) => score.with),
    ),
    share(
      sum(scores, (score) => score.absent),
      sum(scores, (score) => score.without),
    ),
    String(scores.filter((score) => score.f1 < LOST).length),
    costOf(system),
  ]
  return `| ${system.name} | ${figures.join(' | ')} |`
}

function printLanguages(
  systems: readonly System[],
  pages: readonly LabelledPage[],
  gold: Readonly<Record<string, GoldPage>>,
): void {
  const languages = [...new Set(pages.map(({ id }) => gold[id]?.language ?? ''))].filter(Boolean).toSorted()
  if (languages.length < 2) return
  print(`\n| word F1 | ${languages.join(' | ')} |\n|---|${'---:|'.repeat(languages.length)}`)
  for (const system of systems) {
    const figures = languages.map((language) => {
      const some = scoresOf(system, {
        pages: pages.filter(({ id }) => gold[id]?.language === language),
        gold,
      })
      return (sum(some, ({ f1 }) => f1) / some.length).toFixed(3)
    })
    print(`| ${system.name} | ${figures.join(' | ')} |`)
  }
}

/** Every system's own worst: what others miss too is hard about the page, the rest is ours alone. */
function printWorst(system: System, { pages, gold, worst }: Scored & { readonly worst: number }): void {
  const scored = pages.flatMap(({ id }) => {
    const known = gold[id]
    const text = system.texts.get(id) ?? ''
    return known === undefined ? [] : [{ id, text, gold: known.text, score: scorePage(known, text) }]
  })
  const order = scored.toSorted((a, b) => a.score.f1 - b.score.f1 || (a.id < b.id ? -1 : 1))
  print(`\n${system.name}, the worst ${Math.min(worst, order.length)}:`)
  for (const { id, text, gold: wanted, score } of order.slice(0, worst)) {
    const shares = `precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`
    print(`- ${id}: F1 ${score.f1.toFixed(3)}, ${shares}`)
    print(`  ${told('lost', wanted, text)}`)
    print(`  ${told('left', text, wanted)}`)
  }
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3)
}

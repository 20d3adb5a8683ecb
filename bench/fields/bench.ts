/** The table of fields: share of pages whose title, author and date are right, ours and the peers'. */
import { join } from 'node:path'
import { createPipeline } from '../../src/index.ts'
import { decode } from '../../src/read/encodings/decode.ts'
import { order } from '../../stages/order.ts'
import { print } from '../print.ts'
import { bytesOf, labelledPages } from './pages.ts'
import type { LabelledPage } from './pages.ts'
import { peers } from './peers.ts'
import type { System } from './peers.ts'
import { isRight } from './right.ts'
import type { Field, Fields } from './right.ts'
import { isTold } from './told.ts'

const FIELDS: readonly Field[] = ['title', 'author', 'date']
/** Fields are found by these; what the stages behind them do cannot change one. */
const NAMING = new Set(['tidy', 'describe'])

interface Shown {
  /** Misses printed of each field. */
  readonly worst: number
  /** Ours without the peers, which take minutes. */
  readonly alone: boolean
}

/** Prints the table for `data/html/wcxb-dev-article`, then ours on the two sides of hosts, then some of our misses. */
export async function benchFields(data: string, { worst, alone }: Shown): Promise<void> {
  const pages = labelledPages(join(data, 'html', 'wcxb-dev-article'))
  const own = ours(pages)
  const systems = [...(alone ? [] : await peers(pages)), own]
  print(`\nwcxb-dev-article: ${pages.length} pages; right, of the pages that have one\n`)
  print(`| | ${FIELDS.join(' | ')} |`)
  print('|---|---:|---:|---:|')
  for (const system of systems) print(`| ${system.name} | ${figures(system, pages)} |`)
  for (const side of ['developed', 'held'] as const) {
    const some = pages.filter((page) => page.side === side)
    print(`| copydesk, hosts ${side === 'held' ? 'held out' : 'developed on'} | ${figures(own, some)} |`)
  }
  print(
    `| copydesk, of what stands in the page | ${FIELDS.map((field) => toldFigure(own, pages, field)).join(' | ')} |`,
  )
  for (const field of FIELDS) printMisses(own, pages, { field, worst })
}

function ours(pages: readonly LabelledPage[]): System {
  const withoutStages = order.map(({ name }) => name).filter((name) => !NAMING.has(name))
  const { clean } = createPipeline({ withoutStages })
  const said = new Map<string, Fields>()
  for (const page of pages) {
    const { title, byline, signed, published } = clean({ id: `${page.id}.html`, content: bytesOf(page) })
    const authors = byline.length > 0 || signed === null ? byline : [signed]
    said.set(page.id, { title, authors, date: published })
  }
  return { name: 'copydesk', said }
}

function figures({ said }: System, pages: readonly LabelledPage[]): string {
  return FIELDS.map((field) => {
    const verdicts = pages.flatMap(({ id, gold }) => isRight(field, said.get(id) ?? NOTHING, gold) ?? [])
    const right = verdicts.filter(Boolean).length
    return `${(right / verdicts.length).toFixed(3)} (${right} of ${verdicts.length})`
  }).join(' | ')
}

/** Some labels were made from outside the page: without them. */
function toldFigure({ said }: System, pages: readonly LabelledPage[], field: Field): string {
  let right = 0
  let all = 0
  for (const page of pages) {
    const verdict = isRight(field, said.get(page.id) ?? NOTHING, page.gold)
    if (verdict === undefined) continue
    if (!verdict && !isTold(field, page.gold, decode(bytesOf(page)).text)) continue
    all++
    if (verdict) right++
  }
  return `${(right / all).toFixed(3)} (${right} of ${all})`
}

const NOTHING: Fields = { title: null, authors: [], date: null }

interface Asked {
  readonly field: Field
  readonly worst: number
}

/** Only of the side that was developed on: who reads the others' misses has no held side any more. */
function printMisses({ said }: System, pages: readonly LabelledPage[], { field, worst }: Asked): void {
  const misses = pages.filter(({ id, gold, side }) => {
    return side === 'developed' && isRight(field, said.get(id) ?? NOTHING, gold) === false
  })
  print(`\n${field}: ${misses.length} misses on hosts developed on`)
  for (const { id, gold } of misses.slice(0, worst)) {
    const { title, authors, date } = said.get(id) ?? NOTHING
    const mine = { title, author: authors.join('; '), date }[field]
    print(`- ${id}: ${JSON.stringify(mine)}, gold ${JSON.stringify(gold[field])}`)
  }
}

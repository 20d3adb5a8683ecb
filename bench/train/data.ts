/** The labelled pages that the model learns from, opened as the pipeline opens them. Trusts the data's own README. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unmarked, walk } from '../../src/pipeline.ts'
import { decode } from '../../src/read/encodings/decode.ts'
import { openPage } from '../../src/read/html.ts'
import { textBlocks } from '../../src/read/text.ts'
import { withVotes } from '../../src/read/votes.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { DocumentStage } from '../../stages/kit/stage.ts'
import { readingOf } from '../../stages/main-content/reading.ts'
import type { Reading } from '../../stages/main-content/reading.ts'
import { order } from '../../stages/order.ts'
import { isTitle, labelBlocks, labelOf } from './label.ts'
import { withTwin } from './twins.ts'
import type { Version } from './twins.ts'

export interface Sample {
  readonly set: string
  readonly style: string
  readonly id: string
  readonly host: string
  readonly language: string
  readonly article: Article
  readonly version: Version
  /** The article as the model reads it. */
  readonly reading: Reading
  /** Of each block of the reading: `c` content, `b` boilerplate, `t` the title, `m` another form of it, a byline, a date, `u` unsure. */
  readonly labels: readonly string[]
  /** The clean text that a person approved. */
  readonly gold: string
}

export const SETS = ['wcxb-dev', 'daniel-dev'] as const
export const STYLES = ['articleish', 'innertext', 'bs4'] as const

/** Every labelled page, raw text before HTML, each with its twin behind it, in a fixed order: that of the rows. */
export function* allSamples(data: string): Generator<Sample> {
  const plan: Plan = { stages: stagesBefore(), versionsOf: withTwin }
  yield* textSamples(data, plan)
  yield* pageSamples(data, plan)
}

/** The document stages that run before the model. */
export function stagesBefore(): readonly DocumentStage[] {
  return documentStages().slice(0, placeOfModel())
}

/** Those that run behind it. */
export function stagesBehind(): readonly DocumentStage[] {
  return documentStages().slice(placeOfModel() + 1)
}

function documentStages(): readonly DocumentStage[] {
  return order.filter((stage) => stage.scope === 'document')
}

function placeOfModel(): number {
  return documentStages().findIndex(({ name }) => name === 'main-content')
}

/** What is done with each page before the model sees it. */
export interface Plan {
  /** They run first. */
  readonly stages: readonly DocumentStage[]
  readonly versionsOf: (page: string) => readonly Version[]
}

/** Every page of the raw-text data, in a fixed order. */
export function* textSamples(data: string, { stages, versionsOf }: Plan): Generator<Sample> {
  for (const set of SETS) {
    const titles = titlesOf(data, set)
    for (const style of STYLES) {
      const folder = join(data, 'rawtext', set, style)
      const files = readdirSync(folder)
        .filter((file) => file.endsWith('.labels.json'))
        .toSorted()
      for (const file of files) {
        const id = file.slice(0, -'.labels.json'.length)
        const place = { set, style, id }
        yield* versionsOf(`${id} ${style}`).map((version) =>
          textSample(data, place, { stages, titles, version }),
        )
      }
    }
  }
}

/** Every page as HTML with Readability's votes, its blocks labelled by what the gold text holds of them. Hosts are those of the raw text. */
function* pageSamples(data: string, { stages, versionsOf }: Plan): Generator<Sample> {
  for (const [folder, set] of [
    ['wcxb-dev-article', 'wcxb-dev'],
    ['daniel-dev', 'daniel-dev'],
  ] as const) {
    const known: unknown = JSON.parse(readFileSync(join(data, 'html', folder, 'gold.json'), 'utf8'))
    for (const id of [...textAt(known, '').keys()].toSorted()) {
      const facts = textAt(known, id)
      const source = decode(gunzipSync(readFileSync(join(data, 'html', folder, `${id}.html.gz`)))).text
      const page = openPage(source)
      const { tags } = page
      const { blocks } = withVotes(page, { source, dom: 'lean' })
      const start: Article = { id, form: 'html', language: 'und', blocks, tags, names: [], warnings: [] }
      const gold = String(facts.get('text') ?? '')
      const host =
        hostOf(data, { set, style: 'articleish', id }) ?? addressHost(String(facts.get('url') ?? id))
      for (const version of versionsOf(`${id} page`)) {
        const { article } = walk(unmarked(start), stages, version.settings)
        yield {
          set,
          style: 'page',
          id,
          host,
          version,
          article,
          reading: readingOf(article),
          gold,
          language: String(facts.get('language') ?? 'en'),
          labels: labelBlocks(article.blocks, gold, String(facts.get('title') ?? '')),
        }
      }
    }
  }
}

/** The host as the raw-text data writes it, so that a page is in one fold in all its styles. */
function hostOf(data: string, { set, style, id }: Place): string | undefined {
  const file = join(data, 'rawtext', set, style, `${id}.labels.json`)
  if (!existsSync(file)) return undefined
  const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return String(textAt(known, '').get('host') ?? id)
}

function addressHost(address: string): string {
  return /^\w+:\/\/([^/]+)/.exec(address)?.[1] ?? address
}

interface Place {
  readonly set: string
  readonly style: string
  readonly id: string
}

/** Titles by page, where the gold of the pages has them. */
function titlesOf(data: string, set: string): ReadonlyMap<string, string> {
  const file = join(data, 'html', `${set}-article`, 'gold.json')
  if (!existsSync(file)) return new Map()
  const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(
    [...textAt(known, '').keys()].map((id) => [id, String(textAt(known, id).get('title') ?? '')] as const),
  )
}

interface Opening {
  readonly stages: readonly DocumentStage[]
  readonly titles: ReadonlyMap<string, string>
  readonly version: Version
}

function textSample(data: string, { set, style, id }: Place, { stages, titles, version }: Opening): Sample {
  const folder = join(data, 'rawtext', set, style)
  const source = readFileSync(join(folder, `${id}.txt`), 'utf8')
  const known: unknown = JSON.parse(readFileSync(join(folder, `${id}.labels.json`), 'utf8'))
  const blocks = textBlocks(source)
  const start: Article = { id, form: 'text', language: 'und', blocks, tags: [], names: [], warnings: [] }
  const { article } = walk(unmarked(start), stages, version.settings)
  const labels = textAt(known, 'labels')
  let line = 1
  let at = 0
  const perBlock = blocks.map(({ facts }) => {
    for (
      let next = source.indexOf('\n', at);
      next >= 0 && next < facts.from;
      next = source.indexOf('\n', at)
    ) {
      line++
      at = next + 1
    }
    return String(labels.get(String(line)) ?? 'u')
  })
  const facts = textAt(known, '')
  const gold = readFileSync(join(data, 'rawtext', set, 'gold', `${id}.txt`), 'utf8')
  const title = titles.get(id) ?? gold.trimStart().split('\n', 1)[0] ?? ''
  const reading = readingOf(article)
  const perLine = perBlock.map((label, n) =>
    label === 'm' && isTitle(blocks[n]?.text ?? '', title) ? 't' : label,
  )
  return {
    set,
    style,
    id,
    version,
    article,
    reading,
    labels: reading.blocks.map(({ n }) => labelOf(reading.linesOf(n), { blocks, labels: perLine })),
    gold,
    host: String(facts.get('host') ?? id),
    language: String(facts.get('lang') ?? 'und'),
  }
}

/** Fields of a JSON object, or of the object in its field of that name. */
function textAt(known: unknown, field: string): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>(
    typeof known === 'object' && known !== null ? Object.entries(known) : [],
  )
  if (field === '') return fields
  const inner = fields.get(field)
  return new Map<string, unknown>(typeof inner === 'object' && inner !== null ? Object.entries(inner) : [])
}

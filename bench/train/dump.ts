/** Writes what the model learns from: a row of numbers per block, its label, and the words that the measures count. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { contextOf } from '../../stages/main-content/context.ts'
import { contextFeatures } from '../../stages/main-content/features-guess.ts'
import { features } from '../../stages/main-content/features.ts'
import type { Feature } from '../../stages/main-content/features.ts'
import { look } from '../../stages/main-content/view.ts'
import type { View } from '../../stages/main-content/view.ts'
import type { DocumentStage } from '../../stages/kit/stage.ts'
import { order } from '../../stages/order.ts'
import { words } from '../score/text.ts'
import { pageSamples, textSamples } from './data.ts'
import type { Sample } from './data.ts'

const FATES = ['kept', 'guarded', 'named', 'dropped']
const LABELS = ['c', 'b', 'm', 'u'] as const

const [data = '', out = ''] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const before = stagesBefore()
const rows = openSync(join(out, 'rows.i16'), 'w')
const facts = openSync(join(out, 'facts.i32'), 'w')
const context = openSync(join(out, 'context.i16'), 'w')
const guesses = existsSync(join(out, 'guess.i16')) ? readFileSync(join(out, 'guess.i16')) : undefined
const spoken = guesses === undefined ? undefined : readFileSync(join(out, 'lexis.i16'))
const hashes = openSync(join(out, 'hashes.i32'), 'w')
const tokens = openSync(join(out, 'tokens.i32'), 'w')
const pages: object[] = []
let row = 0
let token = 0
let spent = 0
for (const sample of allSamples()) {
  const started = process.hrtime.bigint()
  const view = look(sample.article)
  const sheet = rowsOf(view, features)
  spent += Number(process.hrtime.bigint() - started)
  writeSync(rows, sheet)
  writeSync(hashes, hashesOf(view))
  if (guesses !== undefined && spoken !== undefined)
    writeSync(context, contextRows(view, { guessed: guesses, said: spoken, first: row }))
  const seen = new Map<string, number>()
  const gold = numbered(sample.gold, seen)
  writeSync(tokens, gold)
  const from = token + gold.length
  token = from
  writeSync(facts, factsOf(sample, seen))
  pages.push({
    set: sample.set,
    style: sample.style,
    id: sample.id,
    host: sample.host,
    language: sample.language,
    row,
    rows: view.blocks.length,
    gold: from - gold.length,
    text: from,
  })
  row += view.blocks.length
}
for (const file of [rows, facts, tokens, context, hashes]) closeSync(file)
const names = features.map((feature) => feature.says)
writeFileSync(
  join(out, 'pages.json'),
  JSON.stringify({
    features: names,
    context: contextFeatures.map((feature) => feature.says),
    stages: before.map(({ name }) => name),
    pages,
  }),
)
process.stdout.write(
  `${pages.length} pages, ${row} blocks, ${names.length} features, ${(spent / row / 1000).toFixed(2)} us a block\n`,
)

/** The document stages that run before the model. */
function stagesBefore(): readonly DocumentStage[] {
  const own = order.findIndex((stage) => stage.name === 'main-content')
  const found: DocumentStage[] = []
  for (const stage of order.slice(0, Math.max(0, own))) if (stage.scope === 'document') found.push(stage)
  return found
}

function* allSamples(): Generator<Sample> {
  yield* textSamples(data, before)
  yield* pageSamples(data, before)
}

function rowsOf(view: View, list: readonly Feature[]): Int16Array {
  const cells = new Int16Array(view.blocks.length * list.length)
  for (const [place, feature] of list.entries()) {
    const cell = feature.of(view)
    for (let n = 0; n < view.blocks.length; n++) cells[n * list.length + place] = capped(cell(n))
  }
  return cells
}

interface Step {
  readonly guessed: Buffer
  readonly said: Buffer
  readonly first: number
}

/** The rows that the second model sees beside the first's, from guesses of models that never saw the page. */
function contextRows(view: View, { guessed, said, first }: Step): Int16Array {
  const guess = Int32Array.from(view.blocks, (_, n) => guessed.readInt16LE((first + n) * 2))
  const lexis = Int32Array.from(view.blocks, (_, n) => said.readInt16LE((first + n) * 2))
  const known = contextOf(view, { guess, lexis })
  const cells = new Int16Array(guess.length * contextFeatures.length)
  for (const [place, feature] of contextFeatures.entries()) {
    const cell = feature.of(known)
    for (let n = 0; n < guess.length; n++) cells[n * contextFeatures.length + place] = capped(cell(n))
  }
  return cells
}

/** By block: how many words, the hash of the whole line, the hashes of its words. */
function hashesOf({ measures }: View): Int32Array {
  const { table, count } = measures
  const found = new Int32Array(count * 2 + (table.starts[count] ?? 0))
  let at = 0
  for (let n = 0; n < count; n++) {
    const from = table.starts[n] ?? 0
    const to = table.starts[n + 1] ?? 0
    found[at++] = to - from
    found[at++] = measures.masked[n] ?? 0
    for (let word = from; word < to; word++) found[at++] = table.hashes[table.places[word] ?? 0] ?? 0
  }
  return found
}

function capped(value: number): number {
  return Math.max(-32768, Math.min(32767, value))
}

/** By block: label, characters, 1 where an earlier stage settled it, words. Its words' numbers go to `tokens`. */
function factsOf(sample: Sample, seen: Map<string, number>): Int32Array {
  const found = new Int32Array(sample.article.blocks.length * 4)
  for (const block of sample.article.blocks) {
    const own = numbered(block.text, seen)
    writeSync(tokens, own)
    token += own.length
    const label = LABELS.findIndex((known) => known === sample.labels[block.n])
    found.set([label, block.text.length, FATES.indexOf(block.fate), own.length], block.n * 4)
  }
  return found
}

function numbered(text: string, seen: Map<string, number>): Int32Array {
  const list = words(text)
  return Int32Array.from(list, (word) => {
    const known = seen.get(word)
    if (known !== undefined) return known
    seen.set(word, seen.size)
    return seen.size - 1
  })
}

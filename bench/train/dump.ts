/** Writes what the model learns from: a row of numbers per block, its label, and the words that the measures count. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { capped, fill } from '../../stages/main-content/measured/cells.ts'
import type { Cell } from '../../stages/main-content/measured/cells.ts'
import { contextOf } from '../../stages/main-content/context/guess-context.ts'
import type { Context } from '../../stages/main-content/context/guess-context.ts'
import { contextFeatures } from '../../stages/main-content/features/of-guesses.ts'
import { pageContextFeatures } from '../../stages/main-content/features/of-second-look.ts'
import { voteFeatures } from '../../stages/main-content/features/of-votes.ts'
import { features } from '../../stages/main-content/features/of-block.ts'
import type { Feature } from '../../stages/main-content/features/of-block.ts'
import { isScattered } from '../../stages/main-content/scattered.ts'
import { labelHashes } from '../../stages/main-content/model/labels.ts'
import { pageContextOf } from '../../stages/main-content/context/page-context.ts'
import { look } from '../../stages/main-content/measured/view.ts'
import type { View } from '../../stages/main-content/measured/view.ts'
import { words } from '../score/text.ts'
import { allSamples, stagesBefore } from './data.ts'
import type { Sample } from './data.ts'

const FATES = ['kept', 'guarded', 'named', 'dropped']
const LABELS = ['c', 'b', 'm', 'u', 't'] as const

const [data = '', out = ''] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const before = stagesBefore()
const rows = openSync(join(out, 'rows.i16'), 'w')
const facts = openSync(join(out, 'facts.i32'), 'w')
const context = openSync(join(out, 'context.i16'), 'w')
const guesses = existsSync(join(out, 'guess.i16')) ? readFileSync(join(out, 'guess.i16')) : undefined
const spoken = guesses === undefined ? undefined : readFileSync(join(out, 'lexis.i16'))
const told = guesses === undefined ? undefined : readFileSync(join(out, 'told.i16'))
const pageContext = openSync(join(out, 'page.i16'), 'w')
const labels = openSync(join(out, 'labels.i32'), 'w')
const hashes = openSync(join(out, 'hashes.i32'), 'w')
const tokens = openSync(join(out, 'tokens.i32'), 'w')
const pages: object[] = []
let row = 0
let token = 0
let spent = 0
for (const sample of allSamples(data)) {
  const started = process.hrtime.bigint()
  const view = look(sample.reading)
  const sheet = rowsOf(view, features)
  spent += Number(process.hrtime.bigint() - started)
  writeSync(rows, sheet)
  writeSync(hashes, hashesOf(view))
  if (view.page !== undefined) writeSync(labels, labelsOf(view))
  if (guesses !== undefined && spoken !== undefined && told !== undefined) {
    const known = contextAt(view, {
      guessed: guesses,
      said: sample.version.isWordless ? undefined : spoken,
      first: row,
    })
    writeSync(context, cellsOf(view, contextFeatures, known))
    if (view.page !== undefined) {
      const own = pageContextOf(known, columnAt(told, row, view.blocks.length))
      writeSync(pageContext, cellsOf(view, pageContextFeatures, own))
    }
  }
  const seen = new Map<string, number>()
  const gold = numbered(sample.gold, seen)
  writeSync(tokens, gold)
  const from = token + gold.length
  token = from
  writeSync(facts, factsOf(sample, seen))
  pages.push({
    set: sample.set,
    style: sample.style,
    twin: sample.version.isTwin,
    id: sample.id,
    host: sample.host,
    language: sample.language,
    row,
    rows: view.blocks.length,
    scattered: isScattered(view.blocks),
    gold: from - gold.length,
    text: from,
  })
  row += view.blocks.length
}
for (const file of [rows, facts, tokens, context, pageContext, labels, hashes]) closeSync(file)
const names = features.map((feature) => feature.says)
writeFileSync(
  join(out, 'pages.json'),
  JSON.stringify({
    features: names,
    context: contextFeatures.map((feature) => feature.says),
    page: pageContextFeatures.map((feature) => feature.says),
    votes: voteFeatures.map((feature) => feature.says),
    stages: before.map(({ name }) => name),
    pages,
  }),
)
process.stdout.write(
  `${pages.length} pages, ${row} blocks, ${names.length} features, ${(spent / row / 1000).toFixed(2)} us a block\n`,
)

function rowsOf(view: View, list: readonly Feature[]): Int16Array {
  return cellsOf(view, list, view)
}

interface Column<From> {
  readonly of: (from: From) => Cell
}

function cellsOf<From>({ blocks }: View, list: readonly Column<From>[], from: From): Int16Array {
  const cells = new Int16Array(blocks.length * list.length)
  const all = Int32Array.from(blocks, ({ n }) => n)
  const found = new Int32Array(all.length)
  for (const [place, feature] of list.entries()) {
    fill(feature.of(from), all, found)
    for (const [n, number] of found.entries()) cells[n * list.length + place] = capped(number)
  }
  return cells
}

interface Step {
  readonly guessed: Buffer
  /** None where the lexicon is to be silent. */
  readonly said: Buffer | undefined
  readonly first: number
}

/** What follows from the guesses of models that never saw the page. */
function contextAt(view: View, { guessed, said, first }: Step): Context {
  const { length } = view.blocks
  return contextOf(view, {
    guess: columnAt(guessed, first, length),
    lexis: said === undefined ? new Int32Array(length) : columnAt(said, first, length),
  })
}

function columnAt(column: Buffer, first: number, length: number): Int32Array {
  return Int32Array.from({ length }, (_, n) => column.readInt16LE((first + n) * 2))
}

/** By block of a page: how many hashes its labels have, and the hashes. */
function labelsOf({ blocks }: View): Int32Array {
  return Int32Array.from(
    blocks.flatMap((block) => {
      const known = labelHashes(block.facts.page?.labels ?? '')
      return [known.size, ...known]
    }),
  )
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

/** By block: label, characters, 1 where an earlier stage settled it, words. Its words' numbers go to `tokens`. */
function factsOf(sample: Sample, seen: Map<string, number>): Int32Array {
  const { blocks } = sample.reading
  const found = new Int32Array(blocks.length * 4)
  for (const block of blocks) {
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

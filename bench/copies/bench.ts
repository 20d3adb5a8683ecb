/**
 * `npm run bench -- copies --data DIR [--set NAME]`: ours and the baselines on the labelled sets, on clean bodies and on full
 * documents, where ours runs the whole pipeline; and on sets of our own making that nothing is learned from (`--set own`).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/run.ts'
import { checked } from '../../src/settings.ts'
import type { ManifestLine } from '../../src/write/shapes.ts'
import { duplicates } from '../../stages/duplicates.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { print } from '../print.ts'
import { BASELINES, clustersBy } from './baselines.ts'
import { articleOf, readDocs } from './documents.ts'
import type { Doc } from './documents.ts'
import { runInMemory } from './round.ts'
import type { Ran } from './round.ts'
import { scoreOf } from './score.ts'
import type { Found, Score, Share } from './score.ts'
import { hiddenSets } from './train/sets.ts'

const SETS = ['made-dev-clean', 'made-dev-full', 'real-wikiversions']
const FULL = 'made-dev-full'
/** Name under which the sets of our own making are asked for. */
const OWN = 'own'
/** Classes of the data, in the order of the table; noise is `ocr` there. */
const CLASSES = ['near', 'cut', 'update', 'ocr', 'spun', 'combo']

/** Prints the table and the figures of every set below `data/copies`, or of the one that is asked for. */
export async function benchCopies(data: string, only?: string): Promise<void> {
  for (const set of SETS.filter((one) => only === undefined || one === only)) {
    const docs = readDocs(join(data, 'copies', set))
    printBaselines(set, docs)
    if (set === FULL) await printWhole(docs)
    else printOurs(docs)
  }
  if (only !== undefined && only !== OWN) return
  for (const { name, docs } of hiddenSets(data)) {
    printBaselines(name, docs)
    printOurs(docs)
  }
}

function printBaselines(set: string, docs: readonly Doc[]): void {
  print(`\n## ${set}: ${docs.length} documents\n`)
  print('| | pair F1 | lost | found: near / cut / update / noise / spun / combo | ms a document |')
  print('|---|---:|---:|---|---:|')
  for (const baseline of BASELINES) {
    const start = performance.now()
    const found = { clusters: clustersBy(baseline, docs), copies: new Map() }
    print(row(baseline.name, scoreOf(docs, found), (performance.now() - start) / docs.length))
  }
}

function printOurs(docs: readonly Doc[]): void {
  const start = performance.now()
  const ran = runInMemory(duplicates, docs.map(articleOf), defaults)
  const score = scoreOf(docs, ran)
  print(row('ours', score, (performance.now() - start) / docs.length))
  print(`\n${scoreLines(score).join('\n')}\n${costLine(ran, docs.length)}`)
}

async function printWhole(docs: readonly Doc[]): Promise<void> {
  const start = performance.now()
  const score = scoreOf(docs, await cleaned(docs))
  print(row('ours, the whole pipeline', score, (performance.now() - start) / docs.length))
  print(`\n${scoreLines(score).join('\n')}`)
}

/** The documents as a dump of records without titles, cleaned and folded by a run; what its manifest says of them. */
async function cleaned(docs: readonly Doc[]): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const lines = docs.map(({ id, text }) => JSON.stringify({ id, text }))
  writeFileSync(join(folder, 'docs.jsonl'), lines.join('\n'))
  const out = join(folder, 'out')
  await run({ inputs: [join(folder, 'docs.jsonl')], out }, checked({ keepCopies: true, formats: ['jsonl'] }))
  const manifest = readFileSync(join(out, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ManifestLine => JSON.parse(line))
  rmSync(folder, { recursive: true })
  const nameOf = (id: string): string => id.slice(id.indexOf('#') + 1)
  const clusters = new Map(manifest.map(({ id, story }) => [nameOf(id), nameOf(story ?? id)]))
  const copies = new Map(
    manifest.flatMap(({ id, story, relation }) =>
      relation === null ? [] : [[nameOf(id), { of: nameOf(story ?? id), relation }] as const],
    ),
  )
  return { clusters, copies }
}

function row(name: string, score: Score, cost: number): string {
  const found = CLASSES.map((one) => share(score.classes.get(one))).join(' / ')
  return `| ${name} | ${score.f1.toFixed(3)} | ${score.lost} | ${found} | ${cost.toFixed(2)} |`
}

function share(one: Share | undefined): string {
  return one === undefined || one.of === 0 ? '-' : (one.hit / one.of).toFixed(2)
}

export function scoreLines(score: Score): readonly string[] {
  return [
    `pairs: P ${fixed(score.precision)} R ${fixed(score.recall)} F1 ${fixed(score.f1)}, lost ${score.lost}`,
    `recall by class: ${shares(score.classes)}`,
    `recall by operation: ${shares(score.operations)}`,
    `false merges: ${[...score.negatives].map(([kind, { hit, of }]) => `${kind} ${hit}/${of}`).join(', ')}`,
    `canonical right: ${fixed(score.canonical.hit / Math.max(1, score.canonical.of))} of ${score.canonical.of}`,
    `relations: ${[...score.relations].map(([name, count]) => `${name} ${count}`).join(', ')}`,
  ]
}

export function costLine(ran: Ran, count: number): string {
  const each = (time: number): string => (time / count).toFixed(3)
  return (
    `cost per document: observe ${each(ran.observing)} meet ${each(ran.meeting)} compare ${each(ran.comparing)} ` +
    `settle ${each(ran.settling)} ms; ${(ran.keyCount / count).toFixed(1)} keys, ` +
    `${(ran.proposed.length / count).toFixed(2)} pairs, longest note ${ran.longestNote} bytes`
  )
}

function shares(all: ReadonlyMap<string, Share>): string {
  return [...all].map(([name, { hit, of }]) => `${name} ${(hit / of).toFixed(3)} (${of})`).join(', ')
}

function fixed(value: number): string {
  return value.toFixed(4)
}

/** `npm run bench -- copies --data DIR`: the table of copies for ours, on clean bodies. */
import { join } from 'node:path'
import { duplicates } from '../../stages/duplicates.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { articleOf, readDocs } from './documents.ts'
import { runInMemory } from './round.ts'
import type { Ran } from './round.ts'
import { scoreOf } from './score.ts'
import type { Score, Share } from './score.ts'

const SETS = ['made-dev-clean', 'made-dev-full', 'real-wikiversions']

/** Prints the figures of every set below `data/copies`. */
export async function benchCopies(data: string): Promise<void> {
  for (const set of SETS) {
    const docs = readDocs(join(data, 'copies', set))
    const ran = runInMemory(duplicates, docs.map(articleOf), defaults)
    print(`\n## ${set}: ${docs.length} documents\n`)
    print(scoreLines(scoreOf(docs, ran)).join('\n'))
    print(costLine(ran, docs.length))
  }
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

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

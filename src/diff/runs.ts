/** Compares two runs article by article. It streams: memory holds one article of each run. */
import { manifestRows, recordRows } from '../read/past/run-folder.ts'
import type { PastRun } from '../read/past/run-folder.ts'
import { articleChange } from './article.ts'
import type { Asking } from './article.ts'
import type { RunChange } from './causes.ts'
import { causesOfComing, runChange } from './causes.ts'
import type { ArticleChange, Cause } from './change.ts'
import { openCursor, pairs } from './pairs.ts'
import type { Pair } from './pairs.ts'

export interface Comparison {
  readonly runs: RunChange
  /** One value for each document of either run, in the order of ids; undefined if it is unchanged. */
  readonly articles: () => Generator<ArticleChange | undefined>
}

/** Compares two runs. Throws an unusable error, at once or later, if a manifest cannot be read. */
export function compareRuns(old: PastRun, next: PastRun, paragraphs: boolean): Comparison {
  const runs = runChange(old, next)
  const asking: Asking = { ...runs, paragraphs, dumpChanged: once(() => dumpChanged(old, next)) }
  return { runs, articles: () => articles(old, next, asking) }
}

function* articles(old: PastRun, next: PastRun, asking: Asking): Generator<ArticleChange | undefined> {
  const [before, after] = [openCursor(recordRows(old)), openCursor(recordRows(next))]
  for (const pair of pairs(manifestRows(old), manifestRows(next))) {
    const [recordOld, recordNew] = [before.take(pair.id), after.take(pair.id)]
    if (pair.old === undefined || pair.new === undefined) {
      yield oneSided(pair, causesOfComing(asking))
      continue
    }
    yield articleChange(
      { run: old, row: pair.old, record: recordOld },
      { run: next, row: pair.new, record: recordNew },
      asking,
    )
  }
}

/** The change of a document that only one run has. */
function oneSided({ id, old }: Pair, causes: readonly Cause[]): ArticleChange {
  return {
    id,
    kinds: [old === undefined ? 'appeared' : 'vanished'],
    causes,
    rules: [],
    fields: [],
    story: null,
    paragraphs: [],
  }
}

const DIGEST = /"sha256":"([0-9a-f]*)"/

function dumpChanged(old: PastRun, next: PastRun): boolean {
  for (const pair of pairs(manifestRows(old), manifestRows(next))) {
    if (pair.old?.raw === pair.new?.raw) continue
    if (DIGEST.exec(pair.old?.raw ?? '')?.[1] !== DIGEST.exec(pair.new?.raw ?? '')?.[1]) return true
  }
  return false
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined
  return () => (answer ??= ask())
}

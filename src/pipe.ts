/** One document, or one pair, a line: what the command `pipe` and other engines ask, without a dump around it. Trusts no line. */
import type { Settings } from '../stages/kit/settings.ts'
import type { CorpusStage, DocumentStage, Edge } from '../stages/kit/stage.ts'
import { attempt } from './attempt.ts'
import type { Aside } from './attempt.ts'
import { cleanDocument } from './clean.ts'
import { isObject } from './is-object.ts'
import { attemptStages, compareInOrder, unmarked } from './pipeline.ts'
import { recordDocument } from './read/records/records.ts'
import type { Given } from './read/records/records.ts'
import { sha256 } from './sha256.ts'
import { articleOf } from './spool/entry.ts'
import type { Entry, Opened, Shelved } from './spool/entry.ts'
import { recordOf } from './write/record.ts'
import type { ArticleRecord } from './write/shapes.ts'

/** What every step needs. */
export interface Step {
  readonly settings: Settings
  /** The document stages that run first, on a record or on an entry without a trail. */
  readonly stages: readonly DocumentStage[]
}

/** A step that uses a corpus stage. */
export interface CorpusStep extends Step {
  readonly stage: CorpusStage
}

/** An article's note, and the keys under which it meets others. */
export interface NoteLine {
  readonly id: string
  readonly keys: readonly string[]
  readonly note: unknown
}

/** The result for a pair. `edge` is null if the two do not tell one story. */
export interface PairLine {
  readonly a: string
  readonly b: string
  readonly edge: Edge | null
  /** Why one of the two could not be read. */
  readonly aside?: Aside
}

/**
 * The document of one line after the step's stages. A line is a record (`id`, `url`, `html` or `text`, …) or
 * an entry from an earlier step. An entry that has a trail is returned unchanged. Never throws: a failure
 * becomes an entry that is set aside.
 */
export function entryOf(given: Given, { settings, stages }: Step): Entry {
  const { value } = given
  if (!isEntry(value)) {
    const document = recordDocument(given)
    if ('reason' in document)
      return { is: 'aside', id: document.id, sha256: digestOf(given.bytes), aside: document }
    return cleanDocument(document, stages, settings)
  }
  if (value.is === 'aside' || value.trail.length > 0) return value
  const outcome = attemptStages(unmarked({ ...value.opened, id: value.id }), stages, settings)
  return 'aside' in outcome ? shelved(value, outcome.aside) : { ...value, trail: outcome.value.trail }
}

/** Of the line's own bytes; empty where there are none. */
export function digestOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : sha256(bytes)
}

/** The note that a corpus stage takes of one line's article. */
export function noteOf(given: Given, step: CorpusStep): NoteLine | Shelved {
  const entry = entryOf(given, step)
  if (entry.is === 'aside') return entry
  const { stage, settings } = step
  const outcome = attempt({ id: entry.id, where: stage.name }, () => {
    const note = stage.observe(articleOf(entry), settings)
    return { id: entry.id, keys: stage.keys(note, settings), note }
  })
  return 'aside' in outcome ? shelved(entry, outcome.aside) : outcome.value
}

/** The article of one line after the step's stages, in the form of `articles.jsonl`. */
export function recordLineOf(given: Given, step: Step): ArticleRecord | Shelved {
  const entry = entryOf(given, step)
  if (entry.is === 'aside') return entry
  const outcome = attempt({ id: entry.id, where: 'write' }, () => recordOf(articleOf(entry)))
  return 'aside' in outcome ? shelved(entry, outcome.aside) : outcome.value
}

/** What a corpus stage finds of a pair `{ a, b }` of records or entries. */
export function pairOf({ value, name }: Given, step: CorpusStep): PairLine {
  const pair = isObject(value) ? value : {}
  const a = entryOf({ value: pair['a'], name: `${name}/a` }, step)
  const b = entryOf({ value: pair['b'], name: `${name}/b` }, step)
  const about = { a: a.id, b: b.id, edge: null }
  if (a.is === 'aside') return { ...about, aside: a.aside }
  if (b.is === 'aside') return { ...about, aside: b.aside }
  const outcome = attempt({ id: a.id, where: step.stage.name }, () =>
    compareInOrder(step.stage, [articleOf(a), articleOf(b)], step.settings),
  )
  return 'aside' in outcome ? { ...about, aside: outcome.aside } : { ...about, edge: outcome.value ?? null }
}

function shelved(entry: Opened, aside: Aside): Shelved {
  return { is: 'aside', id: entry.id, sha256: entry.sha256, aside }
}

/**
 * Whether the value looks like what `pipe open` wrote. Errors deeper inside set the line aside when a stage
 * finds them.
 */
function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || typeof value['id'] !== 'string') return false
  if (value['is'] === 'aside') return isObject(value['aside'])
  const { is, opened, trail } = value
  return is === 'opened' && isObject(opened) && Array.isArray(opened['blocks']) && Array.isArray(trail)
}

/** The public face of copydesk. */
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Article } from '../stages/kit/article.ts'
import { attempt } from './attempt.ts'
import type { Aside } from './attempt.ts'
import { watchedFrom, within } from './deadline.ts'
import { refuseNoDocument, refuseNoJob } from './given.ts'
import { unmarked, walk } from './pipeline.ts'
import { whyNotOne } from './read/no-article.ts'
import { openDocument, openString } from './read/open.ts'
import { run } from './run.ts'
import { checked } from './settings.ts'
import type { CheckedOptions, Options } from './settings.ts'
import { documentStages } from './stages-in-force.ts'
import type { Summary } from './summary.ts'
import { recordOf } from './write/record.ts'
import type { ArticleRecord, Removal } from './write/shapes.ts'
import { removalsOf } from './write/trail.ts'

export type { Article, Block, Facts, Inline, PageFacts, Tag } from '../stages/kit/article.ts'
export type { Copy, Mark, Name, Relation } from '../stages/kit/mark.ts'
export type { Aside } from './attempt.ts'
export type { FileOptions, Options } from './settings.ts'
export type { GivenPack } from './settings/pack-shape.ts'
export { isUnusable } from './unusable.ts'
export type { Counts, RuleCount, Summary } from './summary.ts'
export type { ArticleRecord, Removal } from './write/shapes.ts'

/** One document to clean. */
export interface Source {
  /** Its name in results and messages; `document` if absent. A known file extension is only a hint. */
  readonly id?: string
  /** Raw text or a page: a string, or bytes in any encoding. */
  readonly content: string | Uint8Array
}

/** A cleaned document. */
export interface Cleaned extends ArticleRecord {
  /** What was removed or changed, in the order of the source. */
  readonly removed: readonly Removal[]
  /** Every block with its fate. */
  readonly article: Article
}

export interface Pipeline {
  /**
   * Cleans one document. Throws, with the reason, if it cannot be opened or takes more than `deadline`
   * seconds.
   */
  readonly clean: (source: string | Source) => Cleaned
}

/**
 * Cleans one document, synchronously: raw text or a page in, its text, fields and removals out. Lines that a
 * site repeats and copies are not found, since that needs the whole dump. Throws if the settings are wrong, or
 * if it is no document: bytes that hold no text or are packed, a feed, records that are called JSON or a table.
 */
export function clean(source: string | Source, options: Options = {}): Cleaned {
  return createPipeline(options).clean(source)
}

/** Checks the settings once, to clean many documents one by one. Throws if they are wrong. */
export function createPipeline(options: Options = {}): Pipeline {
  const valid = checked(options)
  const stages = documentStages(valid.settings)
  return { clean: given }

  function given(source: string | Source): Cleaned {
    refuseNoDocument(source)
    return cleanOne(typeof source === 'string' ? { content: source } : source)
  }
  function cleanOne({ id = 'document', content }: Source): Cleaned {
    const size = Buffer.byteLength(content)
    if (size > valid.maxSize) throw new Error(`${id}: ${size} bytes, limit ${valid.maxSize}; raise maxSize`)
    const refused = whyNotOne(id, content)
    if (refused !== undefined) throw new Error(`${id}: ${refused}`)
    const walked = inTime({ id, size }, () => walk(unmarked(articleIn(id, content)), stages, valid.settings))
    const removed = removalsOf(walked.opened, walked.trail)
    return { ...recordOf(walked.article), removed, article: walked.article }
  }
  function articleIn(id: string, content: string | Uint8Array): Article {
    if (typeof content !== 'string')
      return openDocument({ id, name: id, bytes: content, warnings: [] }, valid.settings).article
    return openString(content, { id, settings: valid.settings })
  }
  function inTime<T>({ id, size }: { readonly id: string; readonly size: number }, deed: () => T): T {
    if (size < watchedFrom(valid.settings)) return deed()
    const found = within(valid.settings.deadline, deed)
    if ('value' in found) return found.value
    throw new Error(
      `${id}: took longer than ${valid.settings.deadline} s; raise deadline or split the document`,
    )
  }
}

export interface StreamOptions extends Options {
  /** Called with what could not be cleaned. Without it the stream throws. */
  readonly onAside?: (aside: Aside) => void
}

/**
 * Cleans documents one by one, in the order they come; nothing is read ahead or kept. A document without `id`
 * is named by its number, from 1. Throws at once if the settings are wrong. A document that cannot be cleaned
 * goes to `onAside`, or ends the stream with its reason.
 */
export function cleanStream(
  sources: AsyncIterable<string | Source> | Iterable<string | Source>,
  { onAside, ...options }: StreamOptions = {},
): AsyncGenerator<Cleaned, void> {
  return cleanEach(sources, createPipeline(options), onAside)
}

async function* cleanEach(
  sources: AsyncIterable<string | Source> | Iterable<string | Source>,
  pipeline: Pipeline,
  onAside: StreamOptions['onAside'],
): AsyncGenerator<Cleaned, void> {
  let number = 0
  for await (const source of sources) {
    number++
    const id = (typeof source === 'string' ? undefined : source?.id) ?? String(number)
    const outcome = attempt({ id, where: 'clean' }, () => {
      refuseNoDocument(source)
      return pipeline.clean(typeof source === 'string' ? { id, content: source } : { ...source, id })
    })
    if ('value' in outcome) yield outcome.value
    else if (onAside === undefined) throw outcome.error
    else onAside(outcome.aside)
    await setImmediate()
  }
}

/**
 * A dump to clean, with the options of `copydesk clean`. Relative paths are resolved from the working folder.
 */
export interface FolderJob extends Options {
  readonly inputs: readonly string[]
  readonly out: string
  /** Folder of the archive of earlier runs. Copies are looked for in it too, and this run is added to it. */
  readonly archive?: string
}

/**
 * Cleans a dump into a folder, as `copydesk clean` does. What cannot be cleaned is set aside and counted.
 * Rejects if it cannot start (settings, an OUT that is not ours, disk), and leaves `out` as it was.
 */
export async function cleanFolder(job: FolderJob): Promise<Summary> {
  refuseNoJob(job)
  const { inputs, out, archive, ...options } = job
  const valid: CheckedOptions = checked(options)
  const dump = { inputs: inputs.map((input) => resolve(input)), out: resolve(out) }
  return run(archive === undefined ? dump : { ...dump, archive: resolve(archive) }, valid)
}

/**
 * Reads a document of a run again from its dump and cleans it with the run's settings. What needs the whole
 * dump is taken from the run.
 */
import type { Mark } from '../../stages/kit/mark.ts'
import { attempt } from '../attempt.ts'
import { cleanDocument } from '../clean.ts'
import { step, walk } from '../pipeline.ts'
import { documentsIn } from '../read/documents.ts'
import type { Document } from '../read/documents.ts'
import type { File } from '../read/dump/folder.ts'
import { removalsIn } from '../read/past/run-folder.ts'
import type { PastRun } from '../read/past/run-folder.ts'
import type { CheckedOptions } from '../settings.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import { articleOf } from '../spool/entry.ts'
import type { Entry, Opened } from '../spool/entry.ts'
import { stagesInForce } from '../stages-in-force.ts'

/** A run, and what is still available of its input. */
export interface AtHand {
  readonly run: PastRun
  /** The run's settings; undefined if they cannot be restored. */
  readonly options: CheckedOptions | undefined
  /** The files of its dump. */
  readonly files: readonly File[]
}

/**
 * The entry of a document as the run had it; undefined if its source or the run's settings are not available.
 */
export async function pastEntry({ run, options, files }: AtHand, id: string): Promise<Entry | undefined> {
  const document = options === undefined ? undefined : await documentOf(id, files, options)
  if (options === undefined || document === undefined) return undefined
  const { first, rest } = stagesInForce(options.settings)
  let entry: Entry = cleanDocument(document, first, options.settings)
  for (const stage of rest) {
    if (entry.is === 'aside') return entry
    const marks = stage.scope === 'corpus' ? pastDrops(run, id, stage.name) : stage.mark
    entry = marked(entry, { name: stage.name, marks, settings: options.settings })
  }
  return entry
}

async function documentOf(
  id: string,
  files: readonly File[],
  { maxSize, records }: CheckedOptions,
): Promise<Document | undefined> {
  const file =
    files.find((candidate) => candidate.id === id) ?? files.find(({ id: own }) => id.startsWith(`${own}#`))
  if (file === undefined) return undefined
  for await (const document of documentsIn(file, { maxSize, records })) {
    if (document.id === id && !('reason' in document)) return document
  }
  return undefined
}

interface Step {
  readonly name: string
  readonly marks: readonly Mark[] | Parameters<typeof walk>[1][number]['mark']
  readonly settings: Settings
}

function marked(entry: Opened, { name, marks, settings }: Step): Entry {
  const { id, sha256, opened, trail } = entry
  const outcome = attempt({ id, where: name }, () => {
    const walked = { opened, article: articleOf(entry), trail }
    if (typeof marks === 'function') return walk(walked, [{ name, scope: 'document', mark: marks }], settings)
    return step(walked, name, marks)
  })
  if ('aside' in outcome) return { is: 'aside', id, sha256, aside: outcome.aside }
  return { ...entry, trail: outcome.value.trail }
}

/** What a corpus stage dropped, from the trail, since the whole dump is not read again. */
function pastDrops(run: PastRun, id: string, stage: string): readonly Mark[] {
  const found: Mark[] = []
  for (const { stage: by, does, block, rule, saw } of removalsIn(run, id)) {
    if (by === stage && does === 'drop') found.push({ does, block, rule, saw })
  }
  return found
}

/** Fills the spool: reads a few files at a time and has every document cleaned. */
import PQueue from 'p-queue'
import type { DocumentStage } from '../stages/kit/stage.ts'
import type { Aside } from './attempt.ts'
import { fileDigest } from './read/dump/digest.ts'
import { documentsIn } from './read/documents.ts'
import type { Document } from './read/documents.ts'
import type { File } from './read/dump/folder.ts'
import { sizeOf } from './read/dump/size.ts'
import type { CheckedOptions } from './settings.ts'
import { sha256 } from './sha256.ts'
import type { Entry } from './spool/entry.ts'
import type { Intake } from './spool/intake.ts'
import type { Watch } from './watch.ts'
import type { Crew } from './workers/crew.ts'
import type { Cleaning } from './workers/deeds.ts'

export interface Filling {
  readonly options: CheckedOptions
  readonly stages: readonly DocumentStage[]
  readonly crew: Crew
  readonly watch: Watch
}

interface Filler extends Filling {
  readonly intake: Intake
  /** The part of a task that is the same for every document. */
  readonly about: Pick<Cleaning, 'stages' | 'settings'>
  /** Documents being cleaned, of all files together. */
  readonly documents: PQueue
  /** Errors in our own code. The run ends with the first. */
  readonly failed: unknown[]
}

/**
 * Cleans every document of the files into the spool. Memory holds only a few documents for each job, however
 * large the dump.
 */
export async function fill(intake: Intake, files: readonly File[], filling: Filling): Promise<void> {
  const { ahead } = filling.crew
  const { stages, options } = filling
  const about = { stages: stages.map(({ name }) => name), settings: JSON.stringify(options.settings) }
  const failed: unknown[] = []
  const filler = { ...filling, intake, about, failed, documents: new PQueue({ concurrency: ahead }) }
  const queue = new PQueue({ concurrency: ahead })
  for (const file of files) {
    await queue.onSizeLessThan(ahead)
    if (failed.length > 0) break
    queue.add(() => readFile(file, filler)).catch((error: unknown) => failed.push(error))
  }
  await queue.onIdle()
  if (failed.length > 0) throw failed[0]
}

/**
 * Reads one file. A file that a killed run knew is read in this process, since its digest tells whether it is
 * unchanged.
 */
async function readFile(file: File, filler: Filler): Promise<void> {
  if (filler.intake.knows(file.id) || !(await cleanedWhole(file, filler))) await readDocuments(file, filler)
  filler.watch.fileRead(file)
}

/** Has the crew read and clean a file that is one text or page. False if the file is something else. */
async function cleanedWhole(file: File, { about, crew, intake, options, watch }: Filler): Promise<boolean> {
  const reply = await crew.ask('cleanFile', { ...about, file, maxSize: options.maxSize })
  if ('failed' in reply) {
    intake.add(await shelved({ id: file.id, ...reply.failed }, file))
    watch.document(file, { bytes: sizeOf(file.path), aside: true })
    return true
  }
  const { value } = reply
  if (value.is === 'not-whole') return false
  intake.addLine(file.id, value.line)
  watch.document(file, { bytes: value.bytes, aside: value.is === 'aside' })
  return true
}

/** Cleans the documents of a file side by side, so that a file of many records keeps every worker busy. */
async function readDocuments(file: File, filler: Filler): Promise<void> {
  const { intake, watch, documents, failed, options } = filler
  const underWay = new Set<Promise<void>>()
  for await (const document of documentsIn(file, options)) {
    if (failed.length > 0) return
    if ('reason' in document) {
      intake.add(await shelved(document, file))
      watch.document(file, { bytes: 0, aside: true })
      continue
    }
    await documents.onSizeLessThan(1)
    const task = documents
      .add(() => cleanInto(document, file, filler))
      .catch((error: unknown) => void failed.push(error))
      .finally(() => underWay.delete(task))
    underWay.add(task)
  }
  await Promise.all(underWay)
}

/** An entry that is set aside. A whole file still gets its digest; a single unreadable record has none. */
async function shelved(aside: Aside, file: File): Promise<Entry> {
  const digest = aside.id === file.id ? await fileDigest(file.path) : ''
  return { is: 'aside', id: aside.id, sha256: digest, aside }
}

async function cleanInto(document: Document, file: File, filler: Filler): Promise<void> {
  const became = await becomes(document, filler)
  filler.watch.document(file, { bytes: document.bytes.length, aside: became === 'aside' })
}

async function becomes(document: Document, { intake, about, crew }: Filler): Promise<Entry['is']> {
  const { id } = document
  const digest = (): string => sha256(document.bytes)
  const beside = besideOf(document)
  const recalled = intake.recall({ id, sha256: digest, beside })
  if (recalled !== undefined) return recalled
  // Copied, because a view would take its whole buffer along to the worker.
  const own = { ...document, bytes: new Uint8Array(document.bytes) }
  const reply = await crew.ask('clean', { ...about, document: own, beside })
  if ('value' in reply) {
    intake.addLine(id, reply.value.line)
    return reply.value.is
  }
  intake.add({ is: 'aside', id, sha256: digest(), aside: { id, ...reply.failed } })
  return 'aside'
}

/**
 * A digest of what affects a document besides its bytes (which include what a record holds); empty if nothing
 * does.
 */
function besideOf({ name, crawl, charset, why, warnings, id }: Document): string {
  if (crawl === undefined && charset === undefined && warnings.length === 0 && id.endsWith(name)) return ''
  return sha256(JSON.stringify([name, crawl, charset, why, warnings])).slice(0, 16)
}

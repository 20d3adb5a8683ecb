/** A dump in, a clean folder out. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PQueue from 'p-queue'
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage } from '../stages/kit/stage.ts'
import type { Earlier } from './archive/earlier.ts'
import { openForRun } from './archive/for-run.ts'
import type { Archive } from './archive/open.ts'
import { attempt } from './attempt.ts'
import type { Aside } from './attempt.ts'
import { cleanDocument } from './clean.ts'
import { runRound, runRoundAgainst } from './engines/local/run-round.ts'
import { walk } from './pipeline.ts'
import { fileDigest } from './read/digest.ts'
import { documentsIn } from './read/documents.ts'
import { filesIn } from './read/folder.ts'
import type { File } from './read/folder.ts'
import type { Checked } from './settings.ts'
import { packDigest } from './settings/packs-in-force.ts'
import { articleOf, openSpool } from './spool/spool.ts'
import type { Entry, Spool } from './spool/spool.ts'
import { stagesInForce } from './stages-in-force.ts'
import { openTally } from './summary.ts'
import type { Summary } from './summary.ts'
import { noWatch } from './watch.ts'
import type { Watch } from './watch.ts'
import { version } from './version.ts'
import { writeFiles } from './write/files.ts'
import { dropPlace, dryPlace, preparePlace, swapIn } from './write/place.ts'

export interface Dump {
  /** Files and folders, absolute. */
  readonly inputs: readonly string[]
  /** The output folder, absolute. */
  readonly out: string
  /** The folder of the archive against which copies are looked for, and which remembers this run; absolute. */
  readonly archive?: string
}

/** How a run goes about it; none of it changes what is decided. */
export interface Ways {
  /** Sees how far the run is. */
  readonly watch?: Watch
  /** Decides everything and writes nothing: the spool goes to the system's temporary folder and is removed. */
  readonly dryRun?: boolean
  /** Hears what was mended in the archive, a sentence each. */
  readonly say?: (line: string) => void
}

/**
 * Cleans a dump into a folder. What cannot be cleaned is set aside and the rest goes on; `out` stays as it was until the new
 * run is whole. Rejects with an unusable error where it cannot start.
 */
export async function run(dump: Dump, told: Checked, ways: Ways = {}): Promise<Summary> {
  if (dump.archive === undefined) return cleanInto(dump, told, ways)
  const archive = openForRun(
    dump.archive,
    { out: dump.out, ...(ways.say === undefined ? {} : { say: ways.say }) },
    told.settings,
  )
  try {
    return await cleanInto(dump, told, { ...ways, archive })
  } finally {
    archive.close()
  }
}

interface Within extends Ways {
  readonly archive?: Archive
}

async function cleanInto(dump: Dump, told: Checked, within: Within): Promise<Summary> {
  const { archive, watch = noWatch, dryRun = false } = within
  const skip = [dump.out, `${dump.out}.work`, ...(dump.archive === undefined ? [] : [dump.archive])]
  const files = await filesIn(dump.inputs, { skip, include: told.include, exclude: told.exclude })
  watch.files(files)
  const place = dryRun ? dryPlace(dump.out) : preparePlace(dump.out)
  const spool = openSpool(join(place.work, 'spool'))
  const { first, rest } = stagesInForce(told.settings)
  await fill(spool, files, { told, stages: first, watch })
  let earlier: Earlier | undefined
  for (const stage of rest) {
    watch.stage(stage.name)
    if (stage.scope === 'document') markAll(spool, stage, told.settings)
    else if (archive === undefined || stage.compare === undefined) runRound(spool, stage, told.settings)
    else earlier = runRoundAgainst(archive, { spool, stage, settings: told.settings })
  }
  watch.stage('writing')
  const tally = openTally()
  writeFiles(spool, {
    folder: place.next,
    formats: told.formats,
    layout: told.layout,
    keepCopies: told.keepCopies,
    onLine: tally.count,
    ...(earlier === undefined ? {} : { earlier: earlier.stories }),
  })
  spool.close()
  const summary = tally.summary()
  writeFileSync(join(place.next, 'run.json'), runFile(told, summary, archive !== undefined))
  if (dryRun) dropPlace(place)
  else swapIn(place)
  if (!dryRun && earlier?.head !== undefined) archive?.commit(earlier.head)
  return earlier === undefined ? summary : { ...summary, archive: earlier.counts }
}

interface Filling {
  readonly told: Checked
  readonly stages: readonly DocumentStage[]
  readonly watch: Watch
}

/** Reads ahead through the files, a few at a time; every document that comes is cleaned at once and laid into the spool. */
async function fill(spool: Spool, files: readonly File[], filling: Filling): Promise<void> {
  const queue = new PQueue({ concurrency: filling.told.jobs })
  const failed: unknown[] = []
  for (const file of files) {
    await queue.onSizeLessThan(filling.told.jobs)
    if (failed.length > 0) break
    queue.add(() => readFile(spool, file, filling)).catch((error: unknown) => failed.push(error))
  }
  await queue.onIdle()
  if (failed.length > 0) throw failed[0]
}

async function readFile(spool: Spool, file: File, { told, stages, watch }: Filling): Promise<void> {
  for await (const document of documentsIn(file, told)) {
    const entry =
      'reason' in document ? await shelved(document, file) : cleanDocument(document, stages, told.settings)
    spool.add(entry)
    const bytes = 'reason' in document ? 0 : document.bytes.length
    watch.document(file, { bytes, aside: entry.is === 'aside' })
  }
  watch.fileRead(file)
}

/** A whole file has its digest all the same; of a single record that could not be read there is none. */
async function shelved(aside: Aside, file: File): Promise<Entry> {
  const sha256 = aside.id === file.id ? await fileDigest(file.path) : ''
  return { is: 'aside', id: aside.id, sha256, aside }
}

/** One document stage over the whole spool: those that stand behind a corpus stage. */
function markAll(spool: Spool, stage: DocumentStage, settings: Settings): void {
  spool.pass((entry) => {
    if (entry.is === 'aside') return entry
    const outcome = attempt({ id: entry.id, where: stage.name }, () => {
      return walk({ opened: entry.opened, article: articleOf(entry), trail: entry.trail }, [stage], settings)
        .trail
    })
    if ('aside' in outcome) return { is: 'aside', id: entry.id, sha256: entry.sha256, aside: outcome.aside }
    return { ...entry, trail: outcome.value }
  })
}

/** `run.json`: version, settings that can change the output, counts. */
function runFile(told: Checked, summary: Summary, againstArchive: boolean): string {
  const { settings, formats, layout, keepCopies, maxSize, include, exclude, records } = told
  const { counts, charactersKept, charactersRemoved, rules } = summary
  const content = {
    copydesk: version,
    settings: {
      ...settings,
      packs: settings.packs.map(packDigest),
      formats,
      layout,
      keepCopies,
      maxSize,
      include,
      exclude,
      records,
      ...(againstArchive ? { archive: true } : {}),
    },
    counts: { ...counts, charactersKept, charactersRemoved },
    rules,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Runs copydesk on a dump: a dump in, a clean folder out. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Earlier } from './archive/earlier.ts'
import type { Archive } from './archive/open.ts'
import { watchedFrom } from './deadline.ts'
import { hotKeysOf } from './engines/local/pairs/hot.ts'
import { runPasses, passesOf } from './engines/local/passes.ts'
import { fill } from './fill.ts'
import { filesIn } from './read/dump/folder.ts'
import type { File } from './read/dump/folder.ts'
import { worthJobs } from './read/dump/size.ts'
import type { CheckedOptions } from './settings.ts'
import { sha256 } from './sha256.ts'
import { codeDigest } from './spool/code.ts'
import { openIntake } from './spool/intake.ts'
import type { Intake } from './spool/intake.ts'
import type { Spool } from './spool/spool.ts'
import { stagesInForce } from './stages-in-force.ts'
import { openTally } from './summary.ts'
import type { Summary, Tally } from './summary.ts'
import { noWatch } from './watch.ts'
import type { Watch } from './watch.ts'
import { version } from './version.ts'
import type { Crew } from './workers/crew.ts'
import { openCrew } from './workers/hire.ts'
import { writeFiles } from './write/files.ts'
import { dryPlace, preparePlace, swapIn } from './write/place.ts'
import type { Place } from './write/place.ts'
import { runFile } from './write/run-file.ts'

export interface Dump {
  /** Files and folders, absolute. */
  readonly inputs: readonly string[]
  /** The output folder, absolute. */
  readonly out: string
  /** The folder of the archive, absolute. Copies are looked for in it too, and this run is added to it. */
  readonly archive?: string
}

/** How a run is carried out. None of this changes what is decided. */
export interface Ways {
  /** Is told how far the run is. */
  readonly watch?: Watch
  /** Decides everything and writes nothing: the spool goes to the system's temporary folder and is removed. */
  readonly dryRun?: boolean
  /** Called with a sentence for each thing that was mended in the archive. */
  readonly say?: (line: string) => void
}

/**
 * Cleans a dump into a folder. What cannot be cleaned is set aside and the rest goes on. `out` stays as it
 * was until the new run is complete. Rejects with an unusable error if it cannot start.
 */
export async function run(dump: Dump, options: CheckedOptions, ways: Ways = {}): Promise<Summary> {
  if (dump.archive === undefined) return cleanInto(dump, options, ways)
  const { openForRun } = await import('./archive/for-run.ts')
  const archive = openForRun(
    dump.archive,
    { out: dump.out, dryRun: ways.dryRun === true, ...(ways.say === undefined ? {} : { say: ways.say }) },
    options.settings,
  )
  try {
    return await cleanInto(dump, options, { ...ways, archive })
  } finally {
    archive.close()
  }
}

interface Within extends Ways {
  readonly archive?: Archive
}

async function cleanInto(dump: Dump, options: CheckedOptions, within: Within): Promise<Summary> {
  const { watch = noWatch, dryRun = false } = within
  const skip = [dump.out, `${dump.out}.work`, ...(dump.archive === undefined ? [] : [dump.archive])]
  const files = await filesIn(dump.inputs, { skip, include: options.include, exclude: options.exclude })
  watch.files(files)
  const place = dryRun ? dryPlace(dump.out) : preparePlace(dump.out)
  try {
    return await cleanAt(place, files, { ...within, options })
  } finally {
    place.leave()
  }
}

interface At extends Within {
  readonly options: CheckedOptions
}

async function cleanAt(
  place: Place,
  files: readonly File[],
  { options, archive, watch = noWatch, dryRun = false }: At,
): Promise<Summary> {
  const intake = openIntake(join(place.work, 'spool'), fingerprintOf(options, archive !== undefined))
  const tally = openTally()
  let earlier: Earlier | undefined
  try {
    const folder = place.next
    const written = { options, watch, tally, folder, ...(archive === undefined ? {} : { archive }) }
    earlier = await decidedAndWritten(intake, files, written)
  } finally {
    intake.close()
  }
  const stages = stagesInForce(options.settings).rest.map(({ name }) => name)
  const hot = hotKeysOf(intake.folder, stages)
  const summary = { ...tally.summary(), ...(hot.length === 0 ? {} : { hotKeys: hot }) }
  writeFileSync(join(place.next, 'run.json'), runFile(options, summary, archive !== undefined))
  // Lets a pending interruption end the run here, before the output folder is replaced.
  await setImmediate()
  if (!dryRun) swapIn(place)
  if (!dryRun && earlier?.head !== undefined) archive?.commit(earlier.head)
  return earlier === undefined ? summary : { ...summary, archive: earlier.counts }
}

interface Writing {
  readonly options: CheckedOptions
  readonly watch: Watch
  readonly tally: Tally
  readonly folder: string
  readonly archive?: Archive
}

/** Cleans the dump and writes it to `folder`, with a crew that ends with it. */
async function decidedAndWritten(
  intake: Intake,
  files: readonly File[],
  { tally, folder, ...means }: Writing,
): Promise<Earlier | undefined> {
  const { options, watch } = means
  const crew = await openCrew({
    jobs: worthJobs(files, options.jobs),
    deadline: options.settings.deadline,
    watchedFrom: watchedFrom(options.settings),
  })
  try {
    const { spool, earlier } = await decide(intake, files, { ...means, crew })
    watch.stage('writing')
    await writeAll(spool, { options, crew, watch, tally, folder, earlier })
    return earlier
  } finally {
    await crew.close()
  }
}

interface Deciding {
  readonly options: CheckedOptions
  readonly crew: Crew
  readonly watch: Watch
  readonly archive?: Archive
}

interface Decided {
  readonly spool: Spool
  readonly earlier: Earlier | undefined
}

/**
 * Cleans every document and runs every stage over the whole dump, except what a killed run already finished.
 */
async function decide(
  intake: Intake,
  files: readonly File[],
  { options, crew, watch, archive }: Deciding,
): Promise<Decided> {
  const { settings } = options
  const { first, rest } = stagesInForce(settings)
  await fill(intake, files, { options, stages: first, crew, watch })
  const { spool, resumed } = intake.filled()
  const passes = passesOf(rest).slice(resumed)
  const means = { settings, crew, watch, ...(archive === undefined ? {} : { archive }) }
  return { spool, earlier: await runPasses(spool, passes, means) }
}

interface Finishing extends Omit<Deciding, 'archive'> {
  readonly folder: string
  readonly tally: Tally
  readonly earlier: Earlier | undefined
}

async function writeAll(spool: Spool, finishing: Finishing): Promise<void> {
  const { options, crew, watch, folder, tally, earlier } = finishing
  const { formats, layout, keepCopies } = options
  const of = spool.ids.length
  let done = 0
  await writeFiles(spool, {
    folder,
    crew,
    formats,
    layout,
    keepCopies,
    onWritten: (one) => {
      tally.count(one)
      watch.step({ deed: 'documents written', done: ++done, of })
    },
    ...(earlier === undefined ? {} : { earlier: earlier.stories }),
  })
}

/**
 * A digest of all that a spool depends on besides the dump. A killed run is resumed only if it is the same.
 */
function fingerprintOf({ settings, maxSize, records }: CheckedOptions, againstArchive: boolean): string {
  return sha256(JSON.stringify([version, codeDigest(), settings, maxSize, records, againstArchive]))
}

/** A round against an archive, without files around it: made-up articles in, what became of each of them out. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makerIn } from '../../src/archive/for-run.ts'
import { openArchive } from '../../src/archive/open.ts'
import type { Archive } from '../../src/archive/open.ts'
import { makeReady } from '../../src/archive/rebuild.ts'
import type { Earlier } from '../../src/archive/earlier.ts'
import { runRound } from '../../src/engines/local/run-round.ts'
import { checked } from '../../src/settings.ts'
import { sha256 } from '../../src/sha256.ts'
import { articleOf } from '../../src/spool/entry.ts'
import { openIntake } from '../../src/spool/intake.ts'
import type { Spool } from '../../src/spool/spool.ts'
import type { Crew } from '../../src/workers/crew.ts'
import { openCrew } from '../../src/workers/hire.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'
import { duplicates } from '../../stages/duplicates.ts'
import { article } from '../duplicates/articles.ts'

export const { settings } = checked({})

/** Id to paragraphs. */
export type Made = Readonly<Record<string, readonly string[]>>

export interface Became {
  readonly story: string
  readonly relation: string | null
  readonly archived: boolean
  readonly warnings: readonly string[]
}

export interface Folded {
  readonly became: ReadonlyMap<string, Became>
  readonly earlier: Earlier | undefined
  readonly said: readonly string[]
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'copydesk-archive-'))
}

/** One run: folded against the archive, and committed unless told not to. */
export async function fold(folder: string, made: Made, told: Telling = {}): Promise<Folded> {
  const said: string[] = []
  const archive = openArchive(folder, { say: (line) => said.push(line), damage: 'refuse' })
  try {
    const maker = makerIn(settings)
    if (maker === undefined) throw new Error('no stage looks for copies')
    makeReady(archive, maker)
    const spool = spoolOf(made)
    const seen = told.watch?.(archive) ?? archive
    const stage = told.stage ?? duplicates
    const earlier = await runRound(spool, { ...(await at(stage)), archive: seen })
    if (earlier?.head !== undefined && told.dies !== true) archive.commit(earlier.head)
    return { became: becameIn(spool), earlier, said }
  } finally {
    archive.close()
  }
}

export interface Telling {
  /** The run ends before the archive is committed. */
  readonly dies?: boolean
  readonly stage?: CorpusStage
  /** Stands between the run and the archive. */
  readonly watch?: (archive: Archive) => Archive
}

/** The same articles without an archive. */
export async function foldAlone(made: Made): Promise<ReadonlyMap<string, Became>> {
  const spool = spoolOf(made)
  await runRound(spool, await at(duplicates))
  return becameIn(spool)
}

/** A stage with the settings of all these tests, its articles looked at in this process. */
async function at(stage: CorpusStage): Promise<Parameters<typeof runRound>[1] & { readonly crew: Crew }> {
  const crew = await openCrew({ jobs: 1, deadline: settings.deadline, order: [stage] })
  return { before: [], stage, settings, crew }
}

function spoolOf(made: Made): Spool {
  const intake = openIntake(join(newFolder(), 'spool'), 'test')
  for (const [id, paragraphs] of Object.entries(made)) {
    const opened = article(id, paragraphs, { title: `Report ${id}` })
    intake.add({
      is: 'opened',
      id,
      sha256: sha256(paragraphs.join('\n')),
      encoding: 'utf-8',
      opened,
      trail: [],
    })
  }
  return intake.filled().spool
}

function becameIn(spool: Spool): ReadonlyMap<string, Became> {
  const found = new Map<string, Became>()
  for (const entry of spool.each()) {
    if (entry.is === 'aside') continue
    const { copy, warnings } = articleOf(entry)
    const folded = copy?.folded === true ? copy : undefined
    found.set(entry.id, {
      story: folded?.of ?? entry.id,
      relation: folded?.relation ?? null,
      archived: folded?.archived === true,
      warnings,
    })
  }
  spool.close()
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

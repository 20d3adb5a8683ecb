/** Opens an archive for a run, so that what is wrong is reported before anything is read. */
import { sep } from 'node:path'
import type { Settings } from '../../stages/kit/settings.ts'
import { stagesInForce } from '../stages-in-force.ts'
import { unusable } from '../unusable.ts'
import { openDry } from './dry.ts'
import { openArchive } from './open.ts'
import type { Archive } from './open.ts'
import { makeReady } from './rebuild.ts'
import type { Maker } from './rebuild.ts'

/** `out`: the absolute path where the run writes. A dry run works on a copy of the archive. */
export interface RunPaths {
  readonly out: string
  readonly dryRun?: boolean
  readonly say?: (line: string) => void
}

/** Opens the archive. Throws an unusable error if this run cannot use it. */
export function openForRun(
  folder: string,
  { out, say, dryRun = false }: RunPaths,
  settings: Settings,
): Archive {
  const maker = makerIn(settings)
  if (maker === undefined)
    throw unusable('--archive: no stage that looks for copies is in force; leave duplicates on')
  for (const taken of [out, `${out}.work`]) {
    if (folder === taken || folder.startsWith(taken + sep))
      throw unusable(`--archive ${folder}: lies in ${taken}, which the run replaces; put it elsewhere`)
  }
  const open = dryRun ? openDry : openArchive
  const archive = open(folder, { say: say ?? ignore, damage: 'refuse' })
  try {
    if (makeReady(archive, maker) === 'made anew')
      say?.(`${folder}: its catalogue was of another version, or not whole, and was made anew`)
    return archive
  } catch (error) {
    archive.close()
    throw error
  }
}

/** The stage in force that looks for copies, with its settings; undefined if it is turned off. */
export function makerIn(settings: Settings): Maker | undefined {
  const stage = stagesInForce(settings).rest.find(
    (one) => one.scope === 'corpus' && one.compare !== undefined,
  )
  return stage?.scope === 'corpus' ? { stage, settings } : undefined
}

function ignore(): void {
  return undefined
}

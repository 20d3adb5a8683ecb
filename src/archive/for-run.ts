/** Opens an archive for a run: what could go wrong is said before anything is read. */
import type { Settings } from '../../stages/kit/settings.ts'
import { stagesInForce } from '../stages-in-force.ts'
import { unusable } from '../unusable.ts'
import { openArchive } from './open.ts'
import type { Archive } from './open.ts'
import { makeReady } from './rebuild.ts'

/** `out` is where the run writes; absolute. */
export interface RunPaths {
  readonly out: string
  readonly say?: (line: string) => void
}

/** Throws an unusable error where the archive cannot be used in this run. */
export function openForRun(folder: string, { out, say }: RunPaths, settings: Settings): Archive {
  const stage = stagesInForce(settings).rest.find(
    (one) => one.scope === 'corpus' && one.compare !== undefined,
  )
  if (stage?.scope !== 'corpus')
    throw unusable('--archive: no stage that looks for copies is in force; leave duplicates on')
  for (const taken of [out, `${out}.work`]) {
    if (folder === taken || folder.startsWith(`${taken}/`))
      throw unusable(`--archive ${folder}: lies in ${taken}, which the run replaces; put it elsewhere`)
  }
  const archive = openArchive(folder, say ?? ignore)
  try {
    if (makeReady(archive, { stage, settings }) === 'made anew')
      say?.(`${folder}: its notes were made by another version and were made anew`)
    return archive
  } catch (error) {
    archive.close()
    throw error
  }
}

function ignore(): void {
  return undefined
}

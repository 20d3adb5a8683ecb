/**
 * Checks every byte that an archive counts: checksums of records, notes and runs, and the order of the runs.
 */
import { existsSync, statSync } from 'node:fs'
import { RUN_NAMES } from './head.ts'
import type { RunName } from './head.ts'
import type { Archive } from './open.ts'
import { PAIR, checkRun } from './runs.ts'
import type { RunFile } from './runs.ts'
import { runPath } from './shelves.ts'
import { openVolumes, spotOf } from './volumes.ts'
import type { Shelf, Volume } from './volumes.ts'

export interface Verified {
  /** Number of lines of segments and notes, plus pairs of runs, that were checked. */
  readonly checked: number
  /** A message for each damage in the segments, which hold the articles themselves. */
  readonly segments: readonly string[]
  /** The same for the catalogue, which can be rebuilt. */
  readonly catalogue: readonly string[]
}

export function verifyArchive(archive: Archive): Verified {
  const { segments, catalogue } = archive.head()
  const records = checkVolumes(archive.segments, segments)
  const notes = checkVolumes(archive.notes, catalogue.notes)
  const runs = RUN_NAMES.flatMap((name) => catalogue.runs[name].map((run) => ({ name, run })))
  const bent = runs.flatMap(({ name, run }) => damageOf(archive.folder, name, run))
  const pairs = runs.reduce((sum, { run }) => sum + run.pairs, 0)
  return {
    checked: records.checked + notes.checked + pairs,
    segments: records.damage,
    catalogue: [...notes.damage, ...bent],
  }
}

function checkVolumes(
  shelf: Shelf,
  volumes: readonly Volume[],
): { readonly checked: number; readonly damage: readonly string[] } {
  const damage: string[] = []
  const opened = openVolumes(shelf, volumes)
  let checked = volumes.length
  for (const { place, value } of opened.each()) {
    checked++
    if (value !== undefined) continue
    const { path, offset } = spotOf(shelf, place)
    damage.push(`${path}: the line at byte ${offset} is damaged`)
  }
  opened.close()
  const lines = volumes.reduce((sum, volume) => sum + volume.lines, 0)
  if (damage.length === 0 && checked !== lines)
    damage.push(`${shelf.folder}: ${checked} lines, the head counts ${lines}`)
  return { checked, damage }
}

function damageOf(folder: string, name: RunName, run: RunFile): readonly string[] {
  const path = runPath(folder, name, run.file)
  if (!existsSync(path)) return [`${path}: is gone`]
  if (statSync(path).size !== run.pairs * PAIR) return [`${path}: has another length than the head counts`]
  const wrong = checkRun(path, run)
  return wrong === undefined ? [] : [`${path}: ${wrong}`]
}

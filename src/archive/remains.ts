/** Finds what a killed run left in an archive, and files that are missing. */
import { existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { RUN_NAMES } from './head.ts'
import type { Head } from './head.ts'
import { PAIR } from './runs.ts'
import { runPath, shelvesOf } from './shelves.ts'
import { volumePath } from './volumes.ts'
import type { Shelf } from './volumes.ts'

/** Cuts what stands in a volume after the bytes that count: a killed run left it. */
export function cutTails(shelf: Shelf, volumes: Head['segments']): readonly string[] {
  const said: string[] = []
  for (const { file, bytes } of volumes) {
    const path = volumePath(shelf, file)
    const size = sizeOf(path)
    if (size <= bytes) continue
    truncateSync(path, bytes)
    said.push(`${path}: ${size - bytes} bytes of a run that died were cut`)
  }
  return said
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : -1
}

/** The first volume that is shorter than the head counts. */
export function shortVolume(shelf: Shelf, volumes: Head['segments']): string | undefined {
  const short = volumes.find(({ file, bytes }) => sizeOf(volumePath(shelf, file)) < bytes)
  return short === undefined ? undefined : volumePath(shelf, short.file)
}

/** The first file of the catalogue that is missing or has the wrong length. */
export function missingOfCatalogue(folder: string, { catalogue }: Head): string | undefined {
  const short = shortVolume(shelvesOf(folder).notes, catalogue.notes)
  if (short !== undefined) return short
  return RUN_NAMES.flatMap((name) =>
    catalogue.runs[name].map(({ file, pairs }) => ({
      path: runPath(folder, name, file),
      bytes: pairs * PAIR,
    })),
  ).find(({ path, bytes }) => sizeOf(path) !== bytes)?.path
}

/** Deletes files that have our kind of name but are not counted by the head. */
export function removeStrays(folder: string, head: Head): readonly string[] {
  const said: string[] = []
  for (const path of straysIn(folder, head)) {
    rmSync(path, { recursive: true })
    said.push(`${path}: left by a run that died, was removed`)
  }
  return said
}

function straysIn(folder: string, head: Head): readonly string[] {
  const { segments, notes } = shelvesOf(folder)
  const known = new Set([
    ...head.segments.map(({ file }) => volumePath(segments, file)),
    ...head.catalogue.notes.map(({ file }) => volumePath(notes, file)),
    ...RUN_NAMES.flatMap((name) => head.catalogue.runs[name].map(({ file }) => runPath(folder, name, file))),
  ])
  const strays = [segments, notes].flatMap((shelf) => {
    if (!existsSync(shelf.folder)) return []
    const names = readdirSync(shelf.folder).filter((name) => /^\d{6,}\.[a-z]+$/.test(name))
    return names.map((name) => join(shelf.folder, name)).filter((path) => !known.has(path))
  })
  const others = ['sorting', 'head.next'].map((name) => join(folder, name)).filter((path) => existsSync(path))
  return [...strays, ...others]
}

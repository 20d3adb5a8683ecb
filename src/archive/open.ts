/** Opens an archive for one process: locks it, reads its head, and cuts what a run that died left behind. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { damaged } from './damaged.ts'
import { NEW_HEAD, RUN_NAMES, readHead, syncFolder, writeHead } from './head.ts'
import type { Head } from './head.ts'
import { lockFolder } from './lock.ts'
import { PAIR } from './runs.ts'
import { headOrSalvaged } from './salvage.ts'
import { openVolumes, volumePath } from './volumes.ts'
import type { Shelf, Volumes } from './volumes.ts'

export interface Archive {
  readonly folder: string
  readonly segments: Shelf
  readonly notes: Shelf
  readonly head: () => Head
  /** Records of the segments, and notes, as far as the head counts them. */
  readonly recordsAt: () => Volumes
  readonly notesAt: () => Volumes
  /** The archive is what this head says from now on; what it no longer counts is removed. */
  readonly commit: (head: Head) => void
  readonly close: () => void
}

/** What an archive may hold besides its two folders. */
const OWN = new Set(['head', 'head.next', 'lock', 'lock.taking', 'segments', 'catalogue', 'sorting'])

export function shelvesOf(folder: string): { readonly segments: Shelf; readonly notes: Shelf } {
  return {
    segments: {
      folder: join(folder, 'segments'),
      ending: 'jsonl',
      first: { is: 'copydesk archive segment', format: 1 },
    },
    notes: {
      folder: join(folder, 'catalogue'),
      ending: 'notes',
      first: { is: 'copydesk archive notes', format: 1 },
    },
  }
}

export interface Opening {
  /** Hears, in a sentence each, what was cut, taken over or found missing. */
  readonly say: (line: string) => void
  /** `report`: it is opened although its segments are not whole. `drop`: even without a head that can be trusted. */
  readonly damage: 'refuse' | 'report' | 'drop'
}

/**
 * Opens the archive in `folder`, or a new one where it is absent or empty. Throws an unusable error where another process has
 * it, its segments are not whole, or the folder holds something else. A catalogue with files missing counts as none.
 */
export function openArchive(folder: string, opening: Opening): Archive {
  refuseForeign(folder)
  const lock = lockFolder(folder, opening.say)
  try {
    return opened(folder, opening, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

function opened(folder: string, { say, damage }: Opening, release: () => void): Archive {
  const { segments, notes } = shelvesOf(folder)
  mkdirSync(segments.folder, { recursive: true })
  mkdirSync(notes.folder, { recursive: true })
  let head = damage === 'drop' ? headOrSalvaged(folder, say) : (readHead(folder) ?? newHead(folder))
  const short = shortVolume(segments, head.segments)
  if (short !== undefined && damage === 'refuse')
    throw damaged(short, 'is shorter than the head counts, or gone')
  const tails = [...cutTails(segments, head.segments), ...cutTails(notes, head.catalogue.notes)]
  for (const line of [...tails, ...removeStrays(folder, head)]) say(line)
  const missing = missingOfCatalogue(folder, head)
  if (missing !== undefined) {
    say(`${missing}: is not whole; the catalogue is to be made anew`)
    head = { ...head, catalogue: { ...head.catalogue, maker: '' } }
  }
  let records = openVolumes(segments, head.segments)
  let noted = openVolumes(notes, head.catalogue.notes)

  function commit(next: Head): void {
    closeVolumes()
    syncFolder(segments.folder)
    syncFolder(notes.folder)
    writeHead(folder, next)
    head = next
    records = openVolumes(segments, head.segments)
    noted = openVolumes(notes, head.catalogue.notes)
    removeStrays(folder, head)
  }
  function closeVolumes(): void {
    records.close()
    noted.close()
  }
  function close(): void {
    closeVolumes()
    release()
  }
  return {
    folder,
    segments,
    notes,
    head: () => head,
    recordsAt: () => records,
    notesAt: () => noted,
    commit,
    close,
  }
}

export function runPath(folder: string, name: string, file: number): string {
  return join(folder, 'catalogue', `${String(file).padStart(6, '0')}.${name}`)
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw unusable(`${folder}: is a file; name a folder for the archive`)
  if (existsSync(join(folder, 'head'))) return
  const stranger = readdirSync(folder).find((name) => !OWN.has(name))
  if (stranger !== undefined)
    throw unusable(`${join(folder, stranger)}: not of an archive; name an empty folder or an archive`)
}

/** Of a new archive. Where the head is gone but segments stand, nothing may be taken for left over. */
function newHead(folder: string): Head {
  if (readdirSync(join(folder, 'segments')).length > 0) throw damaged(join(folder, 'head'), 'is gone')
  writeHead(folder, NEW_HEAD)
  return NEW_HEAD
}

/** What stands in a volume behind the bytes that count is of a run that died before its end. */
function cutTails(shelf: Shelf, volumes: Head['segments']): readonly string[] {
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

/** The first volume of which bytes that count are missing. */
function shortVolume(shelf: Shelf, volumes: Head['segments']): string | undefined {
  const short = volumes.find(({ file, bytes }) => sizeOf(volumePath(shelf, file)) < bytes)
  return short === undefined ? undefined : volumePath(shelf, short.file)
}

/** The first file of the catalogue that is gone or too short. */
function missingOfCatalogue(folder: string, { catalogue }: Head): string | undefined {
  const short = shortVolume(shelvesOf(folder).notes, catalogue.notes)
  if (short !== undefined) return short
  return RUN_NAMES.flatMap((name) =>
    catalogue.runs[name].map(({ file, pairs }) => ({
      path: runPath(folder, name, file),
      bytes: pairs * PAIR,
    })),
  ).find(({ path, bytes }) => sizeOf(path) !== bytes)?.path
}

/** Files of our own naming that the head does not count. */
function removeStrays(folder: string, head: Head): readonly string[] {
  const said: string[] = []
  for (const path of straysIn(folder, head)) {
    rmSync(path, { recursive: true })
    said.push(`${path}: left by a run that died, was removed`)
  }
  return said
}

export function straysIn(folder: string, head: Head): readonly string[] {
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

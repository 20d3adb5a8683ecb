/** Opens an archive for one process: locks it, reads its head, and cuts what a run that died left behind. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { lockFolder } from '../write/lock.ts'
import { damaged } from './damaged.ts'
import { NEW_HEAD, readHead, syncFolder, writeHead } from './head.ts'
import type { Head } from './head.ts'
import { cutTails, missingOfCatalogue, removeStrays, shortVolume } from './remains.ts'
import { headOrSalvaged } from './salvage.ts'
import { shelvesOf } from './shelves.ts'
import { openVolumes } from './volumes.ts'
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
  const lock = lockFolder(folder, { what: 'archive', say: opening.say })
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

/** Throws an unusable error where the folder holds something else. */
export function refuseForeign(folder: string): void {
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

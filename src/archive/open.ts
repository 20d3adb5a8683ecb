/** Opens an archive for one process: locks it, reads its head, and removes what a killed run left behind. */
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
  /** The records of the segments, and the notes, that the head counts. */
  readonly recordsAt: () => Volumes
  readonly notesAt: () => Volumes
  /** Makes this the head. Files that it no longer counts are deleted. */
  readonly commit: (head: Head) => void
  readonly close: () => void
}

/** All that the folder of an archive may hold. */
const OWN = new Set(['head', 'head.next', 'lock', 'lock.taking', 'segments', 'catalogue', 'sorting'])

export interface Opening {
  /** Called with a sentence for each thing that was cut, taken over or found missing. */
  readonly say: (line: string) => void
  /**
   * `refuse`: throws if segments are incomplete. `report`: opens all the same. `drop`: opens even if the head
   * is damaged.
   */
  readonly damage: 'refuse' | 'report' | 'drop'
}

/**
 * Opens the archive in `folder`, or a new one if it is absent or empty. Throws an unusable error if another
 * process holds it, its segments are incomplete, or the folder holds something else. A catalogue with missing
 * files is to be rebuilt.
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

/** Throws an unusable error if the folder holds something other than an archive. */
export function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw unusable(`${folder}: is a file; name a folder for the archive`)
  if (existsSync(join(folder, 'head'))) return
  const stranger = readdirSync(folder).find((name) => !OWN.has(name))
  if (stranger !== undefined)
    throw unusable(`${join(folder, stranger)}: not of an archive; name an empty folder or an archive`)
}

/** The head of a new archive. Throws if there are segments but no head, so that nothing is deleted. */
function newHead(folder: string): Head {
  if (readdirSync(join(folder, 'segments')).length > 0) throw damaged(join(folder, 'head'), 'is gone')
  writeHead(folder, NEW_HEAD)
  return NEW_HEAD
}

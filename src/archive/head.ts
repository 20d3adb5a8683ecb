/** The head of an archive: one checked line that says what counts. It is replaced whole, so the archive is as it was or as it is. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { checkedLine, readChecked } from './checked-line.ts'
import { damaged } from './damaged.ts'
import type { RunFile } from './runs.ts'
import type { Volume } from './volumes.ts'
import { writeWhole } from '../write/whole.ts'

/** The version of the format; a reader refuses a later one. */
export const FORMAT = 1

export interface Head {
  readonly is: 'copydesk archive'
  readonly format: number
  /** The number of the next new file. */
  readonly next: number
  /** Articles that are remembered, each once. */
  readonly articles: number
  readonly segments: readonly Volume[]
  readonly catalogue: Catalogue
}

/** All of it follows from the segments and can be made again. */
export interface Catalogue {
  /** Which code made the notes: others are made anew from the texts. */
  readonly maker: string
  readonly notes: readonly Volume[]
  readonly runs: Readonly<Record<RunName, readonly RunFile[]>>
}

/**
 * `keys` and `ids` lead to notes, by the hash of a key and of an id; `edges` and `stories` to records of the segments, by the
 * hash of an id; `sizes` tells by the place of a note how many keys it has; `dead` are the places of notes that are superseded.
 */
export type RunName = (typeof RUN_NAMES)[number]

export const RUN_NAMES = ['keys', 'ids', 'edges', 'stories', 'sizes', 'dead'] as const

export const NO_CATALOGUE: Catalogue = {
  maker: '',
  notes: [],
  runs: { keys: [], ids: [], edges: [], stories: [], sizes: [], dead: [] },
}

export const NEW_HEAD: Head = {
  is: 'copydesk archive',
  format: FORMAT,
  next: 1,
  articles: 0,
  segments: [],
  catalogue: NO_CATALOGUE,
}

/** The head that stands in a folder, or undefined where none does. Throws an unusable error where it cannot be trusted. */
export function readHead(folder: string): Head | undefined {
  const path = join(folder, 'head')
  if (!existsSync(path)) return undefined
  const head = readChecked<Head>(readFileSync(path, 'utf8').replace(/\n$/, ''))
  if (head === undefined) throw damaged(path, 'its checksum is wrong')
  if (head.format > FORMAT)
    throw unusable(
      `${folder}: an archive of format ${head.format}; this copydesk knows ${FORMAT}, use the one that wrote it`,
    )
  return head
}

/** Puts a new head in place of the one before; after this the archive is the new one. */
export function writeHead(folder: string, head: Head): void {
  const path = join(folder, 'head')
  const next = `${path}.next`
  const handle = openSync(next, 'w')
  writeWhole(handle, checkedLine(head))
  fsyncSync(handle)
  closeSync(handle)
  renameSync(next, path)
  syncFolder(folder)
}

/** Makes new names in a folder last; some systems cannot, and then need not. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    return
  }
}

/**
 * The head of an archive: one checked line that says which files and bytes count. It is replaced atomically,
 * so the archive is always the old state or the new one.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { checkedLine, readChecked } from './checked-line.ts'
import { damaged } from './damaged.ts'
import type { RunFile } from './runs.ts'
import type { Volume } from './volumes.ts'
import { writeWhole } from '../write/whole.ts'

/** The version of the format. A reader refuses a later one. */
export const FORMAT = 1

export interface Head {
  readonly is: 'copydesk archive'
  readonly format: number
  /** The number of the next new file. */
  readonly next: number
  /** Number of articles remembered. */
  readonly articles: number
  readonly segments: readonly Volume[]
  readonly catalogue: Catalogue
}

/** An index of the segments; it can be rebuilt from them. */
export interface Catalogue {
  /** Which code made the notes. If the code differs, the notes are made again from the texts. */
  readonly maker: string
  readonly notes: readonly Volume[]
  readonly runs: Readonly<Record<RunName, readonly RunFile[]>>
}

/**
 * `keys` and `ids`: places of notes, by the hash of a key or an id. `edges` and `stories`: places of records
 * in the segments, by the hash of an id. `sizes`: how many keys a note has, by its place. `dead`: places of
 * superseded notes.
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

/**
 * The head in a folder; undefined if there is none. Throws an unusable error if it is damaged or of a later
 * format.
 */
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

/** Replaces the head atomically. From then on the archive is the new one. */
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

/** Flushes a folder's file names to disk. Systems that cannot do so do not need to. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    return
  }
}

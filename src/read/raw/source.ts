/**
 * Something to read: a file, or an entry of an archive. It can be opened repeatedly and gives the same bytes.
 */
import { stat } from 'node:fs/promises'
import { createReadStream, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { pieces } from './bytes.ts'
import type { File } from '../dump/folder.ts'

export interface Source {
  /** Its name in every output. */
  readonly id: string
  /** The last part of its own name: a hint, no more. */
  readonly name: string
  /** Its bytes from the start. Throws while it is being read if that fails. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** Absolute path; absent if it is not a file on disk by itself. */
  readonly path?: string
  /** Bytes, where they can be told without reading. */
  readonly size?: number
  /** How many archives are around it. */
  readonly archives: number
  readonly room: Room
  /** What is to be noted of every document in it. */
  readonly doubts: readonly string[]
}

/** How many bytes all packed content of one file may unpack to, and how many were unpacked so far. */
export interface Room {
  readonly most: number
  spent: number
}

/** Text packs 3 to 20 times; a page of one repeated line 100 times. Beyond that it is a bomb. */
export const MOST_RATIO = 250
/** Below this many bytes out a bomb does no harm, and small files may pack oddly. */
export const HARMLESS = 4_000_000

/** A file of the dump as a source. Throws where there is none, and where reading would wait for a writer, as at a pipe. */
export async function sourceOf(file: File): Promise<Source> {
  if (file.id.includes('\ufffd') && !existsSync(file.path))
    throw new Error('its name is not UTF-8; rename it')
  const found = await stat(file.path)
  if (!found.isFile() && !found.isDirectory())
    throw new Error('it is a pipe, a socket or a device, not a file')
  const { size } = found
  return {
    id: file.id,
    name: basename(file.path),
    path: file.path,
    open: () => bytesAt(file.path),
    archives: 0,
    room: { most: Math.max(HARMLESS, size * MOST_RATIO), spent: 0 },
    doubts: [],
    size,
  }
}

/** Opened when the first piece is asked for: a stream that nobody reads would stay open, and end the process if the file is gone. */
async function* bytesAt(path: string): AsyncGenerator<Uint8Array> {
  yield* pieces(createReadStream(path))
}

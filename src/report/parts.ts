/**
 * The data of a page in parts small enough for a browser to parse in a few milliseconds, kept on disk until
 * the page is written.
 */
import { closeSync, openSync, readSync, rmSync } from 'node:fs'
import { dataBlock } from './html.ts'
import { writeWhole } from '../write/whole.ts'

/** Characters of JSON in a part. A browser parses it in about 3 ms, and a search holds it whole. */
const LARGE = 250_000
/** Bytes copied at once. */
const BUFFER = 1 << 20

export interface Parts {
  /** Adds a value, and returns where it will be. */
  readonly add: (value: unknown) => { readonly part: number; readonly at: number }
  readonly count: () => number
  /** Writes all parts to an open file; the list cannot be used afterwards. */
  readonly moveTo: (file: number) => void
}

/** Opens a list of parts with blocks named `name-0`, `name-1`, …. `path`: a temporary file for this list. */
export function openParts(path: string, name: string): Parts {
  const file = openSync(path, 'w+')
  let held: string[] = []
  let size = 0
  let count = 0

  function add(value: unknown): { readonly part: number; readonly at: number } {
    const json = JSON.stringify(value)
    if (held.length > 0 && size + json.length > LARGE) flush()
    held.push(json)
    size += json.length
    return { part: count, at: held.length - 1 }
  }
  function flush(): void {
    if (held.length === 0) return
    writeWhole(file, dataBlock(`${name}-${count}`, `[${held.join(',\n')}]`))
    held = []
    size = 0
    count++
  }
  function moveTo(target: number): void {
    flush()
    copy(file, target)
    closeSync(file)
    rmSync(path)
  }
  return { add, count: () => count + (held.length > 0 ? 1 : 0), moveTo }
}

function copy(from: number, to: number): void {
  const bytes = Buffer.allocUnsafe(BUFFER)
  let at = 0
  for (let got = readSync(from, bytes, 0, BUFFER, 0); got > 0; got = readSync(from, bytes, 0, BUFFER, at)) {
    writeWhole(to, bytes.subarray(0, got))
    at += got
  }
}

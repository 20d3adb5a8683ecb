/** A file that is written once, from the top, a line or row at a time. */
import { closeSync, openSync, writeSync } from 'node:fs'

export interface Sheet<T> {
  readonly add: (line: T) => void
  readonly close: () => void
}

/** Opens an empty file of JSON lines. */
export function openSheet<T extends object>(path: string): Sheet<T> {
  const file = openSync(path, 'w')
  return { add: (line) => writeSync(file, `${JSON.stringify(line)}\n`), close: () => closeSync(file) }
}

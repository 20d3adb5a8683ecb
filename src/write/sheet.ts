/** A file that is written once, from the beginning, a line or row at a time. */
import { closeSync, openSync } from 'node:fs'
import { writeWhole } from './whole.ts'

export interface Sheet<T> {
  readonly add: (line: T) => void
  readonly close: () => void
}

/** Opens an empty file of JSON lines. */
export function openSheet<T extends object>(path: string): Sheet<T> {
  const file = openSync(path, 'w')
  return { add: (line) => writeWhole(file, `${JSON.stringify(line)}\n`), close: () => closeSync(file) }
}

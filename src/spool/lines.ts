/** A file of JSON lines that is appended to and read by line number. Holds one number a line in memory. */
import { closeSync, fstatSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { spansIn, textAt } from './spans.ts'
import { writeWhole } from '../write/whole.ts'

/** Bytes gathered before they go to disk, and bytes read at once when all lines are wanted. */
const BUFFER = 1 << 20

export interface Lines<T> {
  readonly count: () => number
  readonly add: (value: T) => number
  /** Adds a value that is JSON already. */
  readonly addText: (json: string) => number
  readonly at: (line: number) => T
  /** All lines in order, a few megabytes at a time. */
  readonly each: () => Generator<T>
  /** Writes to disk what was added. */
  readonly flush: () => void
  readonly close: () => void
}

/**
 * Opens a new, empty file at `path`, replacing what was there; or, with `old`, an existing one with its whole
 * lines.
 */
export function openLines<T>(path: string, which: 'new' | 'old' = 'new'): Lines<T> {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, which === 'new' ? 'w+' : 'r+')
  const old = [...spansIn(file, fstatSync(file).size)]
  const starts = old.map(({ from }) => from)
  const last = old.at(-1)
  let end = last === undefined ? 0 : last.from + last.size + 1
  let pending: Buffer[] = []
  let pendingBytes = 0

  function flush(): void {
    if (pending.length === 0) return
    writeWhole(file, Buffer.concat(pending), end - pendingBytes)
    pending = []
    pendingBytes = 0
  }
  function addText(json: string): number {
    const bytes = Buffer.from(`${json}\n`)
    pending.push(bytes)
    pendingBytes += bytes.length
    starts.push(end)
    end += bytes.length
    if (pendingBytes >= BUFFER) flush()
    return starts.length - 1
  }
  function at(line: number): T {
    flush()
    const start = starts[line]
    if (start === undefined) throw new RangeError(`${path}: no line ${line}; there are ${starts.length}`)
    return JSON.parse(textAt(file, { from: start, size: (starts[line + 1] ?? end) - start }))
  }
  function* each(): Generator<T> {
    flush()
    for (let line = 0; line < starts.length;) {
      const next = lineAfter(starts, line, end)
      const from = starts[line] ?? 0
      const text = textAt(file, { from, size: (starts[next] ?? end) - from })
      for (const one of text.split('\n')) {
        if (one !== '') yield JSON.parse(one)
      }
      line = next
    }
  }
  return {
    count: () => starts.length,
    add: (value) => addText(JSON.stringify(value)),
    addText,
    at,
    each,
    flush,
    close: () => closeSync(file),
  }
}

/** The end of the batch that starts at `line`: always one line, and as many more as fit the buffer. */
function lineAfter(starts: readonly number[], line: number, end: number): number {
  const from = starts[line] ?? 0
  let next = line + 1
  while (next < starts.length && (starts[next + 1] ?? end) - from <= BUFFER) next++
  return next
}

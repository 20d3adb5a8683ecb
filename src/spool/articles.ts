/**
 * The articles as they were opened, one line of JSON each. The file is only ever appended to, so that a
 * resumed run finds them again.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { spansIn, textAt } from './spans.ts'
import type { Span } from './spans.ts'
import { writeWhole } from '../write/whole.ts'

/** Bytes gathered before they go to disk. A killed run loses at most this much work. */
const BUFFER = 1 << 20
const NEWLINE = 10
/** The fields with which every line begins; see `line.ts`. */
const HEAD = /^\{"beside":"([^"]*)","is":"(opened|aside)","id":("(?:[^"\\]|\\.)*"),"sha256":"([^"]*)"/
/**
 * Enough for any head: an id is a path, and no file system has longer ones. A document whose line is not
 * recognised is opened again.
 */
const HEAD_BYTES = 20_000

/** A line that an earlier run wrote. */
export interface FoundLine extends Span {
  readonly is: 'opened' | 'aside'
  readonly id: string
  readonly sha256: string
  /** See `lineOf` in `line.ts`. */
  readonly beside: string
}

export interface Articles {
  readonly path: string
  /** Appends a line, given without its end. */
  readonly add: (line: Uint8Array) => Span
  readonly text: (span: Span) => string
  /** Writes to disk what was added, so that others can read it. */
  readonly flush: () => void
  readonly close: () => void
}

/** Opens the file at `path` and finds the whole lines in it. Half a line at its end is cut off. */
export function openArticles(path: string): {
  readonly articles: Articles
  readonly found: readonly FoundLine[]
} {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a+')
  const spans = [...spansIn(file, statSync(path).size)]
  const found = spans.flatMap((span) => lineIn(file, span))
  const last = spans.at(-1)
  let end = last === undefined ? 0 : last.from + last.size + 1
  ftruncateSync(file, end)
  let pending: Uint8Array[] = []
  let written = end

  function flush(): void {
    if (pending.length === 0) return
    writeWhole(file, Buffer.concat(pending))
    pending = []
    written = end
  }
  function add(line: Uint8Array): Span {
    const span = { from: end, size: line.length }
    pending.push(line, Uint8Array.of(NEWLINE))
    end += line.length + 1
    if (end - written >= BUFFER) flush()
    return span
  }
  function text(span: Span): string {
    if (span.from + span.size > written) flush()
    return textAt(file, span)
  }
  return { articles: { path, add, text, flush, close: () => closeSync(file) }, found }
}

/** Reads the head of a line; empty if the line is not one of ours. */
function lineIn(file: number, span: Span): readonly FoundLine[] {
  const head = textAt(file, { from: span.from, size: Math.min(span.size, HEAD_BYTES) })
  const [, beside = '', is, quoted = '""', sha256 = ''] = HEAD.exec(head) ?? []
  const id: unknown = JSON.parse(quoted)
  if (is === undefined || typeof id !== 'string') return []
  return [{ ...span, is: is === 'aside' ? is : 'opened', id, sha256, beside }]
}

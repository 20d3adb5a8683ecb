/**
 * Hard-wrapped text. The proof is greedy filling: in a text wrapped at a width, the first word of the next line would not have fitted
 * any more. Headlines and menu entries fail it.
 */
import { ended, shown, startsLower } from './seam.ts'
import type { Seam } from './seam.ts'

/** Mail wraps at 72, printouts at up to 100; narrower is a column of short things. */
const NARROWEST = 40
const WIDEST = 100
/** Open seams (no sentence end before, lower case after) that all but prove a paragraph. */
const FEWEST_OPEN = 3
/** Share of the open seams that must be full lines: a list of fragments has about a third. */
const FULL = 0.9
/** Share of all seams that are open: prose has two thirds, titles nearly none. */
const OPEN = 0.4

/** The seams of one run of lines; runs end at empty lines, so that a run is one or more paragraphs. */
export function wrappedLines(lines: readonly string[]): readonly Seam[] {
  const found: Seam[] = []
  for (let start = 0; start < lines.length;) {
    const end = narrowUntil(lines, start)
    for (const seam of seamsOf(lines, start, end)) found.push(seam)
    start = Math.max(end, start + 1)
  }
  return found
}

function narrowUntil(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && (lines[end] ?? '').length <= WIDEST) end++
  return end
}

function seamsOf(lines: readonly string[], start: number, end: number): readonly Seam[] {
  if (end - start <= FEWEST_OPEN) return []
  let width = 0
  for (let n = start; n < end; n++) width = Math.max(width, (lines[n] ?? '').length)
  if (width < NARROWEST) return []
  const full: Seam[] = []
  let open = 0
  let openFull = 0
  for (let line = start + 1; line < end; line++) {
    const left = lines[line - 1] ?? ''
    const right = lines[line] ?? ''
    const isOpen = !ended(left) && startsLower(right)
    const isFull = left.length + 1 + firstWord(right) > width
    if (isOpen) open++
    if (isOpen && isFull) openFull++
    if (isFull) full.push({ line, glue: ' ', rule: 'tidy/wrapped-line', saw: shown(left, right) })
  }
  const proven = openFull >= FEWEST_OPEN && openFull >= open * FULL && openFull >= (end - start - 1) * OPEN
  return proven ? full : []
}

function firstWord(line: string): number {
  const space = line.indexOf(' ')
  return space < 0 ? line.length : space
}

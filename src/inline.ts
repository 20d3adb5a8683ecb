/** Moves the links and emphasis of a block along when its text is edited, cut or joined. */
import type { Inline } from '../stages/kit/article.ts'
import type { Edit } from '../stages/kit/mark.ts'
import { lowerBound } from './lower-bound.ts'

export interface Typeset {
  readonly text: string
  /** Links and emphasis, in order, outer before inner. */
  readonly inline: readonly Inline[]
}

export interface Span {
  readonly from: number
  readonly to: number
}

const NONE: readonly Inline[] = []

/** The stretches moved by `by` UTF-16 units. */
export function shifted(inline: readonly Inline[], by: number): readonly Inline[] {
  if (inline.length === 0) return NONE
  return inline.map((stretch) => ({ ...stretch, from: stretch.from + by, to: stretch.to + by }))
}

/** The text and stretches in each of these spans, which must be in order and not overlap. */
export function cut({ text, inline }: Typeset, spans: readonly Span[]): readonly Typeset[] {
  const held: Inline[][] = spans.map(() => [])
  for (const stretch of inline) {
    const first = lowerBound(spans.length, (n) => (spans[n]?.to ?? 0) <= stretch.from)
    for (let n = first; n < spans.length; n++) {
      const { from, to } = spans[n] ?? { from: stretch.to, to: stretch.to }
      if (from >= stretch.to) break
      const part = { from: Math.max(stretch.from, from) - from, to: Math.min(stretch.to, to) - from }
      if (part.to > part.from) held[n]?.push({ ...stretch, ...part })
    }
  }
  return spans.map(({ from, to }, n) => ({ text: text.slice(from, to), inline: held[n] ?? NONE }))
}

/** The parts joined, with `glue` between them. */
export function glued(parts: readonly Typeset[], glue: string): Typeset {
  const inline: Inline[] = []
  let at = 0
  for (const part of parts) {
    for (const stretch of shifted(part.inline, at)) inline.push(stretch)
    at += part.text.length + glue.length
  }
  return { text: parts.map(({ text }) => text).join(glue), inline }
}

/** The same without surrounding white space. */
export function trimmed(typeset: Typeset): Typeset {
  const [own = typeset] = cut(typeset, [trimmedSpan(typeset.text, { from: 0, to: typeset.text.length })])
  return own
}

/** The same without white space around each line, and without empty lines at the beginning and the end. */
export function trimmedLines(typeset: Typeset): Typeset {
  const spans: Span[] = []
  let from = 0
  for (const line of typeset.text.split('\n')) {
    spans.push(trimmedSpan(typeset.text, { from, to: from + line.length }))
    from += line.length + 1
  }
  return trimmed(glued(cut(typeset, spans), '\n'))
}

function trimmedSpan(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  return { from: start, to: Math.max(start, from + part.trimEnd().length) }
}

/**
 * The stretches after edits, which must be in order and not overlap. A stretch whose text is gone is removed.
 */
export function moved(inline: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  const shifts = shiftsOf(edits)
  return inline
    .map((stretch) => ({ ...stretch, from: placeOf(stretch.from, shifts), to: placeOf(stretch.to, shifts) }))
    .filter(({ from, to }) => to > from)
}

/** The span of an edit, and how far the text after it moves. */
interface Shift {
  readonly from: number
  readonly to: number
  readonly by: number
}

function shiftsOf(edits: readonly Edit[]): readonly Shift[] {
  let by = 0
  return edits.map(({ from, to, becomes }) => {
    by += becomes.length - (to - from)
    return { from, to, by }
  })
}

/** The position in the new text of a position in the old. Inside an edit it is the end of the replacement. */
function placeOf(at: number, shifts: readonly Shift[]): number {
  const last = shifts[lowerBound(shifts.length, (n) => (shifts[n]?.from ?? 0) < at) - 1]
  return last === undefined ? at : Math.max(at, last.to) + last.by
}

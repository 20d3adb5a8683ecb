/** Links and emphasis of a block, moved along when its text is edited, cut or put together. */
import type { Inline } from '../stages/kit/article.ts'
import type { Edit } from '../stages/kit/mark.ts'
import { lowerBound } from './lower-bound.ts'

export interface Typeset {
  readonly text: string
  /** In order, outer before inner. */
  readonly inline: readonly Inline[]
}

export interface Span {
  readonly from: number
  readonly to: number
}

const NONE: readonly Inline[] = []

/** Stretches moved by so many units. */
export function shifted(inline: readonly Inline[], by: number): readonly Inline[] {
  if (inline.length === 0) return NONE
  return inline.map((stretch) => ({ ...stretch, from: stretch.from + by, to: stretch.to + by }))
}

/** What stands in each of these spans, which are in order and do not overlap. */
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

/** One behind the other with `glue` between. */
export function glued(parts: readonly Typeset[], glue: string): Typeset {
  const inline: Inline[] = []
  let at = 0
  for (const part of parts) {
    for (const stretch of shifted(part.inline, at)) inline.push(stretch)
    at += part.text.length + glue.length
  }
  return { text: parts.map(({ text }) => text).join(glue), inline }
}

/** Without the space around it. */
export function trimmed(typeset: Typeset): Typeset {
  const [own = typeset] = cut(typeset, [trimmedSpan(typeset.text, { from: 0, to: typeset.text.length })])
  return own
}

/** Without the space around each of its lines, and without the empty ones before the first and behind the last. */
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

/** The stretches as they stand after edits that are in order and do not overlap; those whose text is gone are gone. */
export function moved(inline: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  const shifts = shiftsOf(edits)
  return inline
    .map((stretch) => ({ ...stretch, from: placeOf(stretch.from, shifts), to: placeOf(stretch.to, shifts) }))
    .filter(({ from, to }) => to > from)
}

/** An edit, and how far what stands behind it moves. */
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

/** Where a place of the old text is in the new; of what an edit took, the end of what it put there. */
function placeOf(at: number, shifts: readonly Shift[]): number {
  const last = shifts[lowerBound(shifts.length, (n) => (shifts[n]?.from ?? 0) < at) - 1]
  return last === undefined ? at : Math.max(at, last.to) + last.by
}

/** What the blocks close by say of a block. */
import type { Feature } from './features.ts'
import { mean, thousandths } from './view.ts'
import type { View } from './view.ts'

const WIDTHS = [3, 8, 20] as const

export const nearFeatures: readonly Feature[] = [
  ...[-2, -1, 1, 2].flatMap((step) => neighbour(step)),
  ...WIDTHS.flatMap((width) => windowed(width)),
  ...[1, 2, 3, 4].map((step): Feature => ({
    says: `lines shaped like the one ${step} away, of sixteen`,
    of: (view, n) => alike(view, n, step),
  })),
  { says: 'lines near that open with the same word', of: (view, n) => sameOpening(view, n) },
  { says: 'length of the run of lines alike', of: (view, n) => runLength(view, n) },
  { says: 'lines of the run before', of: (view, n) => n - (view.around.runFrom[n] ?? n) },
  { says: 'lines of the run after', of: (view, n) => (view.around.runTo[n] ?? n) - n },
  { says: 'mean length in the run', of: (view, n) => runMean(view, n) },
  {
    says: 'text in the run',
    of: ({ around }, n) =>
      (around.sizeUpTo[(around.runTo[n] ?? n) + 1] ?? 0) - (around.sizeUpTo[around.runFrom[n] ?? n] ?? 0),
  },
  {
    says: 'capitalised words in the run',
    of: ({ around }, n) =>
      ofRun(around.capitalsUpTo, around.spacedUpTo, {
        from: around.runFrom[n] ?? n,
        to: (around.runTo[n] ?? n) + 1,
      }),
  },
  {
    says: 'digits in the run',
    of: ({ around }, n) =>
      ofRun(around.digitsUpTo, around.sizeUpTo, {
        from: around.runFrom[n] ?? n,
        to: (around.runTo[n] ?? n) + 1,
      }),
  },
  { says: 'unevenness of lengths near', of: (view, n) => unevenness(view, n) },
  {
    says: 'a colon right before the run',
    of: ({ measures, around }, n) => (measures.last[(around.runFrom[n] ?? 0) - 1] === 11 ? 1 : 0),
  },
]

function neighbour(step: number): readonly Feature[] {
  const where = step < 0 ? `${-step} before` : `${step} after`
  return [
    { says: `length of the line ${where}`, of: ({ measures }, n) => measures.size[n + step] ?? -1 },
    { says: `sentence end of the line ${where}`, of: ({ measures }, n) => measures.ended[n + step] ?? -1 },
    {
      says: `capitalised words of the line ${where}`,
      of: ({ measures }, n) => thousandths(measures.capitals[n + step] ?? 0, measures.spaced[n + step] ?? 0),
    },
    {
      says: `digits of the line ${where}`,
      of: ({ measures }, n) => thousandths(measures.digits[n + step] ?? 0, measures.size[n + step] ?? 0),
    },
    { says: `last character of the line ${where}`, of: ({ measures }, n) => measures.last[n + step] ?? -1 },
    { says: `first character of the line ${where}`, of: ({ measures }, n) => measures.first[n + step] ?? -1 },
    { says: `words of the core in the line ${where}`, of: ({ words }, n) => words.core[n + step] ?? -1 },
    { says: `equal lines of the line ${where}`, of: ({ words }, n) => words.twins[n + step] ?? -1 },
  ]
}

function windowed(width: number): readonly Feature[] {
  return [
    { says: `mean length of ${width} lines before`, of: (view, n) => meanOf(view, n - width, n) },
    { says: `mean length of ${width} lines after`, of: (view, n) => meanOf(view, n + 1, n + 1 + width) },
    {
      says: `prose among ${width} lines before`,
      of: ({ around }, n) => between(around.proseCountUpTo, n - width, n),
    },
    {
      says: `prose among ${width} lines after`,
      of: ({ around }, n) => between(around.proseCountUpTo, n + 1, n + 1 + width),
    },
    {
      says: `sentence ends among ${width} lines before`,
      of: ({ around }, n) => between(around.endedUpTo, n - width, n),
    },
    {
      says: `sentence ends among ${width} lines after`,
      of: ({ around }, n) => between(around.endedUpTo, n + 1, n + 1 + width),
    },
    {
      says: `capitalised words in ${width} lines on both sides`,
      of: ({ around }, n) =>
        ofRun(around.capitalsUpTo, around.spacedUpTo, { from: n - width, to: n + 1 + width }),
    },
    {
      says: `digits in ${width} lines on both sides`,
      of: ({ around }, n) =>
        ofRun(around.digitsUpTo, around.sizeUpTo, { from: n - width, to: n + 1 + width }),
    },
    {
      says: `lines taken by rules among ${width} before`,
      of: ({ around }, n) => between(around.ruledUpTo, n - width, n),
    },
    {
      says: `lines taken by rules among ${width} after`,
      of: ({ around }, n) => between(around.ruledUpTo, n + 1, n + 1 + width),
    },
  ]
}

/** Difference of a running sum over `from` up to `to`, cut at the article's ends. */
export function between(upTo: Int32Array | Float64Array, from: number, to: number): number {
  const last = upTo.length - 1
  return (upTo[Math.min(last, Math.max(0, to))] ?? 0) - (upTo[Math.min(last, Math.max(0, from))] ?? 0)
}

function meanOf({ around, measures }: View, from: number, to: number): number {
  const lines = Math.min(measures.count, to) - Math.max(0, from)
  return lines <= 0 ? -1 : mean(between(around.sizeUpTo, from, to), lines)
}

function ofRun(
  part: Int32Array | Float64Array,
  whole: Int32Array | Float64Array,
  { from, to }: { from: number; to: number },
): number {
  return thousandths(between(part, from, to), between(whole, from, to))
}

/** Of the eight lines on each side, how many look like the line `step` after them: lists of teasers repeat a pattern. */
function alike({ around }: View, n: number, step: number): number {
  const { shape } = around
  const from = Math.max(0, n - 8)
  const to = Math.min(shape.length - step, n + 8)
  let count = 0
  for (let at = from; at < to; at++) if (shape[at] === shape[at + step]) count++
  return count
}

function sameOpening({ measures }: View, n: number): number {
  const opening = measures.opening[n]
  let count = 0
  for (let step = 1; step <= 4; step++) {
    if (measures.opening[n - step] === opening) count++
    if (measures.opening[n + step] === opening) count++
  }
  return count
}

function runLength({ around }: View, n: number): number {
  return (around.runTo[n] ?? n) - (around.runFrom[n] ?? n) + 1
}

function runMean({ around }: View, n: number): number {
  const from = around.runFrom[n] ?? n
  const to = (around.runTo[n] ?? n) + 1
  return mean(between(around.sizeUpTo, from, to), to - from)
}

/** Mean distance of the lengths of the eight lines around from their own mean, in hundredths of it. */
function unevenness({ measures, around }: View, n: number): number {
  const from = Math.max(0, n - 4)
  const to = Math.min(measures.count, n + 5)
  const middle = between(around.sizeUpTo, from, to) / (to - from)
  let sum = 0
  for (let at = from; at < to; at++) sum += Math.abs((measures.size[at] ?? 0) - middle)
  return Math.round((sum * 100) / (to - from) / Math.max(1, middle))
}

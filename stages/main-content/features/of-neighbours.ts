/** What the blocks close by say of a block. */
import { beside, between, gathered, mean, ratioBeside, shareAround, since, until } from '../measured/cells.ts'
import type { Cell, Window } from '../measured/cells.ts'
import { colonBefore, runFeatures } from './of-run.ts'
import type { Feature } from './of-block.ts'
import { sums } from '../measured/surroundings.ts'
import type { View } from '../measured/view.ts'

const WIDTHS = [3, 8, 20] as const

export const nearFeatures: readonly Feature[] = [
  ...[-2, -1, 1, 2].flatMap((step) => neighbour(step)),
  ...WIDTHS.flatMap((width) => windowed(width)),
  ...[1, 2, 3, 4].map((step): Feature => ({
    says: `lines shaped like the one ${step} away, of sixteen`,
    of: (view) => alike(view, step),
  })),
  { says: 'lines near that open with the same word', of: sameOpening },
  ...runFeatures,
  { says: 'unevenness of lengths near', of: unevenness },
  { says: 'a colon right before the run', of: colonBefore },
  ...[6, 16].flatMap((width) => recurring(width)),
  { says: 'lines since a label that recurs', of: ({ recurrence }) => since(recurrence.labelBefore) },
  { says: 'lines to a label that recurs', of: ({ recurrence }) => until(recurrence.labelAfter) },
]

function neighbour(step: number): readonly Feature[] {
  const where = step < 0 ? `${-step} before` : `${step} after`
  return [
    { says: `length of the line ${where}`, of: ({ measures }) => beside(measures.size, step, -1) },
    { says: `sentence end of the line ${where}`, of: ({ measures }) => beside(measures.ended, step, -1) },
    {
      says: `capitalised words of the line ${where}`,
      of: ({ measures }) => ratioBeside(measures.capitals, measures.spaced, step),
    },
    {
      says: `digits of the line ${where}`,
      of: ({ measures }) => ratioBeside(measures.digits, measures.size, step),
    },
    { says: `last character of the line ${where}`, of: ({ measures }) => beside(measures.last, step, -1) },
    { says: `first character of the line ${where}`, of: ({ measures }) => beside(measures.first, step, -1) },
    { says: `words of the core in the line ${where}`, of: ({ words }) => beside(words.core, step, -1) },
    { says: `equal lines of the line ${where}`, of: ({ words }) => beside(words.twins, step, -1) },
  ]
}

function windowed(width: number): readonly Feature[] {
  const before: Window = { from: -width, to: 0 }
  const after: Window = { from: 1, to: 1 + width }
  const both: Window = { from: -width, to: 1 + width }
  return [
    { says: `mean length of ${width} lines before`, of: (view) => meanOf(view, before) },
    { says: `mean length of ${width} lines after`, of: (view) => meanOf(view, after) },
    {
      says: `prose among ${width} lines before`,
      of: ({ around }) => gathered(around.proseCountUpTo, before),
    },
    { says: `prose among ${width} lines after`, of: ({ around }) => gathered(around.proseCountUpTo, after) },
    {
      says: `sentence ends among ${width} lines before`,
      of: ({ around }) => gathered(around.endedUpTo, before),
    },
    {
      says: `sentence ends among ${width} lines after`,
      of: ({ around }) => gathered(around.endedUpTo, after),
    },
    {
      says: `capitalised words in ${width} lines on both sides`,
      of: ({ around }) => shareAround(around.capitalsUpTo, around.spacedUpTo, both),
    },
    {
      says: `digits in ${width} lines on both sides`,
      of: ({ around }) => shareAround(around.digitsUpTo, around.sizeUpTo, both),
    },
    {
      says: `lines taken by rules among ${width} before`,
      of: ({ around }) => gathered(around.ruledUpTo, before),
    },
    {
      says: `lines taken by rules among ${width} after`,
      of: ({ around }) => gathered(around.ruledUpTo, after),
    },
  ]
}

function recurring(width: number): readonly Feature[] {
  const before: Window = { from: -width, to: 0 }
  const after: Window = { from: 1, to: 1 + width }
  return [
    {
      says: `words of the core in ${width} lines before`,
      of: ({ recurrence }) => shareAround(recurrence.coreUpTo, recurrence.topicalUpTo, before),
    },
    {
      says: `words of the core in ${width} lines after`,
      of: ({ recurrence }) => shareAround(recurrence.coreUpTo, recurrence.topicalUpTo, after),
    },
    {
      says: `labels that recur among ${width} lines before`,
      of: ({ recurrence }) => gathered(recurrence.labelsUpTo, before),
    },
    {
      says: `labels that recur among ${width} lines after`,
      of: ({ recurrence }) => gathered(recurrence.labelsUpTo, after),
    },
    {
      says: `lines with a date among ${width} before`,
      of: ({ around }) => gathered(around.datedUpTo, before),
    },
    { says: `lines with a date among ${width} after`, of: ({ around }) => gathered(around.datedUpTo, after) },
    {
      says: `question and exclamation marks in ${width} lines on both sides`,
      of: ({ around }) => gathered(around.callsUpTo, { from: -width, to: 1 + width }),
    },
  ]
}

function meanOf({ around: { sizeUpTo }, measures: { count } }: View, { from, to }: Window): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        const low = Math.max(0, n + from)
        const high = Math.min(count, n + to)
        into[row] = high <= low ? -1 : mean((sizeUpTo[high] ?? 0) - (sizeUpTo[low] ?? 0), high - low)
      }
    },
  }
}

/**
 * Of the eight lines on each side, how many look like the line `step` after them: teasers repeat a shape each one to four lines,
 * headline, summary, date, link.
 */
function alike({ around: { shape } }: View, step: number): Cell {
  const like = new Int32Array(shape.length)
  for (let n = 0; n + step < shape.length; n++) if (shape[n] === shape[n + step]) like[n] = 1
  const upTo = sums(like)
  const last = upTo.length - 1 - step
  return (n) => between(upTo, n - 8, Math.min(last, n + 8))
}

function sameOpening({ measures: { opening, count } }: View): Cell {
  return (n) => {
    const own = opening[n]
    const to = Math.min(count, n + 5)
    let found = -1
    for (let at = Math.max(0, n - 4); at < to; at++) if (opening[at] === own) found++
    return found
  }
}

/** Mean distance of the lengths of the eight lines around from their own mean, in hundredths of it. */
function unevenness({ measures: { size, count }, around: { sizeUpTo } }: View): Cell {
  return (n) => {
    const from = Math.max(0, n - 4)
    const to = Math.min(count, n + 5)
    const middle = between(sizeUpTo, from, to) / (to - from)
    let sum = 0
    for (let at = from; at < to; at++) sum += Math.abs((size[at] ?? 0) - middle)
    return Math.round((sum * 100) / (to - from) / Math.max(1, middle))
  }
}

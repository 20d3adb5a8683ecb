/** Where a block stands in its article: before, inside or after the prose, the title, the lines that rules took. */
import {
  between,
  capped,
  constant,
  distance,
  gatheredAfter,
  numbers,
  shareAfter,
  shareBefore,
  since,
  thousandths,
  until,
} from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import type { Feature } from './of-block.ts'
import type { Stretch } from '../measured/surroundings.ts'
import type { View, Whole } from '../measured/view.ts'

export const placeFeatures: readonly Feature[] = [
  {
    says: 'place among the lines',
    of:
      ({ measures: { count } }) =>
      (n) =>
        thousandths(n, count),
  },
  { says: 'lines before', of: () => distance(0) },
  {
    says: 'lines after',
    of:
      ({ measures: { count } }) =>
      (n) =>
        count - 1 - n,
  },
  { says: 'share of the text before', of: ({ around }) => shareBefore(around.sizeUpTo) },
  { says: 'share of the prose before', of: ({ around }) => shareBefore(around.proseUpTo) },
  { says: 'share of the prose after', of: ({ around }) => shareAfter(around.proseUpTo) },
  { says: 'prose paragraphs before', of: ({ around }) => numbers(around.proseCountUpTo) },
  { says: 'prose paragraphs after', of: ({ around }) => gatheredAfter(around.proseCountUpTo) },
  { says: 'long paragraphs before', of: ({ around }) => numbers(around.longCountUpTo) },
  { says: 'long paragraphs after', of: ({ around }) => gatheredAfter(around.longCountUpTo) },
  { says: 'density of prose after', of: densityAfter },
  { says: 'density of prose before', of: densityBefore },
  { says: 'lines since the last prose', of: ({ around }) => since(around.proseBefore) },
  { says: 'lines to the next prose', of: ({ around }) => until(around.proseAfter) },
  { says: 'lines since the last long paragraph', of: ({ around }) => since(around.longBefore) },
  { says: 'lines to the next long paragraph', of: ({ around }) => until(around.longAfter) },
  {
    says: 'text since the last long paragraph',
    of: ({ around }) => sumSince(around.sizeUpTo, around.longBefore),
  },
  {
    says: 'text to the next long paragraph',
    of: ({ around }) => sumUntil(around.sizeUpTo, around.longAfter),
  },
  { says: 'length of the last prose', of: (view) => atPlace(view.measures.size, view.around.proseBefore) },
  { says: 'length of the next prose', of: (view) => atPlace(view.measures.size, view.around.proseAfter) },
  { says: 'core words of the last prose', of: (view) => atPlace(view.words.core, view.around.proseBefore) },
  { says: 'core words of the next prose', of: (view) => atPlace(view.words.core, view.around.proseAfter) },
  { says: 'lines since a rule took one', of: ({ around }) => since(around.ruledBefore) },
  { says: 'lines until a rule takes one', of: ({ around }) => until(around.ruledAfter) },
  ...stretch('densest stretch', 'wide'),
  ...stretch('dense core', 'narrow'),
  { says: 'text after the end of the densest stretch', of: (view) => afterEnd(view, view.around.wide) },
  { says: 'text after the end of the dense core', of: (view) => afterEnd(view, view.around.narrow) },
  { says: 'text before the start of the dense core', of: beforeCore },
  { says: 'lines after the title', of: ({ whole }) => after(whole.title) },
  { says: 'lines after the last field', of: ({ whole }) => after(whole.lastNamed) },
  { says: 'length against the mean', of: ({ measures, whole }) => against(measures.size, whole.meanSize) },
  {
    says: 'length against the long paragraphs',
    of: ({ measures, whole }) => against(measures.size, whole.longMean),
  },
  { says: 'lines of the article', of: ({ measures }) => constant(measures.count) },
  {
    says: 'text of the article, hundreds of letters',
    of: ({ around: { sizeUpTo } }) => constant(Math.round((sizeUpTo.at(-1) ?? 0) / 100)),
  },
  ofWhole('mean length of its lines', 'meanSize'),
  ofWhole('share of its text in prose', 'proseShare'),
  ofWhole('lines set without empty lines', 'tight'),
  ofWhole('mean length of its long paragraphs', 'longMean'),
  ofWhole('ideographs in the article', 'wideShare'),
  ofWhole('letters with case in the article', 'casedShare'),
]

function ofWhole(says: string, fact: keyof Whole): Feature {
  return { says, of: ({ whole }) => constant(whole[fact]) }
}

function stretch(name: string, which: 'wide' | 'narrow'): readonly Feature[] {
  return [
    { says: `lines after the start of the ${name}`, of: ({ around }) => distance(around[which].from) },
    { says: `lines after the end of the ${name}`, of: ({ around }) => distance(around[which].to) },
  ]
}

/** Lines after a block that may not be: far before all where there is none. */
function after(block: number): Cell {
  return block < 0 ? constant(-999) : distance(block)
}

function densityAfter({ around: { proseUpTo, sizeUpTo } }: View): Cell {
  const prose = proseUpTo.at(-1) ?? 0
  const size = sizeUpTo.at(-1) ?? 0
  return (n) => thousandths(prose - (proseUpTo[n + 1] ?? 0), size - (sizeUpTo[n + 1] ?? 0))
}

function densityBefore({ around: { proseUpTo, sizeUpTo } }: View): Cell {
  return (n) => thousandths(proseUpTo[n] ?? 0, sizeUpTo[n] ?? 0)
}

/** What a running sum gathers between the nearest marked block before, or after, and this one. */
export function sumSince(upTo: Int32Array, nearest: Int32Array): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = (upTo[n] ?? 0) - (upTo[(nearest[n] ?? -1) + 1] ?? 0)
      }
    },
  }
}

export function sumUntil(upTo: Int32Array, nearest: Int32Array): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = (upTo[nearest[n] ?? n] ?? 0) - (upTo[n + 1] ?? 0)
      }
    },
  }
}

/** The number of the nearest marked block, -1 where there is none. */
function atPlace(column: Int32Array, nearest: Int32Array): Cell {
  const { length } = column
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const at = nearest[blocks[row] ?? 0] ?? -1
        into[row] = at < 0 || at >= length ? -1 : (column[at] ?? -1)
      }
    },
  }
}

function afterEnd({ around: { sizeUpTo } }: View, { to }: Stretch): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = n > to ? between(sizeUpTo, to + 1, n) : -between(sizeUpTo, n + 1, to + 1)
      }
    },
  }
}

function beforeCore({ around: { sizeUpTo, narrow } }: View): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++)
        into[row] = between(sizeUpTo, (blocks[row] ?? 0) + 1, narrow.from)
    },
  }
}

function against(size: Int32Array, usual: number): Cell {
  if (usual <= 0) return constant(-1)
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++)
        into[row] = capped(Math.round(((size[blocks[row] ?? 0] ?? 0) * 100) / usual))
    },
  }
}

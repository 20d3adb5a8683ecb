/** What the second model sees beside the first's numbers: the guesses around a block, and where the article seems to end. */
import {
  beside,
  between,
  constant,
  distance,
  gathered,
  gatheredAfter,
  numbers,
  shareAfter,
  shareBefore,
  since,
  until,
} from '../measured/cells.ts'
import type { Cell, Window } from '../measured/cells.ts'
import type { Context } from '../context/guess-context.ts'
import { sumSince, sumUntil } from './of-place.ts'
import type { Stretch } from '../measured/surroundings.ts'

export interface ContextFeature {
  readonly says: string
  readonly of: (context: Context) => Cell
}

export const contextFeatures: readonly ContextFeature[] = [
  ...[0, -1, 1, -2, 2, -3, 3].map((step): ContextFeature => ({
    says: step === 0 ? 'first guess' : `first guess of the line ${sided(step)}`,
    of: ({ guess }) => beside(guess, step, -1),
  })),
  ...[3, 8, 20].flatMap((width) => around(width)),
  ...[0, -1, 1, -2, 2].map((step): ContextFeature => ({
    says: step === 0 ? 'what its words say' : `what the words say of the line ${sided(step)}`,
    of: ({ lexis }) => beside(lexis, step, 0),
  })),
  ...[4, 12].flatMap((width): readonly ContextFeature[] => [
    {
      says: `what the words say of ${width} lines before`,
      of: ({ lexisUpTo }) => gathered(lexisUpTo, { from: -width, to: 0 }),
    },
    {
      says: `what the words say of ${width} lines after`,
      of: ({ lexisUpTo }) => gathered(lexisUpTo, { from: 1, to: 1 + width }),
    },
  ]),
  { says: 'lines before that speak like junk', of: ({ againstUpTo }) => numbers(againstUpTo) },
  { says: 'lines after that speak like junk', of: ({ againstUpTo }) => gatheredAfter(againstUpTo) },
  { says: 'share of the article before, by guess', of: ({ massUpTo }) => shareBefore(massUpTo) },
  { says: 'share of the article after, by guess', of: ({ massUpTo }) => shareAfter(massUpTo) },
  {
    says: 'text of the article before, by guess',
    of:
      ({ massUpTo }) =>
      (n) =>
        Math.round((massUpTo[n] ?? 0) / 1000),
  },
  { says: 'text of the article after, by guess', of: massAfter },
  { says: 'sure lines before', of: ({ sureUpTo }) => numbers(sureUpTo) },
  { says: 'sure lines after', of: ({ sureUpTo }) => gatheredAfter(sureUpTo) },
  { says: 'sure junk before', of: ({ junkUpTo }) => numbers(junkUpTo) },
  { says: 'sure junk after', of: ({ junkUpTo }) => gatheredAfter(junkUpTo) },
  { says: 'lines since the last sure one', of: ({ sureBefore }) => since(sureBefore) },
  { says: 'lines to the next sure one', of: ({ sureAfter }) => until(sureAfter) },
  {
    says: 'text since the last sure line',
    of: ({ view, sureBefore }) => sumSince(view.around.sizeUpTo, sureBefore),
  },
  {
    says: 'text to the next sure line',
    of: ({ view, sureAfter }) => sumUntil(view.around.sizeUpTo, sureAfter),
  },
  { says: 'junk since the last sure line', of: ({ junkUpTo, sureBefore }) => sumSince(junkUpTo, sureBefore) },
  { says: 'junk to the next sure line', of: ({ junkUpTo, sureAfter }) => sumUntil(junkUpTo, sureAfter) },
  { says: 'lines since the last sure junk', of: ({ junkBefore }) => since(junkBefore) },
  { says: 'lines to the next sure junk', of: ({ junkAfter }) => until(junkAfter) },
  {
    says: 'what the words say of the last head',
    of: ({ lexis, headBefore }) => atNearest(lexis, headBefore),
  },
  { says: 'first guess of the last head', of: ({ guess, headBefore }) => atNearest(guess, headBefore) },
  { says: 'lines since the last head', of: ({ headBefore }) => since(headBefore) },
  { says: 'what the worst head since the start says', of: ({ worstHead }) => numbers(worstHead) },
  { says: 'lines since the worst head', of: ({ worstHeadAt }) => since(worstHeadAt) },
  ...bounds('strict'),
  ...bounds('lenient'),
  { says: 'mean guess of the run', of: meanOfRun },
  { says: 'mean guess of lines shaped alike near', of: shapedAlike },
  { says: 'fall of the guess here', of: fallHere },
  { says: 'mean guess of all lines', of: (context) => constant(meanGuess(context, 0, context.guess.length)) },
  { says: 'share of the page that is the article, by guess', of: massOfAll },
  { says: 'sure lines of the article', of: ({ sureUpTo }) => constant(sureUpTo.at(-1) ?? 0) },
]

function atNearest(column: Int32Array, nearest: Int32Array): Cell {
  return (n) => {
    const at = nearest[n] ?? -1
    return at < 0 ? 0 : (column[at] ?? 0)
  }
}

function sided(step: number): string {
  return step < 0 ? `${-step} before` : `${step} after`
}

function around(width: number): readonly ContextFeature[] {
  const before: Window = { from: -width, to: 0 }
  const after: Window = { from: 1, to: 1 + width }
  return [
    { says: `mean guess of ${width} lines before`, of: (context) => meanIn(context, before) },
    { says: `mean guess of ${width} lines after`, of: (context) => meanIn(context, after) },
    { says: `guess by length of ${width} lines before`, of: (context) => weighedIn(context, before) },
    { says: `guess by length of ${width} lines after`, of: (context) => weighedIn(context, after) },
  ]
}

function bounds(which: 'strict' | 'lenient'): readonly ContextFeature[] {
  return [
    {
      says: `lines after the start of the ${which} stretch`,
      of: (context) => distance(context[which].from),
    },
    { says: `lines after the end of the ${which} stretch`, of: (context) => distance(context[which].to) },
    { says: `junk between the ${which} stretch and here`, of: (context) => gulf(context, context[which]) },
    {
      says: `article text between the ${which} stretch and here`,
      of: (context) => matter(context, context[which]),
    },
  ]
}

/** Sum of the odds against the lines between the stretch and this line: a wide gulf means another story. */
function gulf({ guessUpTo }: Context, { from, to }: Stretch): Cell {
  return (n) => {
    if (n > to) return Math.round(n - to - 1 - between(guessUpTo, to + 1, n) / 1000)
    return n < from ? Math.round(from - n - 1 - between(guessUpTo, n + 1, from) / 1000) : -1
  }
}

function matter({ massUpTo }: Context, { from, to }: Stretch): Cell {
  return (n) => {
    if (n > to) return Math.round(between(massUpTo, to + 1, n) / 1000)
    return n < from ? Math.round(between(massUpTo, n + 1, from) / 1000) : -1
  }
}

function massAfter({ massUpTo }: Context): Cell {
  const all = massUpTo.at(-1) ?? 0
  return (n) => Math.round((all - (massUpTo[n + 1] ?? 0)) / 1000)
}

function massOfAll({ view, massUpTo }: Context): Cell {
  return constant(Math.round((massUpTo.at(-1) ?? 0) / Math.max(1, view.around.sizeUpTo.at(-1) ?? 0)))
}

function meanIn(context: Context, { from, to }: Window): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++)
        into[row] = meanGuess(context, (blocks[row] ?? 0) + from, (blocks[row] ?? 0) + to)
    },
  }
}

function meanOfRun(context: Context): Cell {
  const { runFrom, runTo } = context.view.around
  return (n) => meanGuess(context, runFrom[n] ?? n, (runTo[n] ?? n) + 1)
}

function meanGuess({ guessUpTo }: Context, from: number, to: number): number {
  const lines = Math.min(guessUpTo.length - 1, to) - Math.max(0, from)
  return lines <= 0 ? -1 : Math.round(between(guessUpTo, from, to) / lines)
}

function weighedIn(context: Context, { from, to }: Window): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++)
        into[row] = weighed(context, (blocks[row] ?? 0) + from, (blocks[row] ?? 0) + to)
    },
  }
}

function fallHere(context: Context): Cell {
  return (n) => weighed(context, n - 6, n) - weighed(context, n, n + 6)
}

function weighed({ massUpTo, view }: Context, from: number, to: number): number {
  const text = between(view.around.sizeUpTo, from, to)
  return text === 0 ? -1 : Math.round(between(massUpTo, from, to) / text)
}

/** Mean guess of the lines of the same shape among ten on each side, the line itself aside; -1 where there is none. */
function shapedAlike({ view, guess }: Context): Cell {
  const { shape } = view.around
  return (n) => {
    const own = shape[n]
    const to = Math.min(shape.length, n + 11)
    let sum = -(guess[n] ?? 0)
    let count = -1
    for (let at = Math.max(0, n - 10); at < to; at++) {
      if (shape[at] !== own) continue
      sum += guess[at] ?? 0
      count++
    }
    return count === 0 ? -1 : Math.round(sum / count)
  }
}

/** What the first guess says of a block's neighbourhood: where the article runs, starts and ends. Input of the second model. */
import { between } from './features-near.ts'
import { densest, nearestAfter, nearestBefore } from './surroundings.ts'
import type { Stretch } from './surroundings.ts'
import { thousandths } from './view.ts'
import type { View } from './view.ts'

/** The first guess and what follows from it; thousandths. */
export interface Context {
  readonly view: View
  readonly guess: Int32Array
  /** What its words say, and sums of that; lines up to there that speak like junk. */
  readonly lexis: Int32Array
  readonly lexisUpTo: Int32Array
  readonly againstUpTo: Int32Array
  readonly guessUpTo: Float64Array
  /** Sum of guess times length, and of its opposite. */
  readonly massUpTo: Float64Array
  readonly sureUpTo: Int32Array
  readonly junkUpTo: Int32Array
  readonly sureBefore: Int32Array
  readonly sureAfter: Int32Array
  readonly junkBefore: Int32Array
  readonly junkAfter: Int32Array
  /** The stretch of greatest guess: strict at even odds, lenient at one in four. */
  readonly strict: Stretch
  readonly lenient: Stretch
}

export interface ContextFeature {
  readonly says: string
  readonly of: (context: Context, n: number) => number
}

/** In thousandths: from here a guess is sure, up to there it is sure of the opposite. */
const SURE = 800
const JUNK = 100
/** A sure block of less text than this says little of the article's bounds. */
const ENOUGH = 40
const EVEN = 500
const LENIENT = 250
const MOST = 400
/** In hundredths of the lexicon's scale: words that are hardly an article's. */
const AGAINST = -50

/** The first model's guess, in thousandths, and what the words say. */
export interface Guess {
  readonly guess: Int32Array
  readonly lexis: Int32Array
}

export function contextOf(view: View, { guess, lexis }: Guess): Context {
  const { size, count } = view.measures
  const sure = new Uint8Array(count)
  const junk = new Uint8Array(count)
  const guessUpTo = new Float64Array(count + 1)
  const massUpTo = new Float64Array(count + 1)
  const sureUpTo = new Int32Array(count + 1)
  const junkUpTo = new Int32Array(count + 1)
  const lexisUpTo = new Int32Array(count + 1)
  const againstUpTo = new Int32Array(count + 1)
  const strict = new Int32Array(count)
  const lenient = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const chance = guess[n] ?? 0
    const length = size[n] ?? 0
    sure[n] = chance >= SURE && length >= ENOUGH ? 1 : 0
    junk[n] = chance <= JUNK ? 1 : 0
    guessUpTo[n + 1] = (guessUpTo[n] ?? 0) + chance
    massUpTo[n + 1] = (massUpTo[n] ?? 0) + chance * length
    sureUpTo[n + 1] = (sureUpTo[n] ?? 0) + (sure[n] ?? 0)
    junkUpTo[n + 1] = (junkUpTo[n] ?? 0) + (junk[n] ?? 0)
    lexisUpTo[n + 1] = (lexisUpTo[n] ?? 0) + (lexis[n] ?? 0)
    againstUpTo[n + 1] = (againstUpTo[n] ?? 0) + ((lexis[n] ?? 0) < AGAINST ? 1 : 0)
    strict[n] = (chance - EVEN) * (20 + Math.min(length, MOST))
    lenient[n] = (chance - LENIENT) * (20 + Math.min(length, MOST))
  }
  return {
    view,
    guess,
    lexis,
    lexisUpTo,
    againstUpTo,
    guessUpTo,
    massUpTo,
    sureUpTo,
    junkUpTo,
    sureBefore: nearestBefore(sure),
    sureAfter: nearestAfter(sure),
    junkBefore: nearestBefore(junk),
    junkAfter: nearestAfter(junk),
    strict: densest(strict),
    lenient: densest(lenient),
  }
}

export const contextFeatures: readonly ContextFeature[] = [
  ...[0, -1, 1, -2, 2, -3, 3].map((step): ContextFeature => ({
    says:
      step === 0
        ? 'first guess'
        : `first guess of the line ${Math.abs(step)} ${step < 0 ? 'before' : 'after'}`,
    of: ({ guess }, n) => guess[n + step] ?? -1,
  })),
  ...[3, 8, 20].flatMap((width): readonly ContextFeature[] => [
    { says: `mean guess of ${width} lines before`, of: (context, n) => meanGuess(context, n - width, n) },
    {
      says: `mean guess of ${width} lines after`,
      of: (context, n) => meanGuess(context, n + 1, n + 1 + width),
    },
    { says: `guess by length of ${width} lines before`, of: (context, n) => weighed(context, n - width, n) },
    {
      says: `guess by length of ${width} lines after`,
      of: (context, n) => weighed(context, n + 1, n + 1 + width),
    },
  ]),
  ...[0, -1, 1, -2, 2].map((step): ContextFeature => ({
    says:
      step === 0
        ? 'what its words say'
        : `what the words say of the line ${Math.abs(step)} ${step < 0 ? 'before' : 'after'}`,
    of: ({ lexis }, n) => lexis[n + step] ?? 0,
  })),
  ...[4, 12].flatMap((width): readonly ContextFeature[] => [
    {
      says: `what the words say of ${width} lines before`,
      of: ({ lexisUpTo }, n) => between(lexisUpTo, n - width, n),
    },
    {
      says: `what the words say of ${width} lines after`,
      of: ({ lexisUpTo }, n) => between(lexisUpTo, n + 1, n + 1 + width),
    },
  ]),
  { says: 'lines before that speak like junk', of: ({ againstUpTo }, n) => againstUpTo[n] ?? 0 },
  {
    says: 'lines after that speak like junk',
    of: ({ againstUpTo }, n) => (againstUpTo.at(-1) ?? 0) - (againstUpTo[n + 1] ?? 0),
  },
  {
    says: 'share of the article before, by guess',
    of: ({ massUpTo }, n) => thousandths(massUpTo[n] ?? 0, massUpTo.at(-1) ?? 0),
  },
  {
    says: 'share of the article after, by guess',
    of: ({ massUpTo }, n) =>
      thousandths((massUpTo.at(-1) ?? 0) - (massUpTo[n + 1] ?? 0), massUpTo.at(-1) ?? 0),
  },
  {
    says: 'text of the article before, by guess',
    of: ({ massUpTo }, n) => Math.round((massUpTo[n] ?? 0) / 1000),
  },
  {
    says: 'text of the article after, by guess',
    of: ({ massUpTo }, n) => Math.round(((massUpTo.at(-1) ?? 0) - (massUpTo[n + 1] ?? 0)) / 1000),
  },
  { says: 'sure lines before', of: ({ sureUpTo }, n) => sureUpTo[n] ?? 0 },
  { says: 'sure lines after', of: ({ sureUpTo }, n) => (sureUpTo.at(-1) ?? 0) - (sureUpTo[n + 1] ?? 0) },
  { says: 'sure junk before', of: ({ junkUpTo }, n) => junkUpTo[n] ?? 0 },
  { says: 'sure junk after', of: ({ junkUpTo }, n) => (junkUpTo.at(-1) ?? 0) - (junkUpTo[n + 1] ?? 0) },
  { says: 'lines since the last sure one', of: ({ sureBefore }, n) => n - (sureBefore[n] ?? -1) },
  { says: 'lines to the next sure one', of: ({ sureAfter }, n) => (sureAfter[n] ?? n) - n },
  {
    says: 'text since the last sure line',
    of: ({ view, sureBefore }, n) => between(view.around.sizeUpTo, (sureBefore[n] ?? -1) + 1, n),
  },
  {
    says: 'text to the next sure line',
    of: ({ view, sureAfter }, n) => between(view.around.sizeUpTo, n + 1, sureAfter[n] ?? n),
  },
  {
    says: 'junk since the last sure line',
    of: ({ junkUpTo, sureBefore }, n) => between(junkUpTo, (sureBefore[n] ?? -1) + 1, n),
  },
  {
    says: 'junk to the next sure line',
    of: ({ junkUpTo, sureAfter }, n) => between(junkUpTo, n + 1, sureAfter[n] ?? n),
  },
  { says: 'lines since the last sure junk', of: ({ junkBefore }, n) => n - (junkBefore[n] ?? -1) },
  { says: 'lines to the next sure junk', of: ({ junkAfter }, n) => (junkAfter[n] ?? n) - n },
  ...bounds('strict'),
  ...bounds('lenient'),
  {
    says: 'mean guess of the run',
    of: (context, n) =>
      meanGuess(context, context.view.around.runFrom[n] ?? n, (context.view.around.runTo[n] ?? n) + 1),
  },
  { says: 'mean guess of lines shaped alike near', of: (context, n) => shapedAlike(context, n) },
  {
    says: 'fall of the guess here',
    of: (context, n) => weighed(context, n - 6, n) - weighed(context, n, n + 6),
  },
  { says: 'mean guess of all lines', of: (context) => meanGuess(context, 0, context.guess.length) },
  {
    says: 'share of the page that is the article, by guess',
    of: ({ view, massUpTo }) =>
      Math.round((massUpTo.at(-1) ?? 0) / Math.max(1, view.around.sizeUpTo.at(-1) ?? 0)),
  },
  { says: 'sure lines of the article', of: ({ sureUpTo }) => sureUpTo.at(-1) ?? 0 },
]

function bounds(which: 'strict' | 'lenient'): readonly ContextFeature[] {
  return [
    { says: `lines after the start of the ${which} stretch`, of: (context, n) => n - context[which].from },
    { says: `lines after the end of the ${which} stretch`, of: (context, n) => n - context[which].to },
    {
      says: `junk between the ${which} stretch and here`,
      of: (context, n) => gulf(context, n, context[which]),
    },
    {
      says: `article text between the ${which} stretch and here`,
      of: (context, n) => matter(context, n, context[which]),
    },
  ]
}

/** Sum of the odds against the lines between the stretch and this line: a wide gulf means another story. */
function gulf({ guessUpTo }: Context, n: number, { from, to }: Stretch): number {
  if (n > to) return Math.round(n - to - 1 - between(guessUpTo, to + 1, n) / 1000)
  return n < from ? Math.round(from - n - 1 - between(guessUpTo, n + 1, from) / 1000) : -1
}

function matter({ massUpTo }: Context, n: number, { from, to }: Stretch): number {
  if (n > to) return Math.round(between(massUpTo, to + 1, n) / 1000)
  return n < from ? Math.round(between(massUpTo, n + 1, from) / 1000) : -1
}

function meanGuess({ guessUpTo }: Context, from: number, to: number): number {
  const lines = Math.min(guessUpTo.length - 1, to) - Math.max(0, from)
  return lines <= 0 ? -1 : Math.round(between(guessUpTo, from, to) / lines)
}

function weighed({ massUpTo, view }: Context, from: number, to: number): number {
  const text = between(view.around.sizeUpTo, from, to)
  return text === 0 ? -1 : Math.round(between(massUpTo, from, to) / text)
}

/** Mean guess of the lines of the same shape among ten on each side, the line itself aside; -1 where there is none. */
function shapedAlike({ view, guess }: Context, n: number): number {
  const { shape } = view.around
  const to = Math.min(shape.length, n + 11)
  let sum = 0
  let count = 0
  for (let at = Math.max(0, n - 10); at < to; at++) {
    if (at === n || shape[at] !== shape[n]) continue
    sum += guess[at] ?? 0
    count++
  }
  return count === 0 ? -1 : Math.round(sum / count)
}

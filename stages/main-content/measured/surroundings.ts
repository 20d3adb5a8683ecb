/** What stands around a block: sums up to it, the nearest prose on both sides, runs of lines alike, the densest stretch. */
import type { Block } from '../../kit/article.ts'
import { unit } from './characters.ts'
import type { Measures } from './measure.ts'

/** A number per block, or, where it says `up to`, one more: sums over all blocks before. */
export interface Surroundings {
  /** 1 where a block reads as prose: a sentence's length and a sentence's end, several sentences, or a piece of a long line. */
  readonly prose: Int32Array
  /** 1 where it is long prose: what the core of an article is made of. */
  readonly long: Int32Array
  readonly ruled: Int32Array
  readonly sizeUpTo: Int32Array
  readonly proseUpTo: Int32Array
  readonly proseCountUpTo: Int32Array
  readonly longCountUpTo: Int32Array
  readonly endedUpTo: Int32Array
  readonly ruledUpTo: Int32Array
  readonly digitsUpTo: Int32Array
  readonly capitalsUpTo: Int32Array
  readonly spacedUpTo: Int32Array
  /** Lines with a date, a time or a telephone number; question and exclamation marks. */
  readonly datedUpTo: Int32Array
  readonly callsUpTo: Int32Array
  readonly linkedUpTo: Int32Array
  /** Block number of the nearest before and after, itself left out; -1 and the count where there is none. */
  readonly proseBefore: Int32Array
  readonly proseAfter: Int32Array
  readonly longBefore: Int32Array
  readonly longAfter: Int32Array
  readonly ruledBefore: Int32Array
  readonly ruledAfter: Int32Array
  /** First and last block of the run of prose, or of other lines, that it stands in. */
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
  /** What it looks like, coarsely: size, first and last unit, digits. */
  readonly shape: Int32Array
  /** The densest stretches, first and last block, for a low and a high cost of a line. */
  readonly wide: Stretch
  readonly narrow: Stretch
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

/** In Latin letters: shorter is a heading, a caption, a link; what ends as a sentence and is longer reads as prose. */
const PROSE = 60
/** Two full lines of print: hardly ever a teaser, a caption or a notice. */
const LONG = 200
/** Sentences in a long block, after which it is prose wherever it breaks off: a link, a list or the scraper cut it. */
const SENTENCES = 2
/** What a line costs the stretch in Latin letters. Low keeps lists, high ends at the first menu. */
const LOW_COST = 25
const HIGH_COST = 80
/** More than this of one block says nothing more for its stretch. */
const MOST = 600

export function surroundings(blocks: readonly Block[], measures: Measures): Surroundings {
  const { count, size, ended } = measures
  const prose = new Int32Array(count)
  const long = new Int32Array(count)
  const ruled = new Int32Array(count)
  const linked = new Int32Array(count)
  const dated = new Int32Array(count)
  const running = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const block = blocks[n]
    const length = size[n] ?? 0
    const cutOff = length >= LONG && (measures.sentences[n] ?? 0) >= SENTENCES
    const sentence = ended[n] === 1 || cutOff || block?.facts.piece !== undefined
    if (sentence && length >= PROSE) {
      prose[n] = 1
      running[n] = length
      if (length >= LONG) long[n] = 1
    }
    if (block?.fate === 'dropped') ruled[n] = 1
    if ((measures.ties[n] ?? 0) > 0) dated[n] = 1
    const share = block?.facts.linked
    if (share !== undefined) linked[n] = Math.round(share * length)
  }
  const runs = runsOf(prose)
  const shape = shapes(measures)
  return {
    prose,
    long,
    ruled,
    sizeUpTo: sums(size),
    proseUpTo: sums(running),
    proseCountUpTo: sums(prose),
    longCountUpTo: sums(long),
    endedUpTo: sums(ended),
    ruledUpTo: sums(ruled),
    digitsUpTo: sums(measures.digits),
    capitalsUpTo: sums(measures.capitals),
    spacedUpTo: sums(measures.spaced),
    datedUpTo: sums(dated),
    callsUpTo: sums(measures.calls),
    linkedUpTo: sums(linked),
    proseBefore: nearestBefore(prose),
    proseAfter: nearestAfter(prose),
    longBefore: nearestBefore(long),
    longAfter: nearestAfter(long),
    ruledBefore: nearestBefore(ruled),
    ruledAfter: nearestAfter(ruled),
    runFrom: runs.from,
    runTo: runs.to,
    shape,
    wide: densest(worths(size, prose, LOW_COST)),
    narrow: densest(worths(size, prose, HIGH_COST)),
  }
}

/** The stretch with the greatest sum (Kadane). The idea is Body Text Extraction (Finn, Kushmerick and Smyth 2001). */
export function densest(gains: Int32Array): Stretch {
  let best = 0
  let found: Stretch = { from: 0, to: gains.length - 1 }
  let sum = 0
  let start = 0
  for (let n = 0; n < gains.length; n++) {
    if (sum <= 0) {
      sum = 0
      start = n
    }
    sum += gains[n] ?? 0
    if (sum <= best) continue
    best = sum
    found = { from: start, to: n }
  }
  return found
}

/** What each block adds to a stretch of which every line costs something. */
function worths(size: Int32Array, prose: Int32Array, cost: number): Int32Array {
  const found = new Int32Array(size.length)
  for (let n = 0; n < size.length; n++) {
    const length = size[n] ?? 0
    found[n] = (prose[n] === 1 ? Math.min(length, MOST) : Math.min(length >> 2, LOW_COST)) - cost
  }
  return found
}

/** A running sum: one number more than there are blocks. */
export function sums(values: Int32Array): Int32Array {
  const found = new Int32Array(values.length + 1)
  let sum = 0
  for (let n = 0; n < values.length; n++) {
    sum += values[n] ?? 0
    found[n + 1] = sum
  }
  return found
}

export function nearestBefore(flags: Int32Array): Int32Array {
  const found = new Int32Array(flags.length)
  let last = -1
  for (let n = 0; n < flags.length; n++) {
    found[n] = last
    if (flags[n] === 1) last = n
  }
  return found
}

export function nearestAfter(flags: Int32Array): Int32Array {
  const found = new Int32Array(flags.length)
  let next = flags.length
  for (let n = flags.length - 1; n >= 0; n--) {
    found[n] = next
    if (flags[n] === 1) next = n
  }
  return found
}

function runsOf(flags: Int32Array): { readonly from: Int32Array; readonly to: Int32Array } {
  const { length } = flags
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  for (let n = 1; n < length; n++) from[n] = flags[n] === flags[n - 1] ? (from[n - 1] ?? 0) : n
  for (let n = length - 1; n >= 0; n--)
    to[n] = n + 1 < length && flags[n] === flags[n + 1] ? (to[n + 1] ?? 0) : n
  return { from, to }
}

function shapes({ count, size, first, last, ended, numbers }: Measures): Int32Array {
  const found = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const end = ended[n] === 1 ? 0 : endShape(last[n] ?? 0)
    const digits = Math.min(2, ((numbers[n] ?? 0) + 1) >> 1)
    found[n] = ((sizeShape(size[n] ?? 0) * 3 + startShape(first[n] ?? 0)) * 4 + end) * 3 + digits
  }
  return found
}

function sizeShape(size: number): number {
  if (size < 30) return size < 12 ? 0 : 1
  if (size < 120) return size < 60 ? 2 : 3
  return size < 250 ? 4 : 5
}

function startShape(first: number): number {
  if (first === unit.lower) return 0
  return first === unit.digit ? 1 : 2
}

function endShape(last: number): number {
  if (last === unit.pause) return 1
  return last === unit.digit ? 2 : 3
}

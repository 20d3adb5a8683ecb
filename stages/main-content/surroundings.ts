/** What stands around a block: sums up to it, the nearest prose on both sides, runs of lines alike, the densest stretch. */
import type { Block } from '../kit/article.ts'
import { unit } from './characters.ts'
import type { Measures } from './measure.ts'

/** A number per block, or, where it says `up to`, one more: sums over all blocks before. */
export interface Surroundings {
  /** 1 where a block reads as prose: a sentence's length and a sentence's end, or a piece of a long line. */
  readonly prose: Uint8Array
  /** 1 where it is long prose: what the core of an article is made of. */
  readonly long: Uint8Array
  readonly ruled: Uint8Array
  readonly sizeUpTo: Float64Array
  readonly proseUpTo: Float64Array
  readonly proseCountUpTo: Int32Array
  readonly longCountUpTo: Int32Array
  readonly endedUpTo: Int32Array
  readonly ruledUpTo: Int32Array
  readonly digitsUpTo: Int32Array
  readonly capitalsUpTo: Int32Array
  readonly spacedUpTo: Int32Array
  readonly linkedUpTo: Float64Array
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
/** What a line costs the stretch in Latin letters. Low keeps lists, high ends at the first menu. */
const LOW_COST = 25
const HIGH_COST = 80
/** More than this of one block says nothing more for its stretch. */
const MOST = 600

export function surroundings(blocks: readonly Block[], measures: Measures): Surroundings {
  const { count, size, ended } = measures
  const prose = new Uint8Array(count)
  const long = new Uint8Array(count)
  const ruled = new Uint8Array(count)
  const linked = new Float64Array(count)
  for (const [n, block] of blocks.entries()) {
    const length = size[n] ?? 0
    const sentence = ended[n] === 1 || block.facts.piece !== undefined
    prose[n] = length >= PROSE && sentence ? 1 : 0
    long[n] = length >= LONG && sentence ? 1 : 0
    ruled[n] = block.fate === 'dropped' ? 1 : 0
    linked[n] = (block.facts.page?.linked ?? 0) * length
  }
  const runs = runsOf(prose)
  return {
    prose,
    long,
    ruled,
    sizeUpTo: sums(size, new Float64Array(count + 1)),
    proseUpTo: sums(
      size.map((length, n) => length * (prose[n] ?? 0)),
      new Float64Array(count + 1),
    ),
    proseCountUpTo: sums(prose, new Int32Array(count + 1)),
    longCountUpTo: sums(long, new Int32Array(count + 1)),
    endedUpTo: sums(ended, new Int32Array(count + 1)),
    ruledUpTo: sums(ruled, new Int32Array(count + 1)),
    digitsUpTo: sums(measures.digits, new Int32Array(count + 1)),
    capitalsUpTo: sums(measures.capitals, new Int32Array(count + 1)),
    spacedUpTo: sums(measures.spaced, new Int32Array(count + 1)),
    linkedUpTo: sums(linked, new Float64Array(count + 1)),
    proseBefore: nearestBefore(prose),
    proseAfter: nearestAfter(prose),
    longBefore: nearestBefore(long),
    longAfter: nearestAfter(long),
    ruledBefore: nearestBefore(ruled),
    ruledAfter: nearestAfter(ruled),
    runFrom: runs.from,
    runTo: runs.to,
    shape: shapes(measures),
    wide: densest(size.map((length, n) => worth(length, prose[n] ?? 0) - LOW_COST)),
    narrow: densest(size.map((length, n) => worth(length, prose[n] ?? 0) - HIGH_COST)),
  }
}

/** The stretch with the greatest sum (Kadane). The idea is Body Text Extraction (Finn, Kushmerick and Smyth 2001). */
export function densest(worths: Int32Array): Stretch {
  let best = 0
  let found: Stretch = { from: 0, to: worths.length - 1 }
  let sum = 0
  let start = 0
  for (let n = 0; n < worths.length; n++) {
    if (sum <= 0) {
      sum = 0
      start = n
    }
    sum += worths[n] ?? 0
    if (sum <= best) continue
    best = sum
    found = { from: start, to: n }
  }
  return found
}

function worth(length: number, prose: number): number {
  return prose === 1 ? Math.min(length, MOST) : Math.min(length >> 2, LOW_COST)
}

function sums<T extends Float64Array | Int32Array>(
  values: Int32Array | Uint8Array | Float64Array,
  into: T,
): T {
  let sum = 0
  for (let n = 0; n < values.length; n++) {
    sum += values[n] ?? 0
    into[n + 1] = sum
  }
  return into
}

export function nearestBefore(flags: Uint8Array): Int32Array {
  const found = new Int32Array(flags.length)
  let last = -1
  for (let n = 0; n < flags.length; n++) {
    found[n] = last
    if (flags[n] === 1) last = n
  }
  return found
}

export function nearestAfter(flags: Uint8Array): Int32Array {
  const found = new Int32Array(flags.length)
  let next = flags.length
  for (let n = flags.length - 1; n >= 0; n--) {
    found[n] = next
    if (flags[n] === 1) next = n
  }
  return found
}

function runsOf(flags: Uint8Array): { readonly from: Int32Array; readonly to: Int32Array } {
  const from = new Int32Array(flags.length)
  const to = new Int32Array(flags.length)
  for (let n = 0; n < flags.length; n++) from[n] = n > 0 && flags[n] === flags[n - 1] ? (from[n - 1] ?? 0) : n
  for (let n = flags.length - 1; n >= 0; n--)
    to[n] = n < flags.length - 1 && flags[n] === flags[n + 1] ? (to[n + 1] ?? 0) : n
  return { from, to }
}

function shapes(measures: Measures): Int32Array {
  return measures.size.map((size, n) => {
    const length = size < 12 ? 0 : size < 30 ? 1 : size < 60 ? 2 : size < 120 ? 3 : size < 250 ? 4 : 5
    const first = measures.first[n] === unit.lower ? 0 : measures.first[n] === unit.digit ? 1 : 2
    const last =
      measures.ended[n] === 1
        ? 0
        : measures.last[n] === unit.pause
          ? 1
          : measures.last[n] === unit.digit
            ? 2
            : 3
    const numbers = measures.numbers[n] ?? 0
    const digits = numbers === 0 ? 0 : numbers < 3 ? 1 : 2
    return ((length * 3 + first) * 4 + last) * 3 + digits
  })
}

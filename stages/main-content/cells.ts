/** How a feature finds its numbers: bound to one article once, then asked block by block. Whole numbers throughout. */

/** The number of block `n`. Of no block outside the article is it ever asked. */
export type Cell = (n: number) => number

type Sums = Int32Array | Float64Array

export function numbers(column: Int32Array): Cell {
  return (n) => column[n] ?? 0
}

export function constant(value: number): Cell {
  return () => value
}

/** The number of the block `step` further on, `missing` beyond the article's ends. */
export function beside(column: Int32Array, step: number, missing: number): Cell {
  const { length } = column
  return (n) => {
    const at = n + step
    return at < 0 || at >= length ? missing : (column[at] ?? missing)
  }
}

/** One column's share of another in thousandths, -1 where the other is 0. */
export function ratio(part: Int32Array, all: Int32Array): Cell {
  return (n) => thousandths(part[n] ?? 0, all[n] ?? 0)
}

/** The same of the block `step` further on, -1 beyond the article's ends. */
export function ratioBeside(part: Int32Array, all: Int32Array, step: number): Cell {
  const { length } = part
  return (n) => {
    const at = n + step
    return at < 0 || at >= length ? -1 : thousandths(part[at] ?? 0, all[at] ?? 0)
  }
}

/** Blocks counted from the one that is asked about: `to` is not of it. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** What a running sum gathers in the blocks around. */
export function gathered(upTo: Sums, { from, to }: Window): Cell {
  return (n) => between(upTo, n + from, n + to)
}

/** One running sum's share of another in the blocks around, in thousandths. */
export function shareAround(part: Sums, all: Sums, { from, to }: Window): Cell {
  return (n) => thousandths(between(part, n + from, n + to), between(all, n + from, n + to))
}

/** What a running sum still gathers behind the block, up to the article's end. */
export function gatheredAfter(upTo: Sums): Cell {
  const all = upTo[upTo.length - 1] ?? 0
  return (n) => all - (upTo[n + 1] ?? 0)
}

/** Distance to the nearest marked block before or after, by the columns that `surroundings` makes. */
export function since(nearest: Int32Array): Cell {
  return (n) => n - (nearest[n] ?? -1)
}

export function until(nearest: Int32Array): Cell {
  return (n) => (nearest[n] ?? n) - n
}

/** Difference of a running sum over `from` up to `to`, cut at the article's ends. */
export function between(upTo: Sums, from: number, to: number): number {
  const last = upTo.length - 1
  const low = from < 0 ? 0 : from > last ? last : from
  const high = to < 0 ? 0 : to > last ? last : to
  return (upTo[high] ?? 0) - (upTo[low] ?? 0)
}

/** A share in whole thousandths, -1 of nothing. */
export function thousandths(part: number, whole: number): number {
  return whole === 0 ? -1 : Math.round((part * 1000) / whole)
}

/** A mean as a whole number, -1 of nothing. */
export function mean(sum: number, count: number): number {
  return count === 0 ? -1 : Math.round(sum / count)
}

/**
 * Cells compute the numbers of a feature: bound to one article, then called for many blocks at a time. All
 * numbers are whole.
 */

/** The number of block `n`, or the numbers of many at once. Never called for a block outside the article. */
export type Cell = ((n: number) => number) | Run

/** Each kind of cell has its own loop: a call for every block costs more than most cells compute. */
export interface Run {
  readonly fill: (blocks: Int32Array, into: Int32Array) => void
}

type Sums = Int32Array | Float64Array

/** Writes the numbers of these blocks, cut to 16 bits with a sign where they might not fit 32. */
export function fill(cell: Cell, blocks: Int32Array, into: Int32Array): void {
  if (typeof cell !== 'function') {
    cell.fill(blocks, into)
    return
  }
  for (let row = 0; row < blocks.length; row++) into[row] = capped(cell(blocks[row] ?? 0))
}

/** Room for one block and its number. */
const asked = new Int32Array(1)
const found = new Int32Array(1)

/** The number of one block. */
export function numberOf(cell: Cell, n: number): number {
  asked[0] = n
  fill(cell, asked, found)
  return capped(found[0] ?? 0)
}

/** The number as the trees see it: 16 bits with a sign. */
export function capped(value: number): number {
  if (value > 32767) return 32767
  return value < -32768 ? -32768 : value
}

export function numbers(column: Int32Array): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) into[row] = column[blocks[row] ?? 0] ?? 0
    },
  }
}

export function constant(value: number): Cell {
  const all = capped(value)
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) into[row] = all
    },
  }
}

/** The number of the block `step` further on, `missing` beyond the article's ends. */
export function beside(column: Int32Array, step: number, missing: number): Cell {
  const { length } = column
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const at = (blocks[row] ?? 0) + step
        into[row] = at < 0 || at >= length ? missing : (column[at] ?? missing)
      }
    },
  }
}

/** One column's share of another in thousandths, -1 where the other is 0. */
export function ratio(part: Int32Array, all: Int32Array): Cell {
  return ratioBeside(part, all, 0)
}

/** The same of the block `step` further on, -1 beyond the article's ends. */
export function ratioBeside(part: Int32Array, all: Int32Array, step: number): Cell {
  const { length } = part
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const at = (blocks[row] ?? 0) + step
        into[row] = at < 0 || at >= length ? -1 : thousandths(part[at] ?? 0, all[at] ?? 0)
      }
    },
  }
}

/** A range of blocks, counted from the current one, without `to`. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** What a running sum gathers in the blocks around. */
export function gathered(upTo: Sums, { from, to }: Window): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = capped(between(upTo, n + from, n + to))
      }
    },
  }
}

/** One running sum's share of another in the blocks around, in thousandths. */
export function shareAround(part: Sums, all: Sums, { from, to }: Window): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = thousandths(between(part, n + from, n + to), between(all, n + from, n + to))
      }
    },
  }
}

/** The part of a running sum that comes after the block. */
export function gatheredAfter(upTo: Sums): Cell {
  const all = upTo[upTo.length - 1] ?? 0
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++)
        into[row] = capped(all - (upTo[(blocks[row] ?? 0) + 1] ?? 0))
    },
  }
}

/** The share of the whole sum that lies before the block, or behind it. */
export function shareBefore(upTo: Sums): Cell {
  const all = upTo[upTo.length - 1] ?? 0
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) into[row] = thousandths(upTo[blocks[row] ?? 0] ?? 0, all)
    },
  }
}

export function shareAfter(upTo: Sums): Cell {
  const all = upTo[upTo.length - 1] ?? 0
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++)
        into[row] = thousandths(all - (upTo[(blocks[row] ?? 0) + 1] ?? 0), all)
    },
  }
}

/** Blocks from the one numbered `from` to this one. */
export function distance(from: number): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) into[row] = (blocks[row] ?? 0) - from
    },
  }
}

/** Distance to the nearest marked block before or after, by the columns that `surroundings` makes. */
export function since(nearest: Int32Array): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = n - (nearest[n] ?? -1)
      }
    },
  }
}

export function until(nearest: Int32Array): Cell {
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const n = blocks[row] ?? 0
        into[row] = (nearest[n] ?? n) - n
      }
    },
  }
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

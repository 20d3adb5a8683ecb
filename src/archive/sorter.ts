/** Sorts more pairs than fit into memory: parts are sorted, written to disk, and merged as they are read. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { merged, pairsOf, writeRun } from './runs.ts'
import type { KeyPlace } from './runs.ts'

/** Pairs sorted in memory together (16 MB). */
const SORTED = 1 << 20
/** Pairs that fit at first. Most sorters get few. */
const FIRST = 1 << 12

export interface Sorter {
  /** Adds a pair. Of equal keys the lower place must be added first. */
  readonly add: (key: number, place: number) => void
  readonly count: () => number
  /** All pairs, ascending. May be called more than once. */
  readonly each: () => Generator<KeyPlace>
  readonly close: () => void
}

/** Opens an empty sorter. It puts its parts into `folder`, which `close` removes. */
export function openSorter(folder: string): Sorter {
  let pairs = new Float64Array(FIRST * 2)
  const parts: { readonly path: string; readonly length: number }[] = []
  let filled = 0

  function add(key: number, place: number): void {
    if (filled === SORTED) lay()
    if (filled * 2 === pairs.length) grow()
    pairs[filled * 2] = key
    pairs[filled * 2 + 1] = place
    filled++
  }
  function grow(): void {
    const wider = new Float64Array(pairs.length * 2)
    wider.set(pairs)
    pairs = wider
  }
  function lay(): void {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `part.${parts.length}`)
    parts.push({ path, length: writeRun(path, inOrder(pairs, filled)).pairs })
    filled = 0
  }
  function* each(): Generator<KeyPlace> {
    if (parts.length === 0) return yield* inOrder(pairs, filled)
    if (filled > 0) lay()
    yield* merged(parts.map(({ path, length }) => pairsOf(path, length)))
  }
  function count(): number {
    return filled + parts.reduce((sum, part) => sum + part.length, 0)
  }
  return { add, count, each, close: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Bits of a digit in the radix sort, and digits of a 53-bit key. */
const DIGIT_BITS = 11
const DIGITS = 5

/** Sorts by key, digit by digit from the lowest (radix sort), which keeps equal keys in order. */
function* inOrder(pairs: Float64Array, count: number): Generator<KeyPlace> {
  let order = new Uint32Array(count)
  for (let n = 0; n < count; n++) order[n] = n
  for (let digit = 0; digit < DIGITS; digit++) order = byDigit(pairs, order, 2 ** (DIGIT_BITS * digit))
  for (const n of order) yield [pairs[n * 2] ?? 0, pairs[n * 2 + 1] ?? 0]
}

function byDigit(
  pairs: Float64Array,
  order: Uint32Array<ArrayBuffer>,
  unit: number,
): Uint32Array<ArrayBuffer> {
  const digits = new Uint16Array(order.length)
  const starts = new Uint32Array(2 ** DIGIT_BITS + 1)
  for (let at = 0; at < order.length; at++) {
    const digit = Math.floor((pairs[(order[at] ?? 0) * 2] ?? 0) / unit) % 2 ** DIGIT_BITS
    digits[at] = digit
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1
  }
  for (let digit = 1; digit < starts.length; digit++)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  const next = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) {
    const digit = digits[at] ?? 0
    next[starts[digit] ?? 0] = order[at] ?? 0
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  return next
}

/**
 * Finds the place in the other text to which a window belongs. Its telling words vote for how far they moved.
 */
import type { Places } from './places.ts'
import type { Reading } from '../words/reading.ts'

/** The state of aligning two texts. */
export interface Work {
  readonly text: Reading
  readonly other: Reading
  readonly places: Places
  readonly votes: Float64Array
  /**
   * Per word of the other text: number of the window that took it last, so that no window takes a word twice.
   */
  readonly takenBy: Int32Array
  readonly at: Int32Array
  readonly matches: Uint8Array
}

export interface Window {
  readonly from: number
  readonly to: number
  readonly turn: number
}

/** Votes are counted in bins of this many words of shift. */
const BIN = 12
/**
 * Bins over which the votes of a window may spread. Padding or reordering moves sentences apart by a few
 * dozen words.
 */
const SPREAD = 4
/** Most occurrences of a word that vote. A more frequent word says little about the place. */
const VOTERS = 48
/** Lowest weight of a word that votes. */
export const VOTING = 3

/** Empty counters for two texts with `length` words together. */
export function ballot(length: number): Float64Array {
  return new Float64Array(Math.ceil(length / BIN) + SPREAD + 1)
}

/** Where a window is in the other text. */
export interface Span {
  readonly from: number
  readonly to: number
  /** By about how many words it moved. */
  readonly moved: number
}

/** The span with most votes. Of equal ones, the one that moved most like the window before. */
export function votedSpan(work: Work, window: Window, moved: number): Span | undefined {
  const { text, other, votes } = work
  const touched: number[] = []
  for (let word = window.from; word < window.to; word++) {
    const weight = text.weights[word] ?? 0
    if (weight >= VOTING) vote(work, { word, weight, touched })
  }
  const before = Math.floor((moved + text.length) / BIN)
  let best = -1
  let most = 0
  // Only bins with votes are tried as the start of a band, since any other band can be shifted to such a
  // start.
  for (const start of touched) {
    let sum = 0
    for (let n = 0; n < SPREAD; n++) sum += votes[start + n] ?? 0
    const better = sum > most || (sum === most && closer(start, best, before))
    if (better) [best, most] = [start, sum]
  }
  let strongest = best
  for (let n = 1; n < SPREAD; n++) if ((votes[best + n] ?? 0) > (votes[strongest] ?? 0)) strongest = best + n
  for (const bin of touched) votes[bin] = 0
  if (best < 0) return undefined
  const from = Math.max(0, window.from + best * BIN - text.length)
  const to = Math.min(other.length, window.to + (best + SPREAD) * BIN - text.length)
  return { from, to, moved: strongest * BIN + BIN / 2 - text.length }
}

function closer(start: number, best: number, before: number): boolean {
  const [one, two] = [Math.abs(start - before), Math.abs(best - before)]
  return one < two || (one === two && start < best)
}

/** Every place of the word votes. The more places it has, the less each vote counts. */
function vote(
  work: Work,
  by: { readonly word: number; readonly weight: number; readonly touched: number[] },
): void {
  const { text, other, places, votes } = work
  const id = text.ids[by.word] ?? 0
  let count = 0
  for (let at = places.heads[id & places.mask] ?? -1; at >= 0 && count < VOTERS; at = places.next[at] ?? -1) {
    if (other.ids[at] === id) count++
  }
  let left = count
  for (let at = places.heads[id & places.mask] ?? -1; at >= 0 && left > 0; at = places.next[at] ?? -1) {
    if (other.ids[at] !== id) continue
    const bin = Math.floor((at - by.word + text.length) / BIN)
    if (votes[bin] === 0) by.touched.push(bin)
    votes[bin] = (votes[bin] ?? 0) + by.weight / count
    left--
  }
}

/** To which place of the other text a window belongs: its telling words vote by how far they have moved. */
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'

/** Two texts being laid side by side. */
export interface Work {
  readonly text: Reading
  readonly other: Reading
  readonly places: Places
  readonly votes: Float64Array
  /** Per word of the other text: number of the window that took it last, so that none takes a word twice. */
  readonly takenBy: Int32Array
  readonly at: Int32Array
  readonly matches: Uint8Array
}

export interface Window {
  readonly from: number
  readonly to: number
  readonly turn: number
}

/** Votes are counted by how far a word has moved, so many words of moving together: a repeated word scatters its votes. */
const BIN = 12
/** Bins that a window may spread over: sentences that were padded or turned round move apart by a few dozen words. */
const SPREAD = 4
/** Occurrences of a word that vote; a word that stands more often says little of the place. */
const VOTERS = 48
/** Weight from which a word votes. */
export const VOTING = 3

/** Empty counters for two texts of so many words together. */
export function ballot(length: number): Float64Array {
  return new Float64Array(Math.ceil(length / BIN) + SPREAD + 1)
}

/** Where a window stands in the other text. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Words that it moved on, about. */
  readonly moved: number
}

/** The span that most telling words point to; the one that moved as the window before did where two are as good. */
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
  // The best band starts at a bin that has votes: any other can be moved on to one.
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

/** Every place of the word votes; the more places it has, the less each counts. */
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

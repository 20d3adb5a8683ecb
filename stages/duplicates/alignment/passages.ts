/**
 * Finds the passages of one text in another. Windows of the first get a place in the second by votes of the
 * telling words they share, and are then matched there word by word. The order of passages does not matter,
 * so a reordered copy is found like any other.
 */
import { likeWord } from '../words/like-word.ts'
import { placesOf } from './places.ts'
import { formOf, NUMBER } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'
import { ballot, votedSpan, VOTING } from './votes.ts'
import type { Span, Window, Work } from './votes.ts'

/** A text aligned with another. */
export interface Alignment {
  readonly text: Reading
  readonly other: Reading
  /** The first word of each window, and the text's length at the end. */
  readonly windows: readonly number[]
  /** Per window: where its span in the other text starts; -1 if no word voted. */
  readonly spans: readonly number[]
  /** Per word: its place in the other text; -1 if it has none. */
  readonly at: Int32Array
  /** Per word: 0 if not found, or one of the values below. */
  readonly matches: Uint8Array
}

/** The other text has this word. */
export const ALIKE = 1
/** The other text has the word misread or mistyped. */
export const GARBLED = 2
/** The other text has another word of the same sort in its place. */
export const AGAINST = 3

/** Words in a window. Forty are a long sentence or two. */
const WINDOW = 40
/** A garbled or different word is looked for within this many words of the expected place. */
const NEAR = 3

/**
 * Only if this many words of a window follow each other are its other words looked for too. With fewer,
 * matches are chance.
 */
const FOLLOWING = 5

/** Finds every window of `text` in `other`. */
export function align(text: Reading, other: Reading): Alignment {
  const windows = windowsOf(text.length)
  const at = new Int32Array(text.length).fill(-1)
  const matches = new Uint8Array(text.length)
  const work: Work = {
    text,
    other,
    places: placesOf(other),
    votes: ballot(text.length + other.length),
    takenBy: new Int32Array(other.length),
    at,
    matches,
  }
  const spans: number[] = []
  let moved = 0
  for (let n = 0; n + 1 < windows.length; n++) {
    const window = { from: windows[n] ?? 0, to: windows[n + 1] ?? 0, turn: n + 1 }
    const span = votedSpan(work, window, moved)
    spans.push(span?.from ?? -1)
    if (span === undefined) continue
    if (matchAlike(work, window, span) >= FOLLOWING) matchRest(work, window, span)
    moved = span.moved
  }
  return { text, other, windows, spans, at, matches }
}

/** Cuts a text into windows of about equal length, so that the last is not too short. */
function windowsOf(length: number): readonly number[] {
  const count = Math.max(1, Math.round(length / WINDOW))
  return Array.from({ length: count + 1 }, (_, n) => Math.floor((length * n) / count))
}

/**
 * Matches each word with the same word in the span that is nearest to the expected place. Returns how many
 * are close to it.
 */
function matchAlike(work: Work, window: Window, span: Span): number {
  const { at, matches, takenBy } = work
  let lead = span.moved
  let following = 0
  for (let word = window.from; word < window.to; word++) {
    const place = nearestPlace(work, {
      word,
      expected: word + lead,
      from: span.from,
      to: span.to,
      turn: window.turn,
    })
    if (place < 0) continue
    at[word] = place
    matches[word] = ALIKE
    takenBy[place] = window.turn
    if (Math.abs(place - word - lead) <= NEAR) following++
    lead = place - word
  }
  return following
}

interface Sought {
  readonly word: number
  readonly expected: number
  readonly from: number
  readonly to: number
  readonly turn: number
}

function nearestPlace(work: Work, sought: Sought): number {
  const { text, other, places, takenBy } = work
  const id = text.ids[sought.word] ?? 0
  let best = -1
  for (let at = places.heads[id & places.mask] ?? -1; at >= 0 && at < sought.to; at = places.next[at] ?? -1) {
    if (at < sought.from || other.ids[at] !== id || takenBy[at] === sought.turn) continue
    if (best < 0 || Math.abs(at - sought.expected) < Math.abs(best - sought.expected)) best = at
  }
  return best
}

/**
 * Matches the other telling words with a garbled form near the expected place, or else with another word of
 * their sort there.
 */
function matchRest(work: Work, window: Window, span: Span): void {
  const { text, at, matches, takenBy } = work
  let lead = span.moved
  for (let word = window.from; word < window.to; word++) {
    if (matches[word] === ALIKE) {
      lead = (at[word] ?? 0) - word
      continue
    }
    if ((text.weights[word] ?? 0) < VOTING) continue
    const found = garbledPlace(work, word, { expected: word + lead, turn: window.turn })
    if (found.place < 0) continue
    matches[word] = found.match
    at[word] = found.place
    takenBy[found.place] = window.turn
  }
}

interface Found {
  readonly place: number
  readonly match: number
}

function garbledPlace(
  work: Work,
  word: number,
  around: { readonly expected: number; readonly turn: number },
): Found {
  const { text, other, takenBy } = work
  const form = formOf(text, word)
  const sort = text.sorts[word]
  let against = -1
  const last = Math.min(other.length - 1, around.expected + NEAR)
  for (let place = Math.max(0, around.expected - NEAR); place <= last; place++) {
    if (takenBy[place] === around.turn || (other.weights[place] ?? 0) < VOTING) continue
    const bothNumbers = sort === NUMBER && other.sorts[place] === NUMBER
    if (!bothNumbers && likeWord(form, formOf(other, place))) return { place, match: GARBLED }
    if (against < 0 && other.sorts[place] === sort) against = place
  }
  return { place: against, match: AGAINST }
}

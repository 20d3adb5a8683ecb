/**
 * Under which keys an article may meet its copies: passages that stand word for word (winnowed shingles; Schleimer, Wilkerson,
 * Aiken 2003) find the near and the cut; telling words that stand together find what was rewritten or garbled.
 */
import type { Note } from './note.ts'
import { mixed, packed, unpacked } from './packed.ts'
import { PLAIN } from './reading.ts'
import type { Reading } from './reading.ts'
import { shinglesOf, winnowed } from './shingles.ts'

/** Words of a passage key: six in a row are seldom chance. */
const PASSAGE = 6
/** Passage keys of an article, about; an article cut to a tenth still shares two or three. */
const PASSAGES = 26
/** Narrowest window of the winnowing. */
const NARROWEST = 8
/** Pair keys of an article, at most. */
const PAIRS = 34
/** One pair key for each so many telling words: a short text must not hang on its commonest pairs. */
const WORDS_A_PAIR = 3
/** Weight from which a word tells enough to be in a pair. */
const TELLING = 4
/** Words between the two of a pair at most: function words stand between, not sentences. */
const APART = 4
/** Lines of fewer words are labels and teasers; they give no keys where there is a text. */
const SHORT_LINE = 8
/** Words in longer lines that make a text. */
const A_TEXT = 40
/** Letters of a packed key: 36 bits, so that chance meetings stay rare among sixty million keys. */
const LETTERS = 6

/** All keys of a note. Passages and pairs are told apart by their first letter. */
export function keys(note: Note): readonly string[] {
  if (note.same === '') return []
  const passages = unpacked(note.passages, LETTERS).map((key) => `p${key}`)
  const pairs = unpacked(note.pairs, LETTERS).map((key) => `w${key}`)
  return [`s${note.same}`, ...passages, ...pairs]
}

export function passageKeys(reading: Reading): string {
  const places = tellingPlaces(reading)
  const ids = Int32Array.from(places, (place) => reading.ids[place] ?? 0)
  const hashes = shinglesOf(ids, PASSAGE)
  const window = Math.max(NARROWEST, Math.ceil((2 * hashes.length) / PASSAGES))
  const chosen = new Set<string>()
  for (const at of winnowed(hashes, window)) {
    const hash = hashes[at] ?? 0
    chosen.add(packed(hash, LETTERS, mixed(hash, ids[at] ?? 0)))
  }
  return [...chosen].join('')
}

/**
 * Neighbouring telling words, whatever stands between them: the lowest of hashes that rare words press down (weighted
 * sampling, Efraimidis and Spirakis 2006), so that both articles choose the same ones without knowing of each other.
 */
export function wordKeys(reading: Reading): string {
  const telling = tellingPlaces(reading).filter((place) => (reading.weights[place] ?? 0) >= TELLING)
  const ranks = new Map<string, number>()
  for (let n = 1; n < telling.length; n++) {
    const [left, right] = [telling[n - 1] ?? 0, telling[n] ?? 0]
    if (right - left > APART) continue
    const a = reading.ids[left] ?? 0
    const b = reading.ids[right] ?? 0
    if (a === b) continue
    const hash = a < b ? mixed(a, b) : mixed(b, a)
    ranks.set(packed(hash, LETTERS, mixed(a ^ b, 7)), rankOf(hash, weightOf(reading, left) * weightOf(reading, right)))
  }
  const most = Math.min(PAIRS, Math.ceil(telling.length / WORDS_A_PAIR))
  return [...ranks]
    .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key)
    .join('')
}

/** The lower the sooner taken. Rarity squared, so that rare words are mostly taken, but not the garbage of a bad scan alone. */
function rankOf(hash: number, weight: number): number {
  return mixed(hash, 0x5bd1e995) / weight
}

function weightOf(reading: Reading, place: number): number {
  const weight = reading.weights[place] ?? 0
  return reading.sorts[place] === PLAIN ? weight : weight + 1
}

/** Places of the words that stand in lines of the text; of all words where there is none. */
function tellingPlaces(reading: Reading): readonly number[] {
  const lengths: number[] = []
  for (const block of reading.blocks) lengths[block] = (lengths[block] ?? 0) + 1
  const all = Array.from(reading.ids.keys())
  const inText = all.filter((place) => (lengths[reading.blocks[place] ?? 0] ?? 0) >= SHORT_LINE)
  return inText.length >= A_TEXT ? inText : all
}

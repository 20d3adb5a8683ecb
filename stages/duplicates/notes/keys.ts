/**
 * The keys under which an article may meet its copies. Verbatim passages (winnowed shingles; Schleimer,
 * Wilkerson, Aiken 2003) find near copies and cuts; pairs of telling words find rewritten and garbled copies.
 */
import type { Note } from './note.ts'
import { mixed, numberAt, packed, unpacked } from '../../kit/packed.ts'
import { PLAIN } from '../words/reading.ts'
import type { Reading } from '../words/reading.ts'
import { shinglesOf, winnowed } from './shingles.ts'

/** Words in a passage key. Six in a row are seldom chance. */
const PASSAGE = 6
/** Approximate number of passage keys of an article. An article cut to a tenth still shares two or three. */
const PASSAGES = 16
/**
 * Narrowest and widest window of the winnowing. The widest lets a brief of a hundred words share some keys
 * with the long report it was cut from. The window is wider still if an article would otherwise have more
 * than about `MOST_PASSAGES` keys, since a note has 2 KB.
 */
const NARROWEST = 8
const WIDEST = 60
const MOST_PASSAGES = 32
/**
 * Most pair keys of rare, and of known words. A scan that garbles every other word shares four known ones.
 */
const RARE_PAIRS = 16
const KNOWN_PAIRS = 28
/** A long text gets a rare pair for so many telling words, so that a brief of a tenth of it meets it too. */
const WORDS_A_RARE_PAIR = 10
const MOST_RARE = 28
/** At most one pair key for so many words: a short text must not depend on its commonest pairs. */
const WORDS_A_PAIR = 3
/** Lowest weight of a word in a pair of rare words. */
const TELLING = 4
/** Lowest and highest weight of a known word: it is in the table, so it is no garbage from a bad scan. */
const KNOWN = [3, 6] as const
/** Greatest distance, in words, in a pair of rare, and of known words: not as far as the next sentence. */
const APART = 4
const KNOWN_APART = 10
/** A text with fewer known words than this is in a language without a table. */
const FEW_KNOWN = 24
/** Lines with fewer words are labels and teasers. They give no keys if there is a text. */
const SHORT_LINE = 8
/** Fewest words in longer lines that make a text. */
const A_TEXT = 40
/** Letters in a packed key. They hold 36 bits, so that chance meetings are rare among sixty million keys. */
const LETTERS = 6

/** All keys of a note. The first letter shows the type of a key: whole text, passage or pair. */
export function keys(note: Note): readonly string[] {
  const passages = unpacked(note.passages, LETTERS).map((key) => `p${key}`)
  const pairs = unpacked(note.pairs, LETTERS).map((key) => `w${key}`)
  return note.same === '' ? [] : [`s${note.same}`, ...passages, ...pairs]
}

const sortedOf = new WeakMap<Note, Float64Array>()

/** The keys of passages and pairs as whole numbers, ascending, to count common keys of two notes fast. */
export function sortedKeys(note: Note): Float64Array {
  const made = sortedOf.get(note)
  if (made !== undefined) return made
  const passages = note.passages.length / LETTERS
  const all = new Float64Array(note.same === '' ? 0 : passages + note.pairs.length / LETTERS)
  for (let n = 0; n < all.length; n++) {
    const pair = n - passages
    all[n] =
      pair < 0
        ? numberAt(note.passages, n * LETTERS, LETTERS)
        : PAIRED + numberAt(note.pairs, pair * LETTERS, LETTERS)
  }
  all.sort()
  sortedOf.set(note, all)
  return all
}

/** Added to keys of pairs, so that they differ from all keys of passages. */
const PAIRED = 64 ** LETTERS

export function passageKeys(reading: Reading): string {
  const places = tellingPlaces(reading)
  const ids = places.map((place) => reading.ids[place] ?? 0)
  const hashes = shinglesOf(ids, PASSAGE)
  const window = Math.max(
    NARROWEST,
    Math.min(WIDEST, windowFor(hashes, PASSAGES)),
    windowFor(hashes, MOST_PASSAGES),
  )
  const chosen = new Set<string>()
  for (const at of winnowed(hashes, window)) {
    const hash = hashes[at] ?? 0
    chosen.add(packed(hash, LETTERS, mixed(hash, ids[at] ?? 0)))
  }
  return [...chosen].join('')
}

/** The window size for which winnowing chooses about `wanted` hashes. */
function windowFor(hashes: Uint32Array, wanted: number): number {
  return Math.ceil((2 * hashes.length) / wanted)
}

/**
 * Keys of pairs of neighbouring telling words, whatever is between them. Takes the pairs with the lowest rank
 * (weighted sampling, Efraimidis and Spirakis 2006), so that two articles choose the same ones independently.
 * Pairs of rare words find retellings in other words. Known words, each paired with the next three, find bad
 * scans, in which words that look rare are garbage.
 */
export function wordKeys(reading: Reading): string {
  const places = tellingPlaces(reading)
  const telling = places.filter((place) => (reading.weights[place] ?? 0) >= TELLING)
  const known = places.filter((place) => inTable(reading.weights[place] ?? 0))
  const most = Math.max(RARE_PAIRS, Math.min(MOST_RARE, Math.ceil(telling.length / WORDS_A_RARE_PAIR)))
  const rare = chosenPairs(reading, { places: telling, steps: 1, apart: APART, most })
  const list = known.length < FEW_KNOWN ? telling : known
  const common = chosenPairs(reading, { places: list, steps: 3, apart: KNOWN_APART, most: KNOWN_PAIRS })
  return [...new Set([...rare, ...common])].join('')
}

function inTable(weight: number): boolean {
  return weight >= KNOWN[0] && weight <= KNOWN[1]
}

interface Among {
  readonly places: Int32Array
  /** How many of the words before it each word is paired with. */
  readonly steps: number
  readonly apart: number
  readonly most: number
}

function chosenPairs(reading: Reading, among: Among): readonly string[] {
  const { places, steps, apart } = among
  const most = Math.min(among.most, Math.ceil(places.length / WORDS_A_PAIR))
  let lowest: Lowest = { count: 0, bar: Infinity }
  for (let n = 1; n < places.length; n++) {
    const right = places[n] ?? 0
    const id = reading.ids[right] ?? 0
    const weight = weightOf(reading, right)
    for (let step = 1; step <= steps && step <= n; step++) {
      const left = places[n - step] ?? 0
      if (right - left > apart) break
      const other = reading.ids[left] ?? 0
      if (id === other) continue
      const hash = other < id ? mixed(other, id) : mixed(id, other)
      const rank = rankOf(hash, weightOf(reading, left) * weight)
      if (rank < lowest.bar)
        lowest = lowestWith(lowest.count, most, { rank, hash, high: mixed(other ^ id, 7) & HIGH })
    }
  }
  return Array.from({ length: lowest.count }, (_, n) => packed(hashes[n] ?? 0, LETTERS, highs[n]))
}

/** How many pairs are among the lowest so far, and the rank below which a pair joins them. */
interface Lowest {
  readonly count: number
  readonly bar: number
}

interface RankedPair {
  readonly rank: number
  readonly hash: number
  /** The bits of the key above the 32 of the hash. */
  readonly high: number
}

/** Mask of four bits, which a packed key of six letters has more than a hash. */
const HIGH = 15
/** The lowest pairs so far, the lowest first. The arrays are reused for every text. */
const ranks = new Float64Array(MOST_RARE + 1)
const hashes = new Uint32Array(MOST_RARE + 1)
const highs = new Uint8Array(MOST_RARE + 1)

/** Inserts a pair by rank, unless it is there already. If there are more than `most`, the last is dropped. */
function lowestWith(count: number, most: number, pair: RankedPair): Lowest {
  const { rank, hash, high } = pair
  for (let n = 0; n < count; n++)
    if (hashes[n] === hash && highs[n] === high) return { count, bar: barOf(count, most) }
  let at = count
  for (; at > 0 && (ranks[at - 1] ?? 0) > rank; at--) {
    ranks[at] = ranks[at - 1] ?? 0
    hashes[at] = hashes[at - 1] ?? 0
    highs[at] = highs[at - 1] ?? 0
  }
  ranks[at] = rank
  hashes[at] = hash
  highs[at] = high
  const now = Math.min(most, count + 1)
  return { count: now, bar: barOf(now, most) }
}

function barOf(count: number, most: number): number {
  return count < most ? Infinity : (ranks[most - 1] ?? Infinity)
}

/**
 * Pairs of lower rank are taken first. Rarity squared prefers rare words, yet not only a bad scan's garbage.
 */
function rankOf(hash: number, weight: number): number {
  return mixed(hash, 0x5bd1e995) / weight
}

function weightOf(reading: Reading, place: number): number {
  const weight = reading.weights[place] ?? 0
  return reading.sorts[place] === PLAIN ? weight : weight + 1
}

/** Words in lines of eight words or more; every word if those lines make no text. */
function tellingPlaces(reading: Reading): Int32Array {
  const { length, blocks } = reading
  const lengths = new Uint32Array((blocks[length - 1] ?? 0) + 1)
  for (let place = 0; place < length; place++) {
    const block = blocks[place] ?? 0
    lengths[block] = (lengths[block] ?? 0) + 1
  }
  const places = new Int32Array(length)
  let inText = 0
  for (let place = 0; place < length; place++) {
    if ((lengths[blocks[place] ?? 0] ?? 0) >= SHORT_LINE) places[inText++] = place
  }
  return inText >= A_TEXT ? places.subarray(0, inText) : places.map((_, place) => place)
}

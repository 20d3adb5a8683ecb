/**
 * Under which keys an article may meet its copies: passages that stand word for word (winnowed shingles; Schleimer, Wilkerson,
 * Aiken 2003) find the near and the cut; telling words that stand together find what was rewritten or garbled.
 */
import type { Note } from './note.ts'
import { mixed, numberAt, packed, unpacked } from '../kit/packed.ts'
import { PLAIN } from './reading.ts'
import type { Reading } from './reading.ts'
import { shinglesOf, winnowed } from './shingles.ts'

/** Words of a passage key: six in a row are seldom chance. */
const PASSAGE = 6
/** Passage keys of an article, about; an article cut to a tenth still shares two or three. */
const PASSAGES = 16
/**
 * Narrowest window of the winnowing; and the widest, so that a brief of a hundred words shares some keys with the long report that it
 * was cut from, as long as this many keys hold all of it: a note has 2 KB.
 */
const NARROWEST = 8
const WIDEST = 60
const MOST_PASSAGES = 32
/** Pair keys of rare and of known words, at most: a scan that garbles every other word still shares four of the latter. */
const RARE_PAIRS = 16
const KNOWN_PAIRS = 28
/** A long text has a rare pair for so many telling words, up to so many: a brief that retells a tenth of it meets it too. */
const WORDS_A_RARE_PAIR = 10
const MOST_RARE = 28
/** One pair key for each so many words that could be in one: a short text must not hang on its commonest pairs. */
const WORDS_A_PAIR = 3
/** Weight from which a word tells enough to be in a pair of rare words. */
const TELLING = 4
/** Weights of the words that pairs of known words are made of: common enough to be in the table, so no garbage of a bad scan. */
const KNOWN = [3, 6] as const
/** Words apart that a pair may stand: function words stand between, not sentences. */
const APART = 4
const KNOWN_APART = 10
/** Fewer known words than this: a language without a table. */
const FEW_KNOWN = 24
/** Lines of fewer words are labels and teasers; they give no keys where there is a text. */
const SHORT_LINE = 8
/** Words in longer lines that make a text. */
const A_TEXT = 40
/** Letters of a packed key: 36 bits, so that chance meetings stay rare among sixty million keys. */
const LETTERS = 6

/** All keys of a note. Passages and pairs are told apart by their first letter. */
export function keys(note: Note): readonly string[] {
  const passages = unpacked(note.passages, LETTERS).map((key) => `p${key}`)
  const pairs = unpacked(note.pairs, LETTERS).map((key) => `w${key}`)
  return note.same === '' ? [] : [`s${note.same}`, ...passages, ...pairs]
}

const sortedOf = new WeakMap<Note, Float64Array>()

/** The keys of passages and pairs as whole numbers, ascending: a meeting of notes counts them by the hundred. */
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

/** Above every key of a passage, so that keys of pairs are others. */
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

/** The window of which about so many minima are chosen. */
function windowFor(hashes: Uint32Array, wanted: number): number {
  return Math.ceil((2 * hashes.length) / wanted)
}

/**
 * Neighbouring telling words, whatever stands between them: the lowest of hashes that rare words press down (weighted
 * sampling, Efraimidis and Spirakis 2006), so that both articles choose the same ones without knowing of each other. Rare words
 * find what was told in other words; known ones, each with the next three, find a bad scan, where what looks rare is garbage.
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
  /** Each word is paired with so many after it. */
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

/** How many pairs are among the lowest so far, and what a rank must be below to be one of them. */
interface Lowest {
  readonly count: number
  readonly bar: number
}

interface RankedPair {
  readonly rank: number
  readonly hash: number
  /** The bits of the key above those of the hash. */
  readonly high: number
}

/** A packed key of six letters has four bits more than a hash. */
const HIGH = 15
/** The lowest pairs so far, lowest first, in room that is used for every text anew; packed when all were seen. */
const ranks = new Float64Array(MOST_RARE + 1)
const hashes = new Uint32Array(MOST_RARE + 1)
const highs = new Uint8Array(MOST_RARE + 1)

/** Puts a pair into its place, but for one that is there already; the last makes room where there are more than `most`. */
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

/** The lower the sooner taken. Rarity squared, so that rare words are mostly taken, but not the garbage of a bad scan alone. */
function rankOf(hash: number, weight: number): number {
  return mixed(hash, 0x5bd1e995) / weight
}

function weightOf(reading: Reading, place: number): number {
  const weight = reading.weights[place] ?? 0
  return reading.sorts[place] === PLAIN ? weight : weight + 1
}

/** Places of the words that stand in lines of the text; of all words where there is none. */
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

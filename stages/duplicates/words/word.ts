/**
 * Makes a single word comparable: normalises its spelling, ending and number words, and gives its weight.
 * Knows no context.
 */
import { hash32 } from '../../kit/hash.ts'
import { commonWeight } from './common-words.ts'
import { NUMBER_WORDS, SHORT_MONTHS } from './number-words.ts'
import { inFigures } from './numerals.ts'
import { stem } from './word-forms.ts'

/** Where a word is in a text, and a hash of its units. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly hash: number
}

/**
 * Words cached, and their UTF-16 units, before the cache starts over. It is in flat arrays, since a dump has
 * more words than fit.
 */
const REMEMBERED = 100_000
const UNITS = 1_048_576
/** Slots of the cache, a power of two. At most two fifths are used. */
const SLOTS = 262_144
/** Longer words are addresses and garbage, and are represented by this many characters at the beginning. */
const LONGEST = 40
/** Accents of Latin, Greek and Cyrillic letters. In other scripts, vowel signs are letters and stay. */
const ACCENTS = /[\u0300-\u036f]/g
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const UNUSUAL = /[^\x21-\x7e]/
const [LETTER_A, LETTER_Z] = [97, 122]
const APOSTROPHES = /[\u2019\u02bc]/g
/** A hash table with linear probing that holds one more than the word's number; 0 if empty. */
const slots = new Int32Array(SLOTS)
/** The units of all cached words, one after the other, and where each ends. */
const units = new Uint16Array(UNITS)
const ends = new Int32Array(REMEMBERED)
let count = 0

/** What is cached of words, by their number. */
export interface Words {
  /** Hash of the normalised form: the same for `colours` and `color`. */
  readonly ids: Int32Array
  /** Hash of the word as spelled, ignoring case. */
  readonly spelled: Int32Array
  /**
   * Weight, 0 to 10, in bits: the negative binary logarithm of the share of articles that have the word. 0
   * means nearly all have it.
   */
  readonly weights: Uint8Array
  /** One of the sorts below. */
  readonly sorts: Uint8Array
}

/** A word of only invisible characters, of which nothing is left. */
export const EMPTY = 0
export const FIGURE = 1
export const SMALL = 2
/** A word with a capital in it. */
export const CAPITAL = 3

/** The cached words. The last place is for a word that is not cached. */
export const words: Words = {
  ids: new Int32Array(REMEMBERED + 1),
  spelled: new Int32Array(REMEMBERED + 1),
  weights: new Uint8Array(REMEMBERED + 1),
  sorts: new Uint8Array(REMEMBERED + 1),
}

/**
 * The number of the word at `piece`, valid until the next call. The cache only saves time, so the result does
 * not depend on it, and no piece of text is cut out twice.
 */
export function wordAt(text: string, piece: Piece): number {
  let slot = piece.hash & (SLOTS - 1)
  for (let n = slots[slot] ?? 0; n !== 0; n = slots[slot] ?? 0) {
    if (standsThere(text, piece, n - 1)) return n - 1
    slot = (slot + 1) & (SLOTS - 1)
  }
  return learned(text.slice(piece.from, piece.to), slot)
}

/** The normalised form of the word at `piece`. It is not cached, since only differing words need it. */
export function formAt(text: string, { from, to }: Piece): string {
  return madeOf(text.slice(from, Math.min(to, from + LONGEST))).form
}

/**
 * Whether the cached word equals the piece. Comparing units is several times faster for short words than
 * comparing a slice.
 */
function standsThere(text: string, { from, to }: Piece, number: number): boolean {
  const start = number === 0 ? 0 : (ends[number - 1] ?? 0)
  const length = to - from
  if ((ends[number] ?? 0) - start !== length) return false
  for (let n = 0; n < length; n++) if (text.charCodeAt(from + n) !== units[start + n]) return false
  return true
}

/**
 * Adds a word to the cache and returns its number. Longer words are not cached, since the cut-off part would
 * not be compared.
 */
function learned(raw: string, slot: number): number {
  const start = count === 0 ? 0 : (ends[count - 1] ?? 0)
  if (raw.length > LONGEST) return laidDown(madeOf(raw.slice(0, LONGEST)), REMEMBERED)
  if (count >= REMEMBERED || start + raw.length > UNITS) {
    slots.fill(0)
    count = 0
    return laidDown(madeOf(raw), REMEMBERED)
  }
  for (let n = 0; n < raw.length; n++) units[start + n] = raw.charCodeAt(n)
  ends[count] = start + raw.length
  slots[slot] = count + 1
  return laidDown(madeOf(raw), count++)
}

function laidDown(word: Word, number: number): number {
  words.ids[number] = word.id
  words.spelled[number] = word.spelled
  words.weights[number] = word.weight
  words.sorts[number] = word.sort
  return number
}

interface Word {
  readonly id: number
  readonly spelled: number
  readonly form: string
  readonly weight: number
  readonly sort: number
}

function madeOf(raw: string): Word {
  const plain = UNUSUAL.test(raw)
    ? raw.normalize('NFKC').replace(IGNORABLE, '').replace(APOSTROPHES, "'")
    : raw
  const lower = plain.toLowerCase()
  const number = isNumber(lower) ? lower.replace(/[.,]/g, '') : (NUMBER_WORDS.get(lower) ?? numeral(lower))
  const spelled = hash32(lower)
  if (number !== undefined) {
    return {
      id: hash32(number),
      spelled,
      form: number,
      weight: numberWeight(number),
      sort: number === '' ? EMPTY : FIGURE,
    }
  }
  const form = stem(SHORT_MONTHS.get(lower) ?? withoutAccents(lower))
  return {
    id: hash32(form),
    spelled,
    form,
    weight: commonWeight(lower, form),
    sort: form === '' ? EMPTY : plain === lower ? SMALL : CAPITAL,
  }
}

/** The figures of a number in Chinese numerals; undefined for any other word. */
function numeral(lower: string): string | undefined {
  return UNUSUAL.test(lower) ? inFigures(lower) : undefined
}

/** Whether the word is a number. Most words begin with a plain letter, so that no pattern needs to run. */
function isNumber(lower: string): boolean {
  const first = lower.charCodeAt(0)
  return (first < LETTER_A || first > LETTER_Z) && /^[\p{N}.,]*\p{N}[\p{N}.,]*$/u.test(lower)
}

/** Removes accents, which a copy may lack because capitals and old systems lose them. */
function withoutAccents(lower: string): string {
  return UNUSUAL.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : lower
}

/** Weight of a number: the longer, the higher. `2` is in most articles, `94000` in few. */
function numberWeight(digits: string): number {
  return Math.min(8, 2 + 2 * digits.length)
}

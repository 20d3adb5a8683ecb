/** One written word made comparable: spelling, endings and number words evened out, and how much it tells. Knows no context. */
import { hash32 } from '../kit/hash.ts'
import { commonWeight } from './common-words.ts'
import { NUMBER_WORDS, SHORT_MONTHS } from './number-words.ts'
import { inFigures } from './numerals.ts'
import { stem } from './word-forms.ts'

/** Where a word stands in a text, and a hash of its units. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly hash: number
}

/** Words remembered before the memory starts anew, and units of them; in flat rows, as a dump has more words than the memory. */
const REMEMBERED = 100_000
const UNITS = 1_048_576
/** Places of the memory, a power of two; at most two fifths are taken. */
const SLOTS = 262_144
/** Words longer than this are addresses and garbage; their beginning stands for them. */
const LONGEST = 40
/** Accents of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters there. */
const ACCENTS = /[\u0300-\u036f]/g
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const UNUSUAL = /[^\x21-\x7e]/
const [LETTER_A, LETTER_Z] = [97, 122]
const APOSTROPHES = /[\u2019\u02bc]/g
/** By the word's hash and those behind it: one more than its number in the lists, 0 where nothing is. */
const slots = new Int32Array(SLOTS)
/** The units of all remembered words, one behind the other, and where each ends. */
const units = new Uint16Array(UNITS)
const ends = new Int32Array(REMEMBERED)
let count = 0

/** What is remembered of words, by their number. */
export interface Words {
  /** Hash of the evened form: the same for `colours` and `color`. */
  readonly ids: Int32Array
  /** Hash of the word as it is spelled, case aside. */
  readonly spelled: Int32Array
  /** What it tells, 0 (nearly every article holds it) to 10: bits, the negative logarithm of the share of articles that hold it. */
  readonly weights: Uint8Array
  /** One of the sorts below. */
  readonly sorts: Uint8Array
}

/** Nothing is left of it: signs that are not seen. */
export const EMPTY = 0
export const FIGURE = 1
export const SMALL = 2
/** A word with a capital in it. */
export const CAPITAL = 3

/** The last place is for a word that is not remembered. */
export const words: Words = {
  ids: new Int32Array(REMEMBERED + 1),
  spelled: new Int32Array(REMEMBERED + 1),
  weights: new Uint8Array(REMEMBERED + 1),
  sorts: new Uint8Array(REMEMBERED + 1),
}

/**
 * The number of the word that stands there, good until the next is asked for. Pure: what is remembered only saves time, and no
 * piece of the text is cut out twice.
 */
export function wordAt(text: string, piece: Piece): number {
  let slot = piece.hash & (SLOTS - 1)
  for (let n = slots[slot] ?? 0; n !== 0; n = slots[slot] ?? 0) {
    if (standsThere(text, piece, n - 1)) return n - 1
    slot = (slot + 1) & (SLOTS - 1)
  }
  return learned(text.slice(piece.from, piece.to), slot)
}

/** The evened form of the word that stands there; cut out and made anew each time, as only words that differ are asked for it. */
export function formAt(text: string, { from, to }: Piece): string {
  return madeOf(text.slice(from, Math.min(to, from + LONGEST))).form
}

/** Compared unit by unit: the engine's own comparison of a piece of a text costs several times as much for a short word. */
function standsThere(text: string, { from, to }: Piece, number: number): boolean {
  const start = number === 0 ? 0 : (ends[number - 1] ?? 0)
  const length = to - from
  if ((ends[number] ?? 0) - start !== length) return false
  for (let n = 0; n < length; n++) if (text.charCodeAt(from + n) !== units[start + n]) return false
  return true
}

/** What is cut off a longer word is not compared, so it is not remembered. */
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

/** Pairs of signs are words too, and `一百` may be one of them: numbers have two signs and more where no figure is counted. */
function numeral(lower: string): string | undefined {
  return UNUSUAL.test(lower) ? inFigures(lower) : undefined
}

/** A word begins with a letter or a figure; most are of plain letters, and no pattern need run. */
function isNumber(lower: string): boolean {
  const first = lower.charCodeAt(0)
  return (first < LETTER_A || first > LETTER_Z) && /^[\p{N}.,]*\p{N}[\p{N}.,]*$/u.test(lower)
}

/** Capitals and old systems lose them, so that a copy may lack them. */
function withoutAccents(lower: string): string {
  return UNUSUAL.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : lower
}

/** A long number tells more than a short one: `2` stands in most articles, `94000` in few. */
function numberWeight(digits: string): number {
  return Math.min(8, 2 + 2 * digits.length)
}

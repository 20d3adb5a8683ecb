/** One written word made comparable: spelling, endings and number words evened out, and how much it tells. Knows no context. */
import { hash32 } from '../kit/hash.ts'
import { commonWeight } from './common-words.ts'
import { NUMBER_WORDS, SHORT_MONTHS } from './number-words.ts'
import { evened } from './word-forms.ts'

export interface Word {
  /** Hash of the evened form: the same for `colours` and `color`. */
  readonly id: number
  /** Hash of the word as it is spelled, case aside. */
  readonly spelled: number
  /** The evened form. */
  readonly form: string
  /** What it tells, 0 (nearly every article holds it) to 10: bits, the negative logarithm of the share of articles that hold it. */
  readonly weight: number
  readonly sort: 'plain' | 'number'
  readonly capital: boolean
}

/** Where a word stands in a text, and a hash of its units. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly hash: number
}

/** Words remembered before the memory starts anew, and units of them: 100,000 fill about 15 MB. */
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
const remembered: Word[] = []

/** The word that stands there. Pure: what is remembered only saves time, and no piece of the text is cut out twice. */
export function wordOf(text: string, piece: Piece): Word {
  const { from, to, hash } = piece
  let slot = hash & (SLOTS - 1)
  for (let n = slots[slot] ?? 0; n !== 0; n = slots[slot] ?? 0) {
    const start = n === 1 ? 0 : (ends[n - 2] ?? 0)
    const word = remembered[n - 1]
    if (
      (ends[n - 1] ?? 0) - start === to - from &&
      word !== undefined &&
      standsThere(text, from, start, to - from)
    )
      return word
    slot = (slot + 1) & (SLOTS - 1)
  }
  return learned(text.slice(from, to), slot)
}

/** Compared unit by unit: the engine's own comparison of a piece of a text costs several times as much for a short word. */
function standsThere(text: string, from: number, start: number, length: number): boolean {
  for (let n = 0; n < length; n++) if (text.charCodeAt(from + n) !== units[start + n]) return false
  return true
}

/** What is cut off a longer word is not compared, so it is not remembered. */
function learned(raw: string, slot: number): Word {
  if (raw.length > LONGEST) return madeOf(raw.slice(0, LONGEST))
  const word = madeOf(raw)
  const last = remembered.length
  const start = last === 0 ? 0 : (ends[last - 1] ?? 0)
  if (last >= REMEMBERED || start + raw.length > UNITS) {
    slots.fill(0)
    remembered.length = 0
    return word
  }
  for (let n = 0; n < raw.length; n++) units[start + n] = raw.charCodeAt(n)
  ends[last] = start + raw.length
  remembered.push(word)
  slots[slot] = remembered.length
  return word
}

function madeOf(raw: string): Word {
  const plain = UNUSUAL.test(raw)
    ? raw.normalize('NFKC').replace(IGNORABLE, '').replace(APOSTROPHES, "'")
    : raw
  const lower = plain.toLowerCase()
  const number = isNumber(lower) ? lower.replace(/[.,]/g, '') : NUMBER_WORDS.get(lower)
  const spelled = hash32(lower)
  if (number !== undefined) {
    return {
      id: hash32(number),
      spelled,
      form: number,
      weight: numberWeight(number),
      sort: 'number',
      capital: false,
    }
  }
  const form = evened(SHORT_MONTHS.get(lower) ?? withoutAccents(lower))
  return {
    id: hash32(form),
    spelled,
    form,
    weight: commonWeight(lower, form),
    sort: 'plain',
    capital: plain !== lower,
  }
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

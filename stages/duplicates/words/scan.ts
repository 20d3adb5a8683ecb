/**
 * Splits a text into words by a table of UTF-16 units. No pattern runs for each word, so a page takes
 * microseconds.
 */
import { LONE_SIGNS } from '../../kit/words.ts'
import { numeralEnd } from './numerals.ts'
import { wordAt } from './word.ts'
import type { Piece } from './word.ts'

/** Called for each word with its number, which is valid until the next call, and its start. */
export type OnWord = (word: number, start: number) => void

const OTHER = 0
const LETTER = 1
const DIGIT = 2
/** Characters of scripts without spaces: every two neighbours are a word. */
const IDEOGRAPH = 3
const APOSTROPHE = 4
const POINT = 5
const LONE_SIGN = new RegExp(`[${LONE_SIGNS}]`)

const kinds = kindsOfUnits()

/**
 * Calls `onWord` for every word of a text in order. `can't` and `94,000` are one word. In Chinese, Japanese
 * and Thai every two neighbouring characters are one, so that they tell as much as a word elsewhere. A number
 * in Chinese numerals is one too.
 */
export function scan(text: string, onWord: OnWord): void {
  let at = 0
  while (at < text.length) {
    const kind = kinds[text.charCodeAt(at)] ?? OTHER
    if (kind === LETTER || kind === DIGIT) {
      const word = written(text, at)
      onWord(wordAt(text, word), at)
      at = word.to
      continue
    }
    const end = kind === IDEOGRAPH ? numeralEnd(text, at) : at
    if (end > at) {
      onWord(wordAt(text, hashed(text, at, end)), at)
      at = end
      continue
    }
    if (kind === IDEOGRAPH && (kindAt(text, at + 1) === IDEOGRAPH || kindAt(text, at - 1) !== IDEOGRAPH))
      onWord(wordAt(text, signs(text, at)), at)
    at++
  }
}

/** The word that starts at `start`. */
export function pieceAt(text: string, start: number): Piece {
  if (kindAt(text, start) !== IDEOGRAPH) return written(text, start)
  const end = numeralEnd(text, start)
  return end > start ? hashed(text, start, end) : signs(text, start)
}

function written(text: string, start: number): Piece {
  let hash = 0
  let before = OTHER
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kinds[unit] ?? OTHER
    if (kind !== LETTER && kind !== DIGIT && !joins(text, at, before)) break
    hash = turned(hash, unit)
    before = kind
  }
  return { from: start, to: at, hash }
}

/** Whether the character belongs to the word: an apostrophe between letters or a point between figures. */
function joins(text: string, at: number, before: number): boolean {
  const kind = kindAt(text, at)
  if (kind === APOSTROPHE) return before === LETTER && kindAt(text, at + 1) === LETTER
  return kind === POINT && before === DIGIT && kindAt(text, at + 1) === DIGIT
}

function signs(text: string, from: number): Piece {
  return hashed(text, from, kindAt(text, from + 1) === IDEOGRAPH ? from + 2 : from + 1)
}

function hashed(text: string, from: number, to: number): Piece {
  let hash = 0
  for (let at = from; at < to; at++) hash = turned(hash, text.charCodeAt(at))
  return { from, to, hash }
}

function turned(hash: number, unit: number): number {
  const h = Math.imul(hash ^ unit, 0x9e3779b1)
  return h ^ (h >>> 15)
}

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (kinds[text.charCodeAt(at)] ?? OTHER) : OTHER
}

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(65_536)
  for (let unit = 0; unit < table.length; unit++) table[unit] = kindOf(unit)
  return table
}

function kindOf(unit: number): number {
  const sign = String.fromCharCode(unit)
  if (LONE_SIGN.test(sign)) return IDEOGRAPH
  if (/\p{N}/u.test(sign)) return DIGIT
  // Halves of surrogate pairs are letters of rare scripts or emoji. Soft hyphens and joiners are parts of
  // words.
  if (/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff\ud800-\udfff]/u.test(sign)) return LETTER
  if (sign === "'" || sign === '\u2019' || sign === '\u02bc') return APOSTROPHE
  return sign === '.' || sign === ',' ? POINT : OTHER
}

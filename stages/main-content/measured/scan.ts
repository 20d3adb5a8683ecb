/** One scan over a text: counts by class of unit, words and their hashes. Knows scripts, not languages. */
import { calling, classes, unit } from './characters.ts'
import { addWord } from './word-table.ts'
import type { OpenTable } from './word-table.ts'

/** A word of at least this many letters tells what a text is about; shorter ones are mostly grammar. */
const TOPICAL = 4
const SHORT = 3
/** Multiplier of the rolling hashes (FNV-1's prime). */
const PRIME = 0x01000193
/** From here on a full stop is set in a script that puts no space after it. */
const WIDE = 0x3000
/** `]`, and units of a note that it may close: a number, a letter, the sign of a source. */
const CLOSING = 0x5d
const LONGEST_NOTE = 8

/** What is being counted in one text; one record serves all blocks of a document. */
export interface Scan {
  readonly counts: Int32Array
  hash: number
  line: number
  masked: number
  longest: number
  capitals: number
  shouted: number
  short: number
  spaced: number
  numbers: number
  ties: number
  sentences: number
  calls: number
  first: number
  last: number
  ended: number
}

export function newScan(): Scan {
  return {
    counts: new Int32Array(19),
    hash: 0,
    line: 0,
    masked: 0,
    longest: 0,
    capitals: 0,
    shouted: 0,
    short: 0,
    spaced: 0,
    numbers: 0,
    ties: 0,
    sentences: 0,
    calls: 0,
    first: 0,
    last: 0,
    ended: 0,
  }
}

export function scanText(text: string, scan: Scan, table: OpenTable): void {
  reset(scan)
  const { counts } = scan
  const kinds = classes
  const { space, lower, letter, hangul, digit, ideograph, kana, unspaced, end, pause, dash, closer } = unit
  let line = 0x811c9dc5
  let masked = 0x811c9dc5
  let before = 0
  let pair = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] ?? 0
    if ((kind >= lower && kind <= letter) || kind === hangul) {
      at = scanWord(text, at, { scan, table })
      line = Math.imul(line ^ scan.hash, PRIME)
      masked = Math.imul(masked ^ scan.hash, PRIME)
      before = kind
      continue
    }
    at++
    counts[kind] = (counts[kind] ?? 0) + 1
    if (kind === space) {
      before = kind
      continue
    }
    line = Math.imul(line ^ code, PRIME)
    if (kind === digit) {
      if (before !== digit) scan.numbers++
      before = kind
      continue
    }
    masked = Math.imul(masked ^ code, PRIME)
    if (kind === ideograph || kind === kana || kind === unspaced) {
      if (pair !== 0 && before === kind) addWord(table, Math.imul(pair, PRIME) ^ code, 1)
      addWord(table, code, 0)
      pair = code
    } else if (kind === end || (kind >= pause && kind <= dash)) {
      const after = kinds[text.charCodeAt(at)] ?? 0
      if (before === digit && after === digit) scan.ties++
      else if (kind === end && (at >= text.length || after === space || after === closer || code >= WIDE))
        scan.sentences++
      if (calling[code] === 1) scan.calls++
    }
    before = kind
  }
  scan.line = line
  scan.masked = masked
  finish(text, scan)
}

interface Into {
  readonly scan: Scan
  readonly table: OpenTable
}

/** Takes the word at `from`; gives the place after it and leaves its hash in `scan.hash`. */
function scanWord(text: string, from: number, { scan, table }: Into): number {
  const { counts } = scan
  const kinds = classes
  const { lower, upper, letter, hangul, joiner } = unit
  const first = kinds[text.charCodeAt(from)] ?? 0
  const { length } = text
  let hash = 0x2f0b4a27
  let capitals = 0
  let at = from
  for (; at < length; at++) {
    let code = text.charCodeAt(at)
    const kind = kinds[code] ?? 0
    if (kind === upper) {
      capitals++
      code = lowered(code)
    } else if (kind !== lower && kind !== letter && kind !== hangul && (kind !== joiner || at === length - 1))
      break
    hash = Math.imul(hash ^ code, PRIME)
  }
  const size = at - from
  counts[upper] = (counts[upper] ?? 0) + capitals
  const rest = first === upper ? lower : first
  counts[rest] = (counts[rest] ?? 0) + size - capitals
  scan.spaced++
  if (size > scan.longest) scan.longest = size
  if (size <= SHORT) scan.short++
  if (first === upper) scan.capitals++
  if (capitals > 1 && capitals === size) scan.shouted++
  scan.hash = hash
  addWord(table, hash, size >= TOPICAL || (first === hangul && size >= 2) ? 1 : 0)
  return at
}

/** Small letter of a capital, near enough for counting: the offsets of ASCII, Latin-1, Greek and Cyrillic, else the next code. */
function lowered(code: number): number {
  if (code < 0xdf || (code >= 0x0391 && code <= 0x03ab) || (code >= 0x0410 && code <= 0x042f))
    return code + 32
  return code >= 0x0400 && code <= 0x040f ? code + 80 : code + 1
}

function reset(scan: Scan): void {
  scan.counts.fill(0)
  scan.longest = 0
  scan.capitals = 0
  scan.shouted = 0
  scan.short = 0
  scan.spaced = 0
  scan.numbers = 0
  scan.ties = 0
  scan.sentences = 0
  scan.calls = 0
}

function finish(text: string, scan: Scan): void {
  scan.first = classes[text.charCodeAt(0)] ?? 0
  let at = text.length - 1
  while (at > 0 && classes[text.charCodeAt(at)] === unit.space) at--
  scan.last = classes[text.charCodeAt(at)] ?? 0
  scan.ended = classes[text.charCodeAt(endOf(text, at))] === unit.end ? 1 : 0
}

/** Place of the last unit before closing quotes (German ones open elsewhere), notes in brackets as `[12]`, and spaces: 0 where there is none. */
function endOf(text: string, from: number): number {
  let at = from
  while (at > 0) {
    const kind = classes[text.charCodeAt(at)]
    if (kind !== unit.closer && kind !== unit.opener && kind !== unit.joiner && kind !== unit.space) return at
    at = noteFrom(text, at) - 1
  }
  return 0
}

/** Place of the `[` of a note that closes at `to`; `to` itself where none does. */
function noteFrom(text: string, to: number): number {
  if (text.charCodeAt(to) !== CLOSING) return to
  const from = Math.max(0, to - LONGEST_NOTE)
  const opened = text.slice(from, to).lastIndexOf('[')
  return opened < 0 ? to : from + opened
}

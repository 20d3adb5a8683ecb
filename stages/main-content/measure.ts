/** One scan over every block's text: counts by class of unit, words and their hashes. Knows scripts, not languages. */
import type { Block } from '../kit/article.ts'
import { classes, unit, widths } from './characters.ts'
import { addWord, closeWords, openWords } from './word-table.ts'
import type { OpenTable, WordTable } from './word-table.ts'

/** What the scan found, a number per block. */
export interface Measures {
  readonly count: number
  /** Length in Latin letters: an ideograph counts three. */
  readonly size: Int32Array
  readonly words: Int32Array
  readonly letters: Int32Array
  readonly longest: Int32Array
  /** Words that begin with a capital, are all capitals, have at most three letters; `spaced` is all of spaced scripts. */
  readonly capitals: Int32Array
  readonly shouted: Int32Array
  readonly short: Int32Array
  readonly spaced: Int32Array
  readonly upper: Int32Array
  readonly cased: Int32Array
  readonly digits: Int32Array
  readonly numbers: Int32Array
  /** Digit groups tied by a colon, slash, dot or dash: times, dates, scores, telephone numbers. */
  readonly ties: Int32Array
  readonly wide: Int32Array
  readonly sentences: Int32Array
  readonly pauses: Int32Array
  readonly quotes: Int32Array
  readonly separators: Int32Array
  readonly signs: Int32Array
  readonly dashes: Int32Array
  /** Class of the first and of the last unit. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** 1 where the block ends as a sentence does, closing quotes aside. */
  readonly ended: Int32Array
  /** Hash of the whole text, case aside; the same with all numbers alike; of its first and its last word. */
  readonly line: Int32Array
  readonly masked: Int32Array
  readonly opening: Int32Array
  readonly closing: Int32Array
  readonly table: WordTable
}

/** A word of at least this many letters tells what a text is about; shorter ones are mostly grammar. */
const TOPICAL = 4
const SHORT = 3
/** Multiplier of the rolling hashes (FNV-1's prime). */
const PRIME = 0x01000193
/** From here on a full stop is set in a script that puts no space after it. */
const WIDE = 0x3000

export function measure(blocks: readonly Block[]): Measures {
  const found = empty(blocks.length)
  const table = openWords(blocks.length)
  const scan = newScan()
  for (const [n, block] of blocks.entries()) {
    table.starts[n] = table.length
    scanText(block.text, scan, table)
    store(found, n, scan)
    found.opening[n] = table.places[table.starts[n] ?? 0] ?? 0
    found.closing[n] = table.places[table.length - 1] ?? 0
  }
  table.starts[blocks.length] = table.length
  return { ...found, count: blocks.length, table: closeWords(table) }
}

type Columns = Omit<Measures, 'count' | 'table'>

function empty(count: number): Columns {
  const column = () => new Int32Array(count)
  return {
    size: column(),
    words: column(),
    letters: column(),
    longest: column(),
    capitals: column(),
    shouted: column(),
    short: column(),
    spaced: column(),
    upper: column(),
    cased: column(),
    digits: column(),
    numbers: column(),
    ties: column(),
    wide: column(),
    sentences: column(),
    pauses: column(),
    quotes: column(),
    separators: column(),
    signs: column(),
    dashes: column(),
    first: column(),
    last: column(),
    ended: column(),
    line: column(),
    masked: column(),
    opening: column(),
    closing: column(),
  }
}

/** What is being counted in one text; one record serves all blocks of a document. */
interface Scan {
  readonly counts: Int32Array
  hash: number
  line: number
  masked: number
  words: number
  longest: number
  capitals: number
  shouted: number
  short: number
  spaced: number
  numbers: number
  ties: number
  sentences: number
  first: number
  last: number
  ended: number
}

function newScan(): Scan {
  return {
    counts: new Int32Array(19),
    hash: 0,
    line: 0,
    masked: 0,
    words: 0,
    longest: 0,
    capitals: 0,
    shouted: 0,
    short: 0,
    spaced: 0,
    numbers: 0,
    ties: 0,
    sentences: 0,
    first: 0,
    last: 0,
    ended: 0,
  }
}

function scanText(text: string, scan: Scan, table: OpenTable): void {
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
}

function finish(text: string, scan: Scan): void {
  scan.first = classes[text.charCodeAt(0)] ?? 0
  let at = text.length - 1
  while (at > 0 && classes[text.charCodeAt(at)] === unit.space) at--
  scan.last = classes[text.charCodeAt(at)] ?? 0
  while (
    at > 0 &&
    (classes[text.charCodeAt(at)] === unit.closer || classes[text.charCodeAt(at)] === unit.joiner)
  )
    at--
  scan.ended = classes[text.charCodeAt(at)] === unit.end ? 1 : 0
}

function store(into: Columns, n: number, scan: Scan): void {
  const { counts } = scan
  const of = (kind: number): number => counts[kind] ?? 0
  const wide = of(unit.ideograph) + of(unit.kana)
  let size = 0
  for (let kind = 0; kind < counts.length; kind++) size += of(kind) * (widths[kind] ?? 1)
  into.size[n] = size
  into.wide[n] = wide
  into.letters[n] =
    of(unit.lower) + of(unit.upper) + of(unit.letter) + of(unit.hangul) + of(unit.unspaced) + wide
  into.words[n] = scan.spaced + ((wide + 1) >> 1) + Math.trunc((of(unit.unspaced) + 4) / 5)
  into.longest[n] = scan.longest
  into.capitals[n] = scan.capitals
  into.shouted[n] = scan.shouted
  into.short[n] = scan.short
  into.spaced[n] = scan.spaced
  into.upper[n] = of(unit.upper)
  into.cased[n] = of(unit.upper) + of(unit.lower)
  into.digits[n] = of(unit.digit)
  into.numbers[n] = scan.numbers
  into.ties[n] = scan.ties
  into.sentences[n] = scan.sentences
  into.pauses[n] = of(unit.pause)
  into.quotes[n] = of(unit.opener) + of(unit.closer)
  into.separators[n] = of(unit.separator)
  into.signs[n] = of(unit.sign) + of(unit.currency)
  into.dashes[n] = of(unit.dash)
  into.first[n] = scan.first
  into.last[n] = scan.last
  into.ended[n] = scan.ended
  into.line[n] = scan.line
  into.masked[n] = scan.masked
}

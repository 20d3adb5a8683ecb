/** What one scan over every block's text counts, laid out in columns. */
import type { Block } from '../../kit/article.ts'
import { unit, widths } from './characters.ts'
import { newScan, scanText } from './scan.ts'
import type { Scan } from './scan.ts'
import { closeWords, openWords } from './word-table.ts'
import type { WordTable } from './word-table.ts'

/** What the scan found, a number per block. */
export interface Columns {
  /** UTF-16 units. */
  readonly length: Int32Array
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
  /** Question and exclamation marks. */
  readonly calls: Int32Array
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
  /** Hash of the whole text, case aside; the same with all numbers alike; of its first word. */
  readonly line: Int32Array
  readonly masked: Int32Array
  readonly opening: Int32Array
}

export interface Measures extends Columns {
  readonly count: number
  readonly table: WordTable
}

const COLUMNS = 28

export function measure(blocks: readonly Block[]): Measures {
  const found = empty(blocks.length)
  const table = openWords(blocks.length)
  const scan = newScan()
  for (const [n, block] of blocks.entries()) {
    table.starts[n] = table.length
    scanText(block.text, scan, table)
    found.length[n] = block.text.length
    store(found, n, scan)
    found.opening[n] = table.places[table.starts[n] ?? 0] ?? 0
  }
  table.starts[blocks.length] = table.length
  return { ...found, count: blocks.length, table: closeWords(table) }
}

/** In one piece of memory: to ask for it once and not for each column takes a third of the time. */
function empty(count: number): Columns {
  const room = new Int32Array(count * COLUMNS)
  let taken = 0
  const column = (): Int32Array => room.subarray(taken, (taken += count))
  return {
    length: column(),
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
    calls: column(),
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
  }
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
  into.calls[n] = scan.calls
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

/**
 * Tables (CSV, TSV) as records: the first row names the columns, each further row is a record. A row of more or fewer cells than there are
 * names is none: what a comma or a line end cut off would be lost.
 */
import { Readable } from 'node:stream'
import type { Parser } from 'csv-parse'
import type { Line } from '../raw/bytes.ts'
import { decode } from '../encodings/decode.ts'
import type { Mapping } from './record-fields.ts'
import { holdsText } from './record-fields.ts'

const CALLED = /\.(?:csv|tsv|tab)$/i
const DELIMITERS = [',', ';', '\t', '|'] as const
const FEWEST_COLUMNS = 2
/** A few words that end no sentence; `No.` and `Who?` are names. */
const NAME = /^[^\s"][^"]{0,60}(?<![.!?\s])$|^[^\s"]{1,20}[.?]$/
/** A sign that no text holds. */
const BETWEEN = '\u001e'
/** What spreadsheets write before the first row: a byte order mark, also as its three bytes, and the sign between cells (`sep=;`). */
const BEFORE = /^(?:\ufeff|\u00ef\u00bb\u00bf)?(?:"?sep=(.)"?(?:\r\n?|\n))?/i
/** Bytes that it may take, and more. */
const BEFORE_REACH = 16

/** What csv-parse calls a quote that is not closed, at the end of a file or before. */
const ENDLESS: ReadonlySet<string> = new Set(['CSV_MAX_RECORD_SIZE', 'CSV_QUOTE_NOT_CLOSED'])

export interface Table {
  readonly delimiter: string
  /** Whether one of its columns is known to hold a text or a page. */
  readonly holdsText: boolean
}

/** Whether the name is that of a table. Other files are no tables, since prose has commas too. */
export function isCalledTable(name: string): boolean {
  return CALLED.test(name)
}

/** What the first row of a file says; undefined where the file is not called a table, or its first row names no columns. */
export function tableOf(head: Uint8Array, name: string, mapping: Mapping): Table | undefined {
  if (!isCalledTable(name)) return undefined
  const { text } = decode(head)
  const [before = '', named] = BEFORE.exec(text) ?? []
  const [first = ''] = text.slice(before.length).split(/\r\n?|\n/, 1)
  const rows = (named === undefined ? DELIMITERS : [named]).map((delimiter) => ({
    delimiter,
    columns: columnsOf(first, delimiter),
  }))
  const [best] = rows.toSorted((a, b) => b.columns.length - a.columns.length)
  if (best === undefined || best.columns.length < FEWEST_COLUMNS || !isHead(best.columns)) return undefined
  const record = Object.fromEntries(best.columns.map((column) => [column, column]))
  return { delimiter: best.delimiter, holdsText: holdsText(record, mapping) }
}

function columnsOf(row: string, delimiter: string): readonly string[] {
  return row.split(delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
}

/** Short names, none of them the end of a sentence; a first column that numbers the rows may have none. */
function isHead(columns: readonly string[]): boolean {
  return withoutLastEmpty(columns)
    .slice(columns[0] === '' ? 1 : 0)
    .every((name) => NAME.test(name))
}

/** The rows behind the first, each as a line of JSON, 1-based. Throws where a row is longer than `limit` bytes. */
export async function* rowLines(
  stream: AsyncIterable<Uint8Array>,
  { delimiter, limit }: { readonly delimiter: string; readonly limit: number },
): AsyncGenerator<Line> {
  const { parse } = await import('csv-parse')
  const reader = parse({
    delimiter,
    encoding: 'latin1',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limit,
  })
  let names: readonly string[] | undefined
  let number = 0
  for await (const row of untorn(Readable.from(fromFirstRow(stream)), reader)) {
    const cells = fitting(decoded(row), names?.length)
    if (names === undefined) {
      names = withoutLastEmpty(cells.map((name) => name.trim()))
      continue
    }
    const record = cells.length === names.length ? recordOf(names, cells) : cells
    const line = Buffer.from(JSON.stringify(record))
    yield { number: ++number, size: line.length, bytes: line }
  }
}

/** Without what stands before the first row: csv-parse would change the encoding at a byte order mark. */
async function* fromFirstRow(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Buffer | undefined = Buffer.alloc(0)
  for await (const piece of stream) {
    if (start === undefined) yield piece
    else start = Buffer.concat([start, piece])
    if (start === undefined || start.length < BEFORE_REACH) continue
    yield start.subarray(lengthBefore(start))
    start = undefined
  }
  if (start !== undefined) yield start.subarray(lengthBefore(start))
}

function lengthBefore(start: Buffer): number {
  return BEFORE.exec(start.toString('latin1', 0, BEFORE_REACH))?.[0].length ?? 0
}

/** The cells of a row as text, of one encoding: a title alone is too short to tell it by. */
function decoded(row: readonly string[]): readonly string[] {
  const cells = decode(Buffer.from(row.join(BETWEEN), 'latin1')).text.split(BETWEEN)
  return cells.length === row.length ? cells : row.map((cell) => decode(Buffer.from(cell, 'latin1')).text)
}

/** Without the empty cells that spreadsheets write behind the last column. */
function fitting(cells: readonly string[], columns = cells.length): readonly string[] {
  return cells.slice(columns).every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells
}

function withoutLastEmpty(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}

/** The rows that csv-parse reads; what it says of one without an end is told so that it can be mended. */
async function* untorn(bytes: Readable, reader: Parser): AsyncGenerator<readonly string[]> {
  bytes.once('error', (error) => reader.destroy(error)).pipe(reader)
  try {
    yield* reader
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ENDLESS.has(String(error.code)))) throw error
    throw new Error('a row without an end: close its quote, or raise --max-size if it is that long', {
      cause: error,
    })
  } finally {
    bytes.destroy()
  }
}

/** The record of a row. Of two columns with one name the first counts. */
function recordOf(names: readonly string[], cells: readonly string[]): object {
  const record = new Map<string, string>()
  for (const [place, name] of names.entries()) if (!record.has(name)) record.set(name, cells[place] ?? '')
  return Object.fromEntries(record)
}

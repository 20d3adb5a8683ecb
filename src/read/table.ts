/**
 * Tables (CSV, TSV) as records: the first row names the columns, each further row is a record. A row that has more cells than there are
 * names is none: what a comma cut off would be lost.
 */
import { Readable } from 'node:stream'
import type { Line } from './bytes.ts'
import { decode } from './decode.ts'
import type { Mapping } from './record-fields.ts'
import { holdsText } from './record-fields.ts'

const CALLED = /\.(?:csv|tsv|tab)$/i
const DELIMITERS = [',', ';', '\t', '|'] as const
const FEWEST_COLUMNS = 2

export interface Table {
  readonly delimiter: string
  /** Whether one of its columns is known to hold a text or a page. */
  readonly holdsText: boolean
}

/** What is not called a table is none: lines of prose hold commas too. */
export function isCalledTable(name: string): boolean {
  return CALLED.test(name)
}

/** What the first row of a file says; undefined where the file is not called a table, or its first row names no columns. */
export function tableOf(head: Uint8Array, name: string, mapping: Mapping): Table | undefined {
  if (!isCalledTable(name)) return undefined
  const [first = ''] = decode(head)
    .text.replace(/^\ufeff/, '')
    .split(/\r\n?|\n/, 1)
  const rows = DELIMITERS.map((delimiter) => ({ delimiter, columns: columnsOf(first, delimiter) }))
  const [best] = rows.toSorted((a, b) => b.columns.length - a.columns.length)
  if (best === undefined || best.columns.length < FEWEST_COLUMNS || !isHead(best.columns)) return undefined
  const record = Object.fromEntries(best.columns.map((column) => [column, column]))
  return { delimiter: best.delimiter, holdsText: holdsText(record, mapping) }
}

function columnsOf(row: string, delimiter: string): readonly string[] {
  return row.split(delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
}

/** Short names, each once; a first column that numbers the rows may have none. */
function isHead(columns: readonly string[]): boolean {
  const named = columns.slice(columns[0] === '' ? 1 : 0)
  return (
    named.every((name) => /^[\p{L}_][\p{L}\p{N}_ .:-]{0,60}$/u.test(name)) &&
    new Set(named).size === named.length
  )
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
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limit,
  })
  const bytes = Readable.from(stream)
  bytes.once('error', (error) => reader.destroy(error)).pipe(reader)
  let names: readonly string[] | undefined
  let number = 0
  for await (const row of reader) {
    const cells = (row as readonly string[]).map((cell) => decode(Buffer.from(cell, 'latin1')).text)
    if (names === undefined) {
      names = cells.map((name) => name.trim())
      continue
    }
    const record = cells.length > names.length ? cells : recordOf(names, cells)
    const line = Buffer.from(JSON.stringify(record))
    yield { number: ++number, size: line.length, bytes: line }
  }
}

function recordOf(names: readonly string[], cells: readonly string[]): object {
  return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
}

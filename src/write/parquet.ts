/**
 * Writes `articles.parquet`: the records of `articles.jsonl` as rows. Memory holds one row group at a time.
 */
import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import type { SchemaElement } from 'hyparquet-writer'
import type { Sheet } from './sheet.ts'
import type { ArticleRecord } from './shapes.ts'

/** Most rows in a group: a few megabytes of text, a size that suits readers. */
const GROUP = 1000
/** A group ends sooner once its texts have this many UTF-16 units. */
const GROUP_UNITS = 32_000_000

const COLUMNS: readonly (readonly [name: keyof ArticleRecord, of: 'text' | 'optional' | 'list' | 'json'])[] =
  [
    ['id', 'text'],
    ['story', 'text'],
    ['relation', 'optional'],
    ['title', 'optional'],
    ['byline', 'list'],
    ['signed', 'optional'],
    ['dateline', 'optional'],
    ['published', 'optional'],
    ['modified', 'optional'],
    ['language', 'optional'],
    ['agency', 'optional'],
    ['source', 'optional'],
    ['site', 'optional'],
    ['section', 'optional'],
    ['url', 'optional'],
    ['canonical_url', 'optional'],
    ['text', 'text'],
    ['from', 'json'],
    ['conflicts', 'json'],
    ['copies', 'list'],
  ]

/**
 * Opens the table. Strings are UTF-8, lists hold strings, `from` and `conflicts` are JSON. Snappy compression
 * gives the same bytes everywhere.
 */
export function openParquet(path: string): Sheet<ArticleRecord> {
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: schemaOf(), createdBy: 'copydesk' })
  let rows: ArticleRecord[] = []
  let units = 0

  function flush(): void {
    if (rows.length === 0) return
    const columnData = COLUMNS.map(([name]) => ({ name, data: rows.map((row) => row[name]) }))
    writer.write({ columnData, rowGroupSize: rows.length })
    rows = []
    units = 0
  }
  return {
    add: (record) => {
      rows.push(record)
      units += record.text.length
      if (rows.length >= GROUP || units >= GROUP_UNITS) flush()
    },
    close: () => {
      flush()
      writer.finish()
    },
  }
}

function schemaOf(): SchemaElement[] {
  return [
    { name: 'articles', num_children: COLUMNS.length },
    ...COLUMNS.flatMap(([name, of]): SchemaElement[] => {
      if (of === 'list') return listOf(name)
      const converted_type = of === 'json' ? 'JSON' : 'UTF8'
      const repetition_type = of === 'optional' ? 'OPTIONAL' : 'REQUIRED'
      return [{ name, type: 'BYTE_ARRAY', converted_type, repetition_type }]
    }),
  ]
}

/** A list column, with the three levels that the format requires. */
function listOf(name: string): SchemaElement[] {
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ]
}

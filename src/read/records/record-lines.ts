/** Lines as records with their ids: without empty ones, and without those that tell Elasticsearch where the next record goes. */
import type { Line } from '../raw/bytes.ts'
import { decode } from '../encodings/decode.ts'
import { outOfEnvelope } from './envelope.ts'
import { isRecord, parsed } from './json.ts'
import type { Parsed } from './json.ts'
import { idOf } from './record-fields.ts'
import type { Mapping } from './record-fields.ts'

export interface RecordLine {
  readonly line: Line
  /** Absent where the line is no record, or too long. */
  readonly record: Parsed | undefined
  /** The id that the record has, or that the line before gives it. */
  readonly own: string | undefined
}

interface Asked {
  readonly records: Mapping
  /** Told of each line that says where the next goes. */
  readonly passed?: (line: Line) => void
}

const ACTIONS: ReadonlySet<string> = new Set(['index', 'create', 'update', 'delete'])
/** What such a line may say; a record has fields of its own. */
const OF_ACTION = /^(?:_\w+|routing|pipeline|version|require_alias)$/

export async function* recordLines(
  lines: AsyncIterable<Line>,
  { records, passed }: Asked,
): AsyncGenerator<RecordLine> {
  let given: string | undefined
  for await (const line of lines) {
    if (blank(line)) continue
    const said = line.bytes === undefined ? undefined : parsedLine(line.bytes)
    const action = said === undefined ? undefined : actionIn(said)
    const record = said === undefined || action !== undefined ? said : outOfEnvelope(said, records)
    if (action === undefined) yield { line, record, own: idOf(record, records) ?? given }
    else passed?.(line)
    given = action === undefined ? undefined : idOf({ id: action['_id'] }, records)
  }
}

/** `{"index": {"_index": "news", "_id": "7"}}`. */
function actionIn(record: Parsed): Parsed | undefined {
  const [name = '', more] = Object.keys(record)
  const said = record[name]
  if (more !== undefined || !ACTIONS.has(name) || !isRecord(said)) return undefined
  return Object.keys(said).every((key) => OF_ACTION.test(key)) ? said : undefined
}

function parsedLine(bytes: Uint8Array): Parsed | undefined {
  const value = parsed(decode(bytes).text)
  return isRecord(value) ? value : undefined
}

function blank(line: Line): boolean {
  if (line.bytes === undefined || line.size > 100) return false
  return Buffer.from(line.bytes).toString('latin1').trim() === ''
}

/** JSON that is read at once as records: one object, a list of them, what is whole of a list that is cut. Believes what a record says of itself. */
import { hash53 } from '../../../stages/kit/hash.ts'
import type { Aside } from '../../attempt.ts'
import { decode } from '../encodings/decode.ts'
import type { Document, Limits } from '../document.ts'
import { isRecord, parsed } from './json.ts'
import { itemsBefore } from './json-list.ts'
import type { Listed } from './json-list.ts'
import { listIn, outOfEnvelope } from './envelope.ts'
import { auto, holdsText, idOf } from './record-fields.ts'
import type { Mapping } from './record-fields.ts'
import { namesBy } from './record-names.ts'
import { TOO_DEEP, documentOf, jsonOf } from './records.ts'
import type { Source } from '../raw/source.ts'

/**
 * The records of a JSON file that is one object, a list, or an object around one list of them; undefined where it is no JSON at
 * all.
 */
export function wholeRecords(
  source: Source,
  bytes: Uint8Array,
  { records = auto }: Limits,
): readonly (Document | Aside)[] | undefined {
  const value = parsed(decode(bytes).text)
  const { name, doubts } = source
  const items = listIn(value, records)
  if (items === undefined && isRecord(value))
    return [
      documentOf(outOfEnvelope(value, records), { id: source.id, name, bytes, warnings: doubts }, records),
    ]
  if (Array.isArray(value) && value.length === 0) return [emptyList(source, bytes)]
  return items === undefined ? undefined : listed(source, { items, broken: false }, records)
}

/** A list without items is a file without documents, and no damage. */
function emptyList({ id, name, doubts }: Source, bytes: Uint8Array): Document {
  const record = { holds: 'text', content: '', fields: [] } as const
  return { id, name, bytes, record, why: 'a list without records', warnings: doubts }
}

/** What is whole of a list that is cut or damaged. */
export interface Cut {
  readonly whole: readonly (Document | Aside)[]
  /** What is behind them; absent where nothing is. */
  readonly reason?: string
}

/** The records of a list that are whole before it is cut or damaged. Undefined where none of them holds a text. */
export function cutRecords(source: Source, bytes: Uint8Array, { records = auto }: Limits): Cut | undefined {
  const list = itemsBefore(decode(bytes).text)
  if (!list.items.some((item) => isRecord(item) && holdsText(outOfEnvelope(item, records), records)))
    return undefined
  const whole = listed(source, list, records)
  if (!list.broken) return { whole }
  return { whole, reason: `a list that is cut or damaged behind record ${list.items.length}; mend it there` }
}

function listed(
  { id, name, doubts }: Source,
  { items, broken }: Listed,
  mapping: Mapping,
): readonly (Document | Aside)[] {
  const all = items.map((item) => (isRecord(item) ? outOfEnvelope(item, mapping) : undefined))
  const ids = all.map((record) => idOf(record, mapping))
  const hashes = ids.flatMap((own) => (own === undefined ? [] : [hash53(own)]))
  const names = namesBy({ hashes, count: items.length, broken })
  return items.map((item, index) => {
    const called = names.lone ? id : `${id}#${names.nameOf(ids[index], index + 1)}`
    const written = jsonOf(item)
    if (written === undefined) return { id: called, where: 'read', reason: TOO_DEEP }
    return documentOf(all[index], { id: called, name, bytes: written, warnings: doubts }, mapping)
  })
}

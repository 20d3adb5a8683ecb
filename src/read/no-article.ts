/** Why a file, or what a caller of the library hands over, is no article, and the mend. */
import { bundleOf, CALLED, REACH } from './raw/bundles.ts'
import { kindOf } from './raw/kinds.ts'
import type { Kind } from './raw/kinds.ts'
import { auto } from './records/record-fields.ts'
import { tableOf } from './records/table.ts'
import { HEAD, startsWith } from './whole.ts'

const JSON_NAME = /\.(?:json|jsonl|ndjson)$/i
const NO_TEXT = 'no text to clean'

export function isCalledJson(name: string): boolean {
  return JSON_NAME.test(name)
}

/** Of what holds no text, or no article; undefined where it is read, whatever is in it. */
export function whyNoArticle(kind: Kind): string | undefined {
  if (kind.is === 'binary') return `binary (${kind.what}); ${kind.mend ?? NO_TEXT}`
  const isMap = kind.is === 'bundle' && kind.by === 'site-map'
  return isMap ? `${CALLED[kind.by]}, no article; give the pages it names` : undefined
}

/** Of one document alone: what holds several, or is packed, is not opened there. */
export function whyNotOne(name: string, content: string | Uint8Array): string | undefined {
  const head = typeof content === 'string' ? Buffer.from(content.slice(0, HEAD)) : content.subarray(0, HEAD)
  const kind = typeof content === 'string' ? kindOfString(content) : kindOf(head)
  if (kind.is === 'packed') return `packed by ${kind.by}; unpack it first`
  if (kind.is === 'archive' || kind.is === 'warc')
    return `a ${kind.is === 'warc' ? 'WARC' : `${kind.by} archive`}; give each of its documents, or the file to cleanFolder`
  const why = whyNoArticle(kind)
  if (why !== undefined) return why
  if (kind.is === 'bundle')
    return `${CALLED[kind.by]}, no article; give the text or html in it, or the file to cleanFolder`
  const isRecords = isCalledJson(name) && (startsWith(head, '{') || startsWith(head, '['))
  const isTable = !isRecords && tableOf(head, name, auto) !== undefined
  if (!isRecords && !isTable) return undefined
  return `${isTable ? 'a table' : 'JSON'}, no article; give the text or html of each record, or the file to cleanFolder`
}

/** A string is a text, whatever its signs. */
function kindOfString(text: string): Kind {
  const bundle = bundleOf(text.slice(0, REACH))
  return bundle === undefined ? { is: 'readable' } : { is: 'bundle', by: bundle }
}

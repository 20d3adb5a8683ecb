/** An HTTP response as a WARC holds it: head, transfer and content encodings taken off. Believes neither length nor encoding. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'
import { once, take } from '../raw/bytes.ts'
import { unpacked } from './packing.ts'

export interface Answer {
  readonly status: number
  /** Lower case, without parameters; empty where none is told. */
  readonly type: string
  readonly charset: string | undefined
  readonly body: Uint8Array
}

/** Encodings that may lie on one another; browsers take as many. */
const MOST_LAYERS = 4

/** Reads a response. Throws where its head is none, its encoding cannot be undone, or it is larger than `limit` bytes. */
export async function answerOf(block: Uint8Array, limit: number): Promise<Answer> {
  const reader = new AsyncIterReader([block], null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  if (head === null) throw new Error('no HTTP response')
  const header = (name: string): string => head.headers.get(name)?.toLowerCase() ?? ''
  let body = await reader.readFully()
  if (header('transfer-encoding').includes('chunked')) body = await dechunked(body)
  for (const encoding of header('content-encoding').split(',').slice(0, MOST_LAYERS).toReversed())
    body = await decoded(body, encoding.trim(), limit)
  const type = head.headers.get('content-type')
  return { status: Number(head.statusCode), ...typeOf(type ?? ''), body }
}

/** A media type and its charset. */
export function typeOf(contentType: string): Pick<Answer, 'type' | 'charset'> {
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  return { type: (contentType.split(';', 1)[0] ?? '').trim().toLowerCase(), charset }
}

/** A crawler may have taken the chunks apart and kept the header: warcio then gives the bytes as they are. */
function dechunked(body: Uint8Array): Promise<Uint8Array> {
  return new AsyncIterReader([body], null, true).readFully()
}

async function decoded(body: Uint8Array, encoding: string, limit: number): Promise<Uint8Array> {
  const bounds = { maxOutputLength: limit + 1 }
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body, bounds)
    if (encoding === 'deflate') return inflated(body, bounds)
    if (encoding === 'br') return brotliDecompressSync(body, bounds)
    if (encoding === 'zstd') return (await take(unpacked(once(body), 'Zstandard'), limit)).bytes
    return body
  } catch (error) {
    if (readsAsText(body)) return body
    throw error
  }
}

/** Servers send deflate with and without its frame. */
function inflated(body: Uint8Array, bounds: { readonly maxOutputLength: number }): Uint8Array {
  try {
    return inflateSync(body, bounds)
  } catch {
    return inflateRawSync(body, bounds)
  }
}

/** Crawlers that store a body unpacked and leave its header: what begins as text is taken as it is. */
function readsAsText(body: Uint8Array): boolean {
  const head = body.subarray(0, 64)
  return head.length > 0 && head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))
}

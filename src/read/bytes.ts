/** A file as a stream of bytes, unpacked where it is packed, and never more of it than asked for. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'

/** How a file is packed. */
export type Packing = 'none' | 'gzip' | 'brotli'

/** Text packs 3 to 20 times; a page of one repeated line 100 times. Beyond that it is a bomb. */
const MOST_RATIO = 250
/** Below this many bytes out a bomb does no harm, and small files may pack oddly. */
const HARMLESS = 4_000_000

/**
 * The file's bytes, a piece at a time. Throws where it cannot be read, unpacked, or unpacks to absurdly much.
 */
export async function* bytesOf(path: string, packing: Packing): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  if (packing === 'none') {
    yield* pieces(file)
    return
  }
  const unpack = packing === 'gzip' ? createGunzip() : createBrotliDecompress()
  file.on('error', (error) => unpack.destroy(error))
  file.pipe(unpack)
  let out = 0
  try {
    for await (const piece of pieces(unpack)) {
      out += piece.length
      if (out > HARMLESS && out > file.bytesRead * MOST_RATIO) {
        throw new Error(
          `unpacks to more than ${MOST_RATIO} times its size; unpack it by hand if that is meant`,
        )
      }
      yield piece
    }
  } finally {
    file.destroy()
    unpack.destroy()
  }
}

/** At most `limit` bytes of the stream, and whether that was all of it. */
export async function take(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part)
    size += part.length
    if (size > limit) break
  }
  const all = Buffer.concat(parts)
  return { bytes: size > limit ? all.subarray(0, limit) : all, whole: size <= limit }
}

/** The lines of a stream, without their ends, 1-based; one longer than `limit` comes as its length alone. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  for await (const piece of stream) {
    let start = 0
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      size += end - start
      if (size <= limit) parts.push(piece.subarray(start, end))
      yield line(parts, size, { number, limit })
      parts = []
      size = 0
      number++
      start = end + 1
    }
    size += piece.length - start
    if (size <= limit) parts.push(piece.subarray(start))
    else parts = []
  }
  if (size > 0) yield line(parts, size, { number, limit })
}

export interface Line {
  readonly number: number
  readonly size: number
  /** Absent where the line is longer than the limit. */
  readonly bytes?: Uint8Array
}

function line(
  parts: readonly Uint8Array[],
  size: number,
  { number, limit }: { number: number; limit: number },
): Line {
  if (size > limit) return { number, size }
  const bytes = Buffer.concat(parts)
  const end = bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length
  return { number, size, bytes: bytes.subarray(0, end) }
}

async function* pieces(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    if (piece instanceof Uint8Array) yield piece
  }
}

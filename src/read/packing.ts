/** A packed stream unpacked, piece by piece, and never to absurdly much. Trusts no length that the stream declares. */
import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { pieces } from './bytes.ts'
import { HARMLESS, MOST_RATIO } from './source.ts'
import { unpackZstd } from './zstd.ts'

/** How a file is packed. */
export type Packing = 'none' | 'gzip' | 'brotli' | 'Zstandard'

/** The stream's bytes as they were before packing. Throws where it cannot be unpacked, or unpacks to absurdly much. */
export async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const size = { in: 0, out: 0 }
  for await (const piece of unpacking(counted(stream, size), packing)) {
    size.out += piece.length
    if (packing !== 'none' && size.out > HARMLESS && size.out > size.in * MOST_RATIO) throw new Error(BOMB)
    yield piece
  }
}

/** Why something that unpacks to absurdly much is left. */
export const BOMB = `unpacks to more than ${MOST_RATIO} times its size; unpack it by hand if that is meant`

function unpacking(stream: AsyncIterable<Uint8Array>, packing: Packing): AsyncIterable<Uint8Array> {
  if (packing === 'none') return stream
  return packing === 'Zstandard' ? unpackZstd(stream) : throughZlib(stream, packing)
}

async function* throughZlib(
  stream: AsyncIterable<Uint8Array>,
  packing: 'gzip' | 'brotli',
): AsyncGenerator<Uint8Array> {
  const unpack = packing === 'gzip' ? createGunzip() : createBrotliDecompress()
  const packed = Readable.from(stream)
  packed.on('error', (error) => unpack.destroy(error))
  packed.pipe(unpack)
  try {
    yield* pieces(unpack)
  } finally {
    packed.destroy()
    unpack.destroy()
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, size: { in: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    size.in += piece.length
    yield piece
  }
}

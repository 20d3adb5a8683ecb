/** A packed stream unpacked, piece by piece, and never to absurdly much. Trusts no length that the stream declares. */
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { HARMLESS, MOST_RATIO } from '../raw/source.ts'
import { throughZlib } from './through-zlib.ts'
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
  if (packing === 'Zstandard') return unpackZstd(stream)
  return throughZlib(stream, packing === 'gzip' ? createGunzip() : createBrotliDecompress())
}

async function* counted(stream: AsyncIterable<Uint8Array>, size: { in: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    size.in += piece.length
    yield piece
  }
}

/**
 * Zstandard to bytes, by fzstd, frame by frame. The frames are walked here (RFC 8878, section 3), so that a window too large or
 * a swarm of tiny blocks is refused before fzstd spends memory or time on it. Checksums are not verified.
 */
import { Decompress } from 'fzstd'

/** zstd's own limit for what it unpacks without being told to (`--long=27`). */
const MOST_WINDOW = 128 * 1024 * 1024
/**
 * fzstd moves its whole window for every block. Bytes moved before that is held against a file: ten seconds' worth; and how
 * many for each byte that comes out: blocks of 1 KB in a window of 8 MB, which zstd writes where a program flushes every line.
 */
const MOVES_FREE = 1e11
const MOVES_PER_BYTE = 10_000
const MAGIC = 0xfd2fb528
/** Frames with anything in them, to be passed over: 0x184D2A50 to 5F. */
const SKIPPABLE = 0x0184d2a5
/** The longest frame header. */
const HEADER = 18
const BLOCK_HEADER = 3
const CHECKSUM = 4
const NAME_SIZES = [0, 1, 2, 4] as const
const CONTENT_SIZES = [0, 2, 4, 8] as const

interface Frame {
  readonly window: number
  readonly checksum: boolean
  readonly unpack: Decompress
}

interface Header {
  readonly size: number
  readonly window: number
  readonly checksum: boolean
}

/** The bytes of all frames, one block at a time. Throws on what is no Zstandard, is cut, or asks too much. */
export async function* unpackZstd(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const effort = { moved: 0, out: 0 }
  let frame: Frame | undefined
  let skip = 0
  let rest: Uint8Array = new Uint8Array(0)

  /** Takes one step into `rest`; false where more bytes are needed for it. */
  function step(): boolean {
    if (skip > 0) return pass(Math.min(skip, rest.length))
    if (frame !== undefined) return block(frame)
    return open()
  }

  function pass(size: number): boolean {
    skip -= size
    rest = rest.subarray(size)
    return size > 0
  }

  function open(): boolean {
    if (rest.length < 8) return false
    if (number(rest, 0, 4) >>> 4 === SKIPPABLE) {
      skip = 8 + number(rest, 4, 4)
      return true
    }
    const header = headerOf(rest)
    if (header === undefined) return false
    if (header.window > MOST_WINDOW) throw new Error('Zstandard window of more than 128 MB; unpack it first')
    frame = {
      window: header.window,
      checksum: header.checksum,
      unpack: new Decompress((out) => void ready.push(out)),
    }
    frame.unpack.push(rest.slice(0, header.size))
    rest = rest.subarray(header.size)
    return true
  }

  function block({ unpack, checksum, window }: Frame): boolean {
    if (rest.length < BLOCK_HEADER) return false
    const header = number(rest, 0, BLOCK_HEADER)
    const last = (header & 1) === 1
    const content = ((header >> 1) & 3) === 1 ? 1 : header >> 3
    const size = BLOCK_HEADER + content + (last && checksum ? CHECKSUM : 0)
    if (rest.length < size) return false
    effort.moved += window
    if (effort.moved > MOVES_FREE + effort.out * MOVES_PER_BYTE)
      throw new Error('Zstandard of very many tiny blocks; unpack it first')
    unpack.push(rest.slice(0, size), last)
    rest = rest.subarray(size)
    if (last) frame = undefined
    return true
  }

  function done(): readonly Uint8Array[] {
    const blocks = ready.splice(0).filter((out) => out.length > 0)
    for (const out of blocks) effort.out += out.length
    return blocks
  }

  for await (const piece of stream) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (rest.length > 0 && step()) yield* done()
  }
  if (rest.length > 0 || frame !== undefined || skip > 0) throw new Error('unexpected end of file')
}

/** What a frame header says, or undefined where it is not all there yet. */
function headerOf(bytes: Uint8Array): Header | undefined {
  if (number(bytes, 0, 4) !== MAGIC) throw new Error('incorrect header check')
  const descriptor = bytes[4] ?? 0
  const single = (descriptor & 32) !== 0
  const nameSize = NAME_SIZES[descriptor & 3] ?? 0
  const contentSize = descriptor >> 6 === 0 && single ? 1 : (CONTENT_SIZES[descriptor >> 6] ?? 0)
  const at = single ? 5 : 6
  const size = at + nameSize + contentSize
  if (bytes.length < Math.min(size, HEADER)) return undefined
  if (number(bytes, at, nameSize) !== 0) throw new Error('Zstandard with a dictionary; unpack it first')
  const checksum = (descriptor & 4) !== 0
  if (!single) return { size, checksum, window: windowOf(bytes[5] ?? 0) }
  const content = number(bytes, at + nameSize, contentSize) + (contentSize === 2 ? 256 : 0)
  return { size, checksum, window: content }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

/** A little-endian whole number. */
function number(bytes: Uint8Array, at: number, size: number): number {
  let value = 0
  for (let place = size - 1; place >= 0; place--) value = value * 256 + (bytes[at + place] ?? 0)
  return value
}

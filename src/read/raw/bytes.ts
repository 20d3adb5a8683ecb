/** Streams of bytes: their pieces, their beginning, their lines; never more of them than asked for. */

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

/** The same, of a stream that may be broken: what stands before that. Throws where nothing does. */
export async function takeUnbroken(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const broken: unknown[] = []
  const taken = await take(untilBroken(stream, broken), limit)
  if (broken.length > 0 && taken.bytes.length === 0) throw broken[0]
  return broken.length === 0 ? taken : { ...taken, whole: false }
}

/** A stream that ends where it breaks, and what it broke by. */
export async function* untilBroken<T>(stream: AsyncIterable<T>, broken: unknown[]): AsyncGenerator<T> {
  try {
    yield* stream
  } catch (error) {
    broken.push(error)
  }
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

/** The pieces of a stream of Node's. */
export async function* pieces(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    if (piece instanceof Uint8Array) yield piece
  }
}

/** Bytes at hand as a stream of one piece. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

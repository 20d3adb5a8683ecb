/**
 * Bytes through an unpacker of zlib, a bite at a time: all that comes out before an error is given before it
 * is thrown.
 */
import type { Transform } from 'node:stream'

/**
 * What would come out of the bite that is broken is lost: of this many bytes half an article. Half as many
 * take twice the time.
 */
const BITE = 512
/** Bytes that may come out of a bite before the unpacker waits: a few hundred of brotli can hold gigabytes. */
const FULL = 1 << 20

/**
 * As far as the bytes can be unpacked, whoever reads it how fast. What stands behind their end is left.
 * Throws where they are broken or cut.
 */
export async function* throughZlib(
  stream: AsyncIterable<Uint8Array>,
  unpack: Transform,
): AsyncGenerator<Uint8Array> {
  const feeder = openFeeder(unpack)
  try {
    for await (const bite of bites(stream)) {
      yield* feeder.given(bite)
      if (feeder.ended()) return
    }
    yield* feeder.given()
    feeder.ended()
  } finally {
    unpack.destroy()
  }
}

interface Feeder {
  /** What comes out when this goes in; without it, at the end. */
  readonly given: (bite?: Uint8Array) => AsyncGenerator<Uint8Array>
  /** Throws where the unpacker did. */
  readonly ended: () => boolean
}

function openFeeder(unpack: Transform): Feeder {
  const out: Uint8Array[] = []
  const failed: Error[] = []
  let ended = false
  let held = 0
  let wake = (): void => undefined
  let tellFull = (): void => undefined
  unpack.on('data', (piece: Uint8Array) => {
    out.push(piece)
    held += piece.length
    if (held < FULL) return
    unpack.pause()
    tellFull()
  })
  unpack.on('end', () => {
    ended = true
    wake()
  })
  unpack.on('error', (error) => {
    failed.push(error)
    wake()
  })
  /** True once all of it has gone through. */
  function worked(bite: Uint8Array | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      wake = () => resolve(true)
      if (bite === undefined) unpack.end()
      else unpack.write(bite, (error) => void (error ?? resolve(true)))
    })
  }
  function full(): Promise<boolean> {
    return new Promise((resolve) => (tellFull = () => resolve(false)))
  }
  async function* given(bite?: Uint8Array): AsyncGenerator<Uint8Array> {
    const done = worked(bite)
    for (let isDone = false; !isDone;) {
      isDone = await Promise.race([done, full()])
      yield* out.splice(0)
      held = 0
      unpack.resume()
    }
  }
  return {
    given,
    ended: () => {
      if (failed[0] !== undefined) throw failed[0]
      return ended
    },
  }
}

async function* bites(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; at += BITE) yield piece.subarray(at, at + BITE)
  }
}

/** The entries of a tar archive, by tar-stream, in one pass; only what is large is read a second time. */
import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Header } from 'tar-stream'
import { reasonOf } from '../../attempt.ts'
import { once, pieces, take, untilBroken } from '../raw/bytes.ts'
import type { PackedFile } from './entries.ts'
import type { Source } from '../raw/source.ts'

/** An entry up to this size stands in memory while it is read; a larger one is found again from the archive's start. */
const MOST_IN_MEMORY = 32_000_000

interface Found {
  readonly header: Header
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The entries in the archive's order. Throws where it is no tar, or cut. */
export async function* tarEntries(source: Source): AsyncGenerator<PackedFile> {
  let n = 0
  for await (const { header, bytes } of walk(source)) {
    const place = n++
    const size = header.size ?? 0
    const known = { path: header.name, size, is: kindOf(header) }
    const held = known.is === 'file' && size <= MOST_IN_MEMORY ? await take(bytes, size) : undefined
    yield { ...known, open: () => (held === undefined ? again(source, place) : once(held.bytes)) }
  }
}

/** The bytes of the entry at a place, from a pass of its own. */
async function* again(source: Source, place: number): AsyncGenerator<Uint8Array> {
  let n = 0
  for await (const { bytes } of walk(source)) {
    if (n++ < place) continue
    yield* bytes
    return
  }
}

/**
 * Entry by entry; what is left of one is passed over before the next. An error waits until all that came
 * before it is given.
 */
async function* walk(source: Source): AsyncGenerator<Found> {
  const archive = extract()
  const broken: unknown[] = []
  const packed = Readable.from(untilBroken(source.open(), broken))
  packed.pipe(archive)
  try {
    for await (const entry of archive) {
      yield { header: entry.header, bytes: orWhy(pieces(entry), broken) }
      entry.resume()
    }
  } catch (error) {
    throw whyOf(error, broken)
  } finally {
    packed.destroy()
    archive.destroy()
  }
  if (broken.length > 0) throw broken[0]
}

async function* orWhy(
  bytes: AsyncIterable<Uint8Array>,
  broken: readonly unknown[],
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    throw whyOf(error, broken)
  }
}

/** How tar-stream tells of an end too early, depending on who hears of it first. */
const CUT = /^(?:Unexpected end of data|Stream was destroyed)/

function whyOf(error: unknown, broken: readonly unknown[]): unknown {
  return broken[0] ?? (CUT.test(reasonOf(error)) ? new Error('unexpected end of file') : error)
}

function kindOf({ type }: Header): PackedFile['is'] {
  if (type === 'directory') return 'folder'
  if (type === 'link' || type === 'symlink') return 'link'
  return type === 'file' || type === 'contiguous-file' || type === null || type === undefined
    ? 'file'
    : 'special'
}

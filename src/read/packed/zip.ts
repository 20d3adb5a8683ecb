/** The entries of a ZIP archive, by yauzl: read off its directory, sizes and checksums held against what comes out. */
import { crc32 } from 'node:zlib'
import { getFileNameLowLevel, fromBufferPromise, openPromise } from 'yauzl'
import type { Entry as ZipEntry, ZipFile } from 'yauzl'
import { pieces, take } from '../raw/bytes.ts'
import type { PackedFile } from './entries.ts'
import type { Source } from '../raw/source.ts'

/**
 * A ZIP is read from its end. One that lies in another archive, or is packed, has to stand in memory: 64 MB are 200,000 pages
 * of text, packed.
 */
const MOST_IN_MEMORY = 64_000_000
/** Options of yauzl: names are read here, since it stops at the first that it does not like. */
const OPTIONS = { autoClose: false, lazyEntries: true, decodeStrings: false } as const

/** The file type in the upper half of a Unix archive's attributes. */
const TYPE = 0xf000
const LINK = 0xa000
const REGULAR = 0x8000
const NO_TYPE = 0

/** The entries in the directory's order. Throws where it is no ZIP, or too large to stand in memory and has to. */
export async function* zipEntries(source: Source): AsyncGenerator<PackedFile> {
  const zip = await opened(source)
  try {
    for await (const entry of zip.eachEntry()) yield entryOf(zip, entry)
  } finally {
    zip.close()
  }
}

async function opened(source: Source): Promise<ZipFile> {
  if (source.path !== undefined) return openPromise(source.path, OPTIONS)
  const { bytes, whole } = await take(source.open(), MOST_IN_MEMORY)
  if (!whole) throw new Error('a ZIP of more than 64 MB inside another file; unpack it first')
  return fromBufferPromise(Buffer.from(bytes), OPTIONS)
}

function entryOf(zip: ZipFile, entry: ZipEntry): PackedFile {
  const path = nameOf(entry)
  return { path, size: entry.uncompressedSize, is: kindOf(entry, path), open: () => bytesOf(zip, entry) }
}

/** Throws behind the last of them where they are not what was packed. */
async function* bytesOf(zip: ZipFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  let crc = 0
  try {
    for await (const piece of pieces(stream)) {
      crc = crc32(piece, crc)
      yield piece
    }
  } finally {
    stream.destroy()
  }
  if (crc !== entry.crc32) throw new Error('incorrect data check')
}

function kindOf(entry: ZipEntry, path: string): PackedFile['is'] {
  const type = (entry.externalFileAttributes >>> 16) & TYPE
  if (path.endsWith('/')) return 'folder'
  if (type === LINK) return 'link'
  if (entry.isEncrypted()) return 'locked'
  return type === REGULAR || type === NO_TYPE ? 'file' : 'special'
}

/** UTF-8 where it is that, declared or not; else the code page 437 of the format. */
function nameOf(entry: ZipEntry): string {
  try {
    const own = new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw)
    const decoded = getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    )
    return decoded.includes('\ufffd') || /[^\x20-\x7e]/.test(own) ? own : decoded
  } catch {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  }
}

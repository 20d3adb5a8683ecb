/** What bytes are, by their first bytes and their control characters; a file's name is not asked. */
import { bundleOf, REACH } from './bundles.ts'
import type { Bundle } from './bundles.ts'
import { markOf, utf16Of } from '../encodings/wide.ts'

/** What the head of a file shows: something to read, something packed, or something that holds no text. */
export type Kind =
  | { readonly is: 'readable' }
  | { readonly is: 'packed'; readonly by: 'gzip' | 'Zstandard' }
  | { readonly is: 'archive'; readonly by: 'zip' | 'tar' }
  | { readonly is: 'warc' }
  | { readonly is: 'binary'; readonly what: string; readonly mend?: string }
  | { readonly is: 'bundle'; readonly by: Bundle }

type Magic = readonly [start: RegExp, kind: Kind]

const REPACK = 'unpack it, or pack it anew as .gz, .zst, .zip or .tar'
const binary = (what: string): Kind => ({ is: 'binary', what })
const sealed = (what: string): Kind => ({ is: 'binary', what, mend: REPACK })
const ZSTANDARD: Kind = { is: 'packed', by: 'Zstandard' }
const ZIP: Kind = { is: 'archive', by: 'zip' }

/**
 * First bytes, as Latin-1: more of them where they begin as a word that may open a text. The names are what
 * a person would call the thing.
 */
const MAGICS: readonly Magic[] = [
  [/^\x1f\x8b/, { is: 'packed', by: 'gzip' }],
  [/^\x28\xb5\x2f\xfd/, ZSTANDARD],
  [/^PK(?:\x03\x04|\x05\x06)/, ZIP],
  [/^WARC\/\d/, { is: 'warc' }],
  [/^\x89PNG/, binary('PNG image')],
  [/^\xff\xd8\xff/, binary('JPEG image')],
  [/^GIF8[79]a[^]{0,6}?[\x00-\x08]/, binary('GIF image')],
  [/^RIFF[^]{4}(?:WAVE|AVI |WEBP|RMID)/, binary('RIFF media')],
  [/^%PDF-/, binary('PDF document')],
  [/^%!PS/, binary('PostScript document')],
  [/^\{\\rtf/, binary('RTF document')],
  [/^\xd0\xcf\x11\xe0/, binary('Office document')],
  [/^Rar!\x1a\x07/, sealed('RAR archive')],
  [/^7z\xbc\xaf/, sealed('7-Zip archive')],
  [/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, sealed('bzip2 archive')],
  [/^\xfd7zXZ/, sealed('xz archive')],
  [/^\x7fELF/, binary('program')],
  [/^MZ\x90/, binary('program')],
  [/^ID3[\x02-\x04]/, binary('MP3 audio')],
  [/^OggS\0/, binary('Ogg media')],
  [/^fLaC[\0\x80]/, binary('FLAC audio')],
  [/^wOF[F2](?:\0\x01\0\0|OTTO|true)/, binary('font')],
  [/^SQLite format 3\0/, binary('SQLite database')],
  [/^PAR1[\0-\x1f]/, binary('Parquet table')],
]

/** A tar archive carries its name this far in. */
const TAR_AT = 257
const TAR = /^ustar(?:\0|  \0)/
const TAR_LENGTH = 8

/** A Zstandard file may begin with a frame that is passed over: `\x50` to `\x5f`, then this. */
const PASSED_OVER = /^[\x50-\x5f]\x2a\x4d\x18/

/** One byte in twenty: real text has a stray form feed or escape, of packed data one byte in ten is such. */
const MOST_CONTROLS = 0.05

/** A stray NUL stands for a character that broke; a file of data holds ten times as many. */
const MOST_ZEROS = 0.02

/** Judges the head of a file; 64 KB are enough. */
export function kindOf(head: Uint8Array): Kind {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 16)).toString('latin1')
  for (const [magic, kind] of MAGICS) {
    if (magic.test(start)) return kind
  }
  if (PASSED_OVER.test(start)) return ZSTANDARD
  const inside = Buffer.from(head.subarray(TAR_AT, TAR_AT + TAR_LENGTH)).toString('latin1')
  if (TAR.test(inside)) return { is: 'archive', by: 'tar' }
  const bundle = bundleOf(Buffer.from(head.subarray(0, REACH)).toString('latin1'))
  return bundle === undefined ? textual(head) : { is: 'bundle', by: bundle }
}

function textual(head: Uint8Array): Kind {
  if (markOf(head) !== undefined) return { is: 'readable' }
  if (head.includes(0) && utf16Of(head) !== undefined) return { is: 'readable' }
  let zeros = 0
  let controls = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  }
  if (controls > head.length * MOST_CONTROLS) return binary('mostly control characters')
  if (zeros > head.length * MOST_ZEROS) return binary('NUL bytes')
  return { is: 'readable' }
}

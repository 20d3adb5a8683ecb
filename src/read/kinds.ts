/** What bytes are, by their first bytes and their control characters; a file's name is not asked. */
import { markOf, utf16Of } from './wide.ts'

/** What the head of a file shows: something to read, something packed, or something that holds no text. */
export type Kind =
  | { readonly is: 'readable' }
  | { readonly is: 'packed'; readonly by: 'gzip' | 'Zstandard' }
  | { readonly is: 'archive'; readonly by: 'zip' | 'tar' }
  | { readonly is: 'warc' }
  | { readonly is: 'binary'; readonly what: string }

type Magic = readonly [bytes: string, kind: Kind]

const binary = (what: string): Kind => ({ is: 'binary', what })
const ZSTANDARD: Kind = { is: 'packed', by: 'Zstandard' }
const ZIP: Kind = { is: 'archive', by: 'zip' }

/** First bytes, as Latin-1. The names are what a person would call the thing. */
const MAGICS: readonly Magic[] = [
  ['\x1f\x8b', { is: 'packed', by: 'gzip' }],
  ['\x28\xb5\x2f\xfd', ZSTANDARD],
  ['PK\x03\x04', ZIP],
  ['PK\x05\x06', ZIP],
  ['WARC/', { is: 'warc' }],
  ['\x89PNG', binary('PNG image')],
  ['\xff\xd8\xff', binary('JPEG image')],
  ['GIF8', binary('GIF image')],
  ['RIFF', binary('RIFF media')],
  ['%PDF-', binary('PDF document')],
  ['%!PS', binary('PostScript document')],
  ['{\\rtf', binary('RTF document')],
  ['\xd0\xcf\x11\xe0', binary('Office document')],
  ['Rar!', binary('RAR archive')],
  ['7z\xbc\xaf', binary('7-Zip archive')],
  ['BZh', binary('bzip2 archive')],
  ['\xfd7zXZ', binary('xz archive')],
  ['\x7fELF', binary('program')],
  ['MZ\x90', binary('program')],
  ['ID3', binary('MP3 audio')],
  ['OggS', binary('Ogg media')],
  ['fLaC', binary('FLAC audio')],
  ['wOFF', binary('font')],
  ['wOF2', binary('font')],
  ['SQLite format 3', binary('SQLite database')],
  ['PAR1', binary('Parquet table')],
]

/** A tar archive carries its name this far in. */
const TAR_AT = 257
const TAR = 'ustar'

/** A Zstandard file may begin with a frame that is passed over: `\x50` to `\x5f`, then this. */
const PASSED_OVER = /^[\x50-\x5f]\x2a\x4d\x18/

/** One byte in twenty: real text has a stray form feed or escape, of packed data one byte in ten is such. */
const MOST_CONTROLS = 0.05

/** A stray NUL stands for a character that broke; a file of data holds ten times as many. */
const MOST_ZEROS = 0.02

/** Judges the head of a file; 64 KB are enough. */
export function kindOf(head: Uint8Array): Kind {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 16)).toString('latin1')
  for (const [bytes, kind] of MAGICS) {
    if (start.startsWith(bytes)) return kind
  }
  if (PASSED_OVER.test(start)) return ZSTANDARD
  const inside = Buffer.from(head.subarray(TAR_AT, TAR_AT + TAR.length)).toString('latin1')
  if (inside === TAR) return { is: 'archive', by: 'tar' }
  return textual(head)
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

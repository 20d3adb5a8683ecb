/** What bytes are, by their first bytes and their control characters; a file's name is not asked. */

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

/** One unit in ten: real text has a stray form feed or escape, binary data a third of such bytes. */
const MOST_CONTROLS = 0.1

/**
 * Of a UTF-16 text without a mark at least one high byte in this many is zero: line ends and spaces, whatever
 * the script.
 */
const PAIRS_PER_ZERO = 200
/** In UTF-16 the zeros stand on one side: the other holds at most this share of them. */
const OTHER_SIDE = 0.02
/** Below U+2000, in all alphabets, the bytes of the zeros' side are less than this; in other text one in fifty is, a line's end. */
const ALPHABETS = 0x20
/** Beyond them, in Chinese, the low bytes are spread evenly, so that half of them are no ASCII; of Western text one in twenty is none. */
const SPREAD = 0.25
/** And the zeros' side holds a space's byte for curly quotes alone; in any text of one byte a character it is one in seven. */
const SPACES = 0.08
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

/** Which UTF-16 a text without a byte order mark is in, by the side on which its zeros stand. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even++
    if (head[at + 1] === 0) odd++
  }
  const most = Math.max(even, odd)
  if (most === 0 || most * PAIRS_PER_ZERO < head.length / 2) return undefined
  if (Math.min(even, odd) > most * OTHER_SIDE) return undefined
  const side = odd > even ? 1 : 0
  if (!inPairs(head, side)) return undefined
  return side === 1 ? 'utf-16le' : 'utf-16be'
}

/** Whether the bytes are high and low ones in turn, the high ones on this side; else the zeros are strays in other text. */
function inPairs(head: Uint8Array, side: 0 | 1): boolean {
  const pairs = Math.floor(head.length / 2)
  let alphabets = 0
  let spaces = 0
  let spread = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    const high = head[at + side] ?? 0
    if (high < ALPHABETS) alphabets++
    if (high === ALPHABETS) spaces++
    if ((head[at + 1 - side] ?? 0) >= 0x80) spread++
  }
  return alphabets * 2 >= pairs || (spread >= pairs * SPREAD && spaces <= pairs * SPACES)
}

function textual(head: Uint8Array): Kind {
  if (marked16(head)) return { is: 'readable' }
  let zeros = 0
  let controls = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  }
  if (controls > head.length * MOST_CONTROLS) return binary('mostly control characters')
  if (zeros > head.length * MOST_ZEROS && utf16Of(head) === undefined) return binary('NUL bytes')
  return { is: 'readable' }
}

function marked16(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
}

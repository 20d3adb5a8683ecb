/**
 * Bytes to text. Believes a byte order mark, then strict UTF-8, then what is declared unless the bytes
 * contradict it, then statistics (chardet), then windows-1252. Never TextDecoder but for strict UTF-8: its
 * windows-1252 is wrong on Node 20.
 */
import chardet from 'chardet'
import iconv from 'iconv-lite'
import { declaredEncoding } from './declared.ts'
import { fromIso2022 } from './iso-2022-jp.ts'
import { encodingNamed, iconvName } from './labels.ts'
import { isThai, likeliest } from './likeliest.ts'
import { readMixed } from './mixed.ts'
import { markOf, utf16Of } from './wide.ts'

export interface Decoded {
  readonly text: string
  /** Name in the WHATWG standard, lower case; `utf-32le` and `utf-32be`, which it leaves out, by their marks. */
  readonly encoding: string
  readonly warnings: readonly string[]
}

/** What is looked at to tell UTF-16 without a mark. */
const HEAD = 65_536
/** Bytes taken around a byte beyond ASCII for the statistics: the word it stands in and its neighbours. */
const AROUND = 48
/** The statistics need no more than this; chardet's time grows with it. */
const SAMPLE = 16_384
/**
 * chardet's confidence, 0 to 100, from which it is believed. Western text scores 10 to 60 as several
 * encodings at once, a real match 30 and more as one.
 */
const CONFIDENT = 30
/**
 * Where letters stand in runs it cannot be Western, and the likeliest of the others is believed even of a
 * short text.
 */
const LIKELIEST = 5
/**
 * In Western text letters beyond ASCII stand alone or in pairs; four in a row are another script, or several
 * bytes a character.
 */
const RUN = 4
/** Share of the bytes beyond ASCII in such runs from which a declared Western encoding is not believed. */
const RUN_SHARE = 0.3

/** How much likelier a language's letters have to make another encoding than what chardet found, in nats: 400 to 1. */
const EVIDENCE = 6
/** The same against a declaration: servers declare Latin-1 for everything, but pages mostly know. */
const DECLARED_EVIDENCE = 20
/** Encodings of one byte a character. */
const SINGLE = /^(?:windows-125|iso-8859|koi8|ibm866|mac|x-mac)/

const WESTERN = new Set(['windows-1252', 'iso-8859-15', 'macintosh', 'iso-8859-14', 'iso-8859-16'])

/**
 * Decodes a document. Never throws; what is uncertain stands in the warnings. Offsets of blocks count units
 * of `text`. `server` is the label that an HTTP header gave: it is believed before what the bytes declare.
 */
export function decode(bytes: Uint8Array, server?: string): Decoded {
  const marked = byMark(bytes)
  if (marked !== undefined) return marked
  const said = [server === undefined ? undefined : encodingNamed(server), declaredEncoding(bytes)]
  const declared = [...new Set(said.filter((name) => name !== undefined))]
  const strict = strictUtf8(bytes)
  if (strict !== undefined && !(declared.includes('iso-2022-jp') || escapes(bytes)))
    return utf8(strict, bytes)
  if (escapes(bytes)) return { text: fromIso2022(bytes), encoding: 'iso-2022-jp', warnings: [] }
  for (const name of declared) {
    const decoded = byDeclaration(bytes, name)
    if (decoded !== undefined) return decoded
  }
  return strict === undefined ? byStatistics(bytes, declared) : utf8(strict, bytes)
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const mark = markOf(bytes)
  return mark === undefined ? undefined : read(bytes.subarray(mark.length), mark.encoding)
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Valid UTF-8; but UTF-16 of plain letters is valid too, pure ASCII, and shows by its zeros. */
function utf8(text: string, bytes: Uint8Array): Decoded {
  const narrow = text.length === bytes.length && text.includes('\0')
  const wide = narrow ? utf16Of(bytes.subarray(0, HEAD)) : undefined
  return wide === undefined ? { text, encoding: 'utf-8', warnings: [] } : read(bytes, wide)
}

/** Escape sequences of ISO-2022-JP: the one encoding that is pure ASCII and yet not text as it stands. */
function escapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(27)
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
}

function byDeclaration(bytes: Uint8Array, declared: string): Decoded | undefined {
  if (declared === 'utf-8' || declared === 'iso-2022-jp') return undefined
  if (WESTERN.has(declared) && inRuns(bytes) > RUN_SHARE) return undefined
  if (WESTERN.has(declared) && (likeliest(sample(bytes), declared)?.lead ?? 0) > DECLARED_EVIDENCE)
    return undefined
  const decoded = read(bytes, declared)
  return decoded.text.includes('\ufffd') ? undefined : decoded
}

function byStatistics(bytes: Uint8Array, declared: readonly string[]): Decoded {
  const wide = utf16Of(bytes.subarray(0, HEAD))
  if (wide !== undefined) return read(bytes, wide)
  const mixed = readMixed(bytes, (foreign) => guessed(foreign).encoding)
  if (mixed !== undefined)
    return {
      text: mixed.text,
      encoding: 'utf-8',
      warnings: [`bytes that are not UTF-8, read as ${mixed.beside}`],
    }
  const found = guessed(bytes)
  const lost = declared
    .filter((name) => name !== found.encoding)
    .map((name) => `declared ${name}, but the bytes are not`)
  return { ...found, warnings: [...found.warnings, ...lost] }
}

/**
 * What chardet finds, unless the letters of a language speak against it; windows-1252 where nothing is certain.
 */
function guessed(bytes: Uint8Array): Decoded {
  const heard = sample(bytes)
  if (isThai(heard)) return read(bytes, 'windows-874')
  const found = byChardet(bytes, heard) ?? read(bytes, 'windows-1252')
  const better = SINGLE.test(found.encoding) ? likeliest(heard, found.encoding) : undefined
  if (better === undefined || better.lead < EVIDENCE) return found
  const decoded = read(bytes, better.encoding)
  return decoded.text.includes('\ufffd') ? found : decoded
}

/** The likeliest of chardet's encodings that reads every byte. */
function byChardet(bytes: Uint8Array, heard: Uint8Array): Decoded | undefined {
  const western = inRuns(bytes) <= RUN_SHARE
  for (const { name, confidence } of chardet.analyse(heard)) {
    const encoding = encodingNamed(name)
    if (encoding === undefined || encoding === 'utf-8' || encoding.startsWith('utf-16')) continue
    if (confidence < (western ? CONFIDENT : LIKELIEST)) break
    if (western && !alphabetic(encoding)) continue
    const decoded = read(bytes, encoding)
    if (!decoded.text.includes('\ufffd')) return decoded
  }
  return undefined
}

/** Encodings in which letters beyond ASCII stand among ASCII letters. */
function alphabetic(encoding: string): boolean {
  return WESTERN.has(encoding) || /^(?:windows-125[0478]|iso-8859-(?:2|3|4|10|13))$/.test(encoding)
}

/** In windows-1252 five bytes are no letters: the standard reads them as the control characters of their number. */
function read(bytes: Uint8Array, encoding: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = iconv.decode(buffer, iconvName(encoding))
  if (encoding !== 'windows-1252' || !text.includes('\ufffd')) return { text, encoding, warnings: [] }
  const whole = text.replace(/\ufffd/g, (_, at: number) => String.fromCharCode(buffer[at] ?? 0))
  return { text: whole, encoding, warnings: [] }
}

/** Share of the bytes beyond ASCII that stand in runs of four or more. */
function inRuns(bytes: Uint8Array): number {
  let high = 0
  let inside = 0
  let run = 0
  for (const byte of bytes) {
    if (byte < 0x80) {
      if (run >= RUN) inside += run
      run = 0
      continue
    }
    high++
    run++
  }
  if (run >= RUN) inside += run
  return high === 0 ? 0 : inside / high
}

/**
 * The stretches around bytes beyond ASCII, wherever in the file they begin: a page's head is ASCII and says
 * nothing.
 */
function sample(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  let end = 0
  for (let at = 0; at < bytes.length && size < SAMPLE; at++) {
    if ((bytes[at] ?? 0) < 0x80 || at < end) continue
    const from = Math.max(end, at - AROUND)
    end = Math.min(bytes.length, at + AROUND)
    parts.push(bytes.subarray(from, end))
    size += end - from
  }
  return Buffer.concat(parts)
}

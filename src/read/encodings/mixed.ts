/**
 * Text that is UTF-8 but for some of its bytes: pasted windows-1252, a cut through a character, or lines that were put beside it in another
 * encoding. Trusts that text of another encoding is hardly ever well-formed UTF-8 for a whole line, and never line for line.
 */
import iconv from 'iconv-lite'
import { iconvName } from './labels.ts'

/** Well-formed characters beyond ASCII for each stray byte: fewer, and the text, or the line, was never UTF-8. */
const WELL_FORMED_PER_STRAY = 4
/** Well-formed characters in lines without a stray byte, and share of the lines with bytes beyond ASCII: as much chance does not make. */
const FEWEST_FORMED = 4
const WHOLE_LINES = 1 / 3

const LINE_FEED = 10
const WESTERN = 'windows-1252'

export interface Mixed {
  readonly text: string
  /** What the bytes that are not UTF-8 were read as. */
  readonly beside: string
}

/**
 * The text with what is not UTF-8 read as windows-1252, byte for byte, where that has the letters of the rest; else whole lines as what `guessed` finds
 * in them. Undefined where it is not UTF-8 at all.
 */
export function readMixed(bytes: Uint8Array, guessed: (foreign: Uint8Array) => string): Mixed | undefined {
  const lines = linesOf(bytes)
  if (!isUtf8(lines)) return undefined
  const foreign = lines.filter(({ formed, strays }) => formed < strays * WELL_FORMED_PER_STRAY)
  const beside = foreign.length === 0 || isWestern(lines) ? WESTERN : guessed(joined(foreign))
  if (beside === WESTERN) return { text: lines.map(byStray).join(''), beside: WESTERN }
  const others = new Set(foreign)
  const text = lines.map((line) => (others.has(line) ? readAs(line.bytes, beside) : byStray(line))).join('')
  return { text, beside }
}

interface Line {
  readonly bytes: Uint8Array
  /** Well-formed characters beyond ASCII. */
  readonly formed: number
  readonly strays: number
}

function linesOf(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    lines.push(counted(bytes.subarray(start, end)))
    start = end
  }
  return lines
}

function counted(bytes: Uint8Array): Line {
  let formed = 0
  let strays = 0
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at)
    if (length > 1) formed++
    if (length === 0) strays++
    at += Math.max(1, length)
  }
  return { bytes, formed, strays }
}

/** Hardly a byte is stray, or many of the lines are without one. */
function isUtf8(lines: readonly Line[]): boolean {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
  const strays = sum(lines.map((line) => line.strays))
  if (sum(lines.map(({ formed }) => formed)) >= strays * WELL_FORMED_PER_STRAY) return true
  const telling = lines.filter((line) => line.formed > 0 || line.strays > 0)
  const whole = telling.filter((line) => line.strays === 0)
  return (
    sum(whole.map(({ formed }) => formed)) >= FEWEST_FORMED && whole.length >= telling.length * WHOLE_LINES
  )
}

/** Most letters beyond ASCII in the lines that are UTF-8 are those of windows-1252. */
function isWestern(lines: readonly Line[]): boolean {
  const whole = lines.filter(({ formed, strays }) => formed > 0 && strays === 0)
  const letters = whole
    .map(({ bytes }) => readAs(bytes, 'utf-8').match(BEYOND_ASCII)?.join('') ?? '')
    .join('')
  const known = [...letters].filter((letter) => readAs(iconv.encode(letter, WESTERN), WESTERN) === letter)
  return known.length * 2 >= [...letters].length
}

const BEYOND_ASCII = /(?![A-Za-z])\p{L}/gu

function joined(lines: readonly Line[]): Uint8Array {
  return Buffer.concat(lines.map(({ bytes }) => bytes))
}

/** A line with each stray byte read as windows-1252. */
function byStray({ bytes, strays }: Line): string {
  if (strays === 0) return readAs(bytes, 'utf-8')
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    parts.push(readAs(bytes.subarray(start, at), 'utf-8'), readAs(bytes.subarray(at, at + 1), WESTERN))
    at++
    start = at
  }
  return parts.join('') + readAs(bytes.subarray(start), 'utf-8')
}

function readAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), iconvName(encoding), {
    stripBOM: false,
  })
}

/** Bytes of the well-formed character that begins here, 0 where there is none. */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (length === 0 || first >= 0xf5 || at + length > bytes.length) return 0
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return allowed(first, bytes[at + 1] ?? 0) ? length : 0
}

/** No overlong forms, no surrogates, nothing past U+10FFFF. */
function allowed(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0
  if (first === 0xed) return second < 0xa0
  if (first === 0xf0) return second >= 0x90
  return first !== 0xf4 || second < 0x90
}

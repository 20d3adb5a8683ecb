/**
 * Recognises text with two or four bytes a unit: by its byte order mark, or UTF-16 without one by the
 * position of zero bytes.
 */

export interface Mark {
  readonly encoding: 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'
  /** In bytes. */
  readonly length: number
}

/** Byte order marks; those of UTF-32 first, since one of them begins like UTF-16's. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: Mark['encoding']])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Of a UTF-16 text without a mark at least one high byte in this many is zero: line ends and spaces, whatever
 * the script.
 */
const PAIRS_PER_ZERO = 200
/** In alphabets low bytes are seldom zero: of Burmese, whose commonest letter ends in one, one in twenty. */
const OTHER_SIDE = 0.1
/** Below U+2000, in all alphabets, the bytes of the zeros' side are less than this; in other text one in fifty is, a line's end. */
const ALPHABETS = 0x20
/** Beyond them, in Chinese and Korean, the low bytes are spread evenly, so that half of them are no ASCII; of Western text one in twenty is none. */
const SPREAD = 0.25
/**
 * Or they are kana, in ASCII's range themselves: a third to a half of Japanese, where no text of one byte
 * has a `0` so often.
 */
const KANA = 0.15
/** And the zeros' side holds a space's byte for curly quotes alone; in any text of one byte a character it is one in seven. */
const SPACES = 0.08
/** And nearly all high bytes are those of these blocks: Latin, marks, kana, Chinese, Korean and their wide forms; of low bytes half are. */
const EASTERN = 0.95
/**
 * Units with a zero high byte are letters, spaces and line ends. In binary numbers of two bytes a quarter of
 * them look like control characters.
 */
const CONTROLS = 0.1

export function markOf(head: Uint8Array): Mark | undefined {
  for (const [bytes, encoding] of MARKS)
    if (bytes.every((byte, at) => head[at] === byte)) return { encoding, length: bytes.length }
  return undefined
}

/** Which UTF-16 a text without a byte order mark is in. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const little = sideOf(head, 1)
  const big = sideOf(head, 0)
  if (isWide(little, big)) return 'utf-16le'
  return isWide(big, little) ? 'utf-16be' : undefined
}

/** What the bytes say if the high ones stand on this side: how many pairs, and of how many what holds. */
interface Side {
  readonly pairs: number
  readonly zeros: number
  /** Control characters among these. */
  readonly controls: number
  readonly alphabets: number
  readonly spaces: number
  readonly eastern: number
  /** Of the low bytes: how many are no ASCII. */
  readonly spread: number
  readonly kana: number
}

function sideOf(head: Uint8Array, side: 0 | 1): Side {
  const pairs = head.length >> 1
  const found = { pairs, zeros: 0, controls: 0, alphabets: 0, spaces: 0, eastern: 0, spread: 0, kana: 0 }
  for (let at = 0; at + 1 < head.length; at += 2) {
    const high = head[at + side] ?? 0
    const low = head[at + 1 - side] ?? 0
    if (high === 0) found.zeros++
    if (high === 0 && isControl(low)) found.controls++
    if (high < ALPHABETS) found.alphabets++
    if (high === ALPHABETS) found.spaces++
    if (isEastern(high)) found.eastern++
    if (high === KANA_PAGE && low >= FIRST_KANA) found.kana++
    if (low >= 0x80) found.spread++
  }
  return found
}

/** Hiragana and katakana are U+3041 to U+30FF. */
const KANA_PAGE = 0x30
const FIRST_KANA = 0x41

/** Of Latin-1, but for tabs, line ends, form feeds and escapes. */
function isControl(low: number): boolean {
  return low < 9 || (low > 13 && low < 32 && low !== 27) || (low > 126 && low < 160)
}

function isEastern(high: number): boolean {
  if (high >= 0x4e && high <= 0x9f) return true
  if (high >= 0xac && high <= 0xd7) return true
  return high === 0 || high === 0x20 || high === 0x30 || high === 0xff
}

/** Whether the bytes are high and low ones in turn; else the zeros are strays in other text. */
function isWide(side: Side, other: Side): boolean {
  const { pairs, zeros } = side
  if (zeros === 0 || zeros * PAIRS_PER_ZERO < pairs) return false
  if (side.controls > zeros * CONTROLS) return false
  if (side.alphabets * 2 >= pairs) return other.zeros <= pairs * OTHER_SIDE
  const eastern = side.spread >= pairs * SPREAD || side.kana >= pairs * KANA
  return eastern && side.spaces <= pairs * SPACES && side.eastern >= pairs * EASTERN
}

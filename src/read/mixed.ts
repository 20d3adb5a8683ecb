/** Text that is UTF-8 but for a few bytes: pasted windows-1252, or a cut through a character. */
import iconv from 'iconv-lite'

/** Well-formed characters beyond ASCII for each stray byte: fewer, and the text was never UTF-8. */
const WELL_FORMED_PER_STRAY = 4

/** The text with each stray byte read as windows-1252; undefined where it is not UTF-8 at all. */
export function readMixed(bytes: Uint8Array): string | undefined {
  const parts: string[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let formed = 0
  let strays = 0
  let start = 0
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at)
    if (length > 1) formed++
    if (length > 0) {
      at += length
      continue
    }
    strays++
    parts.push(buffer.toString('utf8', start, at), iconv.decode(buffer.subarray(at, at + 1), 'windows-1252'))
    at++
    start = at
  }
  if (formed < strays * WELL_FORMED_PER_STRAY) return undefined
  return parts.join('') + buffer.toString('utf8', start)
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

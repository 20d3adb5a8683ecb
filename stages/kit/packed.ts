/** Hashes as short text: a note of two kilobytes holds sixty keys and two hundred sketch hashes only if they are packed. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Two 32-bit hashes mixed into one; the order counts. */
export function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return (h ^ (h >>> 16)) >>> 0
}

/** The lowest `6 * letters` bits of a hash as that many letters; for more than five, `high` gives the bits above. */
export function packed(hash: number, letters: number, high = 0): string {
  let text = ''
  let low = hash
  let rest = high
  for (let n = 0; n < letters; n++) {
    text += LETTERS.charAt(low & 63)
    low = (low >>> 6) | ((rest & 63) << 26)
    rest >>>= 6
  }
  return text
}

/** The pieces of a packed text. */
export function unpacked(text: string, letters: number): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += letters) pieces.push(text.slice(at, at + letters))
  return pieces
}

/** The value of each letter, by its unit. */
const values = Uint8Array.from({ length: 128 }, (_, unit) => LETTERS.indexOf(String.fromCharCode(unit)))

/** Up to eight letters of a packed text as one whole number; other letters, other number. */
export function numberAt(text: string, from: number, letters: number): number {
  let number = 0
  for (let n = from; n < from + letters; n++) number = number * 64 + (values[text.charCodeAt(n)] ?? 0)
  return number
}

/** The lowest twelve bits of what was packed. */
export function lowBits(piece: string): number {
  return LETTERS.indexOf(piece.charAt(0)) | (LETTERS.indexOf(piece.charAt(1)) << 6)
}

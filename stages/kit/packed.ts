/**
 * Packs hashes into short text. Only so does a note of two kilobytes hold sixty keys and two hundred sketch
 * hashes.
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Mixes two 32-bit hashes into one. The order matters. */
export function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * The lowest `6 * letters` bits of a hash as that many letters. With more than five letters, `high` supplies
 * the upper bits.
 */
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

/** Splits a packed text into pieces of `letters` letters. */
export function unpacked(text: string, letters: number): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; at += letters) pieces.push(text.slice(at, at + letters))
  return pieces
}

/** The value of each letter, by its character code. */
const values = Uint8Array.from({ length: 128 }, (_, unit) => LETTERS.indexOf(String.fromCharCode(unit)))

/** Up to eight letters of a packed text as one whole number. Different letters give different numbers. */
export function numberAt(text: string, from: number, letters: number): number {
  let number = 0
  for (let n = from; n < from + letters; n++) number = number * 64 + (values[text.charCodeAt(n)] ?? 0)
  return number
}

/** The bits that `packed` put into up to five letters of a text, as they were in the hash. */
export function bitsAt(text: string, from: number, letters: number): number {
  let bits = 0
  for (let n = letters - 1; n >= 0; n--) bits = (bits << 6) | (values[text.charCodeAt(from + n)] ?? 0)
  return bits
}

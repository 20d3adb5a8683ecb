/** Numbers kept as text in `weights.ts`: base64 of little-endian bytes, read once. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function bytes(packed: string): Uint8Array {
  const codes = new Uint8Array(128)
  for (let at = 0; at < ALPHABET.length; at++) codes[ALPHABET.charCodeAt(at)] = at
  const found = new Uint8Array(Math.floor((packed.length * 3) / 4))
  let held = 0
  let bits = 0
  let length = 0
  for (let at = 0; at < packed.length; at++) {
    held = ((held << 6) | (codes[packed.charCodeAt(at)] ?? 0)) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    found[length++] = (held >> bits) & 0xff
  }
  return found.subarray(0, length)
}

export function shorts(packed: string): Int16Array {
  const from = bytes(packed)
  return Int16Array.from(
    { length: from.length >> 1 },
    (_, n) => (from[2 * n] ?? 0) | ((from[2 * n + 1] ?? 0) << 8),
  )
}

export function longs(packed: string): Int32Array {
  const from = bytes(packed)
  const byte = (at: number) => from[at] ?? 0
  return Int32Array.from(
    { length: from.length >> 2 },
    (_, n) => byte(4 * n) | (byte(4 * n + 1) << 8) | (byte(4 * n + 2) << 16) | (byte(4 * n + 3) << 24),
  )
}

/**
 * Fast hashes of strings, 32 or 53 bits, the same on every machine: MurmurHash3's mixing (Appleby 2011) of
 * UTF-16 units.
 */

/** A 32-bit unsigned hash of a text. */
export function hash32(text: string, seed = 0): number {
  let h = seed | 0
  for (let i = 0; i < text.length; i++) {
    h = mix(h, text.charCodeAt(i))
  }
  return finish(h, text.length)
}

/** A 53-bit hash of a text: a whole number that JSON keeps exactly. */
export function hash53(text: string): number {
  return (hash32(text, 0x9747b28c) & 0x1fffff) * 4294967296 + hash32(text, 0x1b873593)
}

/** A 32-bit unsigned hash of a run of 32-bit hashes: `count` of them from index `from` on. */
export function hashOfRun(hashes: readonly number[], from: number, count: number): number {
  let h = 0
  for (let i = from; i < from + count; i++) h = mix(h, hashes[i] ?? 0)
  return finish(h, count)
}

function mix(h: number, unit: number): number {
  let k = Math.imul(unit, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  const next = h ^ Math.imul(k, 0x1b873593)
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0
}

function finish(h: number, length: number): number {
  let k = h ^ length
  k = Math.imul(k ^ (k >>> 16), 0x85ebca6b)
  k = Math.imul(k ^ (k >>> 13), 0xc2b2ae35)
  return (k ^ (k >>> 16)) >>> 0
}

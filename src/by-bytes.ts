/** Compares two strings by their UTF-8 bytes: the order of everything written. */
export function byBytes(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let n = 0; n < shorter; n++) {
    const [x, y] = [a.charCodeAt(n), b.charCodeAt(n)]
    if (x !== y) return rankOf(x) - rankOf(y)
  }
  return a.length - b.length
}

/**
 * Rank of a UTF-16 unit. Surrogates come last: they stand for the characters with the highest code points.
 */
function rankOf(unit: number): number {
  if (unit < FIRST_OF_PAIR) return unit
  return unit <= LAST_OF_PAIR ? unit + 0x2000 : unit - 0x800
}

const FIRST_OF_PAIR = 0xd800
const LAST_OF_PAIR = 0xdfff

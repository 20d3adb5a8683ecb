/** Matching stretches of two lists of words: longest first, then left and right of it. */

export interface Match {
  readonly a: number
  readonly b: number
  readonly size: number
}

interface Range {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** Ratcliff and Obershelp's matching as Python's difflib has it, without its junk rule: earliest in `a`, then in `b`, on a tie. */
export function matches(a: readonly string[], b: readonly string[]): readonly Match[] {
  const where = new Map<string, number[]>()
  for (const [at, word] of b.entries()) {
    const list = where.get(word)
    if (list === undefined) where.set(word, [at])
    else list.push(at)
  }
  const found: Match[] = []
  const open: Range[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }]
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const best = longest(a, where, range)
    if (best.size === 0) continue
    found.push(best)
    open.push({ a0: range.a0, a1: best.a, b0: range.b0, b1: best.b })
    open.push({ a0: best.a + best.size, a1: range.a1, b0: best.b + best.size, b1: range.b1 })
  }
  return found
}

function longest(
  a: readonly string[],
  where: ReadonlyMap<string, readonly number[]>,
  { a0, a1, b0, b1 }: Range,
): Match {
  let best: Match = { a: a0, b: b0, size: 0 }
  let ending = new Map<number, number>()
  for (let at = a0; at < a1; at++) {
    const next = new Map<number, number>()
    for (const place of where.get(a[at] ?? '') ?? []) {
      if (place < b0) continue
      if (place >= b1) break
      const size = (ending.get(place - 1) ?? 0) + 1
      next.set(place, size)
      if (size > best.size) best = { a: at - size + 1, b: place - size + 1, size }
    }
    ending = next
  }
  return best
}

/**
 * Lays the paragraphs of two texts side by side, so that those that share most are opposite each other,
 * without changing their order.
 */
import type { Passage } from './passages.ts'

/** A line of the two columns: indexes of a paragraph of one text, or of both. */
export interface Facing {
  readonly a: number | undefined
  readonly b: number | undefined
}

/** Most pairs of paragraphs to compare. Texts with more are laid side by side in order. */
const MOST_PAIRS = 400_000

/**
 * The longest common subsequence, weighted by shared words (Needleman and Wunsch 1970, without gap penalty).
 */
export function align(
  sizes: { readonly a: number; readonly b: number },
  passages: readonly Passage[],
): readonly Facing[] {
  const { a, b } = sizes
  if (a * b > MOST_PAIRS) return inOrder(a, b)
  const shared = new Float64Array(a * b)
  for (const passage of passages) {
    const cell = passage.a.paragraph * b + passage.b.paragraph
    shared[cell] = (shared[cell] ?? 0) + passage.words
  }
  const best = new Float64Array((a + 1) * (b + 1))
  const value = (i: number, j: number): number => best[i * (b + 1) + j] ?? 0
  for (let i = a - 1; i >= 0; i--) {
    for (let j = b - 1; j >= 0; j--) {
      const own = shared[i * b + j] ?? 0
      const facing = own > 0 ? own + value(i + 1, j + 1) : 0
      best[i * (b + 1) + j] = Math.max(facing, value(i + 1, j), value(i, j + 1))
    }
  }
  const lines: Facing[] = []
  let [i, j] = [0, 0]
  while (i < a && j < b) {
    const own = shared[i * b + j] ?? 0
    if (own > 0 && value(i, j) === own + value(i + 1, j + 1)) lines.push({ a: i++, b: j++ })
    else if (value(i, j) === value(i + 1, j)) lines.push({ a: i++, b: undefined })
    else lines.push({ a: undefined, b: j++ })
  }
  while (i < a) lines.push({ a: i++, b: undefined })
  while (j < b) lines.push({ a: undefined, b: j++ })
  return woven(lines)
}

/** Puts what is left between two pairs opposite each other in order: it is often the same in other words. */
function woven(lines: readonly Facing[]): readonly Facing[] {
  const found: Facing[] = []
  let [left, right]: [number[], number[]] = [[], []]
  const flush = (): void => {
    for (let n = 0; n < Math.max(left.length, right.length); n++) found.push({ a: left[n], b: right[n] })
    left = []
    right = []
  }
  for (const line of lines) {
    if (line.a !== undefined && line.b !== undefined) {
      flush()
      found.push(line)
    } else if (line.a !== undefined) left.push(line.a)
    else if (line.b !== undefined) right.push(line.b)
  }
  flush()
  return found
}

function inOrder(a: number, b: number): readonly Facing[] {
  return Array.from({ length: Math.max(a, b) }, (_, n) => ({
    a: n < a ? n : undefined,
    b: n < b ? n : undefined,
  }))
}

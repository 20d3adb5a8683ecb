/**
 * A small sketch of a page's long kept blocks: the lowest hashes of its word shingles (bottom-k sketch,
 * Broder 1997). With it two pages of one story can be told from two stories of one site without reading them
 * again.
 */
import type { Article } from './article.ts'
import { keptBlocks } from './article.ts'
import { fold } from './fold.ts'
import { hash32, hashOfRun } from './hash.ts'
import { words } from './words.ts'

/** Words in a shingle. */
const SHINGLE = 5
/** Hashes kept. 48 numbers take half a kilobyte of a note, and are enough to tell a half from a fifth. */
const KEPT = 48
/** Fewest words in a block that counts. Shorter ones are headings, teasers, labels. */
const LONG = 15

/** The lowest 32-bit hashes of the page's shingles, ascending; empty if it has no long block. */
export function sketch(article: Article): readonly number[] {
  const hashes: number[] = []
  for (const block of keptBlocks(article)) {
    const own = words(fold(block.text))
    if (own.length < LONG) continue
    const each = own.map((word) => hash32(word))
    for (let n = 0; n + SHINGLE <= each.length; n++) hashes.push(hashOfRun(each, n, SHINGLE))
  }
  return lowest(Uint32Array.from(hashes).sort())
}

/** The first `KEPT` different numbers of an ascending list. */
function lowest(ascending: Uint32Array): readonly number[] {
  const found: number[] = []
  for (const hash of ascending) {
    if (hash !== found.at(-1)) found.push(hash)
    if (found.length === KEPT) break
  }
  return found
}

/**
 * Share of the smaller page's shingles that the other has, 0 to 1, estimated from the range that both
 * sketches cover. 0 if one of them is empty.
 */
export function sketchContainment(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const reach = Math.min(
    a.length < KEPT ? Infinity : (a.at(-1) ?? 0),
    b.length < KEPT ? Infinity : (b.at(-1) ?? 0),
  )
  const left = a.filter((hash) => hash <= reach)
  const right = new Set(b.filter((hash) => hash <= reach))
  const smaller = Math.min(left.length, right.size)
  if (smaller === 0) return 0
  return left.filter((hash) => right.has(hash)).length / smaller
}

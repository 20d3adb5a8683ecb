/**
 * What ours is measured against, each as its project has it by default, in plain code: clusters are all that hang together. No
 * baseline chooses a canonical article, so none is scored for that.
 */
import { openFamilies } from '../../src/engines/local/pairs/families.ts'
import { hash32 } from '../../stages/kit/hash.ts'
import type { Doc } from './documents.ts'
import { openRandom } from './make/random.ts'

/** Joins what it takes for copies. */
type Find = (texts: readonly string[], join: (a: number, b: number) => void) => void

export interface Baseline {
  readonly name: string
  readonly find: Find
}

export const BASELINES: readonly Baseline[] = [
  { name: 'SimHash 64 bits, k = 3', find: simHash },
  { name: 'MinHash, text-dedup default', find: minHash({ bands: 25, rows: 10, wordsOf: plainWords }) },
  { name: 'MinHash, datatrove default', find: minHash({ bands: 14, rows: 8, wordsOf: foldedWords }) },
  { name: '5-word containment >= 0.5', find: containment },
  { name: 'TF-IDF cosine >= 0.5', find: tfIdf },
]

/** Document to the first one of its cluster. */
export function clustersBy({ find }: Baseline, docs: readonly Doc[]): ReadonlyMap<string, string> {
  const families = openFamilies(docs.length)
  find(
    docs.map(({ text }) => text),
    families.join,
  )
  return new Map(docs.map(({ id }, n) => [id, docs[families.first(n)]?.id ?? id]))
}

/** text-dedup splits at all that is no word sign, and lowers the case. */
function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** datatrove lowers the case, takes all numbers for one, and drops punctuation. */
function foldedWords(text: string): readonly string[] {
  return plainWords(text.replace(/\d+/g, '0').normalize('NFKD').replace(/\p{M}/gu, ''))
}

function shingles(words: readonly string[], size: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let n = 0; n + size <= words.length; n++) found.add(hash32(words.slice(n, n + size).join(' ')))
  if (words.length > 0 && words.length < size) found.add(hash32(words.join(' ')))
  return found
}

/** Broder 1997; what shares a band is one cluster, as in both projects. */
function minHash(settings: {
  readonly bands: number
  readonly rows: number
  readonly wordsOf: (text: string) => readonly string[]
}): Find {
  const { bands, rows, wordsOf } = settings
  const random = openRandom(42)
  const turns = Array.from({ length: bands * rows }, () => [
    random.whole(1, 2 ** 32 - 1) | 1,
    random.whole(0, 2 ** 32 - 1),
  ])
  return (texts, join) => {
    const known = new Map<string, number>()
    for (const [n, text] of texts.entries()) {
      const own = shingles(wordsOf(text), 5)
      const lowest = turns.map(([by = 1, plus = 0]) => {
        let least = 2 ** 32
        for (const hash of own) least = Math.min(least, turned(hash, by, plus))
        return least
      })
      for (let band = 0; own.size > 0 && band < bands; band++) {
        const key = `${band} ${lowest.slice(band * rows, (band + 1) * rows).join(' ')}`
        const other = known.get(key)
        if (other === undefined) known.set(key, n)
        else join(other, n)
      }
    }
  }
}

function turned(hash: number, by: number, plus: number): number {
  let h = (Math.imul(hash, by) + plus) | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

/** Charikar 2002 over runs of three words; Manku, Jain, Das Sarma 2007 for the three bits. */
function simHash(texts: readonly string[], join: (a: number, b: number) => void): void {
  const prints = texts.map((text) => printOf(shingles(plainWords(text), 3)))
  for (let a = 0; a < prints.length; a++) {
    for (let b = a + 1; b < prints.length; b++) {
      const [low, high] = [0, 1].map((half) => bitsOf((prints[a]?.[half] ?? 0) ^ (prints[b]?.[half] ?? 0)))
      if ((low ?? 0) + (high ?? 0) <= 3) join(a, b)
    }
  }
}

function printOf(own: ReadonlySet<number>): readonly [number, number] {
  const sums = new Int32Array(64)
  for (const hash of own) {
    const second = turned(hash, 0x9e3779b1, 7)
    for (let bit = 0; bit < 32; bit++) {
      sums[bit] = (sums[bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1)
      sums[bit + 32] = (sums[bit + 32] ?? 0) + ((second >>> bit) & 1 ? 1 : -1)
    }
  }
  const half = (from: number): number =>
    sums.subarray(from, from + 32).reduce((bits, sum, bit) => (sum > 0 ? bits | (1 << bit) : bits), 0)
  return [half(0), half(32)]
}

function bitsOf(value: number): number {
  let count = 0
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Half of the smaller text's runs of five words stand in the other. */
function containment(texts: readonly string[], join: (a: number, b: number) => void): void {
  const all = texts.map((text) => shingles(plainWords(text), 5))
  const holders = new Map<number, number[]>()
  for (const [n, own] of all.entries()) {
    const shared = new Map<number, number>()
    for (const hash of own) {
      const list = holders.get(hash) ?? []
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
      holders.set(hash, list)
      list.push(n)
    }
    for (const [other, count] of shared)
      if (count >= 0.5 * Math.min(own.size, all[other]?.size ?? 0)) join(other, n)
  }
}

/** Words of more articles than this say nothing, and cost most. */
const COMMON = 0.5

/** Salton and Buckley 1988: logarithmic counts, smoothed inverse frequency, unit length. */
function tfIdf(texts: readonly string[], join: (a: number, b: number) => void): void {
  const counts = texts.map((text) => countsOf(plainWords(text)))
  const articles = countsOf(counts.flatMap((own) => [...own.keys()]))
  const holders = new Map<string, { readonly n: number; readonly weight: number }[]>()
  for (const [n, own] of counts.entries()) {
    const weights = [...own]
      .filter(([word]) => (articles.get(word) ?? 0) <= texts.length * COMMON)
      .map(([word, count]): readonly [string, number] => [
        word,
        (1 + Math.log(count)) * (1 + Math.log((1 + texts.length) / (1 + (articles.get(word) ?? 0)))),
      ])
    const length = Math.hypot(...weights.map(([, weight]) => weight))
    const likeness = new Float64Array(n)
    for (const [word, weight] of weights) {
      const list = holders.get(word) ?? []
      for (const other of list)
        likeness[other.n] = (likeness[other.n] ?? 0) + (other.weight * weight) / length
      holders.set(word, list)
      list.push({ n, weight: weight / length })
    }
    for (const [other, value] of likeness.entries()) if (value >= 0.5) join(other, n)
  }
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What a block's words share with the article's dense core, with its title, and with the rest of the page. */
import { thousandths } from './cells.ts'
import type { Measures } from './measure.ts'

/** Shares in thousandths, a number per block; -1 where the block has no word that could tell. */
export interface Vocabulary {
  /** Words in many long blocks of this page, as grammar words are in any language. */
  readonly common: Int32Array
  /** Share of the topical words, equally weighted, that other core blocks have too; and how many they are. */
  readonly core: Int32Array
  readonly coreWords: Int32Array
  /** Topical words, each time that they stand there. */
  readonly topical: Int32Array
  /** Topical words that stand nowhere else on the page. */
  readonly single: Int32Array
  readonly title: Int32Array
  readonly titleWords: Int32Array
  /** Equal lines on the page, this one counted; equal but for their numbers; blocks that open with the same word. */
  readonly twins: Int32Array
  readonly likes: Int32Array
  readonly openings: Int32Array
}

export interface Core {
  /** 1 for blocks that are long prose: the witnesses of the article's words. */
  readonly core: Int32Array
  /** The block that is the title, or -1. */
  readonly title: number
}

/** A word in this share of the core's blocks is grammar, not matter. */
const COMMON_SHARE = 0.25

export function vocabulary(measures: Measures, given: Core): Vocabulary {
  const { table, count } = measures
  const inCore = new Int32Array(table.count)
  const inBlocks = new Int32Array(table.count)
  const seen = new Int32Array(table.count).fill(-1)
  const inTitle = new Uint8Array(table.count)
  let cores = 0
  for (let n = 0; n < count; n++) {
    const weight = given.core[n] ?? 0
    cores += weight
    const to = table.starts[n + 1] ?? 0
    for (let at = table.starts[n] ?? 0; at < to; at++) {
      const word = table.places[at] ?? 0
      if (n === given.title) inTitle[word] = 1
      if (seen[word] === n) continue
      seen[word] = n
      inBlocks[word] = (inBlocks[word] ?? 0) + 1
      inCore[word] = (inCore[word] ?? 0) + weight
    }
  }
  const common = Math.max(2, Math.ceil(cores * COMMON_SHARE))
  const column = () => new Int32Array(count)
  const found = {
    common: column(),
    core: column(),
    coreWords: column(),
    topical: column(),
    single: column(),
    title: column(),
    titleWords: column(),
    twins: tally(measures.line),
    likes: tally(measures.masked),
    openings: tally(measures.opening),
  }
  for (let n = 0; n < count; n++) {
    const own = given.core[n] ?? 0
    const from = table.starts[n] ?? 0
    const to = table.starts[n + 1] ?? 0
    let all = 0
    let grammar = 0
    let topical = 0
    let shared = 0
    let single = 0
    let titled = 0
    for (let at = from; at < to; at++) {
      const word = table.places[at] ?? 0
      const cored = inCore[word] ?? 0
      all++
      if (cored >= common) grammar++
      if (table.topical[word] !== 1) continue
      topical++
      if (cored > own) shared++
      if (inBlocks[word] === 1) single++
      if (inTitle[word] === 1) titled++
    }
    found.common[n] = thousandths(grammar, all)
    found.core[n] = thousandths(shared, topical)
    found.coreWords[n] = shared
    found.topical[n] = topical
    found.single[n] = thousandths(single, topical)
    found.title[n] = given.title < 0 ? -1 : thousandths(titled, topical)
    found.titleWords[n] = given.title < 0 ? -1 : titled
  }
  return found
}

/** How often each value of a column stands in it. By open addressing: a map of so many numbers takes three times as long. */
function tally(column: Int32Array): Int32Array {
  const { length } = column
  let size = 16
  while (size < length * 2) size *= 2
  const slots = new Int32Array(size)
  /** The place where each value stands first, which keeps the count until all are counted. */
  const firsts = new Int32Array(length)
  const counts = new Int32Array(length)
  for (let n = 0; n < length; n++) {
    const value = column[n] ?? 0
    let slot = mixed(value) & (size - 1)
    while (slots[slot] !== 0 && column[(slots[slot] ?? 0) - 1] !== value) slot = (slot + 1) & (size - 1)
    if (slots[slot] === 0) slots[slot] = n + 1
    const first = (slots[slot] ?? 0) - 1
    firsts[n] = first
    counts[first] = (counts[first] ?? 0) + 1
  }
  for (let n = 0; n < length; n++) counts[n] = counts[firsts[n] ?? 0] ?? 0
  return counts
}

function mixed(value: number): number {
  const found = Math.imul(value, 0x9e3779b1)
  return found ^ (found >>> 15)
}

/** How much the classes and ids on a block's path speak for the article or against it: weights of known label words, by hash. */
import type { Block } from '../../kit/article.ts'
import { weightOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

const FNV_START = 0x811c9dc5
const FNV_STEP = 0x01000193
/** Keeps a whole label apart from a word of one, and the labels nearest to the block apart from those above. */
const WHOLE_SALT = 0x7f4a7c15
const NEAR_SALT = 0x2545f491
/** Labels of the nearest element or two. */
const NEAREST = 4
const SPACE = 32
const LETTER_A = 97
const LETTER_Z = 122
const BEYOND = 128

/** Of each block, in hundredths: above 0 its labels are those of articles, below 0 those of what stands around them. */
export function labelLexis(blocks: readonly Block[], lexicon: Lexicon): Int32Array {
  const known = new Map<string, number>()
  const found = new Int32Array(blocks.length)
  for (const { n, facts } of blocks) {
    const labels = facts.page?.labels ?? ''
    let said = known.get(labels)
    if (said === undefined) {
      said = Math.round(sumOf(labels, lexicon) * 2.5)
      known.set(labels, said)
    }
    found[n] = said
  }
  return found
}

/** The weights of all hashes of a path, each once. */
function sumOf(labels: string, lexicon: Lexicon): number {
  const heard: number[] = []
  let sum = 0
  hashesOf(labels, (hash) => {
    const weight = weightOf(lexicon, hash)
    if (weight === 0 || heard.includes(hash)) return
    heard.push(hash)
    sum += weight
  })
  return sum
}

/** A hash for each label on a path, and for each word of one: `entry-content` is also `entry` and `content`; the hash is FNV-1a. */
export function labelHashes(labels: string): ReadonlySet<number> {
  const found = new Set<number>()
  hashesOf(labels, (hash) => found.add(hash))
  return found
}

/** Tells them where they stand, without cutting the labels out: a page has thousands of them. */
function hashesOf(labels: string, tell: (hash: number) => void): void {
  if (labels === '') return
  const near = nearestFrom(labels)
  let [label, word, letters] = [FNV_START, FNV_START, 0]
  let from = 0
  const both = (hash: number): void => {
    tell(hash)
    if (from >= near) tell((hash ^ NEAR_SALT) | 0)
  }
  for (let at = 0; at <= labels.length; at++) {
    const code = at === labels.length ? SPACE : labels.charCodeAt(at)
    if (isLetter(code)) {
      word = Math.imul(word ^ code, FNV_STEP)
      letters++
    } else {
      if (letters > 1) both(word | 0)
      word = FNV_START
      letters = 0
    }
    if (code === SPACE) {
      both((label ^ WHOLE_SALT) | 0)
      label = FNV_START
      from = at + 1
    } else label = Math.imul(label ^ code, FNV_STEP)
  }
}

/** Where the labels begin that are nearest to the block. */
function nearestFrom(labels: string): number {
  let at = labels.length
  for (let left = NEAREST; left > 0 && at >= 0; left--) at = at === 0 ? -1 : labels.lastIndexOf(' ', at - 1)
  return at + 1
}

/** What a label's words are made of; a letter of no alphabet that the program knows is one all the same. */
function isLetter(code: number): boolean {
  return (code >= LETTER_A && code <= LETTER_Z) || code >= BEYOND
}

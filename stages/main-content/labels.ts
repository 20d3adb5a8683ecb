/** How much the classes and ids on a block's path speak for the article or against it: weights of known label words, by hash. */
import type { Block } from '../kit/article.ts'
import { weightOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

const FNV_START = 0x811c9dc5
const FNV_STEP = 0x01000193
/** Keeps a whole label apart from a word of one, and the labels nearest to the block apart from those above. */
const WHOLE_SALT = 0x7f4a7c15
const NEAR_SALT = 0x2545f491
/** Labels of the nearest element or two. */
const NEAREST = 4

/** Of each block, in hundredths: above 0 its labels are those of articles, below 0 those of what stands around them. */
export function labelLexis(blocks: readonly Block[], lexicon: Lexicon): Int32Array {
  const known = new Map<string, number>()
  const hashes: KnownLabels = new Map()
  return Int32Array.from(blocks, ({ facts }) => {
    const labels = facts.page?.labels ?? ''
    const told = known.get(labels)
    if (told !== undefined) return told
    let sum = 0
    for (const hash of labelHashes(labels, hashes)) sum += weightOf(lexicon, hash)
    const said = Math.round(sum * 2.5)
    known.set(labels, said)
    return said
  })
}

/** The hashes of each label that was met. */
export type KnownLabels = Map<string, readonly number[]>

/** A hash for each label on a path, and for each word of one: `entry-content` is also `entry` and `content`; the hash is FNV-1a. */
export function labelHashes(labels: string, known: KnownLabels = new Map()): ReadonlySet<number> {
  const found = new Set<number>()
  if (labels === '') return found
  const all = labels.split(' ')
  for (const [place, label] of all.entries()) {
    const near = place >= all.length - NEAREST
    for (const hash of hashesOf(label, known)) {
      found.add(hash | 0)
      if (near) found.add((hash ^ NEAR_SALT) | 0)
    }
  }
  return found
}

function hashesOf(label: string, known: KnownLabels): readonly number[] {
  const told = known.get(label)
  if (told !== undefined) return told
  const hashes = [hashOf(label) ^ WHOLE_SALT, ...wordsOf(label).map(hashOf)]
  known.set(label, hashes)
  return hashes
}

/** Runs of two letters and more; a letter of no alphabet that the program knows is one all the same. */
function wordsOf(label: string): readonly string[] {
  return label.split(/[^a-z\u0080-\uffff]/).filter((word) => word.length > 1)
}

function hashOf(text: string): number {
  let hash = FNV_START
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_STEP)
  return hash
}

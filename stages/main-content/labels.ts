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
  const voices: Voices = new Map()
  return Int32Array.from(blocks, ({ facts }) => {
    const labels = facts.page?.labels ?? ''
    const told = known.get(labels)
    if (told !== undefined) return told
    const said = Math.round(sumOf(labels, { lexicon, voices }) * 2.5)
    known.set(labels, said)
    return said
  })
}

/** By label: those of its hashes, far and near, that the lexicon knows. Most labels have none. */
type Voices = Map<string, { readonly far: readonly number[]; readonly near: readonly number[] }>

interface Asked {
  readonly lexicon: Lexicon
  readonly voices: Voices
}

/** The weights of all hashes of a path, each once. */
function sumOf(labels: string, { lexicon, voices }: Asked): number {
  const heard: number[] = []
  const all = labels === '' ? [] : labels.split(' ')
  let sum = 0
  const hear = (hash: number): void => {
    if (heard.includes(hash)) return
    heard.push(hash)
    sum += weightOf(lexicon, hash)
  }
  for (const [place, label] of all.entries()) {
    const { far, near } = voiceOf(label, { lexicon, voices })
    far.forEach(hear)
    if (place >= all.length - NEAREST) near.forEach(hear)
  }
  return sum
}

function voiceOf(label: string, { lexicon, voices }: Asked): NonNullable<ReturnType<Voices['get']>> {
  const told = voices.get(label)
  if (told !== undefined) return told
  const all = hashesOf(label)
  const isKnown = (hash: number): boolean => weightOf(lexicon, hash) !== 0
  const voice = { far: all.filter(isKnown), near: all.map(nearer).filter(isKnown) }
  voices.set(label, voice)
  return voice
}

/** A hash for each label on a path, and for each word of one: `entry-content` is also `entry` and `content`; the hash is FNV-1a. */
export function labelHashes(labels: string): ReadonlySet<number> {
  const all = labels === '' ? [] : labels.split(' ').map(hashesOf)
  return new Set([...all.flat(), ...all.slice(-NEAREST).flat().map(nearer)])
}

function hashesOf(label: string): readonly number[] {
  return [(hashOf(label) ^ WHOLE_SALT) | 0, ...wordsOf(label).map(hashOf)]
}

/** The hash of a label, or of a word of one, among those nearest to the block. */
function nearer(hash: number): number {
  return (hash ^ NEAR_SALT) | 0
}

/** Runs of two letters and more; a letter of no alphabet that the program knows is one all the same. */
function wordsOf(label: string): readonly string[] {
  return label.split(/[^a-z\u0080-\uffff]/).filter((word) => word.length > 1)
}

function hashOf(text: string): number {
  let hash = FNV_START
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_STEP)
  return hash | 0
}

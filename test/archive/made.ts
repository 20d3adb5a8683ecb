/** Made-up stories and their copies, as many as wanted: the same for the same number, and no two alike by chance. */
import type { Made } from './desk.ts'

const SYLLABLES =
  'bar cal den fen gor hal jen kel lom mar nor pel quin ras sul tam ver wyn yar zel brod crel dron flin'.split(
    ' ',
  )
const ENDINGS = ['ing', 'er', 'ton', 'ford', 'es', 'ed', 'wick', 'ly']
const BETWEEN = [
  'the',
  'of',
  'and',
  'in',
  'to',
  'a',
  'was',
  'for',
  'on',
  'with',
  'said',
  'that',
  'by',
  'from',
]

/** Paragraphs of a story, and words of one. */
const PARAGRAPHS = 8
const WORDS = 34

export function story(seed: number, paragraphs = PARAGRAPHS): readonly string[] {
  const next = chance(seed)
  return Array.from({ length: paragraphs }, () => paragraph(next))
}

/**
 * Stories `from` to `to` as documents, each with none to four copies: another intro, a word changed here and there, cut to its
 * beginning, brought up to date. The original is not always the first by id.
 */
export function families(from: number, to: number): Made {
  const made: Record<string, readonly string[]> = {}
  for (let seed = from; seed < to; seed++) {
    const own = story(seed)
    const copies = [own, lightlyEdited(own, seed), own.slice(0, 5), updated(own, seed), withIntro(own, seed)]
    const count = 1 + (seed % copies.length)
    for (const [n, text] of copies.slice(0, count).entries())
      made[`${(n + seed) % 7}/story-${seed}-${n}`] = text
  }
  return made
}

function lightlyEdited(own: readonly string[], seed: number): readonly string[] {
  const next = chance(seed + 70_001)
  return own.map((text) =>
    text
      .split(' ')
      .map((word) => (next() < 0.03 ? 'roughly' : word))
      .join(' '),
  )
}

function updated(own: readonly string[], seed: number): readonly string[] {
  return [...own.slice(0, 6), ...story(seed + 80_001, 2)]
}

function withIntro(own: readonly string[], seed: number): readonly string[] {
  return [...story(seed + 90_001, 1), ...own]
}

function paragraph(next: () => number): string {
  const words = Array.from({ length: WORDS }, (_, n) => {
    if (n % 3 === 2) return pick(BETWEEN, next)
    return pick(SYLLABLES, next) + pick(SYLLABLES, next) + pick(ENDINGS, next)
  })
  const [first = '', ...rest] = words
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`
}

function pick(list: readonly string[], next: () => number): string {
  return list[Math.floor(next() * list.length)] ?? ''
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function chance(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What happens to a text in yet another hand: nothing is learned from these operations, and the shared data has none of them. */
import { hash32 } from '../../../stages/kit/hash.ts'
import type { Doc } from '../documents.ts'
import type { Operation } from './operations.ts'
import { openRandom, shuffled } from './random.ts'
import type { Base } from './sets.ts'

/** A spinner with a dictionary: a word always becomes the same other word, of about its length, wherever it stands. */
export function dictionary(rate: number): Operation {
  return (paragraphs, _, { words }) => {
    const byLength = new Map<number, string[]>()
    for (const word of words)
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word].slice(-400))
    const becomes = (word: string): string => {
      const hash = hash32(word.toLowerCase())
      const others = byLength.get(word.length) ?? []
      return hash % 1000 < rate * 1000 ? (others[hash % Math.max(1, others.length)] ?? word) : word
    }
    return paragraphs.map((one) => one.replace(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu, becomes))
  }
}

/** A bad line: words get lost on the way, here and there several in a row. */
export function lossy(rate: number): Operation {
  return (paragraphs, random) =>
    paragraphs.map((one) => {
      let lost = 0
      return one
        .split(' ')
        .filter(() => {
          if (lost === 0 && random.chance(rate)) lost = random.whole(1, 4)
          if (lost === 0) return true
          lost--
          return false
        })
        .join(' ')
    })
}

/** An old typesetter: accents lost, words parted at the ends of lines, capitals for whole sentences. */
export function oldPrint(rate: number): Operation {
  return (paragraphs, random) =>
    paragraphs.map((one) => {
      const plain = one.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
      const parted = plain.replace(/\p{L}{7,}/gu, (word) => {
        const at = random.whole(3, word.length - 3)
        return random.chance(rate) ? `${word.slice(0, at)}- ${word.slice(at)}` : word
      })
      return random.chance(0.2) ? parted.toUpperCase() : parted
    })
}

/** A digest: of every sentence only what stands before its second comma, every fourth sentence not at all. */
export const digest: Operation = (paragraphs, random) =>
  paragraphs
    .map((one) =>
      one
        .split(/(?<=[.!?\u3002])/)
        .filter(() => !random.chance(0.25))
        .map((sentence) =>
          sentence
            .split(/(?<=[,\uff0c])/)
            .slice(0, 2)
            .join('')
            .replace(/[,\uff0c]$/, '.'),
        )
        .join(''),
    )
    .filter((one) => one.trim() !== '')

/** Two reports of other things before and behind it: a round-up that holds the article. */
export const roundUp: Operation = (paragraphs, random, { paragraphs: others }) => [
  random.pick(others),
  random.pick(others),
  ...paragraphs,
  random.pick(others),
]

const WAYS = [
  { relation: 'dictionary25', class: 'spun', operation: dictionary(0.25) },
  { relation: 'dictionary40', class: 'spun', operation: dictionary(0.4) },
  { relation: 'lossy5', class: 'ocr', operation: lossy(0.05) },
  { relation: 'lossy12', class: 'ocr', operation: lossy(0.12) },
  { relation: 'oldprint', class: 'ocr', operation: oldPrint(0.5) },
  { relation: 'digest', class: 'cut', operation: digest },
  { relation: 'roundup', class: 'near', operation: roundUp },
] as const

/** Copies made of each article. */
const COPIES = 4

/** Each article and four strange copies of it; what is new in them comes from articles of its language among the others. */
export function strangeCopies(
  bases: readonly Base[],
  outsiders: readonly Base[],
  seed: number,
): readonly Doc[] {
  const random = openRandom(seed)
  return bases.flatMap((base) => {
    const others = outsiders.filter(({ language }) => language === base.language)
    const paragraphs = others.flatMap((one) => one.paragraphs).filter((one) => one.length > 80)
    const words = paragraphs.flatMap((one) => one.match(/\p{Ll}{4,}/gu) ?? [])
    const stock = { words, paragraphs: paragraphs.length === 0 ? ['Nothing else is known.'] : paragraphs }
    const copies = shuffled(WAYS, random)
      .slice(0, COPIES)
      .map((way) => ({ ...way, paragraphs: way.operation(base.paragraphs, random, stock) }))
    const original = { relation: 'original', class: 'original', paragraphs: base.paragraphs }
    return [original, ...copies].map((one): Doc => {
      const first = one.relation === 'original'
      return {
        id: `${base.id}-${one.relation}`,
        text: [base.title, ...one.paragraphs].filter((line) => line !== '').join('\n\n'),
        title: base.title,
        group: base.id,
        relation: one.relation,
        class: one.class,
        ref: first ? null : `${base.id}-original`,
        canonical: first,
        language: base.language,
      }
    })
  })
}

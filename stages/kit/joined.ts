/** Blocks as they read: what is joined to the block before is one with it. */
import type { Block } from './article.ts'

/** Each sentence that stands in several blocks as one, with the number of its first. */
export function inSentences(blocks: readonly Block[]): readonly Block[] {
  if (blocks.every(({ joined }) => joined === undefined)) return blocks
  return [...joinedRuns(blocks)].map(([from, to]) => asOne(blocks.slice(from, to)))
}

/** Every block, with those that are joined to it; `to` is not of the sentence. */
export function* joinedRuns(blocks: readonly Block[]): Generator<readonly [from: number, to: number]> {
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    while (blocks[to]?.joined !== undefined) to++
    yield [from, to]
  }
}

/** Pieces of a sentence in order, at least one, as a block without the seams. */
export function asOne(pieces: readonly Block[]): Block {
  const [first, ...rest] = pieces
  if (first === undefined) throw new RangeError('a sentence has at least one piece')
  const { joined: _, ...whole } = first
  if (rest.length === 0) return whole
  const text = rest.reduce((before, piece) => `${before}${piece.joined ?? ''}${piece.text}`, first.text)
  return { ...whole, text, facts: { ...whole.facts, to: rest.at(-1)?.facts.to ?? whole.facts.to } }
}

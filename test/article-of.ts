/** Articles of raw text for tests of one stage: English, and nothing known but their blocks. */
import type { Article, Block } from '../stages/kit/article.ts'

export function articleOf(blocks: readonly Block[]): Article {
  return { id: 'a', form: 'text', language: 'en', blocks, tags: [], names: [], warnings: [] }
}

/** Kept paragraphs, one below the other. */
export function blocksOf(texts: readonly string[]): readonly Block[] {
  return texts.map((text, n) => ({
    n,
    kind: 'paragraph',
    text,
    fate: 'kept',
    facts: { from: 0, to: 0, gap: 1 },
  }))
}

/** How kept blocks become paragraphs. */
import { expect, it } from 'vitest'
import type { Article, Block } from '../../stages/kit/article.ts'
import { paragraphs } from '../../src/write/render.ts'

/** Lines as blocks: `+` first joins a line to the one before it, `-` first drops it. */
function rendered(lines: readonly string[]): readonly string[] {
  const blocks = lines.map((line, n): Block => {
    const [, signs = '', text = ''] = /^([-+]*)(.*)$/.exec(line) ?? []
    const block: Block = {
      n,
      kind: 'paragraph',
      text,
      fate: signs.includes('-') ? 'dropped' : 'kept',
      facts: { from: 0, to: text.length, gap: 1 },
    }
    return signs.includes('+') ? { ...block, joined: ' ' } : block
  })
  const article: Article = {
    id: 'a',
    form: 'text',
    language: 'en',
    blocks,
    tags: [],
    names: [],
    warnings: [],
  }
  return paragraphs(article)
}

it('a block that goes on is of the paragraph before it', () => {
  expect(rendered(['The board of', '+Port Amble', '+voted.', 'Boats wait.'])).toEqual([
    'The board of Port Amble voted.',
    'Boats wait.',
  ])
})

it('where the middle of a paragraph is gone the rest stays one', () => {
  expect(rendered(['The board of', '-+Port Amble', '+voted.'])).toEqual(['The board of voted.'])
})

it('where its beginning is gone the rest opens a paragraph of its own', () => {
  expect(rendered(['Boats wait.', '-3 March', '+The board', '+voted.'])).toEqual([
    'Boats wait.',
    'The board voted.',
  ])
})

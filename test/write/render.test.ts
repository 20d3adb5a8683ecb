/** How kept blocks become paragraphs. */
import { expect, it } from 'vitest'
import type { Block } from '../../stages/kit/article.ts'
import { paragraphs } from '../../src/write/render.ts'
import { articleOf, blocksOf } from '../article-of.ts'

/** Lines as blocks: `+` first joins a line to the one before it, `-` first drops it. */
function rendered(lines: readonly string[]): readonly string[] {
  const blocks = blocksOf(lines).map((block): Block => {
    const [, signs = '', text = ''] = /^([-+]*)(.*)$/.exec(block.text) ?? []
    const own: Block = { ...block, text, fate: signs.includes('-') ? 'dropped' : 'kept' }
    return signs.includes('+') ? { ...own, joined: ' ' } : own
  })
  return paragraphs(articleOf(blocks))
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

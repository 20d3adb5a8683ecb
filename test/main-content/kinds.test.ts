/** The model of raw text reads Markdown as raw text: it has seen paragraphs and items alone. */
import { expect, test } from 'vitest'
import { openMarkdown } from '../../src/read/markdown.ts'
import { openPage } from '../../src/read/html.ts'
import { numberOf } from '../../stages/main-content/measured/cells.ts'
import { textFeatures } from '../../stages/main-content/features/of-text.ts'
import { look } from '../../stages/main-content/measured/view.ts'
import type { Block } from '../../stages/kit/article.ts'

test('what is neither is a paragraph to it, and what it is on pages', () => {
  const markdown = openMarkdown('a\n\n# b\n\n> c\n\n- d\n\n```\ne\n```\n\n|f|g|\n|-|-|').blocks
  expect(kindsOf(markdown)).toEqual([0, 0, 0, 2, 0, 0])
  expect(kindsOf(openPage('<p>a</p><h1>b</h1><ul><li>c</li></ul>').blocks)).toEqual([0, 1, 2])
})

function kindsOf(blocks: readonly Block[]): readonly number[] {
  const kind = textFeatures.find(({ says }) => says === 'kind of block')
  if (kind === undefined) throw new Error('no such feature')
  const cell = kind.of(look({ blocks, names: [] }))
  return blocks.map(({ n }) => numberOf(cell, n))
}

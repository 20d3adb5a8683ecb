/** The one function that changes an article. */
import { describe, expect, it } from 'vitest'
import { apply } from '../src/apply.ts'
import { textBlocks } from '../src/read/text.ts'
import { textFile, textOf } from '../src/write/render.ts'
import type { Article } from '../stages/kit/article.ts'
import type { Mark } from '../stages/kit/mark.ts'
import { articleOf } from './article-of.ts'

const saw = 'test'

function article(text: string): Article {
  return articleOf(textBlocks(text))
}

describe('apply', () => {
  it('gives the very same article where nothing is marked', () => {
    const before = article('One.\nTwo.')
    expect(apply(before, [])).toBe(before)
  })
  it('drops a block, and the first drop decides', () => {
    const once = apply(article('One.\nTwo.'), [{ does: 'drop', block: 0, rule: 'x/first', saw }])
    const twice = apply(once, [{ does: 'drop', block: 0, rule: 'x/second', saw }])
    expect(textOf(twice)).toBe('Two.')
    expect(twice.blocks[0]?.by).toBe('x/first')
  })
  it('keeps a guarded block, also from a drop of the same stage', () => {
    const marks: readonly Mark[] = [
      { does: 'drop', block: 0, rule: 'x/drop', saw },
      { does: 'guard', block: 0, rule: 'x/guard', saw },
    ]
    expect(textOf(apply(article('One.'), marks))).toBe('One.')
  })
  it('makes several edits in one block, whatever their order', () => {
    const marks: readonly Mark[] = [
      { does: 'edit', block: 0, from: 4, to: 7, becomes: 'B', rule: 'x/e', saw },
      { does: 'edit', block: 0, from: 0, to: 3, becomes: 'A', rule: 'x/e', saw },
    ]
    expect(textOf(apply(article('one two three'), marks))).toBe('A B three')
  })
  it('refuses edits that overlap, spans outside the text, and blocks that are not there', () => {
    const edit = (from: number, to: number): Mark => ({
      does: 'edit',
      block: 0,
      from,
      to,
      becomes: '',
      rule: 'x/e',
      saw,
    })
    expect(() => apply(article('one two'), [edit(0, 4), edit(3, 5)])).toThrow(/overlaps/)
    expect(() => apply(article('one two'), [edit(0, 99)])).toThrow(/outside/)
    expect(() => apply(article('one'), [{ does: 'drop', block: 5, rule: 'x/d', saw }])).toThrow(/block 5/)
  })
  it('joins a block to the paragraph before it', () => {
    const joined = apply(article('a govern\nment said'), [
      { does: 'join', block: 1, glue: '', rule: 'x/j', saw },
    ])
    expect(textOf(joined)).toBe('a government said')
  })
  it('takes a named block out of the text and puts the title at the head of the file', () => {
    const named = apply(article('Pier reopens\nThe pier reopened.'), [
      {
        does: 'name',
        field: 'title',
        value: 'Pier reopens',
        source: 'text',
        block: 0,
        whole: true,
        rule: 'x/t',
        saw,
      },
    ])
    expect(textFile(named)).toBe('Pier reopens\n\nThe pier reopened.\n')
  })
})

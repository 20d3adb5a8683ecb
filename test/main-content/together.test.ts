/** Sentences, tables and lists are not torn. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../stages/kit/article.ts'
import { partedFrom, wholeSentences } from '../../stages/main-content/together.ts'

function blocksOf(
  kind: Block['kind'],
  texts: readonly string[],
  fate: Block['fate'] = 'kept',
): readonly Block[] {
  return texts.map((text, n) => ({ n, kind, text, fate, facts: { from: 0, to: text.length, gap: 1 } }))
}

test('a table of which a third stays is not torn', () => {
  const rows = blocksOf('cell', ['Place\tGust', 'Lindholm\t128', 'Ostby\t117'])
  expect(partedFrom(rows, [0, 2])).toEqual([])
  expect(partedFrom(rows, [0, 1, 2])).toEqual([0, 1, 2])
  expect(partedFrom(blocksOf('cell', ['a', 'b', 'c', 'd']), [0, 1, 2])).toEqual([0, 1, 2])
})

test('a list of which half stays is not torn; one that a paragraph parts is two', () => {
  const items = blocksOf('item', ['Oil', 'Varnish', 'Brush', 'Share'])
  expect(partedFrom(items, [2, 3])).toEqual([])
  expect(partedFrom(items, [1, 2, 3])).toEqual([1, 2, 3])
  const parted = items.map((block): Block => (block.n === 2 ? { ...block, kind: 'paragraph' } : block))
  expect(partedFrom(parted, [2, 3])).toEqual([2, 3])
})

describe('of a sentence that lies in pieces', () => {
  const texts = ['Ferry', 'The health secretary,', 'Maria Holt', ', said the pier stays shut.', 'Share']
  const pieces = blocksOf('paragraph', texts).map((block): Block =>
    block.n === 2 || block.n === 3 ? { ...block, joined: '' } : block,
  )
  const size = Int32Array.from(texts, ({ length }) => length)

  test('all pieces stay where half of its letters do', () => {
    expect(wholeSentences(pieces, size, [0, 2, 4])).toEqual([0, 4])
    expect(wholeSentences(pieces, size, [1, 4])).toEqual([4])
  })
  test('all go where less stays', () => {
    expect(wholeSentences(pieces, size, [1, 3])).toEqual([1, 2, 3])
  })
  test('what a rule took or named is left alone', () => {
    const taken = pieces.map((block): Block => (block.n === 1 ? { ...block, fate: 'dropped' } : block))
    expect(wholeSentences(taken, size, [3, 4])).toEqual([2, 3, 4])
    expect(wholeSentences(taken, size, [2])).toEqual([])
  })
})

test('a sentence of as many pieces as a dump may hold takes no longer for each of them', () => {
  const texts = Array.from({ length: 20_000 }, () => 'the river rose')
  const pieces = blocksOf('paragraph', texts).map((block): Block =>
    block.n > 0 ? { ...block, joined: ' ' } : block,
  )
  const size = Int32Array.from(texts, ({ length }) => length)
  expect(wholeSentences(pieces, size, [7])).toEqual([])
})

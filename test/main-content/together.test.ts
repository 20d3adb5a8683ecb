/** Tables and lists are not torn. */
import { expect, test } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import type { Block } from '../../stages/kit/article.ts'
import { partedFrom } from '../../stages/main-content/kept/together.ts'

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

test('rows of raw text show by their tabs', () => {
  const rows = blocksOf('paragraph', ['Place\tGust', 'Lindholm\t128', 'Ostby\t117'])
  expect(partedFrom(rows, [0, 2])).toEqual([])
  expect(partedFrom(rows, [0, 1, 2])).toEqual([0, 1, 2])
})

test('lines of raw text in a row are a list from the first that stays to the last', () => {
  const results = [
    'Live scores',
    'Orle bt Varn 6-1',
    'Brask bt May 6-4',
    'Quince bt Tolley 7-5',
    'Lomax w/o Abbott',
    'Terms',
  ]
  const lines = blocksOf('paragraph', results)
  expect(partedFrom(lines, [0, 2, 3, 5])).toEqual([0, 5])
  expect(partedFrom(lines, [0, 2, 3, 4, 5])).toEqual([0, 2, 3, 4, 5])
  expect(partedFrom(lines.slice(0, 4), [0, 2])).toEqual([0, 2])
  const told = lines.map((block): Block =>
    block.n === 3 ? { ...block, text: 'Quince won as well.' } : block,
  )
  expect(partedFrom(told, [0, 2, 5])).toEqual([0, 2, 5])
})

test('lines that count on are one list where a quarter stays', () => {
  const rows = [
    '1. Aldona (Weil) 1:02',
    '2. Skerry (Tern) 1:03',
    '3. Vessel (Holm) 1:04',
    '4. Karst (Lund) 1:09',
  ]
  expect(partedFrom(blocksOf('paragraph', rows), [0, 2, 3])).toEqual([])
  expect(partedFrom(blocksOf('paragraph', rows), [0, 1, 2, 3])).toEqual([0, 1, 2, 3])
  const anew = blocksOf('paragraph', ['3. Ferries.', '1. Bakeries.', '2. Piers.'])
  expect(partedFrom(anew, [0, 1])).toEqual([0, 1])
})

test('the rest of a sentence stays with the line that it hangs on', () => {
  const lines = (texts: readonly string[]): readonly Block[] =>
    blocksOf('paragraph', texts).map((block) => ({ ...block, facts: { ...block.facts, gap: 0 } }))
  expect(partedFrom(lines(['The plan is to be shown to the council in', 'September.']), [1])).toEqual([])
  expect(partedFrom(lines(['The plan is to be shown to the council in', 'September.']), [0, 1])).toEqual([
    0, 1,
  ])
  expect(partedFrom(lines(['The plan is shown to the council', 'Sign up now.']), [1])).toEqual([1])
  expect(partedFrom(lines(['The plan is to be shown to the council in', 'News']), [1])).toEqual([1])
  expect(partedFrom(blocksOf('paragraph', ['The plan is to be shown in', 'Sign up now.']), [1])).toEqual([1])
})

test('what is said in brackets between two paragraphs of a page stays, what leads elsewhere does not', () => {
  const { blocks } = openPage(
    '<div><p>I live at the station.</p><p>(Applause)</p><p>And I sleep well.</p><p>(<a href="/r">Read on</a>)</p><p>So be it.</p></div>',
  )
  expect(partedFrom(blocks, [1, 3])).toEqual([3])
  expect(partedFrom(blocks, [1, 2])).toEqual([1, 2])
})

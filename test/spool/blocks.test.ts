/** What is packed for the spool comes back the same, and what many blocks share is written once. */
import { describe, expect, it } from 'vitest'
import { packed, unpacked } from '../../src/spool/blocks.ts'
import type { Block, PageFacts } from '../../stages/kit/article.ts'

const place = { path: 'body>main>p', labels: 'story lead', within: [0, 3], hints: 'main' }
const page: PageFacts = { ...place, level: 0, hidden: false }

function block(n: number, more: Partial<Block> = {}): Block {
  const text = `The ferry to Lindholm made its ${n}. crossing.`
  return {
    n,
    kind: 'paragraph',
    text,
    fate: 'kept',
    facts: { from: n * 50, to: n * 50 + 40, gap: 1 },
    ...more,
  }
}

const all: readonly (readonly [string, Block])[] = [
  ['a line of raw text', block(0)],
  ['a piece of a long line', block(0, { joined: ' ', facts: { from: 4, to: 9, gap: 0, piece: ' ' } })],
  ['a piece with nothing between', block(0, { joined: '', facts: { from: 4, to: 9, gap: 0, piece: '' } })],
  ['a block of a page', block(0, { facts: { from: 4, to: 9, gap: 1, linked: 0.25, page } })],
  [
    'a hidden heading',
    block(0, {
      kind: 'heading',
      facts: { from: 4, to: 9, gap: 1, linked: 0.25, page: { ...page, level: 2, hidden: true } },
    }),
  ],
  [
    'one with a vote',
    block(0, {
      facts: { from: 4, to: 9, gap: 1, linked: 0.25, page: { ...page, vote: 'leaves', inArticleBody: 0.5 } },
    }),
  ],
  ['a block of Markdown', block(0, { facts: { from: 4, to: 9, gap: 1, linked: 0.5 } })],
  ['one with a link', block(0, { inline: [{ from: 4, to: 9, as: 'link', href: '/ferry' }] })],
  [
    'one on a page with a link',
    block(0, {
      inline: [{ from: 4, to: 9, as: 'strong' }],
      facts: { from: 4, to: 9, gap: 1, linked: 0.25, page },
    }),
  ],
  ['one that is dropped', block(0, { fate: 'dropped', by: 'boilerplate/share', muted: true })],
]

describe('a packed block', () => {
  it.each(all)('is the same again: %s', (_, one) => {
    expect(unpacked(JSON.parse(JSON.stringify(packed([one]))))).toEqual([one])
  })
  it('has the labels and hints that are its own, though they are the same words', () => {
    const places = [
      { ...page, labels: 'story lead', hints: 'main' },
      { ...page, labels: 'story', hints: 'lead main' },
    ]
    const blocks = places.map((one, n) =>
      block(n, { facts: { from: 4, to: 9, gap: 1, linked: 0, page: one } }),
    )
    expect(unpacked(packed(blocks))).toEqual(blocks)
  })
  it('has its number again', () => {
    const blocks = [block(0), block(1), block(2)]
    expect(unpacked(packed(blocks))).toEqual(blocks)
  })
})

it('gives places of other pages back that share half a letter, nothing, or all', () => {
  const places = [
    { path: 'body>main>p', labels: 'story \u{1f4f0}', within: [0, 3, 7], hints: 'main' },
    { path: 'body>main>p', labels: 'story \u{1f4f1}', within: [0, 3], hints: '' },
    { path: 'aside', labels: '', within: [], hints: 'aside' },
    { path: 'body>main>p', labels: 'story', within: [0, 3, 7], hints: 'aside list' },
  ]
  const blocks = places.map((one, n) =>
    block(n, { facts: { from: n, to: n, gap: 1, linked: 0, page: { ...one, level: 0, hidden: false } } }),
  )
  expect(unpacked(JSON.parse(JSON.stringify(packed(blocks))))).toEqual(blocks)
})

it('writes once where siblings stand', () => {
  const siblings = [0, 1, 2].map((n) => block(n, { facts: { from: n, to: n, gap: 1, linked: n / 4, page } }))
  const cousin = block(3, {
    facts: { from: 3, to: 3, gap: 1, linked: 0.25, page: { ...page, within: [0, 4] } },
  })
  const { path, labels, hints } = place
  expect(packed([...siblings, cousin]).places).toEqual([
    [
      [0, path],
      [0, labels],
      [0, [0, 3]],
      [0, hints],
    ],
    [
      [path.length, ''],
      [labels.length, ''],
      [1, [4]],
      [hints.length, ''],
    ],
  ])
})

it('says which place is missing', () => {
  const { rows } = packed([block(0, { facts: { from: 0, to: 0, gap: 1, linked: 0.25, page } })])
  expect(() => unpacked({ rows, places: [] })).toThrow(/no place 0; there are 0/)
})

/** What two copies share, and how their paragraphs stand beside each other. */
import { describe, expect, it } from 'vitest'
import { align } from '../../src/report/page/align.ts'
import { sharedPassages } from '../../src/report/page/passages.ts'

const STORY = [
  'The ferry “Maid of Anser” sails again on Monday, the harbour board said.',
  'Tickets cost what they did before the storm.',
  'The pilot of the ferry has served for thirty years.',
]

describe('sharedPassages', () => {
  it('finds the same words whatever their case and quotes, and cuts them out as they stand', () => {
    const copy = ['Good news: THE FERRY "MAID OF ANSER" SAILS AGAIN on Tuesday.']
    expect(cut(copy)).toEqual([
      ['The ferry “Maid of Anser” sails again on', 'THE FERRY "MAID OF ANSER" SAILS AGAIN on'],
    ])
  })
  it('leaves a few small words, and three in a row', () => {
    expect(cut(['It is what they did before the war that counts.'])).toEqual([
      ['what they did before the', 'what they did before the'],
    ])
    expect(sharedPassages(['it is in the bag'], ['so it is in the box'])).toEqual([])
    expect(sharedPassages(['harbour board said'], ['harbour board said'])).toEqual([])
  })
  it('never spans two paragraphs', () => {
    expect(
      sharedPassages(['the harbour board', 'of Lindholm voted'], ['the harbour board of Lindholm voted']),
    ).toEqual([])
  })
  it('finds passages in a script without spaces', () => {
    expect(
      sharedPassages(
        ['駅舎は町の図書室になり、来月から再び人が集まる場所になる。'],
        ['古い駅舎は町の図書室になり、来月から再び人が集まる。'],
      ),
    ).not.toEqual([])
  })
})

describe('align', () => {
  it('puts paragraphs that share words opposite each other, and what is left in order between', () => {
    const copy = [
      'A boat is back.',
      'The pilot of the ferry has served for thirty years, he said.',
      'An advert.',
    ]
    const lines = align({ a: STORY.length, b: copy.length }, sharedPassages(STORY, copy))
    expect(lines).toEqual([
      { a: 0, b: 0 },
      { a: 1, b: undefined },
      { a: 2, b: 1 },
      { a: undefined, b: 2 },
    ])
  })
  it('keeps the order of both where a copy turns it round', () => {
    const copy = [STORY[2] ?? '', STORY[0] ?? '']
    const lines = align({ a: 3, b: 2 }, sharedPassages(STORY, copy))
    expect(lines.map(({ a }) => a).filter((n) => n !== undefined)).toEqual([0, 1, 2])
    expect(lines.map(({ b }) => b).filter((n) => n !== undefined)).toEqual([0, 1])
    expect(lines).toContainEqual({ a: 0, b: 1 })
  })
})

function cut(copy: readonly string[]): readonly (readonly [string, string])[] {
  return sharedPassages(STORY, copy).map(({ a, b }) => [
    (STORY[a.paragraph] ?? '').slice(a.from, a.to),
    (copy[b.paragraph] ?? '').slice(b.from, b.to),
  ])
}

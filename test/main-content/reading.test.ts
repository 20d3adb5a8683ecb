/** A sentence whose lines a dump broke is read as one block, and what is said of it holds for all its lines. */
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'
import type { Block } from '../../stages/kit/article.ts'
import type { Name } from '../../stages/kit/mark.ts'
import { readingOf } from '../../stages/main-content/reading.ts'

/** Lines in order; one that begins with `+` is joined to the line before by a space, with `~` by nothing. */
function blocksOf(...lines: readonly string[]): readonly Block[] {
  return lines.map((line, n): Block => {
    const text = line.replace(/^[+~]/, '')
    const block: Block = {
      n,
      kind: 'paragraph',
      text,
      fate: 'kept',
      facts: { from: n * 100, to: n * 100 + text.length, gap: 0 },
    }
    if (line === text) return block
    return { ...block, joined: line.startsWith('+') ? ' ' : '' }
  })
}

function named(block: number): Name {
  return { does: 'name', field: 'title', value: 'x', source: 'text', rule: 'x/y', saw: '', block }
}

describe('a reading', () => {
  it('is the article itself where no sentence is broken', () => {
    const blocks = blocksOf('Ferry', 'The pier stays shut.')
    const reading = readingOf({ blocks, names: [] })
    expect(reading.blocks).toBe(blocks)
    expect(reading.linesOf(1)).toEqual([1])
    expect(reading.isBroken(1)).toBe(false)
  })
  it('has a broken sentence as one block, and numbers what follows anew', () => {
    const blocks = blocksOf('Ferry', 'The health secretary,', '+Maria Holt', '~, said no.', 'Share')
    const { blocks: read, linesOf, isBroken } = readingOf({ blocks, names: [] })
    expect(read.map(({ n, text }) => [n, text])).toEqual([
      [0, 'Ferry'],
      [1, 'The health secretary, Maria Holt, said no.'],
      [2, 'Share'],
    ])
    expect(read[1]?.facts).toMatchObject({ from: 100, to: 310 })
    expect(read[1]).not.toHaveProperty('joined')
    expect([0, 1, 2].map((n) => linesOf(n))).toEqual([[0], [1, 2, 3], [4]])
    expect([0, 1, 2].map((n) => isBroken(n))).toEqual([false, true, false])
  })
  it('has what a rule took of a sentence, or a field is, behind it', () => {
    const fates = ['kept', 'named', 'dropped', 'kept', 'kept'] as const
    const blocks = blocksOf('Written by', '+Maria Holt', '+Share', '+for the Courier.', 'Next').map(
      (block, n): Block => ({ ...block, fate: fates[n] ?? 'kept' }),
    )
    const { blocks: read, linesOf, isBroken } = readingOf({ blocks, names: [] })
    expect(read.map(({ n, text, fate }) => [n, text, fate])).toEqual([
      [0, 'Written by for the Courier.', 'kept'],
      [1, 'Maria Holt', 'named'],
      [2, 'Share', 'dropped'],
      [3, 'Next', 'kept'],
    ])
    expect([0, 1, 2, 3].map((n) => linesOf(n))).toEqual([[0, 3], [1], [2], [4]])
    expect([0, 1, 2, 3].map((n) => isBroken(n))).toEqual([true, true, true, false])
  })
  it('tells of names where they stand in it', () => {
    const blocks = blocksOf('The river', '+rose.', 'Title')
    expect(readingOf({ blocks, names: [named(2)] }).names.map(({ block }) => block)).toEqual([1])
  })
  it('of a sentence of as many pieces as a dump may hold takes no longer for each of them', () => {
    const pieces = Array.from({ length: 50_000 }, (_, n) => (n === 0 ? 'the river' : '+rose and fell'))
    const { blocks } = readingOf({ blocks: blocksOf(...pieces), names: [] })
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.text).toHaveLength(9 + 49_999 * 14)
  })
})

it('a paragraph at the start whose lines are all short stays whole', () => {
  const { text } = createPipeline().clean(
    [
      'Home',
      'News',
      'Harbour',
      'Sport',
      'The harbour board of',
      'Lindholm',
      'voted on',
      'Tuesday',
      ', after a long evening, to reopen the',
      'northern pier',
      'before Easter, and to close the',
      'southern quay',
      'for as long as its cranes are mended',
      '.',
      'The work will cost four million crowns, of which the town pays a third and the',
      'Ostby Line',
      ', which uses the pier, the rest.',
      'Divers have looked at the piles since autumn and found eleven that must be replaced before the first boat may land.',
      'About us',
      'Contact',
      'Privacy policy',
    ].join('\n'),
  )
  expect(text).toContain(
    'The harbour board of Lindholm voted on Tuesday, after a long evening, to reopen the northern pier before Easter, and to close the southern quay for as long as its cranes are mended.',
  )
  expect(text).not.toContain('Privacy')
})

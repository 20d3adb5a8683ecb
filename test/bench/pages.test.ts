/** The measure of pages: figures worked out by hand, so that it stays the one that the data's own scorer has. */
import { describe, expect, it } from 'vitest'
import { scorePage } from '../../bench/pages/score.ts'

const gold = {
  text: 'The ferry to Orsund runs again.',
  with: ['ferry  to\nOrsund', 'runs again.'],
  without: ['Sign up', 'Home'],
}

describe('scorePage', () => {
  it('counts words as bags, whatever their order and case', () => {
    const score = scorePage(gold, 'AGAIN runs the ferry! Sign up: the letter')
    expect(score.precision).toBeCloseTo(4 / 8)
    expect(score.recall).toBeCloseTo(4 / 6)
    expect(score.f1).toBeCloseTo(8 / 14)
  })
  it('looks for pieces as they stand, but for case and white space', () => {
    expect(scorePage(gold, 'the FERRY to orsund\u00a0runs  again; sign\tup')).toMatchObject({
      found: 1,
      with: 2,
      absent: 1,
      without: 2,
    })
  })
  it('takes each Chinese character for a word', () => {
    expect(scorePage({ text: '渡轮恢复', with: [], without: [] }, '渡轮').recall).toBe(0.5)
  })
  it('calls nothing right where nothing was wanted, and wrong elsewhere', () => {
    expect(scorePage({ ...gold, text: '' }, '').f1).toBe(1)
    expect(scorePage({ ...gold, text: '' }, 'Home').f1).toBe(0)
    expect(scorePage(gold, '').f1).toBe(0)
  })
})

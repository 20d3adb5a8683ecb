/** The bench's measures, on a page small enough to count by hand. */
import { expect, test } from 'vitest'
import { scoreText } from '../../bench/score/text.ts'

const PAGE = {
  source: 'A Title\n\nOne two three four.\nMenu here\nFive six seven eight.',
  labels: new Map([
    [1, 'm'],
    [3, 'c'],
    [4, 'b'],
    [5, 'c'],
  ]),
  gold: 'One two three four.\nFive six seven eight.',
}

test('the very text scores one, and its title is not counted', () => {
  const score = scoreText(PAGE, 'A Title\n\nOne two three four.\nFive six seven eight.')
  expect(score).toEqual({ wordF1: 1, precision: 1, recall: 1, f1: 1, lost5: 0, anyLeft: 0, left: 0 })
})

test('everything kept costs precision, not recall', () => {
  const score = scoreText(PAGE, PAGE.source)
  expect(score.wordF1).toBeCloseTo(16 / 18)
  expect(score.recall).toBe(1)
  expect(score.precision).toBeCloseTo(40 / 49)
  expect(score.left).toBe(1)
})

test('a line kept in part counts with the share of its words', () => {
  const score = scoreText(PAGE, 'One two\nFive six seven eight.')
  expect(score.recall).toBeCloseTo((19 / 2 + 21) / 40)
  expect(score.lost5).toBe(1)
})

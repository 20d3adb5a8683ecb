/** A text that a caller has as a string is taken as it is: none of it is decoded again. */
import { expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const PIER =
  'The pier of Lindholm was quiet again on Friday, said Ilse Varn, who has kept its gate for thirty years.'

it('escape sequences of an encoding are signs like others', () => {
  expect(clean(`\u001b$B The cat sat on the mat. \u001b(B ${PIER}`).text).toContain('The cat sat on the mat.')
})
it('a half of a pair of units becomes the sign for what cannot be read', () => {
  expect(clean(`${PIER} \ud83d`).text).toBe(`${PIER} \ufffd`)
})
it('a byte order mark is no part of it', () => {
  expect(clean(`\ufeff${PIER}`).text).toBe(PIER)
})

/** The order of everything written: that of the UTF-8 bytes, found without making them. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byBytes } from '../src/by-bytes.ts'

it('orders as the bytes do, beyond the first plane too', () => {
  expect(['\u{1F600}', '\uFFFD', 'z', 'é', '\uE000', 'a\u{10000}', 'a\uFFFF'].toSorted(byBytes)).toEqual([
    'a\uFFFF',
    'a\u{10000}',
    'z',
    'é',
    '\uE000',
    '\uFFFD',
    '\u{1F600}',
  ])
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '\uD7FF', '\uE000', '\uFFFD', '\u{1F600}', '\u{10000}'),
  })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
})

/** What was made last is held ready. */
import { expect, it } from 'vitest'
import { lruCache } from '../../stages/kit/lru-cache.ts'

it('what was asked for last is not made again, what was not is', () => {
  const made: number[] = []
  const noteAt = lruCache(2, (place: number) => {
    made.push(place)
    return `note ${place}`
  })
  expect([1, 2, 1, 3, 1, 2].map(noteAt).at(-1)).toBe('note 2')
  expect(made).toEqual([1, 2, 3, 2])
})

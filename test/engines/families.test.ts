/** Families: who hangs together, whatever the order of the edges. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openFamilies } from '../../src/engines/local/pairs/families.ts'

it('finds the connected ones and leaves the lonely out', () => {
  const families = openFamilies(6)
  families.join(4, 2)
  families.join(0, 5)
  families.join(2, 5)
  expect(families.all()).toEqual([[0, 2, 4, 5]])
})

it('knows no order of the edges', () => {
  const edge = fc.tuple(fc.nat(19), fc.nat(19))
  fc.assert(
    fc.property(
      fc
        .array(edge, { maxLength: 25 })
        .chain((edges) =>
          fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })),
        ),
      ([edges, shuffled]) => {
        const [left, right] = [openFamilies(20), openFamilies(20)]
        for (const [a, b] of edges) left.join(a, b)
        for (const [a, b] of shuffled) right.join(b, a)
        expect(right.all()).toEqual(left.all())
      },
    ),
  )
})

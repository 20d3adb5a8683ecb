/**
 * Finds the elements that hold a block, after the page is read. The result is stored for each place, however
 * many blocks it has.
 */
import type { Place } from './place.ts'

/** Most elements listed around a block. 400 real pages have at most 37. */
const MOST_HOLDERS = 48

/**
 * The elements around a block that hold more than this one block, so not wrappers of a single paragraph. Of
 * too long a chain, the outermost and the last ones.
 */
export function holdersOf(place: Place): readonly number[] {
  const waiting: Place[] = []
  let known: readonly number[] | undefined
  for (let at: Place | undefined = place; at !== undefined && known === undefined; at = at.above) {
    known = at.within
    if (known === undefined) waiting.push(at)
  }
  let within = known ?? []
  for (const at of waiting.toReversed()) {
    if (at.holds > 1 || at.above === undefined) within = [...within.slice(0, MOST_HOLDERS - 1), at.number]
    at.within = within
  }
  return within
}

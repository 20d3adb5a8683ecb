/** The elements that hold a block, known once the page is read: each place is asked once, however many blocks it has. */
import type { Place } from './place.ts'

/** Elements around a block that are told; the most of 400 real pages is 37. */
const MOST_HOLDERS = 48

/**
 * Elements that hold more than this one block; wrappers around a single paragraph are passed over. Of a chain that is too
 * long, the outermost and the last.
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

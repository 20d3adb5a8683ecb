/** Names for the many documents of one file: a record's own id where it stands there once, else its number. */
import { hash53 } from '../../stages/kit/hash.ts'

/** Where some record goes by its number, no other may have an id that looks like one. */
const DIGITS = /^\d+$/

export interface Names {
  /** How many there are. */
  readonly count: number
  /** `number` is the record's place in the file, from 1. */
  readonly nameOf: (id: string | undefined, number: number) => string
}

/** Names by the ids of a file's records. Keeps eight bytes for each. */
export function namesOf(ids: readonly string[], count: number): Names {
  return namesBy(ids.map(hash53), count)
}

/** The same, by the `hash53` of each id. */
export function namesBy(hashes: readonly number[], count: number): Names {
  const sorted = Float64Array.from(hashes).sort()
  const repeated = new Set<number>()
  for (let at = 1; at < sorted.length; at++) {
    const hash = sorted[at]
    if (hash !== undefined && hash === sorted[at - 1]) repeated.add(hash)
  }
  const short = hashes.length < count || repeated.size > 0
  const nameOf = (id: string | undefined, number: number): string => {
    if (id === undefined || repeated.has(hash53(id))) return String(number)
    return short && DIGITS.test(id) ? String(number) : id
  }
  return { count, nameOf }
}

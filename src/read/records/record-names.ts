/**
 * Names the documents of one file: by a record's own id if it is unique in the file, otherwise by its number.
 */
import { hash53 } from '../../../stages/kit/hash.ts'

/** If a record is named by its number, no other may have an id that looks like a number. */
const DIGITS = /^\d+$/

export interface Names {
  /** Whether there is only one record and nothing after it was lost. It then has the file's own name. */
  readonly lone: boolean
  /** `number` is the record's place in the file, from 1. */
  readonly nameOf: (id: string | undefined, number: number) => string
}

/** The records of a file. */
export interface Counted {
  /** The `hash53` of each id: eight bytes a record. */
  readonly hashes: readonly number[]
  readonly count: number
  /** Whether the file is cut off or damaged after them. */
  readonly broken: boolean
}

export function namesBy({ hashes, count, broken }: Counted): Names {
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
  return { lone: count === 1 && !broken, nameOf }
}

/** Finds all places of a word in a text, by chains of places whose hashes have the same last bits. */
import { lruCache } from '../../kit/lru-cache.ts'
import type { Reading } from '../words/reading.ts'

export interface Places {
  readonly mask: number
  /** First place of a chain, by the last bits of the hash; -1 if there is none. */
  readonly heads: Int32Array
  /** The next place of the same chain, ascending; -1 at its end. */
  readonly next: Int32Array
}

/** Texts whose places are cached, as many as readings. */
const READY = 64

export const placesOf = lruCache(READY, (reading: Reading): Places => {
  let size = 16
  while (size < reading.length * 2) size *= 2
  const mask = size - 1
  const heads = new Int32Array(size).fill(-1)
  const next = new Int32Array(reading.length).fill(-1)
  for (let at = reading.length - 1; at >= 0; at--) {
    const slot = (reading.ids[at] ?? 0) & mask
    next[at] = heads[slot] ?? -1
    heads[slot] = at
  }
  return { mask, heads, next }
})

/** The words of one document by number: equal words, case aside, have one number. Hashes stand for words. */

export interface WordTable {
  /** Number of the word at each place of the text, block after block. */
  readonly places: Int32Array
  /** Where each block's words begin in `places`; one more than there are blocks. */
  readonly starts: Int32Array
  /** By word: 1 where it is long enough to say what a text is about. */
  readonly topical: Uint8Array
  /** By word: the hash it stands for. */
  readonly hashes: Int32Array
  /** How many words there are. */
  readonly count: number
}

/** A table that still takes words. */
export interface OpenTable {
  places: Int32Array
  length: number
  topical: Uint8Array
  count: number
  /** Open addressing: word numbers plus one, and the hashes they stand for. */
  slots: Int32Array
  hashes: Int32Array
  readonly starts: Int32Array
}

export function openWords(blocks: number): OpenTable {
  return {
    places: new Int32Array(1024),
    length: 0,
    topical: new Uint8Array(512),
    count: 0,
    slots: new Int32Array(1024),
    hashes: new Int32Array(512),
    starts: new Int32Array(blocks + 1),
  }
}

/** The word of this hash comes next. */
export function addWord(table: OpenTable, hash: number, topical: number): void {
  if (table.length === table.places.length) table.places = grown(table.places)
  table.places[table.length++] = numberOf(table, hash, topical)
}

export function closeWords(table: OpenTable): WordTable {
  return {
    places: table.places,
    starts: table.starts,
    topical: table.topical,
    hashes: table.hashes,
    count: table.count,
  }
}

function numberOf(table: OpenTable, hash: number, topical: number): number {
  const mask = table.slots.length - 1
  let slot = spread(hash) & mask
  for (let found = table.slots[slot] ?? 0; found !== 0; found = table.slots[slot] ?? 0) {
    if (table.hashes[found - 1] === hash) return found - 1
    slot = (slot + 1) & mask
  }
  const word = table.count++
  table.slots[slot] = word + 1
  table.hashes[word] = hash
  table.topical[word] = topical
  if (table.count * 2 >= table.slots.length) widen(table)
  return word
}

function widen(table: OpenTable): void {
  const size = table.slots.length * 2
  const slots = new Int32Array(size)
  for (let word = 0; word < table.count; word++) {
    let slot = spread(table.hashes[word] ?? 0) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = word + 1
  }
  const topical = new Uint8Array(size / 2)
  topical.set(table.topical)
  table.topical = topical
  table.hashes = grown(table.hashes)
  table.slots = slots
}

function grown(list: Int32Array): Int32Array {
  const next = new Int32Array(list.length * 2)
  next.set(list)
  return next
}

function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return h ^ (h >>> 13)
}

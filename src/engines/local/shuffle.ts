/** Brings together what shares a key: records are dealt to files by the key's hash, then each file is grouped in memory. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../write/whole.ts'

/** Files that the keys are dealt to: a million articles of sixty keys make files of 15 MB. */
const FILES = 64
/** Records of one file that are gathered before they are written: 16 bytes each. */
const GATHERED = 4096

/** Places that share a key; its `hash53` stands for it. */
export interface Group {
  readonly key: number
  readonly members: readonly number[]
}

export interface Shuffle {
  /** The key by its `hash53`. */
  readonly put: (key: number, index: number) => void
  /** Every key that two or more indexes share, with these, ascending. */
  readonly groups: () => Generator<Group>
}

/** Opens an empty shuffle in `folder`, which it makes and, once its groups are read, removes. */
export function openShuffle(folder: string): Shuffle {
  mkdirSync(folder, { recursive: true })
  const piles = Array.from({ length: FILES }, (_, n) => openPile(join(folder, `keys.${n}`)))

  function put(key: number, index: number): void {
    piles[key % FILES]?.put(key, index)
  }
  function* groups(): Generator<Group> {
    for (const pile of piles) yield* shared(pile.take())
    rmSync(folder, { recursive: true })
  }
  return { put, groups }
}

interface Pile {
  readonly put: (hash: number, index: number) => void
  /** Hash and index in turn. */
  readonly take: () => Float64Array
}

function openPile(path: string): Pile {
  const file = openSync(path, 'w')
  const gathered = new Float64Array(GATHERED * 2)
  let filled = 0

  function flush(): void {
    writeWhole(file, new Uint8Array(gathered.buffer, 0, filled * 8))
    filled = 0
  }
  function put(hash: number, index: number): void {
    gathered[filled++] = hash
    gathered[filled++] = index
    if (filled === gathered.length) flush()
  }
  function take(): Float64Array {
    flush()
    closeSync(file)
    const bytes = readFileSync(path)
    const records = new Float64Array(bytes.length / 8)
    new Uint8Array(records.buffer).set(bytes)
    return records
  }
  return { put, take }
}

function* shared(records: Float64Array): Generator<Group> {
  const twice = repeated(records)
  const groups = new Map<number, Set<number>>()
  for (let i = 0; i < records.length; i += 2) {
    const hash = records[i] ?? 0
    if (!twice.has(hash)) continue
    const group = groups.get(hash) ?? new Set<number>()
    groups.set(hash, group.add(records[i + 1] ?? 0))
  }
  for (const hash of [...groups.keys()].toSorted((a, b) => a - b)) {
    const group = groups.get(hash)
    if (group !== undefined && group.size > 1)
      yield { key: hash, members: [...group].toSorted((a, b) => a - b) }
  }
}

/** Hashes that stand more than once; most keys of a dump stand once, and are not worth a group. */
function repeated(records: Float64Array): ReadonlySet<number> {
  const hashes = new Float64Array(records.length / 2)
  for (let i = 0; i < hashes.length; i++) hashes[i] = records[i * 2] ?? 0
  hashes.sort()
  const found = new Set<number>()
  for (let i = 1; i < hashes.length; i++) {
    if (hashes[i] === hashes[i - 1]) found.add(hashes[i] ?? 0)
  }
  return found
}

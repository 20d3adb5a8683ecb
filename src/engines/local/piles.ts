/** Rows of whole numbers on disk, dealt to files, so that one file at a time is in memory. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../write/whole.ts'

/** Numbers of one pile that are gathered before they are written: 64 KB. */
const GATHERED = 8192

const NO_NUMBERS = new Float64Array(0)

export type Row = readonly number[]

export interface Piles {
  readonly put: (pile: number, row: Row) => void
  /** The numbers of a pile, row behind row, as they were put; its file stays until `close`. */
  readonly take: (pile: number) => Float64Array
  readonly close: () => void
}

/** Opens `count` empty piles in `folder`, which it makes and, once closed, removes. */
export function openPiles(folder: string, count: number): Piles {
  mkdirSync(folder, { recursive: true })
  const piles = Array.from({ length: count }, (_, pile) => openPile(join(folder, `pile.${pile}`)))

  function pileAt(pile: number): Pile {
    const found = piles[pile]
    if (found === undefined) throw new RangeError(`${folder}: no pile ${pile}; there are ${count}`)
    return found
  }
  function close(): void {
    for (const pile of piles) pile.close()
    rmSync(folder, { recursive: true })
  }
  return { put: (pile, row) => pileAt(pile).put(row), take: (pile) => pileAt(pile).take(), close }
}

interface Pile {
  readonly put: (row: Row) => void
  readonly take: () => Float64Array
  readonly close: () => void
}

/** What a pile gathered stays in memory as long as it is not more: of a small dump no pile has a file. */
function openPile(path: string): Pile {
  let gathered = NO_NUMBERS
  let filled = 0
  let file: number | undefined

  function flush(): void {
    file ??= openSync(path, 'w')
    writeWhole(file, new Uint8Array(gathered.buffer, 0, filled * 8))
    filled = 0
  }
  function put(row: Row): void {
    if (gathered.length === 0) gathered = new Float64Array(GATHERED)
    for (const number of row) {
      gathered[filled++] = number
      if (filled === GATHERED) flush()
    }
  }
  function take(): Float64Array {
    if (file === undefined) return gathered.slice(0, filled)
    flush()
    const bytes = readFileSync(path)
    const numbers = new Float64Array(bytes.length / 8)
    new Uint8Array(numbers.buffer).set(bytes)
    return numbers
  }
  function close(): void {
    if (file !== undefined) closeSync(file)
  }
  return { put, take, close }
}

/** Rows that were put with their length before them. */
export function* rowsOf(numbers: Float64Array): Generator<Row> {
  for (let at = 0; at < numbers.length;) {
    const end = at + 1 + (numbers[at] ?? 0)
    yield [...numbers.subarray(at + 1, end)]
    at = end
  }
}

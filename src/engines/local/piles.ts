/** Rows of whole numbers on disk, dealt to files, so that one file at a time is in memory. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../write/whole.ts'

/** Numbers of one pile that are gathered before they are written: 64 KB. */
const GATHERED = 8192

export interface Piles {
  readonly put: (pile: number, row: readonly number[]) => void
  /** The numbers of a pile, row behind row, as they were put; its file is gone after. */
  readonly take: (pile: number) => Float64Array
  readonly close: () => void
}

/** Opens `count` empty piles in `folder`, which it makes and, once closed, removes. */
export function openPiles(folder: string, count: number): Piles {
  mkdirSync(folder, { recursive: true })
  const pathOf = (pile: number): string => join(folder, `pile.${pile}`)
  const files = Array.from({ length: count }, (_, pile) => openSync(pathOf(pile), 'w'))
  const waiting: number[][] = files.map(() => [])

  function flush(pile: number): void {
    const file = files[pile]
    const rows = waiting[pile]
    if (file === undefined || rows === undefined || rows.length === 0) return
    writeWhole(file, new Uint8Array(Float64Array.from(rows).buffer))
    rows.length = 0
  }
  function put(pile: number, row: readonly number[]): void {
    const rows = waiting[pile]
    if (rows === undefined) throw new RangeError(`${folder}: no pile ${pile}; there are ${count}`)
    for (const number of row) rows.push(number)
    if (rows.length >= GATHERED) flush(pile)
  }
  function take(pile: number): Float64Array {
    flush(pile)
    const bytes = readFileSync(pathOf(pile))
    const numbers = new Float64Array(bytes.length / 8)
    new Uint8Array(numbers.buffer).set(bytes)
    return numbers
  }
  function close(): void {
    for (const file of files) closeSync(file)
    rmSync(folder, { recursive: true })
  }
  return { put, take, close }
}

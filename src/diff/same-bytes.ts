/** Compares the bytes of two files, piece by piece, so that their size does not matter. */
import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes of each file held in memory. Nearly every article and trail fits. */
const PIECE = 1 << 16

const left = Buffer.allocUnsafe(PIECE)
const right = Buffer.allocUnsafe(PIECE)

/** Whether two files have the same bytes. Two files that do not exist count as the same. */
export function sameBytes(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true
  const [one, two] = [opened(a), opened(b)]
  try {
    if (one === undefined || two === undefined) return one === two
    return samePieces(one, two)
  } finally {
    for (const file of [one, two]) if (file !== undefined) closeSync(file)
  }
}

function opened(path: string | undefined): number | undefined {
  try {
    return path === undefined ? undefined : openSync(path, 'r')
  } catch {
    return undefined
  }
}

function samePieces(one: number, two: number): boolean {
  for (;;) {
    const size = filled(one, left)
    if (size !== filled(two, right)) return false
    if (left.compare(right, 0, size, 0, size) !== 0) return false
    if (size < PIECE) return true
  }
}

/** Reads until the piece is full or the file ends. */
function filled(file: number, piece: Buffer): number {
  let size = 0
  while (size < PIECE) {
    const got = readSync(file, piece, size, PIECE - size, null)
    if (got === 0) return size
    size += got
  }
  return size
}

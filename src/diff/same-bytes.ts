/** Whether two files hold the same bytes as they stand; read piece by piece, so that their size does not matter. */
import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes of each file that are in memory: nearly every article and trail fits. */
const PIECE = 1 << 16

const left = Buffer.allocUnsafe(PIECE)
const right = Buffer.allocUnsafe(PIECE)

/** Two files that are both not there are the same. */
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

/** Reads a file of JSON lines one at a time. Memory holds one line and a piece of the file. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Most bytes read at once. A smaller file gets a smaller buffer, since trails are many and small. */
const PIECE = 1 << 18
const NEWLINE = 10

/** The lines in order, without line ends and empty lines; none if the file does not exist. */
export function* pastLines(path: string): Generator<string> {
  const file = opened(path)
  if (file === undefined) return
  const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, fstatSync(file).size)))
  let open: Buffer[] = []
  try {
    for (;;) {
      const size = readSync(file, piece, 0, piece.length, null)
      if (size === 0) break
      const { lines, rest } = split(open, piece.subarray(0, size))
      open = rest
      yield* lines
    }
    const last = Buffer.concat(open).toString('utf8')
    if (last !== '') yield last
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch {
    return undefined
  }
}

interface Split {
  readonly lines: readonly string[]
  /** What follows the last line end, copied because the piece will be overwritten. */
  readonly rest: Buffer[]
}

function split(open: readonly Buffer[], piece: Buffer): Split {
  const lines: string[] = []
  const end = piece.lastIndexOf(NEWLINE)
  if (end < 0) return { lines, rest: [...open, Buffer.from(piece)] }
  const whole = Buffer.concat([...open, piece.subarray(0, end)]).toString('utf8')
  for (const line of whole.split('\n')) if (line !== '') lines.push(line)
  return { lines, rest: [Buffer.from(piece.subarray(end + 1))] }
}

/** Signs of NDJSON that need no parsing: a file's name, and how its first few lines begin. */

/** Lines that are looked at. In NDJSON most of them are records, in prose and pages few or none. */
export const FEW = 10

/**
 * `name`: the name says so. `brace`: the first line begins as a record. `later`: another of the first few
 * lines does, or may.
 */
export type Sign = 'name' | 'brace' | 'later'

const LINES_NAME = /\.(?:jsonl|ndjson)$/i
/**
 * The first character of a page or of a list of records. If a file begins with it, its name is not believed.
 */
const OTHER = /^[<[]/

/** `bytes` is the file's beginning, or all of it: `whole`. */
export function signOf(bytes: Uint8Array, name: string, whole: boolean): Sign | undefined {
  const lines = firstLines(bytes)
  const first = lines[0] ?? ''
  if (first.startsWith('{')) return 'brace'
  if (LINES_NAME.test(name) && first !== '' && !OTHER.test(first)) return 'name'
  if (lines.some((line) => line.startsWith('{'))) return 'later'
  return !whole && lines.length < FEW ? 'later' : undefined
}

/** How the first few lines begin that are not empty. */
function firstLines(bytes: Uint8Array): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < bytes.length && found.length < FEW;) {
    const end = bytes.indexOf(NEWLINE, at)
    const stop = end < 0 ? bytes.length : end
    const line = startOf(bytes.subarray(at, stop))
    if (line !== '') found.push(line)
    at = stop + 1
  }
  return found
}

const NEWLINE = 10
/** More white space than this, and a UTF-8 mark, stands before no record. */
const START = 100

function startOf(line: Uint8Array): string {
  const start = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, START))
  return start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim()
}

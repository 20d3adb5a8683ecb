/** What speaks for NDJSON before a line of it is parsed: a file's name, and how its first few lines begin. */

/** Lines that tell what a file is: of prose and of a page none or few of them are records, of NDJSON most. */
export const FEW = 10

/** The name says so; or the first line begins as a record; or another of the first few does, or may. */
export type Sign = 'name' | 'brace' | 'later'

const LINES_NAME = /\.(?:jsonl|ndjson)$/i
/** What a page or a list of records begins with: against these the name is not believed. */
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

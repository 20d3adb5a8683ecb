/** Makes file names from ids: valid on every file system, and never the same for two ids. */
import { createHash } from 'node:crypto'

const RESERVED =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?=\.|$)/
/**
 * Characters to escape. Capitals are among them, since `A.html` and `a.html` are one file on some systems.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f<>:"|?*\\/%]|\p{Lu}|\p{Lt}|\p{Cs}|^ |[. ]$/gu
/** Extensions that copydesk itself adds. A folder with such a name could clash with a file. */
const OWN_ENDING = /\.(txt|md|jsonl)$/
/**
 * Most bytes in one part of a path. File systems allow 255, and the extension and the hash of a shortened
 * name need some of them.
 */
const LONGEST = 200
/**
 * Most bytes in a path below OUT; a longer one is shortened. The smallest limit of any system is 1,024,
 * including OUT.
 */
const LONGEST_PATH = 800

/**
 * The path of an id below its folder, without extension. `/` separates folders. Unsafe characters are
 * %-escaped as UTF-8.
 */
export function fileName(id: string): string {
  const parts = id.split('/')
  const path = parts.map((part, n) => safePart(part, n < parts.length - 1)).join('/')
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : shortened(path.replaceAll('/', '%2F'), id)
}

/** A single file name for the whole id; `/` is escaped too. */
export function flatName(id: string): string {
  return safePart(id, false)
}

/** The path below OUT of an article's trail, if it has one. It is the same in every run. */
export function trailName(id: string): string {
  return `removed/${fileName(id)}.jsonl`
}

function safePart(part: string, folder: boolean): string {
  if (part === '') return '%2F'
  if (part === '.' || part === '..') return part.replaceAll('.', '%2E')
  let safe = part.replaceAll(UNSAFE, escaped)
  if (safe !== safe.normalize('NFKC')) safe = safe.replaceAll(/[^\x20-\x7e]/gu, escaped)
  if (RESERVED.test(safe)) safe = escaped(safe.charAt(0)) + safe.slice(1)
  if (folder) safe = safe.replace(OWN_ENDING, '%2E$1')
  return shortened(safe, part)
}

function escaped(text: string): string {
  const bytes = text.isWellFormed() ? [...Buffer.from(text)] : [...Buffer.from(text, 'utf16le')]
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

/** Shortens a part that is too long for a file system to its start and a hash of the whole. */
function shortened(safe: string, part: string): string {
  if (Buffer.byteLength(safe) <= LONGEST) return safe
  const hash = createHash('sha256').update(part).digest('hex').slice(0, 16)
  let start = safe.slice(0, LONGEST - 20)
  while (Buffer.byteLength(start) > LONGEST - 20) start = start.slice(0, -1)
  return `${start.replace(/[\ud800-\udbff]$|%[0-9A-F]?$/u, '')}%%${hash}`
}

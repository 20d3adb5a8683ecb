/**
 * Finds the encoding that a page or XML file declares in its first bytes, without checking it. Works like
 * browsers, but looks further into the file.
 */
import { encodingNamed } from './labels.ts'

/** Browsers look at 1,024 bytes; real heads carry scripts before the declaration. */
const REACH = 8192
const META = /<meta[\s/][^>]*>/gi
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const CHARSET = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i
const XML = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i

/**
 * The standard's name of the declared encoding, or undefined. UTF-16 declared in ASCII bytes means UTF-8, as
 * the standard has it.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, REACH)).toString('latin1')
  if (!head.includes('<')) return undefined
  const label = XML.exec(head)?.[1] ?? metaLabel(head)
  if (label === undefined) return undefined
  const name = encodingNamed(label)
  return name?.startsWith('utf-16') === true ? 'utf-8' : name
}

function metaLabel(head: string): string | undefined {
  for (const [tag] of head.replace(COMMENT, '').matchAll(META)) {
    const label = CHARSET.exec(tag)?.[1]
    if (label !== undefined) return label
  }
  return undefined
}

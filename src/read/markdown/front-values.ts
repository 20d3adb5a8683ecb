/** The values of a field of front matter: a text, quoted or bare, a list in brackets or in lines, the names of people under it. */

const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*(?:#.*)?$/s
/** A text with commas in it, or what stands between two of them. */
const PARTS = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'[\]{}\s](?:[^,[\]{}])*/g
const ITEM = /^[ \t]*-(?:[ \t]+|$)/
const NAMED = /^[ \t]*(?:-[ \t]+)?name[ \t]*[:=][ \t]*(.*)$/s
const PAIR = /^[ \t]*[\w-]+[ \t]*:(?:[ \t]|$)/
/** The sign of a text that stands in the lines below. */
const BELOW = /^[|>][+-]?\d?$/
/** With a space behind its sign, as people write it: `the #1 problem` holds none. */
const COMMENT = /[ \t]#(?:[ \t].*)?$/s
/** Quotes that hold more of their kind, which YAML would refuse. */
const LOOSE = /^(["'])(.*)\1$/s
/** A list closes at the end: `[Video] Mayor quits` is a title. */
const CLOSED = /\][ \t]*(?:#.*)?$/s
/** What YAML writes for nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL'])

/** Of the line of a field, behind its name, and those under it. */
export function valuesOf([first = '', ...under]: readonly string[]): readonly string[] {
  const head = first.trim()
  if (BELOW.test(head)) return [joined(under)].filter((text) => text !== '')
  return written(head, under).flatMap(said)
}

function written(head: string, under: readonly string[]): readonly string[] {
  if (head.startsWith('[')) {
    const whole = joined([head, ...under])
    return CLOSED.test(whole) ? (whole.match(PARTS) ?? []) : [whole]
  }
  if (head !== '' && !head.startsWith('#')) return [joined([head, ...under])]
  const names = under.flatMap((line) => NAMED.exec(line)?.[1] ?? [])
  if (names.length > 0) return names
  const items = under.filter((line) => ITEM.test(line)).map((line) => line.replace(ITEM, ''))
  if (items.length > 0) return items.filter((item) => !PAIR.test(item))
  return under.some((line) => PAIR.test(line)) ? [] : [joined(under)]
}

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join(' ')
    .trim()
}

function said(text: string): readonly string[] {
  const found = QUOTED.exec(text.trim())
  const bare = text.replace(COMMENT, '').trim()
  if (found === null) return NOTHING.has(bare) ? [] : [LOOSE.exec(bare)?.[2] ?? bare]
  const value = found[1] === undefined ? (found[2] ?? '').replaceAll("''", "'") : unescaped(found[1])
  return value === '' ? [] : [value]
}

/** Escapes are those of JSON, which the others share; a text with an escape of another kind stays as it stands. */
function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text.replaceAll('\t', '\\t')}"`))
  } catch {
    return text
  }
}

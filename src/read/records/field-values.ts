/** The values of a record's field as strings, in the shapes that dumps write them. */
import { isRecord } from './json.ts'
import { unmarkedLine } from './unmarked.ts'

/** Fields longer than this are texts of their own, not metadata. */
const LONGEST_FIELD = 1000
/** What Python, pandas, spreadsheets and JavaScript write for nothing. */
const NOTHING: ReadonlySet<string> = new Set(
  'None null Null NULL NaN nan NaT NA <NA> N/A n/a #N/A undefined'.split(' '),
)
/** White space around it, too. */
const LONGEST_NOTHING = 40
/** Values past this number are data, not metadata. */
const MOST_VALUES = 60
/** Under which of these an object tells its value: the name of a person or a site, a text as WordPress has it, a day as MongoDB has it. */
const VALUE_NAMES = ['name', 'rendered', 'main', 'value', 'text', '$date', '$numberLong'] as const
/** Objects within one another deeper than this tell nothing. */
const DEEPEST = 4
/** A list as Python prints it. */
const PRINTED_LIST = /^\[\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*")(?:\s*,\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*"))*\s*\]$/

/** A field's values as strings; a list of names is several, and an object tells one. */
export function valuesOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (typeof value === 'string') {
    if (value.length > LONGEST_FIELD) return []
    const bare = unmarkedLine(value).trim()
    if (isNothing(bare)) return []
    return PRINTED_LIST.test(bare) ? printed(bare) : [bare]
  }
  if (depth >= DEEPEST) return []
  if (isRecord(value)) {
    const name = VALUE_NAMES.find((key) => value[key] !== undefined)
    return name === undefined ? [] : valuesOf(value[name], depth + 1)
  }
  if (!Array.isArray(value)) return []
  const items: readonly unknown[] = value.slice(0, MOST_VALUES)
  const isNamed = (item: unknown): boolean => typeof item === 'string' || isRecord(item)
  return items.flatMap((item) => (isNamed(item) ? valuesOf(item, depth + 1) : []))
}

function printed(list: string): readonly string[] {
  const items = list.match(/'(?:[^'\\]|\\.)*'|"[^"]*"/g) ?? []
  return items
    .map((item) => item.slice(1, -1).replace(/\\(.)/g, '$1').trim())
    .filter((item) => !isNothing(item))
}

/** Whether a string says that nothing is there. */
export function isNothing(text: string): boolean {
  return text.trim() === '' || (text.length < LONGEST_NOTHING && NOTHING.has(text.trim()))
}

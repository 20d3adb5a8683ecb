/** JSON as it is found: what it holds, and what of it is a record. */
import { isObject } from '../../is-object.ts'

export type Parsed = { readonly [name: string]: unknown }

export function isRecord(value: unknown): value is Parsed {
  return isObject(value)
}

/**
 * Where a string begins or ends, what is escaped in one, and what JavaScript and Python write for a number that is none, which JSON
 * does not know. A string is not matched as a whole: one without an end was looked through again from each of its quotes.
 */
const SIGNS = /\\.|"|-?\b(?:NaN|Infinity)\b/gs

/** What a text of JSON says, a number that is none as null; undefined where it is no JSON. */
export function parsed(text: string): unknown {
  const value = strictly(text)
  if (value !== undefined || !/\b(?:NaN|Infinity)\b/.test(text)) return value
  return strictly(withoutNoNumbers(text))
}

function withoutNoNumbers(text: string): string {
  let quoted = false
  return text.replace(SIGNS, (sign) => {
    if (sign === '"') quoted = !quoted
    return quoted || sign === '"' || sign.startsWith('\\') ? sign : 'null'
  })
}

function strictly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

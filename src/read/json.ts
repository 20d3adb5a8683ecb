/** JSON as it is found: what it holds, and what of it is a record. */
import { isObject } from '../is-object.ts'

export type Parsed = { readonly [name: string]: unknown }

export function isRecord(value: unknown): value is Parsed {
  return isObject(value)
}

/** A string, or what JavaScript and Python write for a number that is none, which JSON does not know. */
const NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs

/** What a text of JSON says, a number that is none as null; undefined where it is no JSON. */
export function parsed(text: string): unknown {
  const value = strictly(text)
  if (value !== undefined || !/\b(?:NaN|Infinity)\b/.test(text)) return value
  return strictly(text.replace(NO_NUMBER, (part) => (part.startsWith('"') ? part : 'null')))
}

function strictly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

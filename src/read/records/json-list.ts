/** The items of a JSON list that is cut or damaged: trusts those that are whole before that. */
import { parsed } from './json.ts'

const SPACE = /[ \t\r\n]/

export interface Listed {
  readonly items: readonly unknown[]
  /** Whether more than white space stands behind them that is no item, or the end of the list is missing. */
  readonly broken: boolean
}

/** The whole items at the beginning; none where the text begins no list. */
export function itemsBefore(text: string): Listed {
  const items: unknown[] = []
  let at = past(text, 0)
  if (text.charAt(at) !== '[') return { items, broken: true }
  at = past(text, at + 1)
  while (text.charAt(at) !== ']') {
    const end = endOf(text, at)
    const value = parsed(text.slice(at, end))
    if (value === undefined) return { items, broken: true }
    items.push(value)
    at = past(text, end)
    if (text.charAt(at) === ',') at = past(text, at + 1)
    else if (text.charAt(at) !== ']') return { items, broken: true }
  }
  return { items, broken: past(text, at + 1) < text.length }
}

/** Past white space, and a byte order mark at the very beginning. */
function past(text: string, from: number): number {
  let at = from === 0 && text.startsWith('\ufeff') ? 1 : from
  while (SPACE.test(text.charAt(at))) at++
  return at
}

/** Where the value that begins here ends: behind its last bracket, its quote, or before the sign that parts it from the next. */
function endOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') at = quoteEnd(text, at)
    else if (sign === '{' || sign === '[') depth++
    else if (depth === 0 && (sign === ',' || sign === ']')) return at
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return text.length
}

/** Where the quote that opens here closes. */
function quoteEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

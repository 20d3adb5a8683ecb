/** Signs that converters write so that CommonMark takes them for text: loose ends of links, and rules of tables that have another head. */
import { addressAt } from './address.ts'
import type { Reading } from './address.ts'

/**
 * What is escaped or code, an opening bracket, a closing one with what looks like an address behind it: there may be spaces in it, and quotes
 * in its title. A title ends before the bracket; longer ones are none.
 */
const SIGNS =
  /\\.|`+[^`]*`+|\[|\](?:\([ \t]*((?:https?:|javascript:|mailto:|tel:|[/#])(?:[^()<>"\n]|\((?:[^()\n]|\([^()\n]*\))*\))*)(?:"[^\n]{0,1000}?"[ \t]*)?\))?/gs
/** Words in a row say something; an address has names with spaces at most. */
const SENTENCE = /(?:\s[\p{L}']+){3}/u
/** The line below a head: `---|---`. No two repeats of spaces stand side by side, or a line of spaces would be parted in every way. */
const RULES = /(?<=^|\n)[ \t]*(?:\|[ \t]*)?(?::?-{3,}:?[ \t]*\|[ \t]*)+(?::?-{3,}:?[ \t]*)?(?:\n|$)/g

/** The lines of a paragraph, or a cell, as CommonMark reads them. */
export function converted(text: string, reading: Reading): string {
  return withoutRules(text.includes('](') ? straightened(text, reading) : text)
}

function straightened(text: string, reading: Reading): string {
  let open = 0
  return text.replaceAll(SIGNS, (sign: string, address: string | undefined, at: number) => {
    if (sign === '[') open++
    if (!sign.startsWith(']') || open === 0) return sign
    open--
    const isText = address === undefined || (SENTENCE.test(address) && !address.startsWith('javascript:'))
    return isText || addressAt(text, at, reading) !== undefined ? sign : `](<${address.trim()}>)`
  })
}

function withoutRules(text: string): string {
  return text.includes('---') ? text.replaceAll(RULES, '') : text
}

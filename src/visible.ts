/** Text from a dump made safe to show: what would move a cursor, colour a terminal or turn the line round is spelled out. */

/** C0 but tab and newline, DEL and C1, line and paragraph separators, and the marks that override direction. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
/** The same, as far as JSON leaves them standing. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** The text with every control character as `\u001b`; tabs and line breaks stay. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, spelled)
}

/** The same on one line: line breaks read ` / `, tabs are spaces. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll(/\r?\n/g, ' / ').replaceAll('\t', ' '))
}

/** The same as one cell of a table: tabs and line breaks are spelled out too. */
export function visibleCell(text: string): string {
  return visible(text).replaceAll(/[\t\n]/g, spelled)
}

/** A value as one line of JSON that is safe on a terminal and means the same. */
export function visibleJson(value: unknown): string {
  return shownJson(JSON.stringify(value))
}

/** The same of a value that is JSON by now. */
export function shownJson(json: string): string {
  return json.replaceAll(UNSEEN_IN_JSON, spelled)
}

function spelled(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

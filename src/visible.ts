/**
 * Makes text from a dump safe to show: characters that move the cursor, colour the terminal or reverse the
 * writing direction are spelled out.
 */

/** C0 except tab and newline, DEL, C1, line and paragraph separators, characters that override direction. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
/** The same, without those that JSON escapes itself. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Spells out every control character in the form `\u001b`. Tabs and line breaks stay. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, spelled)
}

/** The same on one line: line breaks become ` / `, tabs become spaces. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll(/\r?\n/g, ' / ').replaceAll('\t', ' '))
}

/** The same for one cell of a table: tabs and line breaks are spelled out too. */
export function visibleCell(text: string): string {
  return visible(text).replaceAll(/[\t\n]/g, spelled)
}

/** A value as one line of JSON that is safe on a terminal. */
export function visibleJson(value: unknown): string {
  return shownJson(JSON.stringify(value))
}

/** The same for text that is JSON already. */
export function shownJson(json: string): string {
  return json.replaceAll(UNSEEN_IN_JSON, spelled)
}

function spelled(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

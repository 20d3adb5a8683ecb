/**
 * Escapes plain text so that Markdown shows it unchanged. Only characters that Markdown would treat as markup
 * are escaped.
 */

/**
 * Characters that act inside a line. `_` inside an ASCII word does not; of brackets only a `]` that could
 * complete a link needs an escape. Letters are ASCII only, so that no version of Unicode matters.
 */
const INLINE =
  /[\\`*~]|(?<![a-z0-9])_|_(?![a-z0-9])|!(?=[[\ufdd0])|\](?=[([:])|<(?=[a-z/!?])|&(?=#?\w{1,32};)/giu
/** What opens a block at the beginning of a line. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+>=|:]|\[(?=[ xX]\]\s))/
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/

/** The text with all markup escaped, and its line breaks as hard breaks. */
export function asWritten(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapedLine)
    .join('\\\n')
}

function escapedLine(line: string): string {
  return line
    .replaceAll(INLINE, (sign) => `\\${sign}`)
    .replace(OPENING, (sign) => `\\${sign}`)
    .replace(NUMBER, '$1\\$2')
}

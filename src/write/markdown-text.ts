/** Plain text so that Markdown shows it as it stands: what would be a sign is escaped, what cannot be one is left alone. */

/** Signs inside a line. `_` inside an ASCII word, and `[` that no `]` makes a link, are none; what a letter is, is not asked of Unicode. */
const INLINE =
  /[\\`*~]|(?<![a-z0-9])_|_(?![a-z0-9])|!(?=[[\ufdd0])|\](?=[([:])|<(?=[a-z/!?])|&(?=#?\w{1,32};)/giu
/** What opens a block where a line begins with it. */
const OPENING = /^(?:#{1,6}(?=\s|$)|[-+>=|:]|\[(?=[ xX]\]\s))/
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/

/** The text, its line breaks kept as hard ones. No sign of Markdown acts in it. */
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

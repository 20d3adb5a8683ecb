/** A row of a table of Markdown as one text: its cells between tabs. */
import type { Token } from 'markdown-it'
import { inlineText } from './inline.ts'
import { inlineTokens } from './reader.ts'

const BAR = /(?<!\\)\|/
/** What a table stands in. */
const QUOTED = /^[ \t>]+/

/**
 * `line` is the row as it stands, empty for the head, which has as many cells as the table. A reader of GitHub's passes over cells past
 * those of the head; they are text.
 */
export function rowText(cells: readonly Token[], line: string): string {
  const texts = [...cells.map(({ children }) => inlineText(children ?? [])), ...cellsPast(cells.length, line)]
  return texts
    .map((text) => text.replaceAll(/[\n\t]/g, ' '))
    .join('\t')
    .trim()
}

function cellsPast(count: number, line: string): readonly string[] {
  const row = line.replace(QUOTED, '').trim()
  const cells = row.split(BAR)
  if (row.startsWith('|')) cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells.slice(count).map((cell) => inlineText(inlineTokens(cell.replaceAll('\\|', '|').trim())))
}

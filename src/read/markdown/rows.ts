/** A row of a table of Markdown as one text: its cells between tabs. */
import type { Token } from 'markdown-it'
import { glued, trimmed } from '../../inline.ts'
import type { Typeset } from '../../inline.ts'
import { inlineTypeset, lineTypeset } from './inline.ts'
import { inlineTokens } from './reader.ts'

const BAR = /(?<!\\)\|/
/** What a table stands in. */
const QUOTED = /^[ \t>]+/

/**
 * `line` is the row as it stands, empty for the head, which has as many cells as the table. A reader of GitHub's passes over cells past
 * those of the head; they are text.
 */
export function rowTypeset(cells: readonly Token[], line: string): Typeset {
  const row = [...cells.map(lineTypeset), ...cellsPast(cells.length, line)]
  return trimmed(
    glued(
      row.map(({ text, inline }) => ({ text: text.replaceAll(/[\n\t]/g, ' '), inline })),
      '\t',
    ),
  )
}

function cellsPast(count: number, line: string): readonly Typeset[] {
  const row = line.replace(QUOTED, '').trim()
  const cells = row.split(BAR)
  if (row.startsWith('|')) cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells.slice(count).map((cell) => inlineTypeset(inlineTokens(cell.replaceAll('\\|', '|').trim())))
}

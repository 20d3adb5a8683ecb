/** The cells of a row of a table of Markdown, and the row as one text: its cells between tabs. */
import type { Token } from 'markdown-it'
import { glued, trimmed } from '../../inline.ts'
import type { Typeset } from '../../inline.ts'
import { inlineTypeset, lineTypeset } from './inline.ts'
import { inlineTokens } from './reader.ts'

export interface Cell extends Typeset {
  /** As it stands. */
  readonly raw: string
}

const BAR = /(?<!\\)\|/
/** What a table stands in. */
const QUOTED = /^[ \t>]+/
/** A cell of the line below a head. */
const RULE = /^:?-{3,}:?$/

/**
 * `line` is the row as it stands, empty for the head, which has as many cells as the table. A reader of GitHub's passes over cells past
 * those of the head; they are text.
 */
export function cellsOf(cells: readonly Token[], line: string): readonly Cell[] {
  return [
    ...cells.map((cell): Cell => ({ ...lineTypeset(cell), raw: cell.content })),
    ...cellsPast(cells.length, line),
  ]
}

export function rowTypeset(cells: readonly Cell[]): Typeset {
  return trimmed(
    glued(
      cells.map(({ text, inline }) => ({ text: text.replaceAll(/[\n\t]/g, ' '), inline })),
      '\t',
    ),
  )
}

/**
 * Whether tables stand in the row, which a converter wrote into one line with their own heads' lines, past the cells of the table's head:
 * they set a page, and each cell is a paragraph.
 */
export function holdsTables(cells: readonly Cell[], head: number): boolean {
  return cells.length > head && cells.some(isRule)
}

export function isRule({ raw }: Cell): boolean {
  return RULE.test(raw)
}

function cellsPast(count: number, line: string): readonly Cell[] {
  const row = line.replace(QUOTED, '').trim()
  const cells = row.split(BAR)
  if (row.startsWith('|')) cells.shift()
  if (cells.at(-1) === '') cells.pop()
  return cells.slice(count).map((cell) => {
    const raw = cell.replaceAll('\\|', '|').trim()
    return { ...inlineTypeset(inlineTokens(raw)), raw }
  })
}

/**
 * Table rows: one block with its cells between tabs where the cells are short, ordinary blocks where a table
 * only lays out a page.
 */
import type { Kind } from '../../../stages/kit/article.ts'
import type { Draft } from './drafts.ts'
import type { Place } from './place.ts'

/**
 * Longest text of a data cell; 95 in 100 cells of real data tables are under 60 characters, columns of a
 * layout are over 300.
 */
const LONGEST_CELL = 200

/** A row that holds more blocks lays out a page, and a hostile page nests such rows. */
const MOST_CELLS = 200

/** A row that is open. */
export interface Row {
  /** Place of its first draft. */
  readonly first: number
  readonly place: Place
  /** The numbers of its cells, the empty ones too. */
  readonly cells: number[]
}

/** Puts the drafts of a row that has just ended, `done[first…]`, into one where they are cells of data. */
export function closeRow(done: Draft[], { first, place: row, cells }: Row): void {
  const count = done.length - first
  if (count === 0 || count > MOST_CELLS) return
  const drafts = done.slice(first)
  const [only] = drafts
  if (count === 1 && only?.kind === 'cell' && only.text.length <= LONGEST_CELL) only.settled = true
  if (count === 1 || !drafts.every((draft, at) => isCell(draft, { row, before: drafts[at - 1] }))) return
  done.length = first
  done.push(merged(drafts, row, cells))
}

/** Text in a cell that no row has taken for data is a paragraph of a layout. */
export function settledKind({ kind, settled }: Draft): Kind {
  return kind === 'cell' && !settled ? 'paragraph' : kind
}

function isCell(
  { place, kind, text }: Draft,
  { row, before }: { row: Place; before: Draft | undefined },
): boolean {
  if (place.row !== row.number || place.cell === 0 || place.cell === before?.place.cell) return false
  return (kind === 'cell' || kind === 'paragraph') && text.length <= LONGEST_CELL
}

/** An empty cell before another keeps its tab: the next one stands under its own head. */
function merged(drafts: readonly Draft[], row: Place, cells: readonly number[]): Draft {
  const whole: Draft = {
    place: row,
    kind: 'cell',
    settled: true,
    hidden: drafts.every((draft) => draft.hidden),
    fallback: drafts.every((draft) => draft.fallback),
    text: '',
    runs: [],
  }
  let next = 0
  for (const { text, runs, place } of drafts) {
    const cell = Math.max(next, cells.indexOf(place.cell, next))
    whole.text += '\t'.repeat(cell - next + (next > 0 ? 1 : 0))
    next = cell + 1
    const at = whole.text.length
    for (const run of runs) whole.runs.push({ ...run, at: run.at + at })
    whole.text += text.replaceAll(/[\n\t]/g, ' ')
  }
  row.holds = 1
  return whole
}

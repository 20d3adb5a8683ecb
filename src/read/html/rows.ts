/** Table rows: one block with its cells between tabs where the cells are short, ordinary blocks where a table only lays out a page. */
import type { Draft } from './drafts.ts'
import type { Place } from './place.ts'

/** Longest text of a data cell; 95 in 100 cells of real data tables are under 60 characters, columns of a layout are over 300. */
const LONGEST_CELL = 200

/** Puts the drafts of a row that has just ended, `done[first…]`, into one where they are cells of data. */
export function closeRow(done: Draft[], first: number, row: Place): void {
  const drafts = done.slice(first)
  if (drafts.length === 0) return
  if (drafts.length > 1 && drafts.every((draft, at) => isCell(draft, { row, before: drafts[at - 1] }))) {
    done.length = first
    done.push(merged(drafts, row))
    return
  }
  for (const draft of drafts) {
    if (draft.kind === 'cell' && (drafts.length > 1 || draft.text.length > LONGEST_CELL)) draft.kind = 'paragraph'
  }
}

function isCell({ place, kind, text }: Draft, { row, before }: { row: Place; before: Draft | undefined }): boolean {
  if (place.row !== row.number || place.cell === 0 || place.cell === before?.place.cell) return false
  return (kind === 'cell' || kind === 'paragraph') && text.length <= LONGEST_CELL
}

function merged(drafts: readonly Draft[], row: Place): Draft {
  const whole: Draft = { place: row, kind: 'cell', hidden: drafts.every((draft) => draft.hidden), text: '', runs: [] }
  for (const { text, runs } of drafts) {
    if (whole.text !== '') whole.text += '\t'
    const at = whole.text.length
    for (const run of runs) whole.runs.push({ ...run, at: run.at + at })
    whole.text += text.replaceAll(/[\n\t]/g, ' ')
  }
  row.holds = 1
  return whole
}

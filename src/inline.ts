/** Links and emphasis of a block, moved along when its text is edited. */
import type { Inline } from '../stages/kit/article.ts'
import type { Edit } from '../stages/kit/mark.ts'
import { firstFrom } from './ascending.ts'

/** The stretches as they stand after edits that are in order and do not overlap; those whose text is gone are gone. */
export function moved(inline: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  const shifts = shiftsOf(edits)
  return inline
    .map((stretch) => ({ ...stretch, from: placeOf(stretch.from, shifts), to: placeOf(stretch.to, shifts) }))
    .filter(({ from, to }) => to > from)
}

/** An edit, and how far what stands behind it moves. */
interface Shift {
  readonly from: number
  readonly to: number
  readonly by: number
}

function shiftsOf(edits: readonly Edit[]): readonly Shift[] {
  let by = 0
  return edits.map(({ from, to, becomes }) => {
    by += becomes.length - (to - from)
    return { from, to, by }
  })
}

/** Where a place of the old text is in the new; of what an edit took, the end of what it put there. */
function placeOf(at: number, shifts: readonly Shift[]): number {
  const last = shifts[firstFrom(shifts.length, (n) => (shifts[n]?.from ?? 0) < at) - 1]
  return last === undefined ? at : Math.max(at, last.to) + last.by
}

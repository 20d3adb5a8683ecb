/** Two sorted files of lines walked side by side: what has the same id meets, and memory holds one line of each. */
import type { Row } from '../read/past-run.ts'
import { byBytes } from '../by-bytes.ts'
import { unusable } from '../unusable.ts'

/** At least one of the two is there. */
export interface Pair {
  readonly id: string
  readonly old: Row | undefined
  readonly new: Row | undefined
}

/** The lines of both, in the order of their ids. Throws an unusable error where one of them is out of order. */
export function* pairs(oldRows: Iterable<Row>, newRows: Iterable<Row>): Generator<Pair> {
  const [old, next] = [openCursor(oldRows), openCursor(newRows)]
  for (;;) {
    const [a, b] = [old.now(), next.now()]
    const id = first(a?.id, b?.id)
    if (id === undefined) return
    yield { id, old: old.take(id), new: next.take(id) }
  }
}

export interface Cursor {
  readonly now: () => Row | undefined
  /** The line of this id, where there is one; ask in the order of ids. */
  readonly take: (id: string) => Row | undefined
}

export function openCursor(rows: Iterable<Row>): Cursor {
  const source = rows[Symbol.iterator]()
  let row = rowAfter(source)

  function take(id: string): Row | undefined {
    while (row !== undefined && row.id !== id && byBytes(row.id, id) < 0) step()
    if (row?.id !== id) return undefined
    const found = row
    step()
    return found
  }
  function step(): void {
    const last = row
    row = rowAfter(source)
    if (last !== undefined && row !== undefined && byBytes(last.id, row.id) >= 0)
      throw unusable(`${row.id}: stands behind ${last.id} but sorts before it; run copydesk clean again`)
  }
  return { now: () => row, take }
}

function rowAfter(source: Iterator<Row>): Row | undefined {
  const { done, value } = source.next()
  return done === true ? undefined : value
}

function first(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return byBytes(a, b) <= 0 ? a : b
}

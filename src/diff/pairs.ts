/**
 * Walks two sorted files of lines side by side and pairs lines of the same id. Memory holds one line of each.
 */
import type { Row } from '../read/past/run-folder.ts'
import { byBytes } from '../by-bytes.ts'
import { unusable } from '../unusable.ts'

/** The lines of one id; at least one of the two is present. */
export interface Pair {
  readonly id: string
  readonly old: Row | undefined
  readonly new: Row | undefined
}

/** The lines of both files, in the order of their ids. Throws an unusable error if a file is out of order. */
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
  /** The line of this id, if there is one. Ids must be asked for in order. */
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

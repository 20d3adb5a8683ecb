/** Marks on their way back to the articles: stored on disk by the article's place, and read in that order. */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gather } from '../../../stages/kit/gather.ts'
import type { Mark } from '../../../stages/kit/mark.ts'

/** Articles whose marks are loaded into memory together. */
const SPAN = 10_000
/** Lines gathered, over all files together, before they are written. */
const GATHERED = 20_000

export interface Verdicts {
  readonly put: (index: number, marks: readonly Mark[]) => void
  /**
   * The marks of one article, in an order that does not depend on the order of arrival. Ask in ascending
   * order of `index`.
   */
  readonly of: (index: number) => readonly Mark[]
  readonly close: () => void
}

/** Opens an empty store of verdicts in `folder`. */
export function openVerdicts(folder: string): Verdicts {
  mkdirSync(folder, { recursive: true })
  const pending = new Map<number, string[]>()
  const written = new Set<number>()
  let gathered = 0
  let inMemory: { readonly span: number; readonly marks: ReadonlyMap<number, readonly Mark[]> } | undefined

  function put(index: number, marks: readonly Mark[]): void {
    const span = Math.floor(index / SPAN)
    const lines = pending.get(span) ?? []
    lines.push(`${JSON.stringify([index, marks])}\n`)
    pending.set(span, lines)
    if (++gathered >= GATHERED) flush()
  }
  function flush(): void {
    for (const [span, lines] of pending) {
      appendFileSync(join(folder, `marks.${span}.ndjson`), lines.join(''))
      written.add(span)
    }
    pending.clear()
    gathered = 0
  }
  function of(index: number): readonly Mark[] {
    const span = Math.floor(index / SPAN)
    if (inMemory?.span !== span) {
      flush()
      inMemory = { span, marks: written.has(span) ? load(join(folder, `marks.${span}.ndjson`)) : new Map() }
    }
    return inMemory.marks.get(index) ?? []
  }
  return { put, of, close: () => rmSync(folder, { recursive: true }) }
}

function load(path: string): ReadonlyMap<number, readonly Mark[]> {
  const found = new Map<number, Mark[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const [index, marks]: [number, readonly Mark[]] = JSON.parse(line)
    for (const mark of marks) gather(found, index, mark)
  }
  for (const marks of found.values()) marks.sort(byPlace)
  return found
}

function byPlace(a: Mark, b: Mark): number {
  const placeOf = (mark: Mark): number => ('block' in mark ? (mark.block ?? -1) : -1)
  if (placeOf(a) !== placeOf(b)) return placeOf(a) - placeOf(b)
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Numbers that a layout prints beside the steps, the entries or the pictures of a page, each in an element of its own. Knows no language. */
import type { Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/** So many in a row count: two may be a result or a year that was cut in two. */
const FEWEST = 3
/** `3`, `3/12`; `3.` may be the number of a chapter. */
const COUNTER = /^(\d{1,3})(?:\s?\/\s?\d{1,3})?$/

/** Counters of one place that go up by one, and begin anew at one, each in another container: a number between the paragraphs of a text parts it. */
export function counters(kept: readonly Block[]): readonly Mark[] {
  const places = new Map<string, Counted[]>()
  for (const block of kept) {
    const counted = countedOf(block)
    if (counted === undefined) continue
    const { path = '', hints = '' } = block.facts.page ?? {}
    const known = places.get(`${path} ${hints}`)
    if (known === undefined) places.set(`${path} ${hints}`, [counted])
    else known.push(counted)
  }
  return [...places.values()].filter(counts).flatMap((own) =>
    own.map(({ block }): Mark => {
      const saw = `one of ${own.length} numbers that count what stands beside them`
      return { does: 'drop', block: block.n, rule: 'leftovers/counter', saw }
    }),
  )
}

interface Counted {
  readonly block: Block
  readonly number: number
}

function countedOf(block: Block): Counted | undefined {
  const { kind, fate, text, facts } = block
  if (
    fate !== 'kept' ||
    (kind !== 'paragraph' && kind !== 'item') ||
    facts.page === undefined ||
    text.length > 9
  )
    return undefined
  const digits = COUNTER.exec(text)?.[1]
  return digits === undefined ? undefined : { block, number: Number(digits) }
}

function counts(own: readonly Counted[]): boolean {
  if (own.length < FEWEST) return false
  if (new Set(own.map(({ block }) => block.facts.page?.within.at(-1))).size < own.length) return false
  return own.every(({ number }, n) => number === 1 || (n > 0 && number === (own[n - 1]?.number ?? 0) + 1))
}

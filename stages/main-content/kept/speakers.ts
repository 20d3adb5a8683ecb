/** Who speaks in a debate: the names right above what its entries say. */
import type { Block } from '../../kit/article.ts'
import { FEWEST, MOSTLY } from './spots.ts'
import type { Entry } from './spots.ts'

/** A name with an office and a party or a place. */
const LONGEST_NAME = 60
const NAME = /^\p{Lu}[^\d.!?]*(?:\.[^\d.!?]*)?$/u

export interface Debate {
  readonly blocks: readonly Block[]
  readonly spotOf: Int32Array
  readonly entries: readonly Entry[]
}

/** The names right above what the entries say, where most have one in the same place, and one comes back: who speaks in a debate. */
export function speakers({ blocks, spotOf, entries }: Debate): readonly number[] {
  const above = entries.flatMap(({ own, container, depth }) => {
    const line = blocks[(own[0]?.n ?? 0) - 1]
    return line?.fate === 'kept' && line.facts.page?.within[depth] === container ? [line] : []
  })
  const [first] = above
  const names =
    first === undefined || first.kind === 'heading'
      ? []
      : above.filter(({ n }) => spotOf[n] === spotOf[first.n])
  const texts = names.map(({ text }) => text)
  const people = texts.filter((text) => text.includes(' ')).length
  if (names.length < Math.max(FEWEST, entries.length * MOSTLY) || !texts.every(isName)) return []
  const different = new Set(texts).size
  const isDebate = different > 1 && different < texts.length
  return isDebate && people >= names.length / 2 ? names.map(({ n }) => n) : []
}

/** Words that begin with a capital, and no number, as a time or a count would have. */
function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text)
}

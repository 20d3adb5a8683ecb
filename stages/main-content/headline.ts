/** Which line above the text is its title, where no stage before found one: a model of its own asks the lines over the first sentence. */
import type { Judgement } from './model.ts'
import type { Reading } from './reading.ts'
import type { View } from './view.ts'

/** The title stands so many lines above the text at most. */
const ABOVE = 25
/** Chance and Latin letters of the sentence with which the text begins: what is kept in doubt above it is no beginning. */
const BEGINS = 0.7
const SENTENCE = 60
const FEWEST_WORDS = 2
/** Characters: headlines run to 150. */
const LONGEST = 200

export interface Headline {
  readonly block: number
  /** Lines down to the text's first sentence. */
  readonly above: number
}

/** What the line is looked for in. */
export interface Judged {
  readonly view: View
  readonly judgement: Judgement
  readonly going: readonly number[]
}

/** Of raw text, and no broken sentence; undefined where no line is likely enough to be the title, or where a rule took the one that is. */
export function headlineOf(
  { isBroken }: Pick<Reading, 'isBroken'>,
  { view: { blocks, measures }, judgement, going }: Judged,
): Headline | undefined {
  const gone = new Set(going)
  const start = blocks.findIndex(
    ({ n, fate }) =>
      (fate === 'guarded' || (fate === 'kept' && (judgement.chances[n] ?? 0) >= BEGINS)) &&
      !gone.has(n) &&
      measures.ended[n] === 1 &&
      (measures.size[n] ?? 0) >= SENTENCE,
  )
  const lines = blocks
    .slice(Math.max(0, start - ABOVE), Math.max(0, start))
    .filter(
      ({ n, fate, text }) =>
        fate !== 'named' &&
        text.length <= LONGEST &&
        (measures.words[n] ?? 0) >= FEWEST_WORDS &&
        !isBroken(n),
    )
  const block = judgement.title(lines.map(({ n }) => n))
  if (block === undefined || blocks[block]?.fate === 'dropped') return undefined
  return { block, above: start - block }
}

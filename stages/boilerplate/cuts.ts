/** Sentences that rules take out of a block: the edits that cut them. */
import type { Article } from '../kit/article.ts'
import type { Drop, Edit } from '../kit/mark.ts'
import { sentencesOf } from './sentences.ts'

/** Characters of a block that a mark quotes. */
const QUOTED = 80

/** A sentence that a rule takes. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Edits that cut the sentences with the space after them; a drop where nothing else is left of the block. */
export function cutMarks(article: Article, n: number, cuts: readonly Cut[]): readonly (Drop | Edit)[] {
  const text = article.blocks[n]?.text ?? ''
  const sentences = sentencesOf(text)
  const [first] = cuts
  if (first !== undefined && cuts.length === sentences.length) {
    return [{ does: 'drop', block: n, rule: first.rule, saw: quote(text) }]
  }
  const lastKept = sentences.findLast(({ from }) => !cuts.some((cut) => cut.from === from))?.to ?? 0
  return cuts
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, rule }) => {
      const next = sentences.find((sentence) => sentence.from > from)
      const start = from < lastKept ? from : spaceBefore(text, from)
      const end = from < lastKept ? (next?.from ?? to) : to
      return {
        does: 'edit',
        block: n,
        rule,
        saw: quote(text.slice(from, to)),
        from: start,
        to: end,
        becomes: '',
      }
    })
}

function spaceBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && text.charAt(from - 1).trim() === '') from--
  return from
}

/** A text as a mark quotes it. */
export function quote(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED).trimEnd()}\u2026`
}

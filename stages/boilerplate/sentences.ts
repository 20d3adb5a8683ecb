/** Sentences of a block, for the rules that take sentences out of a paragraph that otherwise stays. */

import { matchesOf } from '../kit/matches.ts'
import { SENTENCE_END } from '../kit/sentence.ts'

/** A span of the text in UTF-16 units, without the space around it. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

const SPACE = /\s/

/** In order; together with the space between them they are the text. An abbreviation ends one too early, which only spares text. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const end of matchesOf(text, SENTENCE_END)) {
    const to = end.index + end[0].length
    addSentence(found, text, { from, to })
    from = to
  }
  addSentence(found, text, { from, to: text.length })
  return found
}

function addSentence(found: Sentence[], text: string, span: Sentence): void {
  let { from, to } = span
  while (from < to && SPACE.test(text.charAt(from))) from++
  while (to > from && SPACE.test(text.charAt(to - 1))) to--
  if (to > from) found.push({ from, to })
}

/** Sentences of a block, for the rules that take sentences out of a paragraph that otherwise stays. */

import { matchesOf } from '../kit/matches.ts'

/** A span of the text in UTF-16 units, without the space around it. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

const END = /[.!?\u2026]["'\u201d\u2019\u00bb)\]]*(?=\s)|[\u3002\uff01\uff1f]["\u201d\u300d\u300f]*/g
const SPACE = /\s/

/** In order; together with the space between them they are the text. An abbreviation ends one too early, which only spares text. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (const end of matchesOf(text, END)) {
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

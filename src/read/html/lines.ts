/** Blocks whose `<br>` lines are paragraphs: an older page writes a whole article so, between two tags. */
import { endsLikeSentence } from '../../../stages/kit/sentence.ts'
import { worth } from '../../../stages/kit/words.ts'
import type { Draft, Run } from './drafts.ts'

/** A line of this many Latin letters on average is prose; verse, addresses and captions have shorter ones. */
const PROSE_LINE = 100
/** The same where so many lines and more all end as a sentence does, as hardly a poem or an address does. */
const SENTENCE_LINE = 70
const SENTENCES = 3
/** A block longer than this is no address and hardly a poem: its lines are judged one by one. */
const LONGEST_BLOCK = 1000

/** Adds the draft itself, or one for each of its lines. */
export function openLines(draft: Draft, opened: Draft[]): void {
  const lines = linesOf(draft)
  if (lines === undefined) return void opened.push(draft)
  let at = 0
  let next = 0
  for (const text of lines) {
    const runs: Run[] = []
    for (
      let run = draft.runs[next];
      run !== undefined && run.at < at + text.length;
      run = draft.runs[++next]
    ) {
      runs.push({ ...run, at: run.at - at })
    }
    at += text.length + 1
    if (text.trim() !== '') opened.push({ ...draft, text, runs })
  }
}

/** The lines that are paragraphs; undefined where the draft is one. */
function linesOf({ kind, settled, text }: Draft): readonly string[] | undefined {
  if (kind === 'code' || (kind === 'cell' && settled) || !text.includes('\n')) return undefined
  const lines = text.split('\n')
  if (text.length > LONGEST_BLOCK) return lines
  const said = lines.filter((line) => line.trim() !== '')
  const isTold = said.length >= SENTENCES && said.every((one) => endsLikeSentence(one.trim()))
  const line = isTold ? SENTENCE_LINE : PROSE_LINE
  return worth(text) < lines.length * line ? undefined : lines
}

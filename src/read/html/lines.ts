/** Blocks whose `<br>` lines are paragraphs: an older page writes a whole article so, between two tags. */
import type { Draft, Run } from './drafts.ts'

/** A line of this many characters on average is prose; verse, addresses and captions have shorter ones. */
const PROSE_LINE = 100
/** A block longer than this is no address and hardly a poem: its lines are judged one by one. */
const LONGEST_BLOCK = 1000

/** The draft itself, or one for each of its lines. */
export function openLines(draft: Draft): readonly Draft[] {
  if (draft.kind === 'code' || draft.kind === 'cell' || !draft.text.includes('\n')) return [draft]
  const lines = draft.text.split('\n')
  if (draft.text.length <= LONGEST_BLOCK && draft.text.length < lines.length * PROSE_LINE) return [draft]
  const opened: Draft[] = []
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
  return opened
}

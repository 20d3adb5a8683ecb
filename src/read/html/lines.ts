/** Blocks whose `<br>` lines are paragraphs: an older page writes a whole article so, between two tags. */
import type { Draft, Run } from './drafts.ts'

/** A line of this many characters on average is prose; verse, addresses and captions have shorter ones. */
const PROSE_LINE = 100
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
function linesOf({ kind, text }: Draft): readonly string[] | undefined {
  if (kind === 'code' || kind === 'cell' || !text.includes('\n')) return undefined
  const lines = text.split('\n')
  return text.length <= LONGEST_BLOCK && text.length < lines.length * PROSE_LINE ? undefined : lines
}

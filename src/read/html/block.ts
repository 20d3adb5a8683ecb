/** A draft, once its element is closed, as a block with its facts. */
import type { Block, Facts } from '../../../stages/kit/article.ts'
import { round } from '../../../stages/kit/round.ts'
import type { Draft } from './drafts.ts'
import { holdersOf } from './holders.ts'
import { settledKind } from './rows.ts'
import { typesetOf } from './typeset.ts'

/** Share of a block's characters in `time` elements from which it is a time. */
const TIMED = 0.5

export function blockOf(draft: Draft, n: number, shareInBody: ((text: string) => number) | undefined): Block {
  const text = textOf(draft)
  const inline = draft.kind === 'code' ? [] : typesetOf(draft, text)
  const facts: Facts = {
    from: draft.runs[0]?.from ?? 0,
    to: draft.runs.at(-1)?.to ?? 0,
    gap: 1,
    ...pageFacts(draft, shareInBody === undefined ? undefined : shareInBody(text)),
  }
  const block = { n, kind: settledKind(draft), text, fate: 'kept', facts } as const
  return inline.length === 0 ? block : { ...block, inline }
}

/** Code keeps its spaces, a row the tabs of its empty first cells. */
function textOf({ kind, settled, text }: Draft): string {
  if (kind === 'code') return text.replace(/^\n+/, '').trimEnd()
  return kind === 'cell' && settled ? text.replace(/^[^\S\t]+/, '').trimEnd() : text.trim()
}

function pageFacts(
  { place, runs, hidden }: Draft,
  inArticleBody: number | undefined,
): Pick<Facts, 'linked' | 'page'> {
  let all = 0
  let linked = 0
  let timed = 0
  for (const run of runs) {
    all += run.size
    if (run.linked) linked += run.size
    if (run.timed) timed += run.size
  }
  const hints = timed > all * TIMED ? `${place.hints} time`.trim() : place.hints
  const page = {
    path: place.path,
    labels: place.labels,
    within: place.within ?? holdersOf(place),
    level: place.level,
    hidden,
    hints,
  }
  return {
    linked: all === 0 ? 0 : round(linked / all),
    page: inArticleBody === undefined ? page : { ...page, inArticleBody },
  }
}

/** Links at the end of a heading that are for whoever edits or quotes the page: `¶`, `#`, `[edit]`. Trusts that all they say is a link. */
import type { Block, Inline } from '../kit/article.ts'
import type { Edit } from '../kit/mark.ts'

/** What documentation prints behind headings and terms, which leads to the very place. */
const PLACE = /^[¶#§\u{1f517}\u2693\ufe0e\ufe0f]+$/u
/** What wikis print there, in any language: `[edit]`, `[modifica | modifica il codice]`. */
const BRACKETS = /\[([^[\]]{1,60})\]$/d
const BETWEEN = /^[\s|/,·]*$/

/** The edit that removes such links; undefined where there are none, or nothing else. */
export function headingLink({ n, kind, text, inline = [] }: Block): Edit | undefined {
  const links = inline.filter(({ as }) => as === 'link')
  const to = text.trimEnd().length
  const from = links.length === 0 ? to : startOf({ kind, text: text.slice(0, to) }, links)
  const head = text.slice(0, from).trimEnd().length
  if (head === 0 || from === to) return undefined
  const saw = text.slice(from, to).trim()
  return { does: 'edit', block: n, from: head, to: text.length, becomes: '', rule: 'tidy/heading-link', saw }
}

function startOf({ kind, text }: Pick<Block, 'kind' | 'text'>, links: readonly Inline[]): number {
  const last = links.findLast(({ to }) => to >= text.length)
  const says = last === undefined ? '' : text.slice(last.from).trim()
  if (last?.href?.includes('#') === true && PLACE.test(says)) return last.from
  const [from, to] = kind === 'heading' ? (BRACKETS.exec(text)?.indices?.[1] ?? [0, 0]) : [0, 0]
  const isWhole = links.some((link) => link.from < from - 1 && link.to >= to)
  if (from === to || isWhole) return text.length
  let besides = ''
  for (let at = from; at < to; at++)
    if (!links.some((link) => link.from <= at && at < link.to)) besides += text.charAt(at)
  return BETWEEN.test(besides) ? from - 1 : text.length
}

/** Marks that lead to a note or back from it: signs for the eye and the mouse, no words of the text. Trusts where their links lead. */
import type { Block, Inline } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/** What MediaWiki, Markdown, word processors and plugins call a note. Works that a paper cites (`#ref12`, `#bib12`) may be words of a sentence: `see [12]`. */
const NOTE =
  /^[^#]*#_?(?:cite_note|fn|ftn|endnote|footnote|foot-note|easy-footnote|fussnote|fu%C3%9Fnote|anm)/i
const MARK = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\])]?$/iu
const BACK = /^[↩↑⤴^\uFE0E\uFE0F\s]+$/u

/** On pages: a mark goes with the space before it, one at the start of a note with the space after it. */
export function noteMarks(kept: readonly Block[]): readonly Mark[] {
  return kept.flatMap((block) =>
    block.facts.page === undefined || block.kind === 'code' ? [] : editsOf(block),
  )
}

/** None where nothing but marks would go. */
function editsOf({ n, text, inline = [] }: Block): readonly Mark[] {
  const edits: Mark[] = []
  let [head, last] = [0, 0]
  for (const link of inline.filter((one) => isMark(text, one)).toSorted((x, y) => x.from - y.from)) {
    let { from, to } = link
    if (from < last) continue
    while (from > last && text[from - 1] === ' ') from--
    if (from === head) {
      while (text[to] === ' ') to++
      head = to
    }
    last = to
    const saw = `${text.slice(link.from, link.to)} leads to ${link.href ?? ''}`
    edits.push({ does: 'edit', block: n, from, to, becomes: '', rule: 'leftovers/note-mark', saw })
  }
  return head >= text.length ? [] : edits
}

function isMark(text: string, { from, to, as, href = '' }: Inline): boolean {
  if (as !== 'link' || !href.includes('#')) return false
  const own = text.slice(from, to).trim()
  return BACK.test(own) || (NOTE.test(href) && from > 0 && MARK.test(own))
}

/**
 * Broken characters, odd spacing, list marks, and lines that belong together. Trusts the characters alone,
 * no tag and no word.
 */
import type { Article, Block } from './kit/article.ts'
import type { Edit, Mark } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { headingLink } from './tidy/heading-link.ts'
import { joins } from './tidy/lines.ts'
import { linkNumbers } from './tidy/link-numbers.ts'
import { cleaned } from './tidy/text.ts'

export const tidy: DocumentStage = { name: 'tidy', scope: 'document', mark }

function mark(article: Article): readonly Mark[] {
  const edits: Edit[] = []
  const isRaw = article.form === 'text' || article.form === 'record'
  const numbers = isRaw ? linkNumbers(article.blocks) : undefined
  const texts = article.blocks.map((block) => {
    if (block.kind === 'code') return block.text
    const link = headingLink(block)
    if (link !== undefined) edits.push(link)
    const said = link === undefined ? block.text : block.text.slice(0, link.from)
    const { text, changes } = cleaned(said, {
      listMarks: mayBeItem(block),
      first: numbers?.of(block.n) ?? [],
    })
    for (const change of changes) edits.push({ does: 'edit', block: block.n, ...change })
    return text
  })
  if (!isRaw) return edits
  return [...edits, ...(numbers?.drops ?? []), ...joins(article.blocks.slice(0, numbers?.from), texts)]
}

/** In raw text a mark makes the item, on a page the element; a piece of a longer line is neither. */
function mayBeItem(block: Block): boolean {
  return block.facts.piece === undefined && (block.kind === 'item' || block.facts.page === undefined)
}

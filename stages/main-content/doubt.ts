/** Whether a page is doubtful enough to pay for Readability's vote. Looks only at where the running text stands. */
import type { Block, Tag } from '../kit/article.ts'

/** Characters from which a block is running text; a line of navigation is shorter. */
const RUNNING = 80
/** Share of its characters in links above which a block is a teaser. */
const LINKED = 0.3
/** Less running text than this is a stub, or a page whose text stands in short pieces. */
const FEWEST = 600
/** Share of the running text that has to stand in one container for the case to be clear. */
const CLEAR = 0.85

/** True where the running text of a page does not sit in one container. Raw text is never doubtful in this sense. */
export function doubt(blocks: readonly Block[], _tags: readonly Tag[]): boolean {
  const sizes = new Map<number, number>()
  let all = 0
  for (const { text, facts } of blocks) {
    const { page } = facts
    if (page === undefined || page.hidden || page.linked > LINKED || text.length < RUNNING) continue
    sizes.set(page.parent, (sizes.get(page.parent) ?? 0) + text.length)
    all += text.length
  }
  if (blocks.length === 0) return false
  return all < FEWEST || Math.max(...sizes.values()) < all * CLEAR
}

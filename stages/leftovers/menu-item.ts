/**
 * Drops the last item of a menu whose other items were dropped. It was kept since the article mentions that
 * section's name.
 */
import type { Article, Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/** Removed items of a list above which the one left over is a menu item too. */
const OTHERS = 3
/** Most characters in a menu item. */
const LONGEST = 30

/** Drops short items inside `nav` that are the only kept ones of their list. */
export function menuItems({ blocks }: Article): readonly Mark[] {
  return [...listsOf(blocks)].flatMap((list): readonly Mark[] => {
    const [left, more] = list.filter(({ fate }) => fate !== 'dropped')
    if (left === undefined || more !== undefined || list.length <= OTHERS || !isOfMenu(left)) return []
    const saw = 'all other items of the menu went'
    return [{ does: 'drop', block: left.n, rule: 'leftovers/menu-item', saw }]
  })
}

/** Runs of items with the same path. */
function* listsOf(blocks: readonly Block[]): Generator<readonly Block[]> {
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    if (blocks[from]?.kind !== 'item') continue
    const path = blocks[from]?.facts.page?.path
    while (blocks[to]?.kind === 'item' && blocks[to]?.facts.page?.path === path) to++
    yield blocks.slice(from, to)
  }
}

function isOfMenu({ fate, text, facts }: Block): boolean {
  return fate === 'kept' && text.length <= LONGEST && /\bnav\b/.test(facts.page?.hints ?? '')
}

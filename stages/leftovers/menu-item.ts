/** What is left of a menu of which all else went: a section whose name the article speaks of. */
import type { Article, Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/** Other items of the list, all of them gone, from which the one that stands is of a menu. */
const OTHERS = 3
/** Characters of a menu's item. */
const LONGEST = 30

/** Short items inside `nav`, whose whole list went but for them. */
export function menuItems({ blocks }: Article): readonly Mark[] {
  return [...listsOf(blocks)].flatMap((list): readonly Mark[] => {
    const [left, more] = list.filter(({ fate }) => fate !== 'dropped')
    if (left === undefined || more !== undefined || list.length <= OTHERS || !isOfMenu(left)) return []
    const saw = 'all other items of the menu went'
    return [{ does: 'drop', block: left.n, rule: 'leftovers/menu-item', saw }]
  })
}

/** Items in a row of one path. */
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

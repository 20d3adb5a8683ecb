/** What is left of a menu of which all else went: a section whose name the article speaks of. */
import type { Article, Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/** Other items of the list, all of them gone, from which the one that stands is of a menu. */
const OTHERS = 3
/** Characters of a menu's item. */
const LONGEST = 30

/** Short items inside `nav`, whose whole list went but for them. */
export function menuItems({ blocks }: Article, kept: readonly Block[]): readonly Mark[] {
  return kept
    .filter((block) => isLeft(block, blocks))
    .map((block) => ({
      does: 'drop',
      block: block.n,
      rule: 'leftovers/menu-item',
      saw: 'all other items of the menu went',
    }))
}

function isLeft(block: Block, blocks: readonly Block[]): boolean {
  const { fate, kind, text, facts, n } = block
  if (fate !== 'kept' || kind !== 'item' || text.length > LONGEST) return false
  if (!/\bnav\b/.test(facts.page?.hints ?? '')) return false
  const isOfList = (other: Block | undefined): boolean =>
    other?.kind === 'item' && other.facts.page?.path === facts.page?.path
  let [first, last] = [n, n]
  while (isOfList(blocks[first - 1])) first--
  while (isOfList(blocks[last + 1])) last++
  const others = blocks.slice(first, last + 1).filter((other) => other.n !== n)
  return others.length >= OTHERS && others.every((other) => other.fate === 'dropped')
}

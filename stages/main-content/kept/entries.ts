/** The entries of a thread, a debate, a live blog: containers beside each other that hold the same things. Trusts paths and labels, knows no language. */
import type { Block, Tag } from '../../kit/article.ts'
import { stands } from '../../kit/article.ts'
import type { View } from '../measured/view.ts'
import { speakers } from './speakers.ts'
import { FEWEST, MOSTLY, entriesOf, spotsOf } from './spots.ts'
import type { Entry } from './spots.ts'

/** Share of the text that stands from which what stands in one place of the entries is the text. */
const IS_TEXT = 1 / 2
/** A block with more of it in links leads elsewhere. */
const LINKED = 0.3
/** Blocks above and below a line that are looked at for what else its entry holds. */
const AROUND = 30
/** Share of a line in links, and letters, from which it is the title of another page. */
const ALL_LINKED = 0.9
const TITLE = 25
/** What readers say is the text itself where no more than this share of all stands above it: a question, the first post. */
const COMMENT = /comment|kommentar|coment|reactie/
const LITTLE_ABOVE = 0.2
/** Latin letters of the post that opens a thread; a longer one is a text of its own. */
const LONGEST_QUESTION = 400
const ARTICLE = /Article$|^(?:Blog|LiveBlog)Posting$|^Recipe$|^Review$/

/** Of the blocks that are to go, in order, those that do not stand in a place of the entries that is the text, or in one that mostly stays. */
export function outsideEntries(
  view: View,
  going: readonly number[],
  tags: readonly Tag[] = [],
): readonly number[] {
  if (view.page === undefined || going.length === 0) return going
  const { spots, spotOf } = spotsOf(view.blocks)
  const gone = new Set(going)
  const isStaying = (block: Block): boolean => stands(block) && !gone.has(block.n)
  const before = standingBefore(view, isStaying)
  const held = new Set<number>()
  const isArticle = tags.some(tellsArticle)
  for (const spot of spots) {
    const entries = spot.length < FEWEST ? [] : entriesOf(spot)
    const [model, ...others] = entries.filter(({ own }) => own.some(isStaying))
    if (entries.length < FEWEST || model === undefined) continue
    const isWhole = others.length + 1 === entries.length
    if (!isWhole && model.own[0]?.kind === 'heading')
      for (const n of headingsAbove(view.blocks, entries, isStaying)) held.add(n)
    const isMost = others.length + 1 >= entries.length * MOSTLY
    if (!isWhole && !isArticle && isThread(view, before, spot))
      for (const block of spot.filter(isOwnText)) held.add(block.n)
    if (!isMost && !isText(view, before, spot.filter(isStaying))) continue
    for (const n of speakers({ blocks: view.blocks, spotOf, entries })) held.add(n)
    if (isWhole) continue
    const known = matesOf(view.blocks, spotOf, model)
    for (const { own, ...entry } of entries) {
      if (own.some((block) => isStaying(block) || !isOwnText(block))) continue
      const mates = matesOf(view.blocks, spotOf, { own, ...entry })
      if (mates.some(isTitleOfAnother) || !sharesSpot(spotOf, known, mates)) continue
      for (const { n } of own) held.add(n)
    }
  }
  return held.size === 0 ? going : going.filter((n) => !held.has(n))
}

/** The headings right above what stands of their entries. */
function headingsAbove(
  blocks: readonly Block[],
  entries: readonly Entry[],
  isStaying: (block: Block) => boolean,
): readonly number[] {
  return entries.flatMap(({ own, container, depth }) => {
    const heading = own.at(-1)
    const below = blocks[(heading?.n ?? 0) + 1]
    if (heading === undefined || below === undefined || !isOwnText(heading) || !isStaying(below)) return []
    return below.kind !== 'heading' && below.facts.page?.within[depth] === container ? [heading.n] : []
  })
}

/** By block: the letters that stand before it; behind the last one those of all. */
function standingBefore({ blocks, measures }: View, isStaying: (block: Block) => boolean): Float64Array {
  const before = new Float64Array(blocks.length + 1)
  for (const block of blocks) {
    const size = isStaying(block) ? (measures.size[block.n] ?? 0) : 0
    before[block.n + 1] = (before[block.n] ?? 0) + size
  }
  return before
}

/** Whether these blocks of a spot are the text, and not what readers say below one. */
function isText({ measures }: View, before: Float64Array, standing: readonly Block[]): boolean {
  const all = before.at(-1) ?? 0
  const size = standing.reduce((sum, { n }) => sum + (measures.size[n] ?? 0), 0)
  if (size < all * IS_TEXT) return false
  const [first] = standing
  return !COMMENT.test(first?.facts.page?.labels ?? '') || (before[first?.n ?? 0] ?? 0) <= all * LITTLE_ABOVE
}

/** Whether readers say more in a spot than stands above it, which is no longer than a question. */
function isThread({ measures }: View, before: Float64Array, spot: readonly Block[]): boolean {
  const [first] = spot
  if (first === undefined || !COMMENT.test(first.facts.page?.labels ?? '')) return false
  const above = before[first.n] ?? 0
  const said = spot.filter(isOwnText).reduce((sum, { n }) => sum + (measures.size[n] ?? 0), 0)
  return above <= LONGEST_QUESTION && said > above
}

/** The page says of itself that it is an article: what readers write stands below that. */
function tellsArticle({ name, value }: Tag): boolean {
  if (name === 'og:type') return value === 'article'
  return name === 'json-ld @type' ? ARTICLE.test(value) : name.startsWith('article:')
}

/** No stage before took it, and it leads nowhere. */
function isOwnText({ fate, facts }: Block): boolean {
  return fate === 'kept' && (facts.linked ?? 0) <= LINKED
}

/** The other blocks of an entry near its own. */
function matesOf(
  blocks: readonly Block[],
  spotOf: Int32Array,
  { own, container, depth }: Entry,
): readonly Block[] {
  const at = own[0]?.n ?? 0
  return blocks
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter(({ n, facts }) => spotOf[n] !== spotOf[at] && facts.page?.within[depth] === container)
}

/** Whether both entries have an author, a day, a counter or the like; a heading is what sections of a text have too. */
function sharesSpot(spotOf: Int32Array, one: readonly Block[], other: readonly Block[]): boolean {
  const spots = new Set(one.filter(({ kind }) => kind !== 'heading').map(({ n }) => spotOf[n]))
  return other.some(({ n }) => spots.has(spotOf[n]))
}

/** The title of a teaser leads to another page; that of a reply to a place on this one, and a name is shorter. */
function isTitleOfAnother({ text, facts, inline = [] }: Block): boolean {
  if ((facts.linked ?? 0) < ALL_LINKED || text.length < TITLE) return false
  return inline.some(({ href }) => href !== undefined && !href.includes('#'))
}

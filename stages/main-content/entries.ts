/** The entries of a thread, a debate, a live blog: containers beside each other that hold the same things. Trusts paths and labels, knows no language. */
import type { Block } from '../kit/article.ts'
import { stands } from '../kit/article.ts'
import type { View } from './view.ts'

/** Fewer containers alike may be two columns. */
const FEWEST = 3
/** Share of the text that stands from which what stands in one place of the entries is the text. */
const IS_TEXT = 1 / 2
/** Share of the entries of which a line of one place has to stand for those of the others to stay. */
const MOSTLY = 2 / 3
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
/** What counts entries, or turns their colours. */
const TURNS = /\d+|(?<![\p{L}\p{N}])(?:odd|even)(?![\p{L}\p{N}])/gu

/** Of the blocks that are to go, in order, those that do not stand in a place of the entries that is the text, or in one that mostly stays. */
export function outsideEntries(view: View, going: readonly number[]): readonly number[] {
  if (view.page === undefined || going.length === 0) return going
  const { spots, spotOf } = spotsOf(view.blocks)
  const gone = new Set(going)
  const isStaying = (block: Block): boolean => stands(block) && !gone.has(block.n)
  const before = standingBefore(view, isStaying)
  const held = new Set<number>()
  for (const spot of spots) {
    const entries = spot.length < FEWEST ? [] : entriesOf(spot)
    const [model, ...others] = entries.filter(({ own }) => own.some(isStaying))
    if (entries.length < FEWEST || model === undefined || others.length + 1 === entries.length) continue
    if (model.own[0]?.kind === 'heading')
      for (const n of headingsAbove(view.blocks, entries, isStaying)) held.add(n)
    const isMost = others.length + 1 >= entries.length * MOSTLY
    if (!isMost && !isText(view, before, spot.filter(isStaying))) continue
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

/** No stage before took it, and it leads nowhere. */
function isOwnText({ fate, facts }: Block): boolean {
  return fate === 'kept' && (facts.linked ?? 0) <= LINKED
}

interface Spots {
  /** Blocks of one path and the same labels, numbers aside, in order. */
  readonly spots: readonly (readonly Block[])[]
  /** By block: the place of its spot among them. */
  readonly spotOf: Int32Array
}

function spotsOf(blocks: readonly Block[]): Spots {
  const spots: Block[][] = []
  const spotOf = new Int32Array(blocks.length)
  const places = new Map<string, number>()
  const known = new Map<string, string>()
  for (const block of blocks) {
    const { path = '', labels = '' } = block.facts.page ?? {}
    const bare = known.get(labels) ?? labels.replace(TURNS, '')
    known.set(labels, bare)
    const key = `${path} ${bare}`
    const place = places.get(key) ?? spots.length
    places.set(key, place)
    const spot = spots[place]
    if (spot === undefined) spots.push([block])
    else spot.push(block)
    spotOf[block.n] = place
  }
  return { spots, spotOf }
}

/** What one container holds of a spot. */
interface Entry {
  readonly own: Block[]
  /** Number of the container, and how many are around it. */
  readonly container: number
  readonly depth: number
}

/** The containers right below the lowest one that holds the whole spot; a block that stands in none of them is of no entry. */
function entriesOf(spot: readonly Block[]): readonly Entry[] {
  const chains = spot.map(({ facts }) => facts.page?.within ?? [])
  const [first = []] = chains
  const depth = chains.reduce((shared, chain) => {
    let at = 0
    while (at < shared && chain[at] === first[at]) at++
    return at
  }, first.length)
  const entries: Entry[] = []
  for (const [place, block] of spot.entries()) {
    const container = chains[place]?.[depth]
    if (container === undefined) continue
    const last = entries.at(-1)
    if (last?.container === container) last.own.push(block)
    else entries.push({ own: [block], container, depth })
  }
  return entries
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

/** What stands in one place of containers beside each other, such as the names, the days and the words of a thread. Trusts paths and labels. */
import type { Block } from '../../kit/article.ts'

/** Fewer containers alike, or names above them, may be those of two columns. */
export const FEWEST = 3
/** Share of the entries of which a line of one place has to stand, or be a name, for those of the others to stay. */
export const MOSTLY = 2 / 3
/** What counts entries, or turns their colours. */
const TURNS = /\d+|(?<![\p{L}\p{N}])(?:odd|even)(?![\p{L}\p{N}])/gu

export interface Spots {
  /** Blocks of one path and the same labels, numbers aside, in order. */
  readonly spots: readonly (readonly Block[])[]
  /** By block: the place of its spot among them. */
  readonly spotOf: Int32Array
}

export function spotsOf(blocks: readonly Block[]): Spots {
  const spots: Block[][] = []
  const spotOf = new Int32Array(blocks.length)
  const known = new Map<string, string>()
  const placesOf = new Map<string, Map<string, number>>()
  for (const block of blocks) {
    const { path = '', labels = '' } = block.facts.page ?? {}
    const bare = known.get(labels) ?? labels.replace(TURNS, '')
    known.set(labels, bare)
    const places = placesOf.get(path) ?? new Map<string, number>()
    placesOf.set(path, places)
    const place = places.get(bare) ?? spots.length
    places.set(bare, place)
    const spot = spots[place]
    if (spot === undefined) spots.push([block])
    else spot.push(block)
    spotOf[block.n] = place
  }
  return { spots, spotOf }
}

/** What one container holds of a spot. */
export interface Entry {
  readonly own: Block[]
  /** Number of the container, and how many are around it. */
  readonly container: number
  readonly depth: number
}

/** The containers right below the lowest one that holds the whole spot; a block that stands in none of them is of no entry. */
export function entriesOf(spot: readonly Block[]): readonly Entry[] {
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

/** What the elements around a block tell of it, and which of the page's elements are candidates for the body. */
import { mean, thousandths } from '../measured/cells.ts'
import type { Cell } from '../measured/cells.ts'
import { add, best, heaviest, meeting, risen, sumOf, treeOf } from './container-tree.ts'
import type { Sum, Tree } from './container-tree.ts'
import type { Context } from './guess-context.ts'

/** A number per block throughout, -1 unknown. */
export interface Containers {
  /** By how close it is: the element that holds the block, the one around that, and the next. */
  readonly around: readonly Held[]
  /** The candidates: three by the share of the article that they hold, from the nearest to the widest, and one by paragraphs. */
  readonly bodies: readonly Body[]
  /** Blocks of the same path and labels, wherever they stand on the page. */
  readonly alike: Held
  /** How many elements hold it. */
  readonly depth: Int32Array
}

/** Which group of blocks each block is asked about, and what is known of each group: many blocks share one. */
export interface Held {
  /** By block, -1 where there is none. */
  readonly group: Int32Array
  readonly known: Known
}

/** By group, in thousandths: of the article's text by guess, of its own text in links; mean guess by length. */
export interface Known {
  readonly share: Int32Array
  readonly linked: Int32Array
  readonly guess: Int32Array
  readonly blocks: Int32Array
}

export interface Body {
  /** Elements between the candidate and the block; below 0 the steps out of the candidate to what holds both. */
  readonly steps: Int32Array
  /** The part of the candidate, or of what holds both, that the block stands in. */
  readonly section: Held
  /** Share of the article's text that stands before that part, in thousandths. */
  readonly before: Int32Array
}

/** Shares of the article's text, by guess, that the candidates hold. */
const SHARES = [0.5, 0.8, 0.95]

export function containersOf(context: Context): Containers {
  const tree = treeOf(context)
  const { blocks } = context.view
  const known = knownOf(tree.all, tree.mass)
  const second = tree.holder.map((place) => around(tree, place))
  const third = second.map((place) => around(tree, place))
  return {
    around: [tree.holder, second, third].map((group) => ({ group, known })),
    bodies: bodiesOf(tree, known),
    alike: alikeOf(context),
    depth: Int32Array.from(blocks, ({ facts }) => facts.page?.within.length ?? 0),
  }
}

/** How a feature asks for one of these numbers. */
export function heldCell({ group, known }: Held, which: keyof Known): Cell {
  const column = known[which]
  return {
    fill: (blocks, into) => {
      for (let row = 0; row < blocks.length; row++) {
        const place = group[blocks[row] ?? 0] ?? -1
        into[row] = place < 0 ? -1 : (column[place] ?? -1)
      }
    },
  }
}

function around({ all }: Tree, place: number): number {
  return Math.max(0, all[place]?.above ?? 0)
}

/** Several of the candidates mostly are the same element. */
function bodiesOf(tree: Tree, known: Known): readonly Body[] {
  const byPlace = new Map<number, Body>()
  return [...SHARES.map((share) => heaviest(tree, share)), best(tree)].map((place) => {
    const body = byPlace.get(place) ?? bodyOf(tree, place, { known })
    byPlace.set(place, body)
    return body
  })
}

function bodyOf(tree: Tree, body: number, { known }: { readonly known: Known }): Body {
  const parts = tree.all.map((_, own) => partOf(tree, body, { own }))
  const partAt = (holder: number): Part | undefined => parts[holder]
  return {
    steps: tree.holder.map((own) => partAt(own)?.steps ?? 0),
    before: tree.holder.map((own) => partAt(own)?.before ?? -1),
    section: { group: tree.holder.map((own) => partAt(own)?.section ?? -1), known },
  }
}

/** Where a container stands, seen from a candidate. */
interface Part {
  readonly steps: number
  readonly before: number
  readonly section: number
}

function partOf(tree: Tree, body: number, { own }: { readonly own: number }): Part {
  const { all, mass } = tree
  const depthOf = (place: number): number => all[place]?.depth ?? 0
  const both = meeting(tree, own, { other: body })
  const steps = depthOf(both === body ? own : both) - depthOf(body)
  if (own === both) return { steps, before: -1, section: -1 }
  const section = risen(tree, own, { depth: depthOf(both) + 1 })
  return { steps, before: thousandths(all[section]?.massBefore ?? 0, mass), section }
}

function alikeOf(context: Context): Held {
  const kinds: Sum[] = []
  const byPath = new Map<string | undefined, Map<string | undefined, number>>()
  const group = new Int32Array(context.view.blocks.length)
  for (const { n, facts } of context.view.blocks) {
    const byLabels = byPath.get(facts.page?.path) ?? new Map<string | undefined, number>()
    const place = byLabels.get(facts.page?.labels) ?? kinds.length
    if (byLabels.size === 0) byPath.set(facts.page?.path, byLabels)
    byLabels.set(facts.page?.labels, place)
    const kind = (kinds[place] ??= { size: 0, linked: 0, mass: 0, blocks: 0 })
    add(kind, sumOf(context, n))
    group[n] = place
  }
  return { group, known: knownOf(kinds, (context.massUpTo.at(-1) ?? 0) / 1000) }
}

function knownOf(sums: readonly Sum[], mass: number): Known {
  const column = (): Int32Array => new Int32Array(sums.length)
  const found = { share: column(), linked: column(), guess: column(), blocks: column() }
  for (const [place, sum] of sums.entries()) {
    found.share[place] = thousandths(sum.mass, mass)
    found.linked[place] = thousandths(sum.linked, sum.size)
    found.guess[place] = mean(sum.mass * 1000, sum.size)
    found.blocks[place] = sum.blocks
  }
  return found
}

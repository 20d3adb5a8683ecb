/** What the elements around a block tell of it, and which of the page's elements are candidates for the body. */
import { mean, thousandths } from './cells.ts'
import { add, best, heaviest, meeting, risen, sumOf, treeOf } from './container-tree.ts'
import type { Sum, Tree } from './container-tree.ts'
import type { Context } from './context.ts'

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

export interface Held {
  /** In thousandths: of the article's text by guess, of its own text in links; mean guess by length. */
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
  const bodies = [...SHARES.map((share) => heaviest(tree, share)), best(tree)]
  return {
    around: [0, 1, 2].map((steps) => held(tree, (n) => above(tree, n, { steps }))),
    bodies: bodies.map((body) => bodyOf(tree, body)),
    alike: alikeOf(context),
    depth: Int32Array.from(blocks, ({ facts }) => facts.page?.within.length ?? 0),
  }
}

function above({ all, holder }: Tree, n: number, { steps }: { readonly steps: number }): number {
  let at = holder[n] ?? 0
  for (let step = 0; step < steps; step++) at = Math.max(0, all[at]?.above ?? 0)
  return at
}

function bodyOf(tree: Tree, body: number): Body {
  const parts = tree.all.map((_, own) => partOf(tree, body, { own }))
  const partAt = (n: number): Part | undefined => parts[tree.holder[n] ?? 0]
  return {
    steps: tree.holder.map((own) => parts[own]?.steps ?? 0),
    before: tree.holder.map((own) => parts[own]?.before ?? -1),
    section: held(tree, (n) => partAt(n)?.section ?? -1),
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

function held({ all, holder, mass }: Tree, of: (n: number) => number): Held {
  const sums: (Sum | undefined)[] = []
  for (let n = 0; n < holder.length; n++) sums.push(all[of(n)])
  return columnsOf(sums, mass)
}

function alikeOf(context: Context): Held {
  const kinds = new Map<string, Sum>()
  const own = context.view.blocks.map(({ n, facts }) => {
    const key = `${facts.page?.path} ${facts.page?.labels}`
    const kind = kinds.get(key) ?? { size: 0, linked: 0, mass: 0, blocks: 0 }
    kinds.set(key, kind)
    add(kind, sumOf(context, n))
    return kind
  })
  return columnsOf(own, (context.massUpTo.at(-1) ?? 0) / 1000)
}

/** The sum that belongs to each block as columns. */
function columnsOf(sums: readonly (Sum | undefined)[], mass: number): Held {
  const found = {
    share: new Int32Array(sums.length).fill(-1),
    linked: new Int32Array(sums.length).fill(-1),
    guess: new Int32Array(sums.length).fill(-1),
    blocks: new Int32Array(sums.length).fill(-1),
  }
  for (const [n, sum] of sums.entries()) {
    if (sum === undefined) continue
    found.share[n] = thousandths(sum.mass, mass)
    found.linked[n] = thousandths(sum.linked, sum.size)
    found.guess[n] = mean(sum.mass * 1000, sum.size)
    found.blocks[n] = sum.blocks
  }
  return found
}

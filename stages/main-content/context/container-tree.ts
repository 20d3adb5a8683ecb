/** The elements of a page that hold blocks, as a tree, with what each holds by the first guess. */
import type { Context } from './guess-context.ts'

export interface Tree {
  /** In the order of their first block; each stands behind the one around it. The first is the body of the page. */
  readonly all: readonly Container[]
  /** By block: the place in `all` of the container that holds it. */
  readonly holder: Int32Array
  /** Text of the article on the whole page, by guess, in Latin letters. */
  readonly mass: number
}

/** Text of blocks, in Latin letters. */
export interface Sum {
  size: number
  linked: number
  /** What of it is of the article, by guess. */
  mass: number
  blocks: number
}

export interface Container extends Sum {
  /** Place in the tree of the container around it, -1 of the outermost. */
  readonly above: number
  readonly depth: number
  /** Text of the article that stands before it, by guess. */
  readonly massBefore: number
  /** What its paragraphs hand up, as Readability scores them. */
  score: number
}

/** Letters of a paragraph that counts, and what one brings; after Readability's score of a paragraph. */
const PARAGRAPH = 25
const BASE = 2
const PER_SIZE = 100
const MOST_BY_SIZE = 3
/** Of a paragraph's text at most a third may stand in links. */
const MOST_LINKED = 1 / 3
/** Share of a paragraph's score that goes to its element, to the parent of that, and to the next parent. */
const HANDED_UP = [1, 0.5, 0.17]

export function treeOf({ view, guess, massUpTo }: Context): Tree {
  const all: Container[] = []
  const places = new Map<number, number>()
  const holder = new Int32Array(view.blocks.length)
  for (const { n, facts } of view.blocks) {
    const own = sumOf({ view, guess }, n)
    let above = -1
    for (const number of facts.page?.within ?? []) {
      const place = places.get(number) ?? all.length
      const container = all[place] ?? opened(all, above, { massBefore: (massUpTo[n] ?? 0) / 1000 })
      places.set(number, place)
      add(container, own)
      above = place
    }
    holder[n] = above
    if (own.size >= PARAGRAPH && own.linked < own.size * MOST_LINKED) handUp(all, above, own)
  }
  return { all, holder, mass: (massUpTo.at(-1) ?? 0) / 1000 }
}

/** One block alone. */
export function sumOf({ view, guess }: Pick<Context, 'view' | 'guess'>, n: number): Sum {
  const size = view.measures.size[n] ?? 0
  const mass = ((guess[n] ?? 0) * size) / 1000
  return { size, mass, linked: size * (view.blocks[n]?.facts.linked ?? 0), blocks: 1 }
}

export function add(to: Sum, { size, mass, linked, blocks }: Sum): void {
  to.size += size
  to.mass += mass
  to.linked += linked
  to.blocks += blocks
}

/** The ancestor of a container at this depth; the container itself if it is no deeper. */
export function risen({ all }: Tree, place: number, { depth }: { readonly depth: number }): number {
  let at = place
  while ((all[at]?.depth ?? 0) > depth) at = all[at]?.above ?? 0
  return at
}

/** Lowest common ancestor of two containers. */
export function meeting(tree: Tree, one: number, { other }: { readonly other: number }): number {
  const { all } = tree
  let depth = Math.min(all[one]?.depth ?? 0, all[other]?.depth ?? 0)
  let a = risen(tree, one, { depth })
  let b = risen(tree, other, { depth })
  while (a !== b) {
    depth--
    a = risen(tree, a, { depth })
    b = risen(tree, b, { depth })
  }
  return a
}

/** The lowest container that holds this share of the article's text. */
export function heaviest(tree: Tree, share: number): number {
  let found = 0
  for (const [place, { mass, depth }] of tree.all.entries()) {
    const lowest = tree.all[found]?.depth ?? 0
    if (depth <= lowest || mass < tree.mass * share) continue
    if (risen(tree, place, { depth: lowest }) === found) found = place
  }
  return found
}

/** The container with the best score, reduced by its share of links. */
export function best({ all }: Tree): number {
  let found = 0
  let top = -1
  for (const [place, { score, size, linked }] of all.entries()) {
    const own = score * (1 - linked / Math.max(1, size))
    if (own <= top) continue
    top = own
    found = place
  }
  return found
}

function opened(all: Container[], above: number, { massBefore }: Pick<Container, 'massBefore'>): Container {
  const depth = (all[above]?.depth ?? -1) + 1
  const made = { above, depth, massBefore, size: 0, linked: 0, mass: 0, blocks: 0, score: 0 }
  all.push(made)
  return made
}

function handUp(all: readonly Container[], holder: number, { size }: Sum): void {
  const score = BASE + Math.min(MOST_BY_SIZE, size / PER_SIZE)
  let at = holder
  for (const part of HANDED_UP) {
    const container = all[at]
    if (container === undefined) return
    container.score += score * part
    at = container.above
  }
}

/** Gradient-boosted trees laid flat: what they are, how a row walks them, and which columns moved it. Whole numbers throughout. */
import { SIDE_BY_SIDE } from './lanes-module.ts'

/** Trees in one line of nodes; a node's children stand side by side, a leaf is its own child. */
export interface Trees {
  /**
   * By node, in one number: above 16 bits the value up to which it goes left, then 8 bits for the column that it looks at, then
   * 8 for its left child's place in its tree.
   */
  readonly nodes: Int32Array
  /** By node: the sum it adds where a walk ends there, in ten-thousandths of a logit; of inner nodes their mean. */
  readonly values: Int16Array
  /** By tree: first node, and how many steps its deepest leaf is away. */
  readonly roots: Uint16Array
  readonly depths: Uint8Array
}

/** Trees made ready for rows side by side: their numbers go in, where they end comes out. One at a time uses it. */
export interface Walk {
  /** Column after column, `SIDE_BY_SIDE` rows each. */
  readonly columns: Int16Array
  /** By row: sum of all trees, in ten-thousandths of a logit. */
  readonly sums: Int32Array
  /** By each of the first `SPEAKING` trees, then by row: the leaf's place in its tree. */
  readonly leaves: Uint8Array
  /** Judges the first so many rows. */
  readonly run: (rows: number) => void
}

/** Trees that are asked for reasons: of 3,356 dropped blocks 98 % then name first one of the three loudest columns by all trees. */
export const SPEAKING = 32

/** Each row on its own walk: for machines without vector lanes, and what these must agree with. */
export function walked({ nodes, values, roots, depths }: Trees): Walk {
  const columns = new Int16Array(256 * SIDE_BY_SIDE)
  const sums = new Int32Array(SIDE_BY_SIDE)
  const leaves = new Uint8Array(SIDE_BY_SIDE * SPEAKING)
  const run = (rows: number): void => {
    sums.fill(0)
    for (const [tree, root] of roots.entries()) {
      const depth = depths[tree] ?? 0
      for (let row = 0; row < rows; row++) {
        let at = 0
        for (let step = 0; step < depth; step++) {
          const node = nodes[root + at] ?? 0
          const number = columns[((node >> 8) & 255) * SIDE_BY_SIDE + row] ?? 0
          at = (node & 255) + (((node >> 16) - number) >>> 31)
        }
        sums[row] = (sums[row] ?? 0) + (values[root + at] ?? 0)
        if (tree < SPEAKING) leaves[tree * SIDE_BY_SIDE + row] = at
      }
    }
  }
  return { columns, sums, leaves, run }
}

/** By node of the first trees: its parent's place in its tree, its own where it has none. */
export function parentsOf({ nodes, roots }: Trees): Uint8Array {
  const parents = new Uint8Array(roots[SPEAKING] ?? nodes.length)
  for (const [tree, root] of roots.subarray(0, SPEAKING).entries()) {
    for (let at = root; at < (roots[tree + 1] ?? nodes.length); at++) {
      const left = root + ((nodes[at] ?? 0) & 255)
      if (left !== at) parents.fill(at - root, left, left + 2)
    }
  }
  return parents
}

/** Where a row ended in the first trees, and the parents of their nodes. */
export interface Ways {
  readonly parents: Uint8Array
  /** Each tree's `SIDE_BY_SIDE` on, from `from` on. */
  readonly leaves: Uint8Array
  readonly from: number
}

/**
 * What each column did to a row's sum: a step from a node to its child moves the mean, and the node's column is given
 * the difference (Saabas 2014). In ten-thousandths of a logit, added to `shares`, a number for each column. Only the first
 * trees are asked: each mends what those before it left, so they carry most of the sum.
 */
export function addShares(trees: Trees, { parents, leaves, from }: Ways, shares: Int32Array): void {
  const { nodes, values, roots } = trees
  for (let tree = 0; tree < Math.min(SPEAKING, roots.length); tree++) {
    const root = roots[tree] ?? 0
    let at = root + (leaves[from + tree * SIDE_BY_SIDE] ?? 0)
    while (at > root) {
      const parent = root + (parents[at] ?? 0)
      const column = ((nodes[parent] ?? 0) >> 8) & 255
      shares[column] = (shares[column] ?? 0) + (values[at] ?? 0) - (values[parent] ?? 0)
      at = parent
    }
  }
}

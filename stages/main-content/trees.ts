/** Gradient-boosted trees laid flat: every walk takes the same number of steps and no branch. Whole numbers throughout. */

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

export interface Rows {
  /** Row after row, `width` numbers each; four rows of room behind the last. */
  readonly cells: Int16Array
  readonly width: number
  readonly count: number
}

/**
 * Sum of all trees for each row, in ten-thousandths of a logit, added to `sums`. Four rows walk a tree side by side: a step
 * waits for memory, and four wait together (Asadi, Lin and de Vries 2014 call it vectorised predication).
 */
export function addTrees(trees: Trees, { cells, width, count }: Rows, sums: Int32Array): void {
  const { nodes, values, roots, depths } = trees
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0
    const depth = depths[tree] ?? 0
    for (let row = 0; row < count; row += 4) {
      const first = row * width
      const second = first + width
      const third = second + width
      const fourth = third + width
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let step = 0; step < depth; step++) {
        const atA = nodes[root + a] ?? 0
        const atB = nodes[root + b] ?? 0
        const atC = nodes[root + c] ?? 0
        const atD = nodes[root + d] ?? 0
        a = (atA & 255) + (((atA >> 16) - (cells[first + ((atA >> 8) & 255)] ?? 0)) >>> 31)
        b = (atB & 255) + (((atB >> 16) - (cells[second + ((atB >> 8) & 255)] ?? 0)) >>> 31)
        c = (atC & 255) + (((atC >> 16) - (cells[third + ((atC >> 8) & 255)] ?? 0)) >>> 31)
        d = (atD & 255) + (((atD >> 16) - (cells[fourth + ((atD >> 8) & 255)] ?? 0)) >>> 31)
      }
      sums[row] = (sums[row] ?? 0) + (values[root + a] ?? 0)
      sums[row + 1] = (sums[row + 1] ?? 0) + (values[root + b] ?? 0)
      sums[row + 2] = (sums[row + 2] ?? 0) + (values[root + c] ?? 0)
      sums[row + 3] = (sums[row + 3] ?? 0) + (values[root + d] ?? 0)
    }
  }
}

/** Trees that are asked for reasons: of 3,356 dropped blocks 98 % then name first one of the three loudest columns by all trees. */
const SPEAKING = 32

/**
 * What each column did to a row's sum: a step from a node to its child moves the mean, and the node's column is given
 * the difference (Saabas 2014). In ten-thousandths of a logit, added to `shares`, which are laid out as the cells. Only the first
 * trees are asked: each mends what those before it left, so they carry most of the sum.
 */
export function addShares(trees: Trees, { cells, width, count }: Rows, shares: Int32Array): void {
  const { nodes, values, roots } = trees
  for (let tree = 0; tree < Math.min(SPEAKING, roots.length); tree++) {
    const root = roots[tree] ?? 0
    for (let row = 0; row < count * width; row += width) {
      let at = -1
      let next = root
      while (next !== at) {
        at = next
        const node = nodes[at] ?? 0
        const place = row + ((node >> 8) & 255)
        next = root + (node & 255) + (((node >> 16) - (cells[place] ?? 0)) >>> 31)
        shares[place] = (shares[place] ?? 0) + (values[next] ?? 0) - (values[at] ?? 0)
      }
    }
  }
}

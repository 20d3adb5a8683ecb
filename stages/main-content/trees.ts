/** Gradient-boosted trees laid flat: every walk takes the same number of steps and no branch. Whole numbers throughout. */

/** Trees in one line of nodes; a node's children stand side by side, a leaf is its own child. */
export interface Trees {
  /** By node: the column it looks at, the number up to which it goes left, its left child. */
  readonly columns: Uint8Array
  readonly thresholds: Int16Array
  readonly children: Uint16Array
  /** By node: the sum it adds where a walk ends there, in ten-thousandths of a logit; of inner nodes their mean. */
  readonly values: Int16Array
  /** By tree: first node, and how many steps its deepest leaf is away. */
  readonly roots: Uint16Array
  readonly depths: Uint8Array
}

export interface Rows {
  /** Row after row, `width` numbers each. */
  readonly cells: Int16Array
  readonly width: number
  readonly count: number
}

/** Sum of all trees for each row, in ten-thousandths of a logit, added to `sums`. */
export function addTrees(trees: Trees, { cells, width, count }: Rows, sums: Int32Array): void {
  const { columns, thresholds, children, values, roots, depths } = trees
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0
    const depth = depths[tree] ?? 0
    for (let row = 0, base = 0; row < count; row++, base += width) {
      let node = root
      for (let step = 0; step < depth; step++) {
        const over = ((thresholds[node] ?? 0) - (cells[base + (columns[node] ?? 0)] ?? 0)) >>> 31
        node = (children[node] ?? 0) + over
      }
      sums[row] = (sums[row] ?? 0) + (values[node] ?? 0)
    }
  }
}

/**
 * What each column did to one row's sum: a step from a node to its child moves the mean, and the node's column is given
 * the difference (Saabas 2014). In ten-thousandths of a logit, added to `shares`.
 */
export function addShares(trees: Trees, row: Int16Array, shares: Int32Array): void {
  const { columns, thresholds, children, values, roots, depths } = trees
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0
    for (let step = 0; step < (depths[tree] ?? 0); step++) {
      const column = columns[node] ?? 0
      const next = (children[node] ?? 0) + (((thresholds[node] ?? 0) - (row[column] ?? 0)) >>> 31)
      shares[column] = (shares[column] ?? 0) + (values[next] ?? 0) - (values[node] ?? 0)
      node = next
    }
  }
}

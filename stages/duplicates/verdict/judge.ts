/**
 * Estimates how certain it is that two articles tell one story, by boosted trees on what the comparison saw.
 * bench/copies/train trains them.
 */
import { round } from '../../kit/round.ts'
import { featuresOf } from './features.ts'
import type { Seen } from './seen.ts'
import { START, TREES } from './trees.ts'
import type { Tree } from './trees.ts'

/** The certainty, 0 to 1. It is rounded, since it decides. */
export function certaintyOf(seen: Seen): number {
  const row = Float64Array.from(featuresOf(seen))
  let score = START
  for (const root of forest.roots) score += leafOf(row, root)
  return round(1 / (1 + Math.exp(-score)))
}

/**
 * The trees as flat arrays, so that a node costs two look-ups. `features`: the feature of a node, or -1 for a
 * leaf. `bars`: the threshold of a node, or the value of a leaf.
 */
interface Forest {
  readonly roots: readonly number[]
  readonly features: Int16Array
  readonly bars: Float64Array
  /** Node to go to above the threshold; otherwise the next node. */
  readonly above: Int32Array
}

const forest = laidOut(TREES)

function leafOf(row: Float64Array, root: number): number {
  const { features, bars, above } = forest
  let at = root
  for (let feature = features[at] ?? -1; feature >= 0; feature = features[at] ?? -1) {
    at = (row[feature] ?? 0) <= (bars[at] ?? 0) ? at + 1 : (above[at] ?? 0)
  }
  return bars[at] ?? 0
}

function laidOut(trees: readonly Tree[]): Forest {
  const [features, bars, above]: readonly [number[], number[], number[]] = [[], [], []]
  const roots: number[] = []
  function lay(tree: Tree): void {
    const at = features.length
    if (typeof tree === 'number') {
      features.push(-1)
      bars.push(tree)
      above.push(0)
      return
    }
    const [feature, bar, left, right]: readonly [number, number, Tree, Tree] = tree
    features.push(feature)
    bars.push(bar)
    above.push(0)
    lay(left)
    above[at] = features.length
    lay(right)
  }
  for (const tree of trees) {
    roots.push(features.length)
    lay(tree)
  }
  return {
    roots,
    features: Int16Array.from(features),
    bars: Float64Array.from(bars),
    above: Int32Array.from(above),
  }
}

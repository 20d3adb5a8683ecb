/** How sure it is that two articles tell one story: boosted trees over what the comparison saw, grown by bench/copies/train. */
import { round } from '../kit/round.ts'
import { featuresOf } from './features.ts'
import type { Seen } from './seen.ts'
import { START, TREES } from './trees.ts'
import type { Tree } from './trees.ts'

/** 0 to 1, rounded: it decides. */
export function certaintyOf(seen: Seen): number {
  const features = featuresOf(seen)
  const score = TREES.reduce((sum: number, tree) => sum + leafOf(tree, features), START)
  return round(1 / (1 + Math.exp(-score)))
}

function leafOf(tree: Tree, features: readonly number[]): number {
  let now = tree
  while (typeof now !== 'number') {
    const [feature, at, left, right]: readonly [number, number, Tree, Tree] = now
    now = (features[feature] ?? 0) <= at ? left : right
  }
  return now
}

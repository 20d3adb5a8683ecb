/** The longest common subsequence of two lists of lines; of equally long ones that with the most preferred lines. */

export type Pair = readonly [number, number]

interface Step {
  readonly i: number
  readonly j: number
  readonly weight: number
  /** Of equal weight the later found one is held. */
  readonly order: number
  readonly before: Step | undefined
}

/** A line counts a thousand, a preferred one a little more: length decides first. */
const LINE = 1000
const PREFERRED = 1001

/** Hunt and Szymanski's walk over equal pairs, with a Fenwick tree for the best start. */
export function subsequence(
  a: readonly string[],
  b: readonly string[],
  preferred: readonly boolean[],
): readonly Pair[] {
  const where = new Map<string, number[]>()
  for (const [j, line] of b.entries()) where.set(line, [...(where.get(line) ?? []), j])
  const tree: (Step | undefined)[] = Array.from({ length: b.length + 1 }, () => undefined)
  let order = 0
  for (const [i, line] of a.entries()) {
    for (const j of (where.get(line) ?? []).toReversed()) {
      const before = bestUpTo(tree, j)
      const weight = (before?.weight ?? 0) + (preferred[i] === true ? PREFERRED : LINE)
      raise(tree, { i, j, weight, before, order: order++ })
    }
  }
  const found: Pair[] = []
  for (let step = bestUpTo(tree, b.length); step !== undefined; step = step.before)
    found.push([step.i, step.j])
  return found.toReversed()
}

function bestUpTo(tree: readonly (Step | undefined)[], place: number): Step | undefined {
  let best: Step | undefined
  for (let at = place; at > 0; at -= at & -at) {
    const step = tree[at]
    if (step !== undefined && (best === undefined || beats(step, best))) best = step
  }
  return best
}

function beats(step: Step, held: Step): boolean {
  return step.weight > held.weight || (step.weight === held.weight && step.order > held.order)
}

function raise(tree: (Step | undefined)[], step: Step): void {
  for (let at = step.j + 1; at < tree.length; at += at & -at) {
    const held = tree[at]
    if (held === undefined || held.weight < step.weight) tree[at] = step
  }
}

/**
 * Grows the trees of the verdict: gradient boosting on the logistic loss (Friedman 2001) with second-order leaves, as XGBoost does
 * (Chen and Guestrin 2016), and features that may only speak one way kept to it (monotone constraints).
 */

export interface Row {
  readonly features: readonly number[]
  readonly same: boolean
  readonly weight: number
}

/** A leaf, or a question: features at or below `at` go left. */
export type Tree =
  | { readonly leaf: number }
  | { readonly feature: number; readonly at: number; readonly left: Tree; readonly right: Tree }

export interface Forest {
  readonly start: number
  readonly trees: readonly Tree[]
}

export interface Growing {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Least sum of second derivatives on either side of a question. */
  readonly least: number
  /** Pulls leaves to zero. */
  readonly damping: number
  /** Per feature: 1 where more of it can only speak for one story. */
  readonly oneWay: readonly number[]
}

/** Values of a feature at which it may be asked, at most. */
const QUESTIONS = 40

export function grow(rows: readonly Row[], growing: Growing): Forest {
  const questions = questionsOf(rows)
  const bins = questions.map((asked, n) => Uint8Array.from(rows, (row) => binOf(asked, row.features[n] ?? 0)))
  const scores = new Float64Array(rows.length)
  const yes = rows.reduce((sum, row) => sum + (row.same ? row.weight : 0), 0)
  const all = rows.reduce((sum, row) => sum + row.weight, 0)
  const start = Math.log((yes + 1) / (all - yes + 1))
  scores.fill(start)
  const trees: Tree[] = []
  for (let n = 0; n < growing.trees; n++) {
    const slopes = slopesOf(rows, scores)
    const tree = branch(
      { bins, questions, ...slopes, growing },
      { at: Int32Array.from(rows, (_, at) => at), depth: 0, low: -Infinity, high: Infinity },
    )
    trees.push(tree)
    for (const [at, row] of rows.entries()) scores[at] = (scores[at] ?? 0) + leafOf(tree, row.features)
  }
  return { start, trees }
}

export function scoreOf(forest: Forest, features: readonly number[]): number {
  return forest.trees.reduce((sum, tree) => sum + leafOf(tree, features), forest.start)
}

function leafOf(tree: Tree, features: readonly number[]): number {
  let now = tree
  while (!('leaf' in now)) now = (features[now.feature] ?? 0) <= now.at ? now.left : now.right
  return now.leaf
}

interface Slope {
  readonly first: number
  readonly second: number
}

/** Of all rows, in their order: the first and second derivative of the loss. */
interface Slopes {
  readonly first: Float64Array
  readonly second: Float64Array
}

function slopesOf(rows: readonly Row[], scores: Float64Array): Slopes {
  const shares = scores.map((score) => 1 / (1 + Math.exp(-score)))
  return {
    first: Float64Array.from(rows, (row, at) => row.weight * ((row.same ? 1 : 0) - (shares[at] ?? 0))),
    second: Float64Array.from(rows, (row, at) =>
      Math.max(1e-6, row.weight * (shares[at] ?? 0) * (1 - (shares[at] ?? 0))),
    ),
  }
}

/** Values between which a feature's rows are parted evenly. */
function questionsOf(rows: readonly Row[]): readonly (readonly number[])[] {
  return (rows[0]?.features ?? []).map((_, n) => {
    const values = rows.map((row) => row.features[n] ?? 0).toSorted((a, b) => a - b)
    const found = new Set<number>()
    for (let q = 1; q <= QUESTIONS; q++)
      found.add(values[Math.floor((values.length * q) / (QUESTIONS + 1))] ?? 0)
    return [...found]
  })
}

function binOf(questions: readonly number[], value: number): number {
  let bin = 0
  while (bin < questions.length && value > (questions[bin] ?? 0)) bin++
  return bin
}

interface Field extends Slopes {
  /** Per feature, the bin of each row. */
  readonly bins: readonly Uint8Array[]
  readonly questions: readonly (readonly number[])[]
  readonly growing: Growing
}

interface Plot {
  readonly at: Int32Array
  readonly depth: number
  /** Bounds of the leaves below, so that a one-way feature stays one-way. */
  readonly low: number
  readonly high: number
}

interface Cut {
  readonly gain: number
  readonly feature: number
  readonly bin: number
  readonly left: number
  readonly right: number
}

function branch(field: Field, plot: Plot): Tree {
  const sum = sumOf(field, plot.at)
  const value = clamped(weightOf(field, sum), plot)
  if (plot.depth >= field.growing.depth) return { leaf: value * field.growing.rate }
  const cut = bestCut(field, plot, sum)
  if (cut === undefined) return { leaf: value * field.growing.rate }
  const goesLeft = (at: number): boolean => (field.bins[cut.feature]?.[at] ?? 0) <= cut.bin
  const middle = (cut.left + cut.right) / 2
  const bound = field.growing.oneWay[cut.feature] === 1
  return {
    feature: cut.feature,
    at: field.questions[cut.feature]?.[cut.bin] ?? 0,
    left: branch(field, {
      at: plot.at.filter(goesLeft),
      depth: plot.depth + 1,
      low: plot.low,
      high: bound ? middle : plot.high,
    }),
    right: branch(field, {
      at: plot.at.filter((at) => !goesLeft(at)),
      depth: plot.depth + 1,
      low: bound ? middle : plot.low,
      high: plot.high,
    }),
  }
}

function sumOf(field: Field, places: Int32Array): Slope {
  let [first, second] = [0, 0]
  for (const at of places) {
    first += field.first[at] ?? 0
    second += field.second[at] ?? 0
  }
  return { first, second }
}

function weightOf(field: Field, sum: Slope): number {
  return sum.first / (sum.second + field.growing.damping)
}

function clamped(value: number, plot: Plot): number {
  return Math.min(plot.high, Math.max(plot.low, value))
}

function bestCut(field: Field, plot: Plot, sum: Slope): Cut | undefined {
  let best: Cut | undefined
  for (let feature = 0; feature < field.questions.length; feature++) {
    const cut = bestOfFeature(field, plot, { feature, sum })
    if (cut !== undefined && (best === undefined || cut.gain > best.gain + 1e-9)) best = cut
  }
  return best
}

function bestOfFeature(
  field: Field,
  plot: Plot,
  about: { readonly feature: number; readonly sum: Slope },
): Cut | undefined {
  const { feature, sum } = about
  const count = (field.questions[feature]?.length ?? 0) + 1
  const first = new Float64Array(count)
  const second = new Float64Array(count)
  const own = field.bins[feature]
  for (const at of plot.at) {
    const bin = own?.[at] ?? 0
    first[bin] = (first[bin] ?? 0) + (field.first[at] ?? 0)
    second[bin] = (second[bin] ?? 0) + (field.second[at] ?? 0)
  }
  let best: Cut | undefined
  let [leftFirst, leftSecond] = [0, 0]
  for (let bin = 0; bin + 1 < count; bin++) {
    leftFirst += first[bin] ?? 0
    leftSecond += second[bin] ?? 0
    const toLeft = { first: leftFirst, second: leftSecond }
    const toRight = { first: sum.first - leftFirst, second: sum.second - leftSecond }
    if (toLeft.second < field.growing.least || toRight.second < field.growing.least) continue
    const left = clamped(weightOf(field, toLeft), plot)
    const right = clamped(weightOf(field, toRight), plot)
    if (field.growing.oneWay[feature] === 1 && left > right) continue
    const gain =
      worth(toLeft, left, field) +
      worth(toRight, right, field) -
      worth(sum, clamped(weightOf(field, sum), plot), field)
    if (gain > 1e-3 && (best === undefined || gain > best.gain)) best = { gain, feature, bin, left, right }
  }
  return best
}

/** What the loss falls by where rows with these slopes get this leaf. */
function worth(sum: Slope, leaf: number, field: Field): number {
  return sum.first * leaf - 0.5 * (sum.second + field.growing.damping) * leaf * leaf
}

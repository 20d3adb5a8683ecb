/**
 * `npm run bench -- trees --data DIR --out stages/duplicates/verdict/trees.ts`: grows the verdict's trees anew. No chance is
 * in it: the same data and the same stages give the same bytes; one of its sets goes through all stages before `duplicates`, so
 * a change of those changes the trees. Prints, for each fold of families held out, what a threshold of one half misses and
 * wrongly joins.
 */
import { writeFileSync } from 'node:fs'
import { FEATURES } from '../../../stages/duplicates/verdict/features.ts'
import { grow, scoreOf } from './grow.ts'
import type { Forest, Growing, Row, Tree } from './grow.ts'
import { rowsOf } from './rows.ts'
import type { Pair } from './rows.ts'
import { hiddenSets, learnedSets } from './sets.ts'

const GROWING: Growing = {
  trees: 120,
  depth: 4,
  rate: 0.15,
  least: 1,
  damping: 2,
  oneWay: FEATURES.map(([, oneWay]) => oneWay),
}

/** Grows them from the data below `from` and writes the module to `to`. */
export async function benchTrees(from: string, to: string): Promise<void> {
  const sets: { readonly name: string; readonly rows: readonly Pair[] }[] = []
  for (const set of learnedSets(from)) sets.push({ name: set.name, rows: await rowsOf(set) })
  const all = sets.flatMap(({ rows }) => rows)
  for (const fold of [0, 1, 2, 3, 4]) {
    const forest = grow(
      all.filter(({ folds }) => !folds.includes(fold)),
      GROWING,
    )
    for (const { name, rows } of sets) print(`fold ${fold}, ${name}`, forest, heldOut(rows, fold))
  }
  const forest = grow(all, GROWING)
  for (const set of hiddenSets(from)) print(set.name, forest, await rowsOf(set))
  writeFileSync(to, moduleOf(forest))
}

function heldOut(rows: readonly Pair[], fold: number): readonly Pair[] {
  return rows.filter(({ folds }) => folds.includes(fold))
}

function print(name: string, forest: Forest, rows: readonly Row[]): void {
  const joined = rows.filter((row) => scoreOf(forest, row.features) > 0)
  const [copies, wrong] = [rows.filter((row) => row.same).length, joined.filter((row) => !row.same).length]
  const missed = copies - joined.length + wrong
  process.stdout.write(
    `${name}: ${missed} of ${copies} missed, ${wrong} of ${rows.length - copies} wrongly joined\n`,
  )
}

function moduleOf(forest: Forest): string {
  const head = [
    '/** Grown by bench/copies/train; not written by hand. */',
    '/* oxlint-disable approx-constant */',
    '',
    '/** A leaf, or: feature, the value at or below which to go left, left, right. */',
    'export type Tree = number | readonly [number, number, Tree, Tree]',
    '',
    `export const START = ${written(forest.start)}`,
    '',
    'export const TREES: readonly Tree[] = [',
  ]
  return [...head, ...forest.trees.map((tree) => `  ${treeText(tree)},`), ']', ''].join('\n')
}

function treeText(tree: Tree): string {
  if ('leaf' in tree) return written(tree.leaf)
  return `[${tree.feature}, ${written(tree.at)}, ${treeText(tree.left)}, ${treeText(tree.right)}]`
}

function written(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}

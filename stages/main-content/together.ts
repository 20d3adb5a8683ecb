/** What stands together stays together: rows of one table, items of one list. */
import type { Block } from '../kit/article.ts'
import { stands } from '../kit/article.ts'

/** Share of the rows or items that has to stay for all to stay. With these as many labelled pages lose content as without, or fewer. */
const SHARE: Readonly<Partial<Record<Block['kind'], number>>> = { cell: 1 / 3, item: 1 / 2 }

/** Of the blocks that are to go, in order, those that nothing holds back. */
export function partedFrom(blocks: readonly Block[], going: readonly number[]): readonly number[] {
  const gone = new Set(going)
  for (const [from, to] of runsOf(blocks)) {
    const run = blocks.slice(from, to)
    const staying = run.filter((block) => stands(block) && !gone.has(block.n)).length
    if (staying >= run.length * (SHARE[run[0]?.kind ?? 'paragraph'] ?? 1))
      for (const { n } of run) gone.delete(n)
  }
  return going.filter((n) => gone.has(n))
}

/** Rows behind rows, and items behind items of the same path; `to` is not of the run. */
function* runsOf(blocks: readonly Block[]): Generator<readonly [from: number, to: number]> {
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    while (isAlike(blocks[from], blocks[to])) to++
    if (to - from > 1) yield [from, to]
  }
}

function isAlike(one: Block | undefined, other: Block | undefined): boolean {
  if (one?.kind === 'cell') return other?.kind === 'cell'
  return one?.kind === 'item' && other?.kind === 'item' && one.facts.page?.path === other.facts.page?.path
}

/** Whether a line is the step behind the one before it: `4. Bake for eleven minutes` behind a step three. */
export function isNextStep(blocks: readonly Block[], n: number): boolean {
  const [before, own] = [blocks[n - 1], blocks[n]]
  if (before?.fate !== 'kept' || own === undefined) return false
  return numberOf(before.text) === numberOf(own.text) - 1
}

/** Not a number where none stands first. */
function numberOf(text: string): number {
  return Number(/^(\d{1,2})[.)]\s/.exec(text)?.[1])
}

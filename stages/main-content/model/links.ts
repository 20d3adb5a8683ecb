/**
 * What links tell of a text written as Markdown. The models of text have learned from texts without any, so their chances are corrected:
 * a regression on logits, with weights from pages that the models did not know. What it wins stands in `bench/TRIED.md`.
 */
import { round } from '../../kit/round.ts'
import { between, thousandths } from '../measured/cells.ts'
import type { View } from '../measured/view.ts'

/** Blocks on either side. */
const REACH = 8

/** In logits: what of the chance is believed, what each block wins, what a block of nothing but links loses, and one among such blocks. */
const BELIEVED = 0.9
const WINS = 0.4
const OWN = 1
const AROUND = 2

/** No chance is surer than this: a logit must be finite. */
const SUREST = 0.9995

/** The numbers of blocks and what links tell of each. */
export interface Links {
  /** The chance of a block, corrected, rounded to three decimals. */
  readonly heeded: (n: number, chance: number) => number
  /** Where links speak against a block, that in words. */
  readonly reasons: (n: number) => readonly string[]
}

/** Undefined where no block holds a link, as in all raw text. */
export function linksOf({ blocks, around: { linkedUpTo, sizeUpTo } }: View): Links | undefined {
  if ((linkedUpTo.at(-1) ?? 0) === 0) return undefined
  return { heeded, reasons }

  function heeded(n: number, chance: number): number {
    const sure = Math.min(SUREST, Math.max(1 - SUREST, chance))
    const logit = BELIEVED * Math.log(sure / (1 - sure)) + linkLogit(n)
    return round(1 / (1 + Math.exp(-logit)))
  }
  function linkLogit(n: number): number {
    return WINS - OWN * (blocks[n]?.facts.linked ?? 0) - (AROUND * around(n)) / 1000
  }
  function around(n: number): number {
    const [from, to] = [n - REACH, n + REACH + 1]
    return Math.max(0, thousandths(between(linkedUpTo, from, to), between(sizeUpTo, from, to)))
  }
  function reasons(n: number): readonly string[] {
    return linkLogit(n) < 0 ? [`share in links of ${REACH} lines on both sides ${around(n)}`] : []
  }
}

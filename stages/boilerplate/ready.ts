/** Rules made ready for texts of any length: by tiers, each with a gate that most blocks do not pass. */
import type { Rule } from '../kit/rule.ts'
import { gateOf } from './gate.ts'
import type { Gate } from './gate.ts'

/** Rules made ready. */
export interface Ready {
  readonly rules: readonly Rule[]
  /** Each rule's place among them by its id: to gather it for every article took a twelfth of the stage where articles are short. */
  readonly places: ReadonlyMap<string, number>
  /** By the length of a block, ascending: the rules that take something so long, and the gate before them. */
  readonly tiers: readonly Tier[]
}

interface Tier {
  readonly upTo: number
  readonly rules: readonly Rule[]
  readonly gate: Gate
}

/** Longest text that a rule without `longest` takes. */
const LONGEST = 300
/** Half of all lines are labels, half of all text is paragraphs: few rules need to be asked of both. */
const TIERS: readonly number[] = [60, LONGEST, Infinity]
export function makeReady(rules: readonly Rule[]): Ready {
  const places = new Map(rules.map(({ id }, n) => [id, n]))
  return { rules, places, tiers: TIERS.map((upTo, n) => tierOf(rules, TIERS[n - 1] ?? 0, upTo)) }
}

function tierOf(rules: readonly Rule[], over: number, upTo: number): Tier {
  const long = rules.filter((rule) => rule.takes === 'sentence' || longestOf(rule) > over)
  return { upTo, rules: long, gate: gateOf(long) }
}

/** Characters of the longest text that the rule takes. */
export function longestOf(rule: Rule): number {
  return rule.where?.longest ?? LONGEST
}

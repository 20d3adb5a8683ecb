/** The table of a page's rules. Each gets a number in the order of first use. */
import { packs } from '../../stages/boilerplate/packs.ts'
import type { RuleName } from './data.ts'

export interface RuleTable {
  readonly numberOf: (rule: string, stage: string) => number
  readonly all: () => readonly RuleName[]
}

const ABOUT: ReadonlyMap<string, string> = new Map(
  packs.flatMap(({ rules }) => rules.map(({ id, about }) => [id, about] as const)),
)

export function openRules(): RuleTable {
  const names: RuleName[] = []
  const numbers = new Map<string, number>()
  const numberOf = (rule: string, stage: string): number => {
    const known = numbers.get(rule)
    if (known !== undefined) return known
    numbers.set(rule, names.length)
    names.push({ id: rule, stage, about: ABOUT.get(rule) ?? '' })
    return names.length - 1
  }
  return { numberOf, all: () => names }
}

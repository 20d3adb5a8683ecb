/** Finds what rules did in only one of two runs, from the two trails of an article. */
import { gather } from '../../stages/kit/gather.ts'
import type { Removal } from '../write/shapes.ts'
import type { RuleChange } from './change.ts'
import { deciding } from '../write/trail.ts'

/** Removals that are in only one of the two trails. */
export interface Deeds {
  readonly gained: readonly Removal[]
  readonly lost: readonly Removal[]
}

/** The removals that differ, compared by rule and text, since block numbers change when the page does. */
export function deedsBetween(old: Iterable<Removal>, next: Iterable<Removal>): Deeds {
  const standing = new Map<string, Removal[]>()
  for (const deed of deciding(old)) gather(standing, keyOf(deed), deed)
  const gained: Removal[] = []
  for (const deed of deciding(next)) {
    if (standing.get(keyOf(deed))?.pop() === undefined) gained.push(deed)
  }
  return { gained, lost: [...standing.values()].flat() }
}

function keyOf({ stage, rule, does, text, becomes }: Removal): string {
  return JSON.stringify([stage, rule, does, text, becomes])
}

/** The differing removals, counted by rule, most blocks first. */
export function ruleChanges({ gained, lost }: Deeds): readonly RuleChange[] {
  const found = new Map<string, RuleChange>()
  for (const deed of gained) count(found, deed, { more: 1, fewer: 0 })
  for (const deed of lost) count(found, deed, { more: 0, fewer: 1 })
  return [...found.values()].toSorted(byWeight)
}

function count(found: Map<string, RuleChange>, deed: Removal, add: Pick<RuleChange, 'more' | 'fewer'>): void {
  const { rule, stage, does, text } = deed
  const key = `${does} ${rule}`
  const sum = found.get(key)
  found.set(key, {
    rule,
    stage,
    does,
    more: (sum?.more ?? 0) + add.more,
    fewer: (sum?.fewer ?? 0) + add.fewer,
    moreCharacters: (sum?.moreCharacters ?? 0) + add.more * text.length,
    fewerCharacters: (sum?.fewerCharacters ?? 0) + add.fewer * text.length,
  })
}

/** The order in which rules are shown: most blocks first, then by name. */
export function byWeight(a: RuleChange, b: RuleChange): number {
  return b.more + b.fewer - a.more - a.fewer || (a.rule < b.rule ? -1 : 1)
}

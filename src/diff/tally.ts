/**
 * Counts what changed between two runs: by kind, cause and rule. Memory grows with the number of rules and
 * causes, not with the articles.
 */
import type { ArticleChange, Cause, Kind, RuleChange } from './change.ts'
import { KINDS } from './change.ts'
import { byWeight } from './rules.ts'

export interface DiffSummary {
  /** Documents in either run. */
  readonly documents: number
  readonly unchanged: number
  readonly changed: number
  /** Changed articles by kind. An article counts for each of its kinds. */
  readonly kinds: Readonly<Record<Kind, number>>
  readonly causes: readonly CauseCount[]
  readonly rules: readonly RuleTotal[]
}

export interface RuleTotal extends RuleChange {
  readonly articles: number
}

export interface CauseCount {
  readonly cause: Cause
  readonly articles: number
}

export interface DiffTally {
  readonly count: (change: ArticleChange | undefined) => void
  readonly summary: () => DiffSummary
}

/** Opens a tally. `named`: rules that a setting turned on or off between the runs; they are listed first. */
export function openDiffTally(named: ReadonlySet<unknown> = new Set()): DiffTally {
  const kinds = new Map<Kind, number>()
  const causes = new Map<string, CauseCount>()
  const rules = new Map<string, RuleTotal>()
  let documents = 0
  let changed = 0

  function count(change: ArticleChange | undefined): void {
    documents++
    if (change === undefined) return
    changed++
    for (const kind of change.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    for (const cause of change.causes) {
      const key = JSON.stringify(cause)
      causes.set(key, { cause, articles: (causes.get(key)?.articles ?? 0) + 1 })
    }
    for (const rule of change.rules) {
      const key = `${rule.does} ${rule.rule}`
      rules.set(key, sumOf(rules.get(key), rule))
    }
  }
  function summary(): DiffSummary {
    const counts = { text: 0, metadata: 0, story: 0, trail: 0, source: 0, appeared: 0, vanished: 0 }
    for (const kind of KINDS) counts[kind] = kinds.get(kind) ?? 0
    return {
      documents,
      unchanged: documents - changed,
      changed,
      kinds: counts,
      causes: [...causes.values()].toSorted((a, b) => b.articles - a.articles),
      rules: [...rules.values()].toSorted(
        (a, b) => Number(named.has(b.rule)) - Number(named.has(a.rule)) || byWeight(a, b),
      ),
    }
  }
  return { count, summary }
}

function sumOf(sum: RuleTotal | undefined, rule: RuleChange): RuleTotal {
  if (sum === undefined) return { ...rule, articles: 1 }
  return {
    ...sum,
    more: sum.more + rule.more,
    fewer: sum.fewer + rule.fewer,
    moreCharacters: sum.moreCharacters + rule.moreCharacters,
    fewerCharacters: sum.fewerCharacters + rule.fewerCharacters,
    articles: sum.articles + 1,
  }
}

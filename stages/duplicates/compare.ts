/** Decides on two articles: whether they tell one story, how sure that is, and in which relation the one stands to the other. */
import type { Article } from '../kit/article.ts'
import { round } from '../kit/round.ts'
import type { Settings } from '../kit/settings.ts'
import type { Edge } from '../kit/stage.ts'
import { passagesBothTell } from './evidence.ts'
import { certaintyOf } from './judge.ts'
import { likenessOf } from './likeness.ts'
import { align } from './passages.ts'
import { read } from './reading.ts'
import type { Reading } from './reading.ts'
import { relationOf } from './relation.ts'
import { vetoOf } from './vetoes.ts'

/** Below this a pair is two stories; at it, what the trained verdict loses and wrongly merges on held-out families is least. */
const ONE_STORY = 0.5

export function compare(a: Article, b: Article, settings: Settings): Edge | undefined {
  const [one, two] = [read(a), read(b)]
  if (one.length === 0 || two.length === 0) return undefined
  if (sameWords(one, two)) return exactEdge(a, b, one)
  const ab = align(one, two)
  const ba = align(two, one)
  const seen = { ofA: likenessOf(ab), ofB: likenessOf(ba), wordsA: one.length, wordsB: two.length }
  const certainty = certaintyOf(seen)
  if (certainty < ONE_STORY || vetoOf(seen) !== undefined) return undefined
  const relation = relationOf(seen)
  if (settings.rewrites === 'off' && relation === 'rewrite') return undefined
  return {
    a: a.id,
    b: b.id,
    certainty: round(certainty),
    relation,
    ofA: seen.ofA.told,
    ofB: seen.ofB.told,
    evidence: passagesBothTell(ab),
  }
}

/** Two articles laid side by side, both ways. */
function sameWords(one: Reading, two: Reading): boolean {
  return one.length === two.length && one.ids.every((id, word) => id === two.ids[word])
}

function exactEdge(a: Article, b: Article, reading: Reading): Edge {
  const evidence = [`the same ${reading.length} words`]
  return { a: a.id, b: b.id, certainty: 1, relation: 'exact', ofA: 1, ofB: 1, evidence }
}

/** Pairs of labelled documents as rows of features with an answer: those that `meet` proposes, and all hard negatives. */
import { featuresOf, FEATURES } from '../../../stages/duplicates/verdict/features.ts'
import { likenessOf } from '../../../stages/duplicates/alignment/likeness.ts'
import { align } from '../../../stages/duplicates/alignment/passages.ts'
import { read } from '../../../stages/duplicates/words/reading.ts'
import type { Reading } from '../../../stages/duplicates/words/reading.ts'
import { duplicates } from '../../../stages/duplicates.ts'
import type { Article } from '../../../stages/kit/article.ts'
import { hash32 } from '../../../stages/kit/hash.ts'
import { defaults } from '../../../stages/kit/settings.ts'
import { articleOf } from '../documents.ts'
import type { Doc } from '../documents.ts'
import { runInMemory } from '../round.ts'
import { standing } from '../stand.ts'
import type { Row } from './grow.ts'
import type { Learned } from './sets.ts'

export interface Pair extends Row {
  /** 0 to 4 for each end: in which fold its family is held out. */
  readonly folds: readonly [number, number]
}

const FOLDS = 5
/** Real news: word for word from here on is a copy, below the other is not; between, nobody knows without reading. */
const COPY = 0.6
const NO_COPY = 0.3
/** A wrong merge loses a document, a missed edge seldom does: another edge holds the story together. */
const NO_COPY_WEIGHT = 4
/** Real reports of one event are few, and what matters most. */
const REAL_WEIGHT = 8
/** What the cleaning left of two copies may share less than this: nothing to learn from. */
const LOST = 0.3
/** Of two strangers, what it left of their sites' furniture may share this much word for word. */
const FURNISHED = 0.4
/** Two copies of one original that share less than this have nothing to learn from: one was cut here, the other there. */
const DISTANT = 0.55

export async function rowsOf(set: Learned): Promise<readonly Pair[]> {
  const articles = set.labels === 'cleaned' ? await standing(set.docs) : set.docs.map(articleOf)
  const docOf = new Map(set.docs.map((doc) => [doc.id, doc]))
  const known = new Map(
    articles.flatMap((article) => {
      const doc = docOf.get(article.id)
      return doc === undefined ? [] : [[doc.id, { doc, reading: read(article) }] as const]
    }),
  )
  const rows: Pair[] = []
  for (const [a, b] of pairsOf(set.docs, articles)) {
    const [one, two] = [known.get(a), known.get(b)]
    if (one === undefined || two === undefined) continue
    const features = featuresBetween(one.reading, two.reading)
    const answer = features === undefined ? undefined : answerOf(set, [one.doc, two.doc], features)
    if (features !== undefined && answer !== undefined)
      rows.push({ features, ...answer, folds: [foldOf(one.doc), foldOf(two.doc)] })
  }
  return rows
}

function pairsOf(docs: readonly Doc[], articles: readonly Article[]): readonly (readonly [string, string])[] {
  const ids = articles.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1))
  const { proposed } = runInMemory({ ...duplicates, compare: () => undefined }, articles, defaults)
  const names = new Set(proposed.map(([a, b]) => `${ids[a] ?? ''}\n${ids[b] ?? ''}`))
  for (const family of [gathered(docs, (doc) => doc.neg ?? ''), gathered(docs, (doc) => doc.group)].flatMap(
    (one) => [...one.values()],
  )) {
    for (const [n, a] of family.entries())
      for (const b of family.slice(n + 1)) names.add(a < b ? `${a}\n${b}` : `${b}\n${a}`)
  }
  return [...names].map((name) => [name.slice(0, name.indexOf('\n')), name.slice(name.indexOf('\n') + 1)])
}

function gathered(docs: readonly Doc[], name: (doc: Doc) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const doc of docs)
    if (name(doc) !== '') found.set(name(doc), [...(found.get(name(doc)) ?? []), doc.id])
  return found
}

function featuresBetween(one: Reading, two: Reading): readonly number[] | undefined {
  if (one.length === 0 || two.length === 0) return undefined
  const same = one.length === two.length && one.spelled.every((hash, n) => hash === two.spelled[n])
  if (same) return undefined
  const [ofA, ofB] = [likenessOf(align(one, two)), likenessOf(align(two, one))]
  return featuresOf({ ofA, ofB, wordsA: one.length, wordsB: two.length })
}

function answerOf(
  set: Learned,
  docs: readonly [Doc, Doc],
  features: readonly number[],
): { readonly same: boolean; readonly weight: number } | undefined {
  const value = (name: string): number => features[FEATURES.findIndex(([own]) => own === name)] ?? 0
  if (set.labels === 'real') {
    const verbatim = Math.max(value('verbatim'), value('outerVerbatim'))
    if (verbatim >= NO_COPY && verbatim < COPY) return undefined
    return { same: verbatim >= COPY, weight: REAL_WEIGHT }
  }
  const same = docs[0].group === docs[1].group
  if (set.labels === 'cleaned' && same && value('cover') < LOST) return undefined
  if (set.labels === 'cleaned' && !same && value('verbatim') >= FURNISHED) return undefined
  if (!same) return { same, weight: NO_COPY_WEIGHT }
  const direct = docs[0].ref === docs[1].id || docs[1].ref === docs[0].id
  return direct || value('cover') >= DISTANT ? { same, weight: 1 } : undefined
}

function foldOf(doc: Doc): number {
  const page = /\d{4}/.exec(doc.neg ?? doc.group)?.[0]
  return hash32(page ?? doc.neg ?? doc.group, 9) % FOLDS
}

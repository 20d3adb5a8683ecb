/** Scores a clustering as the data's own scorer does: pair F1, documents lost, recall by class, false merges, canonical choice. */
import type { Doc } from './documents.ts'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Documents in a cluster whose majority is another story. */
  readonly lost: number
  readonly classes: ReadonlyMap<string, Share>
  readonly operations: ReadonlyMap<string, Share>
  /** Merged and all pairs of hard negatives, by kind. */
  readonly negatives: ReadonlyMap<string, Share>
  readonly canonical: Share
  /** `class -> relation found` of copies whose cluster is right and whose canonical is their original. */
  readonly relations: ReadonlyMap<string, number>
}

export interface Share {
  readonly hit: number
  readonly of: number
}

/** What was found: each document's canonical one, and of each copy what it is a copy of, and how. */
export interface Found {
  readonly clusters: ReadonlyMap<string, string>
  readonly copies: ReadonlyMap<string, { readonly of: string; readonly relation: string }>
}

export function scoreOf(docs: readonly Doc[], ran: Found): Score {
  const cluster = (id: string): string => ran.clusters.get(id) ?? id
  const groups = countBy(docs, (doc) => doc.group)
  const clusters = countBy(docs, (doc) => cluster(doc.id))
  const both = countBy(docs, (doc) => `${doc.group}\n${cluster(doc.id)}`)
  const [right, given, found] = [pairsIn(both), pairsIn(groups), pairsIn(clusters)]
  const known = new Map(docs.map((doc) => [doc.id, doc]))
  const copies = docs.filter((doc) => known.has(doc.ref ?? ''))
  const together = (doc: Doc): boolean => cluster(doc.id) === cluster(doc.ref ?? '')
  return {
    precision: found === 0 ? 1 : right / found,
    recall: given === 0 ? 1 : right / given,
    f1: given + found === 0 ? 1 : (2 * right) / (given + found),
    lost: lostIn(docs, cluster),
    classes: sharesBy(copies, (doc) => doc.class, together),
    operations: sharesBy(copies, (doc) => doc.relation, together),
    negatives: falseMerges(docs, cluster),
    canonical: canonicalRight(docs, cluster),
    relations: countBy(
      copies.filter((doc) => ran.copies.get(doc.id)?.of === doc.ref),
      (doc) => `${doc.class} -> ${ran.copies.get(doc.id)?.relation ?? ''}`,
    ),
  }
}

function countBy(docs: readonly Doc[], name: (doc: Doc) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const doc of docs) counts.set(name(doc), (counts.get(name(doc)) ?? 0) + 1)
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}

function sharesBy(
  docs: readonly Doc[],
  name: (doc: Doc) => string,
  hit: (doc: Doc) => boolean,
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>()
  for (const doc of docs) {
    const share = shares.get(name(doc)) ?? { hit: 0, of: 0 }
    shares.set(name(doc), { hit: share.hit + (hit(doc) ? 1 : 0), of: share.of + 1 })
  }
  return new Map([...shares].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function gathered(docs: readonly Doc[], name: (doc: Doc) => string): ReadonlyMap<string, readonly Doc[]> {
  const found = new Map<string, Doc[]>()
  for (const doc of docs) found.set(name(doc), [...(found.get(name(doc)) ?? []), doc])
  return found
}

function lostIn(docs: readonly Doc[], cluster: (id: string) => string): number {
  let lost = 0
  for (const members of gathered(docs, (doc) => cluster(doc.id)).values()) {
    lost += members.length - Math.max(...countBy(members, (doc) => doc.group).values())
  }
  return lost
}

function falseMerges(docs: readonly Doc[], cluster: (id: string) => string): ReadonlyMap<string, Share> {
  const merged = new Map<string, Share>()
  const families = gathered(
    docs.filter((doc) => doc.neg),
    (doc) => `${doc.negkind ?? 'neg'}\n${doc.neg ?? ''}`,
  )
  const sites = gathered(
    docs.filter((doc) => doc.site),
    (doc) => `sameboilerplate\n${doc.site ?? ''}`,
  )
  for (const [name, members] of [...families, ...sites]) {
    const kind = name.slice(0, name.indexOf('\n'))
    const pairs = members.flatMap((one, n) => members.slice(n + 1).map((two) => [one, two] as const))
    for (const [one, two] of pairs.filter(([left, right]) => left.group !== right.group)) {
      const share = merged.get(kind) ?? { hit: 0, of: 0 }
      merged.set(kind, { hit: share.hit + (cluster(one.id) === cluster(two.id) ? 1 : 0), of: share.of + 1 })
    }
  }
  return merged
}

function canonicalRight(docs: readonly Doc[], cluster: (id: string) => string): Share {
  let [hit, of] = [0, 0]
  for (const [chosen, members] of gathered(docs, (doc) => cluster(doc.id))) {
    if (members.length < 2) continue
    const [top] = [...countBy(members, (doc) => doc.group)].toSorted((x, y) => y[1] - x[1])
    const good = members.filter(
      (doc) =>
        doc.group === top?.[0] &&
        (doc.canonical === true || doc.class === 'exact' || doc.class === 'original'),
    )
    if (good.length === 0) continue
    of++
    if (good.some((doc) => doc.id === chosen)) hit++
  }
  return { hit, of }
}

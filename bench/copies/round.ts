/** A corpus stage over articles in memory, as the engine runs it over a spool: note, meet, compare, settle. */
import type { Article } from '../../stages/kit/article.ts'
import { hash53 } from '../../stages/kit/hash.ts'
import type { Choose, Copy, Mark } from '../../stages/kit/mark.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import type { CorpusStage, Edge, Family } from '../../stages/kit/stage.ts'
import { openFamilies } from '../../src/engines/local/pairs/families.ts'

/** Notes that meet at once; a larger group meets in parts that share its first. */
const MEETING = 200

export interface Ran {
  /** Document to the canonical one of its story. */
  readonly clusters: ReadonlyMap<string, string>
  readonly copies: ReadonlyMap<string, Copy>
  readonly choices: ReadonlyMap<string, Choose>
  readonly proposed: readonly (readonly [number, number])[]
  readonly edges: readonly Edge[]
  readonly keyCount: number
  readonly longestNote: number
  /** Milliseconds. */
  readonly observing: number
  readonly meeting: number
  readonly comparing: number
  readonly settling: number
}

/** Articles in any order; the answer does not depend on it. */
export function runInMemory<Note>(
  stage: CorpusStage<Note>,
  given: readonly Article[],
  settings: Settings,
): Ran {
  const articles = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const start = performance.now()
  const notes = articles.map((article) => stage.observe(article, settings))
  const groups = new Map<number, number[]>()
  let keyCount = 0
  for (const [place, note] of notes.entries()) {
    for (const key of new Set(stage.keys(note, settings))) {
      keyCount++
      const hash = hash53(key)
      const group = groups.get(hash)
      if (group === undefined) groups.set(hash, [place])
      else group.push(place)
    }
  }
  const observed = performance.now()
  const proposed = proposedPairs(stage, { groups, notes, settings })
  const met = performance.now()
  const edges: Edge[] = []
  const families = openFamilies(articles.length)
  for (const [a, b] of proposed) {
    const [one, two] = [articles[a], articles[b]]
    const edge = one === undefined || two === undefined ? undefined : stage.compare?.(one, two, settings)
    if (edge === undefined) continue
    edges.push(edge)
    families.join(a, b)
  }
  const compared = performance.now()
  const settled = settleAll(stage, { articles, notes, families: families.all(), edges, settings })
  const longestNote = notes.reduce(
    (most: number, note) => Math.max(most, Buffer.byteLength(JSON.stringify(note))),
    0,
  )
  return {
    ...settled,
    proposed,
    edges,
    keyCount,
    longestNote,
    observing: observed - start,
    meeting: met - observed,
    comparing: compared - met,
    settling: performance.now() - compared,
  }
}

function proposedPairs<Note>(
  stage: CorpusStage<Note>,
  all: {
    readonly groups: ReadonlyMap<number, readonly number[]>
    readonly notes: readonly Note[]
    readonly settings: Settings
  },
): readonly (readonly [number, number])[] {
  const pairs = new Set<number>()
  const count = all.notes.length
  const groups = [...all.groups.values()].filter((group) => group.length > 1)
  const different = new Map(groups.map((group) => [group.join(' '), group]))
  for (const meeting of [...different.values()].flatMap(meetings)) {
    const notes = meeting.flatMap((place) => all.notes[place] ?? [])
    for (const [left, right] of stage.meet?.(notes, all.settings) ?? []) {
      const [a, b] = [meeting[left] ?? 0, meeting[right] ?? 0]
      if (a !== b) pairs.add(Math.min(a, b) * count + Math.max(a, b))
    }
  }
  return [...pairs].toSorted((x, y) => x - y).map((pair) => [Math.floor(pair / count), pair % count])
}

function meetings(group: readonly number[]): readonly (readonly number[])[] {
  if (group.length <= MEETING) return [group]
  const found: (readonly number[])[] = []
  for (let at = 1; at < group.length; at += MEETING - 1)
    found.push([group[0] ?? 0, ...group.slice(at, at + MEETING - 1)])
  return found
}

function settleAll<Note>(
  stage: CorpusStage<Note>,
  all: {
    readonly articles: readonly Article[]
    readonly notes: readonly Note[]
    readonly families: readonly (readonly number[])[]
    readonly edges: readonly Edge[]
    readonly settings: Settings
  },
): Pick<Ran, 'clusters' | 'copies' | 'choices'> {
  const clusters = new Map(all.articles.map(({ id }) => [id, id]))
  const copies = new Map<string, Copy>()
  const choices = new Map<string, Choose>()
  for (const family of familiesOf(all)) {
    for (const [id, marks] of stage.settle(family, all.settings)) {
      const copy = marks.find((mark: Mark) => mark.does === 'copy')
      const choice = marks.find((mark: Mark) => mark.does === 'choose')
      if (choice !== undefined) choices.set(id, choice)
      if (copy === undefined) continue
      copies.set(id, copy)
      if (copy.folded) clusters.set(id, copy.of)
    }
  }
  return { clusters, copies, choices }
}

function familiesOf<Note>(all: {
  readonly articles: readonly Article[]
  readonly notes: readonly Note[]
  readonly families: readonly (readonly number[])[]
  readonly edges: readonly Edge[]
}): readonly Family<Note>[] {
  const familyOf = new Map<string, number>()
  for (const [n, family] of all.families.entries()) {
    for (const place of family) familyOf.set(all.articles[place]?.id ?? '', n)
  }
  const edges: Edge[][] = all.families.map(() => [])
  for (const edge of all.edges) edges[familyOf.get(edge.a) ?? 0]?.push(edge)
  return all.families.map((family, n) => ({
    key: 0,
    members: family.flatMap((place) => {
      const [article, note] = [all.articles[place], all.notes[place]]
      return article === undefined || note === undefined ? [] : [{ id: article.id, note }]
    }),
    edges: edges[n] ?? [],
  }))
}

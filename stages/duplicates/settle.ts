/** A finished family: its stories, the canonical article of each, and what each copy is to it. */
import type { Choose, Copy, Mark, Name } from '../kit/mark.ts'
import { round } from '../kit/round.ts'
import type { Settings } from '../kit/settings.ts'
import type { Edge, Family, Member, Verdicts } from '../kit/stage.ts'
import { choose } from './choose.ts'
import { TAKEN } from './note.ts'
import type { Note } from './note.ts'
import { storiesOf } from './stories.ts'
import type { Story } from './stories.ts'

/** A rewrite is folded only where the verdict is at least this sure. */
const SURE_REWRITE = 0.9

export function settle(family: Family<Note>, settings: Settings): Verdicts {
  const found = new Map<string, readonly Mark[]>()
  for (const story of storiesOf(family)) settleStory(story, settings, found)
  return found
}

function settleStory(story: Story, settings: Settings, found: Map<string, readonly Mark[]>): void {
  const { canonical, rule, saw } = choose(story)
  const ways = waysTo(story, canonical.id)
  const folded: Member<Note>[] = []
  const copies: string[] = []
  for (const member of story.members) {
    const way = ways.get(member.id)
    if (member.id === canonical.id || way === undefined) continue
    const copy = copyMark(way, { of: canonical.id, settings })
    found.set(member.id, [copy])
    copies.push(member.id)
    if (copy.folded) folded.push(member)
  }
  const chosen: Choose = { does: 'choose', rule, saw, copies }
  found.set(canonical.id, [chosen, ...takenOver(canonical, folded)])
}

/** How a copy hangs on the canonical: directly, or through the article before it. */
interface Way {
  readonly via: string
  readonly edge: Edge
  /** Share of the copy's words that the canonical tells; a product where there are articles between. */
  readonly likeness: number
  readonly certainty: number
  readonly relation: Copy['relation']
}

/** The surest way from every member to the canonical; the shorter of two as sure (Dijkstra 1959, over few articles). */
function waysTo(story: Story, canonical: string): ReadonlyMap<string, Way> {
  const edgesOf = new Map<string, Edge[]>()
  for (const edge of story.edges) {
    for (const end of [edge.a, edge.b]) edgesOf.set(end, [...(edgesOf.get(end) ?? []), edge])
  }
  const ways = new Map<string, Way>()
  let front: readonly string[] = [canonical]
  while (front.length > 0) {
    const next = new Map<string, Way>()
    for (const end of front) for (const edge of edgesOf.get(end) ?? []) reach(edge, end, { canonical, ways, next })
    for (const [id, way] of next) ways.set(id, way)
    front = [...next.keys()].toSorted()
  }
  return ways
}

function reach(
  edge: Edge,
  via: string,
  all: { readonly canonical: string; readonly ways: ReadonlyMap<string, Way>; readonly next: Map<string, Way> },
): void {
  const id = edge.a === via ? edge.b : edge.a
  if (id === all.canonical || all.ways.has(id)) return
  const before = all.ways.get(via)
  const own = edge.a === id ? edge.ofA : edge.ofB
  const way: Way = {
    via,
    edge,
    likeness: round(own * (before?.likeness ?? 1)),
    certainty: round(Math.min(edge.certainty, before?.certainty ?? 1)),
    relation: laterOf(relationTowards(edge, id), before?.relation),
  }
  const rival = all.next.get(id)
  if (rival === undefined || way.certainty > rival.certainty) all.next.set(id, way)
}

const ORDER = ['exact', 'near', 'cut', 'edition', 'rewrite'] as const

/** Of what a copy is to the one between and that is to the canonical, the later in the list. */
function laterOf(relation: Copy['relation'], before: Copy['relation'] | undefined): Copy['relation'] {
  if (before === undefined) return relation
  return ORDER.indexOf(before) > ORDER.indexOf(relation) ? before : relation
}

/** More of its own than this, and a copy that was taken for the fuller text is an edition of the canonical. */
const OWN = 0.25

/** The relation of a pair seen from `copy`: what is cut from it does not make it a cut. */
function relationTowards(edge: Edge, copy: string): Copy['relation'] {
  const [own, other] = edge.a === copy ? [edge.ofA, edge.ofB] : [edge.ofB, edge.ofA]
  if (edge.relation !== 'cut' || own >= other) return edge.relation
  return 1 - own > OWN ? 'edition' : 'near'
}

function copyMark(way: Way, towards: { readonly of: string; readonly settings: Settings }): Copy {
  const { edge, likeness, certainty, relation, via } = way
  const reported = relation === 'rewrite' && (towards.settings.rewrites !== 'fold' || certainty < SURE_REWRITE)
  return {
    does: 'copy',
    rule: `duplicates/${relation}`,
    saw: `${Math.round(likeness * 100)} % of its words stand in passages that ${towards.of} tells too`,
    of: towards.of,
    relation,
    likeness,
    certainty,
    via,
    folded: !reported,
    evidence: edge.evidence,
  }
}

/** Fields that the canonical lacks, from the first copy that has them; its folded copies only. */
function takenOver(canonical: Member<Note>, copies: readonly Member<Note>[]): readonly Name[] {
  const names: Name[] = []
  for (const field of TAKEN) {
    if (field === 'title' || field === 'site' || canonical.note.fields[field] !== undefined) continue
    const giver = copies.find(({ note }) => note.fields[field] !== undefined)
    const value = giver?.note.fields[field]
    if (giver !== undefined && value !== undefined) names.push(nameMark(field, value, giver.id))
  }
  const author = canonical.note.bylines.length === 0 ? copies.find(({ note }) => note.bylines.length > 0) : undefined
  for (const value of author?.note.bylines ?? []) names.push(nameMark('byline', value, author?.id ?? ''))
  return names
}

function nameMark(field: Name['field'], value: string, from: string): Name {
  return { does: 'name', rule: 'duplicates/taken-over', saw: `${from} names it`, field, value, source: `copy ${from}` }
}

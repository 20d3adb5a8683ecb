/** A finished family: its stories, the canonical article of each, and what each copy is to it. */
import TinyQueue from 'tinyqueue'
import { gather } from '../../kit/gather.ts'
import { RELATIONS } from '../../kit/mark.ts'
import type { Choose, Copy, Mark, Name } from '../../kit/mark.ts'
import { round } from '../../kit/round.ts'
import type { Settings } from '../../kit/settings.ts'
import type { Edge, Family, Member, Verdicts } from '../../kit/stage.ts'
import { choose } from './choose.ts'
import { TAKEN } from '../notes/note.ts'
import type { Note } from '../notes/note.ts'
import { storiesOf } from './stories.ts'
import type { Story } from './stories.ts'

/** A rewrite is folded only with at least this certainty. */
const SURE_REWRITE = 0.85

export function settle(family: Family<Note>, settings: Settings): Verdicts {
  const found = new Map<string, readonly Mark[]>()
  for (const story of storiesOf(family)) settleStory(story, settings, found)
  return found
}

function settleStory(story: Story, settings: Settings, found: Map<string, readonly Mark[]>): void {
  const { canonical, rule, saw } = choose(story, settings.canonical)
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

/** How a copy is connected to the canonical article: directly, or through another article. */
interface Way {
  readonly via: string
  readonly edge: Edge
  /** Share of the copy's words that the canonical article tells; a product if there are articles between. */
  readonly likeness: number
  readonly certainty: number
  readonly relation: Copy['relation']
}

/**
 * The way from every member to the canonical article: its direct edge if there is one, otherwise the most
 * certain way through other articles. The certainty is always that of the most certain way.
 */
function waysTo(story: Story, canonical: string): ReadonlyMap<string, Way> {
  const edgesOf = new Map<string, Edge[]>()
  for (const edge of story.edges) for (const end of [edge.a, edge.b]) gather(edgesOf, end, edge)
  const sure = new Map<string, Way>()
  const open = new TinyQueue<Step>([], surestFirst)
  let turn = 0

  /** From an article whose way is known to its neighbours (Dijkstra 1959, for the widest way). */
  function widen(via: string): void {
    const before = sure.get(via)
    for (const edge of edgesOf.get(via) ?? []) {
      const id = edge.a === via ? edge.b : edge.a
      if (id === canonical || sure.has(id)) continue
      open.push({ id, way: wayThrough(edge, { id, via, before }), turn: turn++ })
    }
  }
  widen(canonical)
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (sure.has(step.id)) continue
    sure.set(step.id, step.way)
    widen(step.id)
  }
  const own = firstByOther(edgesOf.get(canonical) ?? [], canonical)
  return new Map([...sure].map(([id, way]) => [id, ownWay(way, own.get(id), id)]))
}

/** The way of `id` along an edge to `via`, whose own way to the canonical is `before`. */
function wayThrough(
  edge: Edge,
  { id, via, before }: { readonly id: string; readonly via: string; readonly before: Way | undefined },
): Way {
  return {
    via,
    edge,
    likeness: round((edge.a === id ? edge.ofA : edge.ofB) * (before?.likeness ?? 1)),
    certainty: round(Math.min(edge.certainty, before?.certainty ?? 1)),
    relation: laterOf(relationTowards(edge, id), before?.relation),
  }
}

/** A way that was found, not yet known to be the surest. */
interface Step {
  readonly id: string
  readonly way: Way
  /** How many were found before it. */
  readonly turn: number
}

function surestFirst(x: Step, y: Step): number {
  const byId = x.id < y.id ? -1 : 1
  return y.way.certainty - x.way.certainty || (x.id === y.id ? x.turn - y.turn : byId)
}

/** Of the edges at `end` the first to each article at their other end. */
function firstByOther(edges: readonly Edge[], end: string): ReadonlyMap<string, Edge> {
  const first = new Map<string, Edge>()
  for (const edge of edges) {
    const other = edge.a === end ? edge.b : edge.a
    if (!first.has(other)) first.set(other, edge)
  }
  return first
}

/** What the canonical and the copy say of each other themselves goes before what was found on the way. */
function ownWay(way: Way, edge: Edge | undefined, id: string): Way {
  if (edge === undefined) return way
  const likeness = edge.a === id ? edge.ofA : edge.ofB
  const via = edge.a === id ? edge.b : edge.a
  return { via, edge, likeness, certainty: way.certainty, relation: relationTowards(edge, id) }
}

/** The less faithful of two relations on a way. */
function laterOf(relation: Copy['relation'], before: Copy['relation'] | undefined): Copy['relation'] {
  if (before === undefined) return relation
  return RELATIONS.indexOf(before) > RELATIONS.indexOf(relation) ? before : relation
}

/**
 * A copy that is the whole of which the canonical article is a cut is an edition if it has more than this
 * share of its own.
 */
const OWN = 0.25

/** The relation of a pair as seen from `copy`. If the other article is the cut, `copy` is not one. */
function relationTowards(edge: Edge, copy: string): Copy['relation'] {
  const [own, other] = edge.a === copy ? [edge.ofA, edge.ofB] : [edge.ofB, edge.ofA]
  if (edge.relation !== 'cut' || own >= other) return edge.relation
  return 1 - own > OWN ? 'edition' : 'near'
}

function copyMark(way: Way, towards: { readonly of: string; readonly settings: Settings }): Copy {
  const { edge, likeness, certainty, relation, via } = way
  const reported =
    relation === 'rewrite' && (towards.settings.rewrites !== 'fold' || certainty < SURE_REWRITE)
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

/** Fields that the canonical article lacks, each from the first folded copy that has it. */
function takenOver(canonical: Member<Note>, copies: readonly Member<Note>[]): readonly Name[] {
  const names: Name[] = []
  for (const field of TAKEN) {
    if (field === 'title' || field === 'site' || canonical.note.fields[field] !== undefined) continue
    const giver = copies.find(({ note }) => note.fields[field] !== undefined)
    const value = giver?.note.fields[field]
    if (giver !== undefined && value !== undefined) names.push(nameMark(field, value, giver.id))
  }
  const author =
    canonical.note.bylines.length === 0 ? copies.find(({ note }) => note.bylines.length > 0) : undefined
  for (const value of author?.note.bylines ?? []) names.push(nameMark('byline', value, author?.id ?? ''))
  return names
}

function nameMark(field: Name['field'], value: string, from: string): Name {
  return {
    does: 'name',
    rule: 'duplicates/taken-over',
    saw: `${from} names it`,
    field,
    value,
    source: `copy ${from}`,
  }
}

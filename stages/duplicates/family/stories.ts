/**
 * Splits a connected family into stories. The strongest edges join first, and two parts join only if enough
 * of the pairs across them agree. So one wrong edge joins two articles at most, not two stories.
 */
import { gather } from '../../kit/gather.ts'
import { round } from '../../kit/round.ts'
import type { Edge, Family, Member } from '../../kit/stage.ts'
import { withoutCompilations } from './compilations.ts'
import { soundEdges } from './furniture.ts'
import { keys } from '../notes/keys.ts'
import type { Note } from '../notes/note.ts'

export interface Story {
  /** The members, sorted by id. */
  readonly members: readonly Member<Note>[]
  readonly edges: readonly Edge[]
}

/** Two parts join if this share of the pairs that could have agreed does: one in three. */
const AGREEING = 0.33
/** Most members of a part that are looked at, so that not all pairs of two large parts are counted. */
const ASKED = 8
/** Two notes that share this many keys were surely proposed as a pair. */
const PROPOSED = 3

export function storiesOf(family: Family<Note>): readonly Story[] {
  const parts = new Map<string, Part>(
    family.members.map((member) => [member.id, { members: [member], asked: [member] }]),
  )
  const edges = withoutCompilations(family, soundEdges(family))
  const found = new Set(edges.map((edge) => pairName(edge.a, edge.b)))
  const cuts = cutsIn(edges)
  for (const edge of edges.toSorted(strongestFirst)) {
    const [one, two] = [parts.get(edge.a), parts.get(edge.b)]
    if (one === undefined || two === undefined || one === two) continue
    if (edge.relation !== 'exact' && !agree(one.asked, two.asked, { found, cuts })) continue
    const [small, large] = one.members.length < two.members.length ? [one, two] : [two, one]
    large.asked = askedOf([...one.asked, ...two.asked])
    for (const member of small.members) {
      large.members.push(member)
      parts.set(member.id, large)
    }
  }
  return storiesFrom([...new Set(parts.values())], edges)
}

/** The smaller of two that join goes into the larger, so that no member moves often. */
interface Part {
  readonly members: Member<Note>[]
  /** A few members that represent it: the first by id of each text. */
  asked: readonly Member<Note>[]
}

function storiesFrom(parts: readonly Part[], edges: readonly Edge[]): readonly Story[] {
  const partOf = new Map<string, number>()
  for (const [n, { members }] of parts.entries()) for (const { id } of members) partOf.set(id, n)
  const own: Edge[][] = parts.map(() => [])
  for (const edge of edges) {
    const n = partOf.get(edge.a)
    if (n !== undefined && n === partOf.get(edge.b)) own[n]?.push(edge)
  }
  return parts
    .map(({ members }, n) => ({ members: members.toSorted(byId), edges: own[n] ?? [] }))
    .filter(({ members }) => members.length > 1)
}

function byId(x: Member<Note>, y: Member<Note>): number {
  return x.id < y.id ? -1 : 1
}

function strongestFirst(x: Edge, y: Edge): number {
  const byShare = Math.max(y.ofA, y.ofB) - Math.max(x.ofA, x.ofB)
  return rank(y) - rank(x) || byShare || (pairName(x.a, x.b) < pairName(y.a, y.b) ? -1 : 1)
}

function rank(edge: Edge): number {
  return edge.relation === 'exact' ? 2 : edge.certainty
}

/** For each cut, what it is cut from. */
function cutsIn(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { a, b, relation, ofA, ofB } of edges) {
    if (relation !== 'cut') continue
    const [cut, whole] = ofA >= ofB ? [a, b] : [b, a]
    gather(found, cut, whole)
  }
  return found
}

interface Known {
  /** Names of the pairs that have an edge. */
  readonly found: ReadonlySet<string>
  readonly cuts: ReadonlyMap<string, readonly string[]>
}

/**
 * Whether enough pairs across two parts agree. Pairs with an edge agree. Pairs without one disagree if their
 * notes show that they were proposed, except for a cut whose whole article agrees: the cut may lack what a
 * later edition took over.
 */
function agree(one: readonly Member<Note>[], two: readonly Member<Note>[], known: Known): boolean {
  const isSpokenFor = (cut: string, other: string): boolean =>
    known.cuts.get(cut)?.some((whole) => known.found.has(pairName(whole, other))) === true
  let agreeing = 0
  let counted = 0
  for (const left of one) {
    const own = new Set(keys(left.note))
    for (const right of two) {
      const agrees = known.found.has(pairName(left.id, right.id))
      if (agrees) agreeing++
      else if (isSpokenFor(left.id, right.id) || isSpokenFor(right.id, left.id)) continue
      if (agrees || sharedCount(own, keys(right.note)) >= PROPOSED) counted++
    }
  }
  return counted === 0 || round(agreeing / counted) >= AGREEING
}

function sharedCount(own: ReadonlySet<string>, others: readonly string[]): number {
  let count = 0
  for (const key of others) if (own.has(key)) count++
  return count
}

/** The members that represent a part. Of exact copies only the first has edges to others. */
function askedOf(members: readonly Member<Note>[]): readonly Member<Note>[] {
  const firsts = new Map<string, Member<Note>>()
  for (const member of members.toSorted(byId))
    if (!firsts.has(member.note.same)) firsts.set(member.note.same, member)
  return [...firsts.values()].slice(0, ASKED)
}

function pairName(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

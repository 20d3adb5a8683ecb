/**
 * A family that hangs together through edges, parted into stories: strongest edges first, and two parts join only where enough
 * of the pairs across them agree. So one wrong edge joins two articles at most, not two stories.
 */
import { round } from '../kit/round.ts'
import type { Edge, Family, Member } from '../kit/stage.ts'
import { keys } from './keys.ts'
import type { Note } from './note.ts'

export interface Story {
  readonly members: readonly Member<Note>[]
  readonly edges: readonly Edge[]
}

/** A join needs this share of the pairs that could have agreed. */
const AGREEING = 0.34
/** Members of a part that are asked: the pairs of two large parts are not all counted. */
const ASKED = 12
/** Keys that two notes share where they were surely proposed to each other. */
const PROPOSED = 3

export function storiesOf(family: Family<Note>): readonly Story[] {
  const parts = new Map<string, readonly Member<Note>[]>(family.members.map((member) => [member.id, [member]]))
  const edges = new Map(family.edges.map((edge) => [pairName(edge.a, edge.b), edge]))
  for (const edge of family.edges.toSorted(strongestFirst)) {
    const [one, two] = [parts.get(edge.a) ?? [], parts.get(edge.b) ?? []]
    if (one === two || (edge.relation !== 'exact' && !agree(one, two, edges))) continue
    const joined = [...one, ...two]
    for (const { id } of joined) parts.set(id, joined)
  }
  return [...new Set(parts.values())].filter((part) => part.length > 1).map((part) => storyOf(part, family.edges))
}

function storyOf(part: readonly Member<Note>[], edges: readonly Edge[]): Story {
  const ids = new Set(part.map(({ id }) => id))
  return {
    members: part.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edges.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  }
}

function strongestFirst(x: Edge, y: Edge): number {
  return (
    rank(y) - rank(x) || Math.max(y.ofA, y.ofB) - Math.max(x.ofA, x.ofB) || (pairName(x.a, x.b) < pairName(y.a, y.b) ? -1 : 1)
  )
}

function rank(edge: Edge): number {
  return edge.relation === 'exact' ? 2 : edge.certainty
}

/** Pairs across two parts: those with an edge agree; those without disagree where their notes say that they were proposed. */
function agree(
  one: readonly Member<Note>[],
  two: readonly Member<Note>[],
  edges: ReadonlyMap<string, Edge>,
): boolean {
  let agreeing = 0
  let counted = 0
  for (const left of asked(one)) {
    const own = new Set(keys(left.note))
    for (const right of asked(two)) {
      const found = edges.has(pairName(left.id, right.id))
      if (found) agreeing++
      if (found || keys(right.note).filter((key) => own.has(key)).length >= PROPOSED) counted++
    }
  }
  return counted === 0 || round(agreeing / counted) >= AGREEING
}

/** Of exact copies only the first has edges to others. */
function asked(part: readonly Member<Note>[]): readonly Member<Note>[] {
  const firsts = new Map<string, Member<Note>>()
  for (const member of part.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!firsts.has(member.note.same)) firsts.set(member.note.same, member)
  }
  return [...firsts.values()].slice(0, ASKED)
}

export function pairName(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

/**
 * Edges that hang on what a site prints around its stories: where many articles hang together, words that stand in most of them
 * prove nothing of two that each tell a good part otherwise. Known from the family's own sketches, so no article is read again.
 */
import type { Edge, Family } from '../kit/stage.ts'
import type { Note } from './note.ts'
import { thinned } from './shingles.ts'

/** Texts from which a family is looked at: a story told in fewer versions is no crowd. */
const A_CROWD = 12
/** Texts that hold a shingle, from which it is the crowd's: more than a story has versions that all keep it. */
const COMMON = 10
/** Share of what two share that may be less common than that, and still nothing else joins them. */
const LESS_COMMON = 0.25
/** Share that the other does not tell, which both must have: a copy, or what it was copied from, has less. */
const OWN = 0.25
/** Shared shingles that are enough to judge by; a rewrite shares fewer, and the trees have judged it without them. */
const ENOUGH = 8

/** The family's edges without those. */
export function soundEdges(family: Family<Note>): readonly Edge[] {
  const texts = new Map(family.members.map(({ note }) => [note.same, note]))
  if (texts.size < A_CROWD) return family.edges
  const common = commonIn([...texts.values()])
  const noteOf = new Map(family.members.map(({ id, note }) => [id, note]))
  return family.edges.filter((edge) => {
    const [one, two] = [noteOf.get(edge.a), noteOf.get(edge.b)]
    if (one === undefined || two === undefined || edge.relation === 'exact') return true
    const thin = Math.max(one.thin, two.thin)
    const [left, right] = [one, two].map((note) => new Set(thinned(note.sketch, thin)))
    return left === undefined || right === undefined || !furnitureAlone(left, right, common)
  })
}

/** A thinner sample lacks some of what a thicker one holds, so the counts are the least that can be. */
function commonIn(notes: readonly Note[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { sketch } of notes) {
    for (const piece of new Set(thinned(sketch, 0))) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= COMMON).map(([piece]) => piece))
}

function furnitureAlone(
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean {
  const shared = [...one].filter((piece) => two.has(piece))
  if (shared.length < ENOUGH) return false
  const rare = shared.filter((piece) => !common.has(piece)).length
  if (rare > shared.length * LESS_COMMON) return false
  return shared.length <= one.size * (1 - OWN) && shared.length <= two.size * (1 - OWN)
}

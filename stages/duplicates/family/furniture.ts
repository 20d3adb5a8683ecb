/**
 * Removes edges that rest only on what a site prints around its stories. In a large family, words that most
 * members have prove nothing for two members that each also have a good part of their own. It uses only the
 * family's sketches, so no article is read again.
 */
import type { Edge, Family } from '../../kit/stage.ts'
import type { Note } from '../notes/note.ts'
import { thinned } from '../notes/shingles.ts'

/** Fewest texts in a family that is looked at. A story may be told in fewer versions. */
const A_CROWD = 12
/**
 * A shingle in at least this many texts is common. Hardly any story has so many versions that all keep it.
 */
const COMMON = 10
/** Largest share of less common shingles, among those that two texts share, for the edge to be removed. */
const LESS_COMMON = 0.25
/**
 * Smallest share of its own that each text must have for the edge to be removed. A copy, or its original, has
 * less.
 */
const OWN = 0.25
/** Fewest shared shingles to judge by. A rewrite shares fewer, and the trees judged it without them. */
const ENOUGH = 8

/** The family's edges without those that rest only on common shingles. */
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

/**
 * The shingles that are common. The counts are lower bounds, since a thin sample lacks some shingles of a
 * thicker one.
 */
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

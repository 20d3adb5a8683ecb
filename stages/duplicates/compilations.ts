/**
 * Pages that hold several articles: round-ups, pages that go on with the next article. What such a page holds is no cut of it, but for what
 * its own title names: else strangers would be one story through it.
 */
import type { Edge, Family } from '../kit/stage.ts'
import { shareOf } from '../kit/share.ts'
import { keys } from './keys.ts'
import type { Note } from './note.ts'
import { titleWords } from './given-title.ts'

/** Share of an article that a page must tell, to hold it, and how many times longer the page must be. */
const HELD = 0.85
const LONGER = 1.2
/** Keys that two parts of one article share, if only through a name and a number. */
const RELATED = 2
/** Share of the words of the shorter title from which two titles are alike. */
const ONE_TITLE = 0.6
/** Articles of a page that are looked at: more versions of one story say nothing new. */
const MOST = 100
const NONE: ReadonlySet<string> = new Set()

/** The edges without those by which such a page holds what its title does not name. */
export function withoutCompilations(family: Family<Note>, edges: readonly Edge[]): readonly Edge[] {
  const noteOf = new Map(family.members.map(({ id, note }) => [id, note]))
  const held = new Map<string, Set<string>>()
  for (const edge of edges) {
    const [part, page] = sidesOf(edge, noteOf)
    if (part !== undefined && page !== undefined) held.set(page, (held.get(page) ?? new Set()).add(part))
  }
  const strangers = new Map([...held].map(([page, parts]) => [page, strangersIn(page, [...parts], noteOf)]))
  return edges.filter((edge) => {
    const [part, page] = sidesOf(edge, noteOf)
    return part === undefined || page === undefined || strangers.get(page)?.has(part) !== true
  })
}

/** What is held, and by which page; undefined where neither holds the other. */
function sidesOf(
  { a, b, relation, ofA, ofB }: Edge,
  noteOf: ReadonlyMap<string, Note>,
): readonly [part?: string, page?: string] {
  const [part, page, share] = ofA >= ofB ? [a, b, ofA] : [b, a, ofB]
  const isLonger = (noteOf.get(page)?.words ?? 0) >= (noteOf.get(part)?.words ?? 0) * LONGER
  return relation !== 'exact' && share >= HELD && isLonger ? [part, page] : []
}

interface Part {
  readonly id: string
  readonly keys: ReadonlySet<string>
  readonly title: ReadonlySet<string>
}

/** Of the articles that a page holds those which its title does not name, where they have nothing to do with another that it holds. */
function strangersIn(
  page: string,
  held: readonly string[],
  noteOf: ReadonlyMap<string, Note>,
): ReadonlySet<string> {
  if (held.length < 2) return NONE
  const title = titleOf(noteOf.get(page))
  const parts = held.slice(0, MOST).map((id): Part => {
    const note = noteOf.get(id)
    return { id, keys: new Set(note === undefined ? [] : keys(note)), title: titleOf(note) }
  })
  const unnamed = parts.filter((part) => shareOf(part.title, title) < ONE_TITLE)
  const strange = unnamed.filter((one) => parts.some((two) => areStrangers(one, two)))
  return new Set(strange.map(({ id }) => id))
}

/** Not where one has no title: nothing is known of it. */
function areStrangers(one: Part, two: Part): boolean {
  if (one.title.size === 0 || two.title.size === 0 || shareOf(one.title, two.title) >= ONE_TITLE) return false
  let related = 0
  for (const key of one.keys) if (two.keys.has(key)) related++
  return related < RELATED
}

function titleOf(note: Note | undefined): ReadonlySet<string> {
  return new Set(titleWords(note?.fields.title))
}

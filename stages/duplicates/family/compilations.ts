/**
 * Handles pages that contain several articles: round-ups, and pages that continue with the next article. An
 * article in such a page is no cut of it, unless the page's title names it. Otherwise unrelated articles
 * would become one story.
 */
import type { Edge, Family } from '../../kit/stage.ts'
import { shareOf } from '../../kit/share.ts'
import { keys } from '../notes/keys.ts'
import type { Note } from '../notes/note.ts'
import { titleWords } from '../words/given-title.ts'

/** A page contains an article if it tells this share of it, and is this many times longer. */
const HELD = 0.85
const LONGER = 1.2
/** Fewest keys that two parts of one article share, if only by a name and a number. */
const RELATED = 2
/** Titles that share this much of the shorter one's words are alike. */
const ONE_TITLE = 0.6
/** Most articles of a page that are looked at. More versions of a story say nothing new. */
const MOST = 100
const NONE: ReadonlySet<string> = new Set()

/** The edges without those between such a page and an unrelated article that its title does not name. */
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

/** The contained article, and the page that contains it; empty if neither contains the other. */
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

/** The articles in a page that its title does not name and that are unrelated to another article in it. */
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

/** Whether two articles are unrelated. False if one has no title, since then too little is known. */
function areStrangers(one: Part, two: Part): boolean {
  if (one.title.size === 0 || two.title.size === 0 || shareOf(one.title, two.title) >= ONE_TITLE) return false
  let related = 0
  for (const key of one.keys) if (two.keys.has(key)) related++
  return related < RELATED
}

function titleOf(note: Note | undefined): ReadonlySet<string> {
  return new Set(titleWords(note?.fields.title))
}

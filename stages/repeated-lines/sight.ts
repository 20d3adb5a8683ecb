/**
 * Gathers what is known about one line: the pages that show it, its places on each, how many stories they
 * tell, and what else these print.
 */
import type { Family } from '../kit/stage.ts'
import { GONE, is } from './lines.ts'
import { hashesOf } from './note.ts'
import type { Note } from './note.ts'
import { placesOf } from './places.ts'
import type { Place } from './places.ts'
import { storiesOf } from './stories.ts'

export interface Sight {
  readonly site: string
  readonly pages: readonly Shown[]
  /** Number of stories that print the line, up to the limit of `storiesOf`. */
  readonly stories: number
  /** Whether an earlier stage took the line from one of the pages. */
  readonly went: boolean
  /**
   * By line: how many of the stories print it on their first page, even if an earlier stage took it there.
   */
  readonly printed: ReadonlyMap<string, number>
}

export interface Shown {
  readonly id: string
  readonly note: Note
  readonly places: readonly Place[]
}

interface Wanted {
  readonly hash: string
  readonly least: number
}

/** What is known about the line that all members show; undefined if fewer stories than `least` show it. */
export function sightOf({ members }: Family<Note>, { hash, least }: Wanted): Sight | undefined {
  const notes = members.map(({ note }) => note)
  const firsts = new Map<number, Note>()
  for (const [n, story] of storiesOf(notes).entries()) {
    const note = notes[n]
    if (note !== undefined && !firsts.has(story)) firsts.set(story, note)
  }
  const stories = firsts.size
  if (stories < least) return undefined
  const pages = members.map(({ id, note }): Shown => ({ id, note, places: placesOf(note, hash) }))
  return {
    site: notes[0]?.site ?? '',
    pages,
    stories,
    went: pages.some(({ places }) => places.some(({ at }) => at === GONE)),
    printed: printedOn([...firsts.values()]),
  }
}

/** How many stories print each line, from one page per story. Code and over-long lines do not count. */
function printedOn(firsts: readonly Note[]): ReadonlyMap<string, number> {
  const printed = new Map<string, number>()
  for (const note of firsts) {
    const lines = hashesOf(note).filter((_, n) => !is(note.at[n] ?? GONE, 'never'))
    for (const line of new Set(lines)) printed.set(line, (printed.get(line) ?? 0) + 1)
  }
  return printed
}

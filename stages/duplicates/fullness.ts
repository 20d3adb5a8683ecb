/** Which member tells what the others tell: copies are cut, added to and told anew each in its own way, the original is shared. */
import { fold } from '../kit/fold.ts'
import { round } from '../kit/round.ts'
import type { Member } from '../kit/stage.ts'
import { words } from '../kit/words.ts'
import type { Note } from './note.ts'
import { thinned } from './shingles.ts'
import type { Story } from './stories.ts'

/** A shingle of its own weighs as much as this many that others tell too: an update adds, but a cut only leaves out. */
const OWN_WORDS = 0.4
/** The text's first words, and its last, weigh as many shingles where all others begin and end with them. */
const END_WORDS = 8
/** Texts from which "several tell it" says something: of two, all that is shared is shared by both. */
const SEVERAL = 3

/** Shingles that others hold too, less those that it alone holds. */
export function fullness(story: Story): (member: Member<Note>) => number {
  const texts = textsOf(story)
  if (texts.length < SEVERAL) return () => 0
  const thin = Math.max(...texts.map((note) => note.thin))
  const counts = countsOf(texts.map((note) => thinned(note.sketch, thin)))
  const ends = [0, 1].map((n) => countsOf(texts.map((note) => [note.ends[n] ?? ''])))
  return ({ note }) => {
    const sample = thinned(note.sketch, thin)
    const shared = sample.filter((piece) => (counts.get(piece) ?? 1) > 1).length
    const alike =
      ends.reduce((sum, end, n) => sum + (end.get(note.ends[n] ?? '') ?? 1) - 1, 0) / (texts.length - 1)
    return round(shared - OWN_WORDS * (sample.length - shared) + (END_WORDS * alike) / 2 ** thin)
  }
}

/** Of two texts the one that tells more is kept, unless it is but a credit or a local intro longer. */
const MORE = 1.12

export function longerOfTwo(story: Story): (member: Member<Note>) => number {
  const texts = textsOf(story)
  const shortest = Math.min(...texts.map((note) => note.words))
  return ({ note }) => (texts.length === 2 && note.words > shortest * MORE ? 1 : 0)
}

/** Words of the title that others' titles have too, less its own: copies get new headlines, each another. */
export function sharedTitle(story: Story): (member: Member<Note>) => number {
  const others = story.members.length - 1
  const counts = countsOf(story.members.map(({ note }) => titleWords(note)))
  return ({ note }) => {
    const held = titleWords(note).map((word) => (counts.get(word) ?? 1) - 1)
    return round(held.reduce((sum, count) => sum + (count === 0 ? -1 : count / others), 0))
  }
}

/** Exact copies count once. */
function textsOf(story: Story): readonly Note[] {
  return [...new Map(story.members.map(({ note }) => [note.same, note])).values()]
}

function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

function titleWords(note: Note): readonly string[] {
  return words(fold(note.fields.title ?? ''))
}

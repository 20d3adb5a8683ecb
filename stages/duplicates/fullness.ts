/** Which member tells what the others tell: copies are cut, added to and told anew each in its own way, the original is shared. */
import { round } from '../kit/round.ts'
import type { Member } from '../kit/stage.ts'
import type { Note } from './note.ts'
import { thinned } from './shingles.ts'
import type { Story } from './stories.ts'
import { titleWords } from './given-title.ts'

/** A shingle of its own weighs as much as this many that others tell too: an update adds, but a cut only leaves out. */
const OWN_WORDS = 0.4
/**
 * Of a run of its own so many words count: what was edited lies scattered, what the cleaning left of a page stands in one piece.
 * Before the first shared word and behind the last, none do. Of full documents 0.75 are right instead of 0.65.
 */
const RUN = 4
/** The text's first words, and its last, weigh as many words where all others begin and end with them; squared where few do. */
const END_WORDS = 8
/**
 * Words of its own behind the last shared one that are more than a credit: what the cleaning left of a page, which says nothing of where
 * the text ends. Of 372 stories on full pages 7 more are right.
 */
const LEFT = 24
/** A credit or dateline of an agency that at most half of the others have weighs as many words against it. */
const CREDIT_WORDS = 8
/** Each sign that was repaired or is odd weighs so many words against it, up to so many signs. */
const REPAIRED = 0.4
const MOST_REPAIRED = 20
/** Texts from which "several tell it" says something: of two, all that is shared is shared by both. */
const SEVERAL = 3

/** Words that others hold too, less those that it alone holds, estimated from the sketches; 0 for all where there are but two texts. */
export function fullness(story: Story): (member: Member<Note>) => number {
  const texts = textsOf(story)
  if (texts.length < SEVERAL) return () => 0
  const thin = texts.reduce((most, note) => Math.max(most, note.thin), 0)
  const holders = countsOf(texts.map((note) => thinned(note.sketch, thin)))
  const ends = [0, 1].map((n) => countsOf(texts.map((note) => [note.ends[n] ?? ''])))
  const rarely = CREDITS.filter(
    (field) => 2 * texts.filter(({ fields }) => fields[field]).length <= texts.length,
  )
  const alikeAt = (n: number, { ends: own }: Note): number =>
    ((ends[n]?.get(own[n] ?? '') ?? 1) - 1) / (texts.length - 1)
  const mostAlike = story.members.reduce((most, { note }) => Math.max(most, alikeAt(1, note)), 0)
  return ({ note }) => {
    const { shared, own, behind } = toldBy(thinned(note.sketch, thin), holders, 2 ** thin)
    const alike = [alikeAt(0, note), behind < LEFT ? alikeAt(1, note) : mostAlike]
    const credited = rarely.some((field) => note.fields[field] !== undefined)
    return round(
      shared -
        OWN_WORDS * own +
        END_WORDS * alike.reduce((sum, share) => sum + share * share, 0) -
        (credited ? CREDIT_WORDS : 0) -
        REPAIRED * Math.min(MOST_REPAIRED, note.odd),
    )
  }
}

const CREDITS = ['agency', 'dateline', 'source'] as const

interface SampleShare {
  /** Words of a text that others tell too. */
  readonly shared: number
  /** Those that it alone tells between them, and behind the last. */
  readonly own: number
  readonly behind: number
}

/** A piece of the sample stands for `step` words; one that others hold, but none beside it, is chance: pieces have 18 bits. */
function toldBy(sample: readonly string[], holders: ReadonlyMap<string, number>, step: number): SampleShare {
  const others = sample.map((piece) => (holders.get(piece) ?? 1) > 1)
  let [shared, own, run] = [0, 0, 0]
  for (const n of sample.keys()) {
    if (others[n] !== true || (others[n - 1] !== true && others[n + 1] !== true)) {
      run += step
      continue
    }
    if (shared > 0) own += Math.min(run, RUN)
    shared += step
    run = 0
  }
  return { shared, own, behind: run }
}

/** Of two texts the one that tells more is kept, unless it is but a credit or a local intro longer. */
const MORE = 1.12

export function longerOfTwo(story: Story): (member: Member<Note>) => number {
  const texts = textsOf(story)
  const shortest = texts.reduce((least, note) => Math.min(least, note.words), Infinity)
  return ({ note }) => (texts.length === 2 && note.words > shortest * MORE ? 1 : 0)
}

/** Words of the title that others' titles have too, less its own: copies get new headlines, each another. Of two it says nothing: what they share both have. */
export function sharedTitle(story: Story): (member: Member<Note>) => number {
  const others = story.members.length - 1
  if (story.members.length < SEVERAL) return () => 0
  const counts = countsOf(story.members.map(({ note }) => titleWords(note.fields.title)))
  return ({ note }) => {
    const held = titleWords(note.fields.title).map((word) => (counts.get(word) ?? 1) - 1)
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

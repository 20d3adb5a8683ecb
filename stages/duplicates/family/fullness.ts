/**
 * Scores which member tells what the others tell. Each copy is cut, extended or reworded in its own way, but
 * all share the original.
 */
import { round } from '../../kit/round.ts'
import type { Member } from '../../kit/stage.ts'
import type { Note } from '../notes/note.ts'
import { thinned } from '../notes/shingles.ts'
import type { Story } from './stories.ts'
import { titleWords } from '../words/given-title.ts'

/**
 * A word that only this text has counts against it as much as this many shared words. An update adds words of
 * its own; a cut only leaves some out.
 */
const OWN_WORDS = 0.4
/**
 * Most words that count of one run of own words. Edits are scattered, while remains of a page that the
 * cleaning missed come in one piece. Runs before the first shared word and after the last do not count. With
 * this 0.75 of full documents are right instead of 0.65.
 */
const RUN = 4
/**
 * Bonus in words for beginning, or ending, as all others do. It is multiplied by the square of the share that
 * does.
 */
const END_WORDS = 8
/**
 * From this many own words after the last shared one on, they are more than a credit: remains of the page,
 * which say nothing about where the text ends. Of 372 stories on full pages 7 more are right.
 */
const LEFT = 24
/**
 * Words that count against a text for an agency, dateline or source if at most half of the texts have one.
 */
const CREDIT_WORDS = 8
/** Words that count against a text for each repaired or odd character, and most characters that count. */
const REPAIRED = 0.4
const MOST_REPAIRED = 20
/** Fewest texts for which sharing says something. Of two texts both have all that is shared. */
const SEVERAL = 3

/**
 * Words that other texts have too, minus those that only this one has, estimated from the sketches. 0 for all
 * if there are only two texts.
 */
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
  /** Words of a text that others have too. */
  readonly shared: number
  /** Words that only it has: between shared ones, and after the last shared one. */
  readonly own: number
  readonly behind: number
}

/**
 * Counts the words of a text from its sample, in which each piece stands for `step` words. A shared piece
 * without a shared neighbour is taken for chance, since pieces have only 18 bits.
 */
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

/**
 * Of two texts the one with more than this many times the other's words is preferred. A smaller difference
 * may be just a credit or a local intro.
 */
const MORE = 1.12

export function longerOfTwo(story: Story): (member: Member<Note>) => number {
  const texts = textsOf(story)
  const shortest = texts.reduce((least, note) => Math.min(least, note.words), Infinity)
  return ({ note }) => (texts.length === 2 && note.words > shortest * MORE ? 1 : 0)
}

/**
 * How many words of this title other titles share (weighted by the share of titles that do), minus those only
 * it has. Copies get different new headlines. 0 for two texts: they share equally.
 */
export function sharedTitle(story: Story): (member: Member<Note>) => number {
  const others = story.members.length - 1
  if (story.members.length < SEVERAL) return () => 0
  const counts = countsOf(story.members.map(({ note }) => titleWords(note.fields.title)))
  return ({ note }) => {
    const held = titleWords(note.fields.title).map((word) => (counts.get(word) ?? 1) - 1)
    return round(held.reduce((sum, count) => sum + (count === 0 ? -1 : count / others), 0))
  }
}

/** The different texts of a story; exact copies count once. */
function textsOf(story: Story): readonly Note[] {
  return [...new Map(story.members.map(({ note }) => [note.same, note])).values()]
}

function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/**
 * Finds which pages tell one story, from their notes alone. Two pages do if they have the same address or
 * share half of their long blocks. Pages with hardly any long block (a table of results, a poem, a recipe)
 * must share half of their lines.
 */
import { shareOf } from '../kit/share.ts'
import { sketchContainment } from '../kit/sketch.ts'
import { standing } from './note.ts'
import type { Note } from './note.ts'

/** Two pages that share this much of the smaller one tell one story. */
const SAME_STORY = 0.5
/** Fewest shingles to compare pages by. A paragraph of twelve words has that many. */
const TELLING = 8
/**
 * Stories told apart at most; further pages share one last number, so that a large site takes linear time.
 */
export const TOLD_APART = 12

/** The number of each page's story. A page joins the first story that its note fits. */
export function storiesOf(notes: readonly Note[]): readonly number[] {
  const stories: Note[] = []
  return notes.map((note) => {
    const known = stories.findIndex((story) => isOneStory(story, note))
    if (known >= 0) return known
    return stories.length < TOLD_APART ? stories.push(note) - 1 : TOLD_APART
  })
}

function isOneStory(a: Note, b: Note): boolean {
  if (a.address !== '' && a.address === b.address) return true
  if (sketchContainment(a.sketch, b.sketch) >= SAME_STORY) return true
  const telling = Math.min(a.sketch.length, b.sketch.length) >= TELLING
  return !telling && shareOf(new Set(standing(a)), new Set(standing(b))) >= SAME_STORY
}

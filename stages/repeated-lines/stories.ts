/**
 * Which pages are one story, told by their notes alone: crawled from one address, or with half of each other's long blocks; where
 * a page has next to none (a table of results, a poem, a recipe), with half of each other's lines.
 */
import { shareOf } from '../kit/share.ts'
import { sketchContainment } from '../kit/sketch.ts'
import { standing } from './note.ts'
import type { Note } from './note.ts'

/** Half of the smaller page: then two pages tell one story. */
const SAME_STORY = 0.5
/** Shingles of a page that tell a story: those of a paragraph of twelve words. */
const TELLING = 8
/** Stories that are told apart, more than any line needs; all others count as one more, so that a site of any size takes linear time. */
export const TOLD_APART = 12

/** For each page the number of its story: it joins the first that its note fits. */
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

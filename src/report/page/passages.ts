/** Finds passages that two texts share: runs of the same words, ignoring case, quotation marks and spaces. */
import { fold } from '../../../stages/kit/fold.ts'
import { WORD } from '../../../stages/kit/words.ts'

/** A passage: a UTF-16 span in a paragraph of each text. */
export interface Passage {
  readonly a: Stretch
  readonly b: Stretch
  readonly words: number
}

export interface Stretch {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

interface Word {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly folded: string
}

/** Fewest words in a passage. Three may be just a turn of phrase. */
const FEWEST = 4
/** Fewest letters in a passage: "it is in the" is none. */
const FEWEST_LETTERS = 14
/** Most places tried for one run of words. A text that repeats it more often is a list. */
const PLACES = 40

/** The passages in the order of `a`. None overlaps another in `a`, and none spans two paragraphs. */
export function sharedPassages(a: readonly string[], b: readonly string[]): readonly Passage[] {
  const [left, right] = [wordsIn(a), wordsIn(b)]
  const places = placesOfRuns(right)
  const passages: Passage[] = []
  for (let at = 0; at + FEWEST <= left.length;) {
    const run = longestRun({ left, right, at, starts: places.get(runAt(left, at)) ?? [] })
    if (run !== undefined && letters(left, at, run.words) >= FEWEST_LETTERS) {
      passages.push({
        a: stretch(left, at, run.words),
        b: stretch(right, run.start, run.words),
        words: run.words,
      })
      at += run.words
    } else at++
  }
  return passages
}

function wordsIn(paragraphs: readonly string[]): readonly Word[] {
  return paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(WORD)].map((match) => {
      const [word] = match
      return { paragraph, from: match.index, to: match.index + word.length, folded: fold(word) }
    }),
  )
}

/** The words of the shortest passage that could begin here; empty if its paragraph ends before. */
function runAt(words: readonly Word[], at: number): string {
  const run = words.slice(at, at + FEWEST)
  if (run.length < FEWEST || run.at(-1)?.paragraph !== run[0]?.paragraph) return ''
  return run.map(({ folded }) => folded).join(' ')
}

function placesOfRuns(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + FEWEST <= words.length; at++) {
    const run = runAt(words, at)
    const known = places.get(run)
    if (run === '') continue
    if (known === undefined) places.set(run, [at])
    else if (known.length < PLACES) known.push(at)
  }
  return places
}

interface Looking {
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  readonly at: number
  readonly starts: readonly number[]
}

function longestRun({
  left,
  right,
  at,
  starts,
}: Looking): { readonly start: number; readonly words: number } | undefined {
  let best: { readonly start: number; readonly words: number } | undefined
  for (const start of starts) {
    let words = FEWEST
    while (
      sameWord(left, at + words, at) &&
      sameWord(right, start + words, start) &&
      left[at + words]?.folded === right[start + words]?.folded
    )
      words++
    if (best === undefined || words > best.words) best = { start, words }
  }
  return best
}

/** Whether there is a word at this place, in the same paragraph. */
function sameWord(words: readonly Word[], at: number, start: number): boolean {
  return words[at] !== undefined && words[at]?.paragraph === words[start]?.paragraph
}

function letters(words: readonly Word[], at: number, count: number): number {
  return words.slice(at, at + count).reduce((sum, { folded }) => sum + folded.length, 0)
}

function stretch(words: readonly Word[], at: number, count: number): Stretch {
  const [first, last] = [words[at], words[at + count - 1]]
  return { paragraph: first?.paragraph ?? 0, from: first?.from ?? 0, to: last?.to ?? 0 }
}

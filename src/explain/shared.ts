/** Pairs the sentences of two texts that tell the same, by the words that they share. */
import { sentencesOf } from '../../stages/boilerplate/sentences.ts'
import { fold } from '../../stages/kit/fold.ts'
import { words } from '../../stages/kit/words.ts'
import type { SharedSentence } from './explanation.ts'

/** Fewest different words in a sentence. Shorter ones resemble each other by chance. */
const SHORTEST = 4
/** Sentences that share at least this much of their words (Dice 1945) tell the same. */
const ALIKE = 0.5
/** A word that is in more sentences than this tells nothing and is not looked at. */
const COMMON = 50
/** Most sentences read of a text. A longer text is no article. */
const MOST = 5000

interface Sentence {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** Pairs in the order of the copy. A sentence of the canonical text may be in several pairs. */
export function sharedSentences(
  copy: readonly string[],
  canonical: readonly string[],
): readonly SharedSentence[] {
  const theirs = sentences(canonical)
  const places = placesOf(theirs)
  return sentences(copy).flatMap((own) => {
    const like = mostAlike(own, theirs, places)
    return like === undefined ? [] : [{ copy: own.text, canonical: like.text }]
  })
}

function sentences(paragraphs: readonly string[]): readonly Sentence[] {
  const found: Sentence[] = []
  for (const paragraph of paragraphs) {
    for (const { from, to } of sentencesOf(paragraph)) {
      const text = paragraph.slice(from, to)
      const own = new Set(words(fold(text)))
      if (own.size >= SHORTEST) found.push({ text, words: own })
    }
    if (found.length > MOST) break
  }
  return found
}

function placesOf(all: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, sentence] of all.entries()) {
    for (const word of sentence.words) {
      const list = places.get(word)
      if (list === undefined) places.set(word, [place])
      else if (list.length <= COMMON) list.push(place)
    }
  }
  return places
}

function mostAlike(
  own: Sentence,
  theirs: readonly Sentence[],
  places: ReadonlyMap<string, readonly number[]>,
): Sentence | undefined {
  const votes = new Map<number, number>()
  for (const word of own.words) {
    const found = places.get(word) ?? []
    if (found.length > COMMON) continue
    for (const place of found) votes.set(place, (votes.get(place) ?? 0) + 1)
  }
  let best: Sentence | undefined
  let highest = ALIKE
  for (const place of votes.keys()) {
    const candidate = theirs[place]
    const likeness = candidate === undefined ? 0 : dice(own.words, candidate.words)
    if (candidate === undefined || likeness < highest || (best !== undefined && likeness === highest))
      continue
    best = candidate
    highest = likeness
  }
  return best
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return (2 * both) / (a.size + b.size)
}

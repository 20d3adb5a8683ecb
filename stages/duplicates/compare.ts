/** Decides on two articles: whether they tell one story, how certain that is, and how they are related. */
import type { Article } from '../kit/article.ts'
import { round } from '../kit/round.ts'
import type { Settings } from '../kit/settings.ts'
import type { Edge } from '../kit/stage.ts'
import { shareOf } from '../kit/share.ts'
import { isBackgroundAlone } from './verdict/background.ts'
import { passagesBothTell } from './alignment/evidence.ts'
import { certaintyOf } from './verdict/judge.ts'
import { isLaterEdition } from './verdict/later-edition.ts'
import { likenessOf } from './alignment/likeness.ts'
import { goesOnWith } from './verdict/next-article.ts'
import { align } from './alignment/passages.ts'
import type { Alignment } from './alignment/passages.ts'
import { read, runningWords } from './words/reading.ts'
import type { Reading } from './words/reading.ts'
import { relationOf } from './verdict/relation.ts'
import { sameness, saysEnough } from './notes/sameness.ts'
import type { SeenLaid } from './verdict/seen.ts'
import { areOfOneSeries } from './verdict/series.ts'
import { titleWords, givenTitle } from './words/given-title.ts'
import { vetoOf } from './verdict/vetoes.ts'
import { pairsInCommon } from './alignment/word-pairs.ts'

/**
 * A pair with a lower certainty is two stories, since a wrong merge loses a document. With whole families
 * held out, 2,913 made documents lose 18 at 0.5 and 9 at 0.75, for a pair F1 of 0.994 and 0.993.
 */
const ONE_STORY = 0.75

/** Titles that share this much of the shorter one's words are alike. */
const ONE_TITLE = 0.5

/**
 * Share of word pairs in common below which a pair is rejected without alignment; made copies never have less
 * than 0.23.
 */
const STRANGERS = 0.08

/**
 * Cover of the shorter text below which a pair is rejected without aligning the longer one; made copies never
 * have less.
 */
const HARDLY = 0.2

export function compare(a: Article, b: Article, settings: Settings): Edge | undefined {
  const [one, two] = [read(a), read(b)]
  if (one.length === 0 || two.length === 0) return undefined
  const same = sameWords(one, two)
  if (!saysEnough(one) || !saysEnough(two))
    return same && sameness(a, one) !== '' && sameness(a, one) === sameness(b, two)
      ? exactEdge(a, b, one)
      : undefined
  if (same) return exactEdge(a, b, one)
  if (pairsInCommon(one, two) < STRANGERS) return undefined
  const seen = seenOf(one, two)
  if (seen === undefined) return undefined
  const certainty = certaintyOf(seen)
  const isSure = certainty >= ONE_STORY && vetoOf(seen) === undefined
  if (!isSure && !isLaterEdition(a, b, seen)) return undefined
  if (areParted(a, b, seen)) return undefined
  const relation = relationOf({ ...seen, runningA: runningWords(one), runningB: runningWords(two) })
  if (settings.rewrites === 'off' && relation === 'rewrite') return undefined
  return {
    a: a.id,
    b: b.id,
    certainty: round(Math.max(certainty, ONE_STORY)),
    relation,
    ofA: seen.ofA.shared,
    ofB: seen.ofB.shared,
    evidence: passagesBothTell(shorterFirst(seen)[0]),
  }
}

/** Aligns the shorter text first. Undefined if the longer one tells hardly any of it. */
function seenOf(one: Reading, two: Reading): SeenLaid | undefined {
  const flipped = one.length > two.length
  const [short, long] = flipped ? [two, one] : [one, two]
  const shorter = align(short, long)
  const ofShort = likenessOf(shorter)
  if (ofShort.cover < HARDLY) return undefined
  const longer = align(long, short)
  const ofLong = likenessOf(longer)
  const [ofA, ofB] = flipped ? [ofLong, ofShort] : [ofShort, ofLong]
  const [besideA, besideB] = flipped ? [longer, shorter] : [shorter, longer]
  return { ofA, ofB, wordsA: one.length, wordsB: two.length, besideA, besideB }
}

function shorterFirst({ wordsA, wordsB, besideA, besideB }: SeenLaid): readonly [Alignment, Alignment] {
  return wordsA > wordsB ? [besideB, besideA] : [besideA, besideB]
}

/**
 * Whether similar articles are different stories, by their titles: two of one series, two with the same
 * standing text, or a page that continues with the other article.
 */
function areParted(a: Article, b: Article, seen: SeenLaid): boolean {
  const { ofA, ofB, besideA, besideB } = seen
  if (areOfOneSeries(a, b, seen)) return true
  if (titlesAlike(a, b)) return false
  return (
    isBackgroundAlone(...shorterFirst(seen)) ||
    goesOnWith({ page: a, other: b, beside: besideA, held: ofB.shared }) ||
    goesOnWith({ page: b, other: a, beside: besideB, held: ofA.shared })
  )
}

/** Whether the other title has half of the shorter title's words. */
function titlesAlike(a: Article, b: Article): boolean {
  const [one, two] = [a, b].map((article) => new Set(titleWords(givenTitle(article))))
  return one !== undefined && two !== undefined && shareOf(one, two) >= ONE_TITLE
}

function sameWords(one: Reading, two: Reading): boolean {
  return one.length === two.length && one.spelled.every((hash, word) => hash === two.spelled[word])
}

function exactEdge(a: Article, b: Article, reading: Reading): Edge {
  const evidence = [`the same ${reading.length} words`]
  return { a: a.id, b: b.id, certainty: 1, relation: 'exact', ofA: 1, ofB: 1, evidence }
}

/**
 * Chooses the canonical article of a story by an ordered list of named criteria. The first that leaves only
 * one article decides.
 */
import { round } from '../../kit/round.ts'
import { CRITERIA } from '../../kit/settings.ts'
import type { Criterion } from '../../kit/settings.ts'
import type { Member } from '../../kit/stage.ts'
import { fullness, longerOfTwo, sharedTitle } from './fullness.ts'
import type { Note } from '../notes/note.ts'
import { namedAsOriginal, ownOutlet } from './origin.ts'
import type { Story } from './stories.ts'

export interface Choice {
  readonly canonical: Member<Note>
  readonly rule: string
  readonly saw: string
}

/** A score, the higher the better. The outer function is called once, the inner one for each member. */
export type Score = (story: Story) => (member: Member<Note>) => number

interface Rule {
  readonly says: string
  readonly score: Score
}

/** The criteria. `settings.canonical` says which are used, and in which order. */
const RULES: Readonly<Record<Criterion, Rule>> = {
  'named-original': { says: 'its copies name it as their original', score: namedAsOriginal },
  'own-outlet': { says: 'it is of the outlet that the text says it comes from', score: ownOutlet },
  fullest: { says: 'it tells most of what several tell, and least of its own', score: fullness },
  'longer-of-two': { says: 'it tells more than the one other', score: longerOfTwo },
  'shared-title': { says: 'its title has most of what the titles share', score: sharedTitle },
  cleanest: { says: 'least was taken out of it and repaired', score: () => cleanness },
  typeset: {
    says: 'it has kept most of its typography',
    score:
      () =>
      ({ note }) =>
        note.typeset,
  },
  earliest: { says: 'it is dated first', score: () => earliness },
}

export function choose(story: Story, order: readonly Criterion[]): Choice {
  let left = story.members
  for (const name of order) {
    const { says, score } = RULES[name]
    const scoreIn = score(story)
    const scores = left.map((member) => scoreIn(member))
    const best = scores.reduce((most, one) => Math.max(most, one), -Infinity)
    left = left.filter((_, n) => scores[n] === best)
    const [only] = left
    if (only !== undefined && left.length === 1)
      return { canonical: only, rule: `duplicates/${name}`, saw: says }
  }
  return first(left)
}

/** The wording of a criterion, given as `duplicates/fullest`; undefined if there is no such criterion. */
export function sayingOf(rule: string | null): string | undefined {
  const name = CRITERIA.find((known) => rule === `duplicates/${known}`)
  return name === undefined ? undefined : RULES[name].says
}

/** Breaks a tie by content, then by id. */
function first(left: readonly Member<Note>[]): Choice {
  const [canonical] = left.toSorted((a, b) => byText(a.note.content, b.note.content) || byText(a.id, b.id))
  if (canonical === undefined) throw new Error('a story without members')
  return { canonical, rule: 'duplicates/first-id', saw: 'nothing else tells them apart' }
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Scores by repairs first. What was removed counts only in steps of a quarter, since sites print more or less
 * around the same text.
 */
function cleanness({ note }: Member<Note>): number {
  return -round(note.odd + Math.round(note.dropped * 4) / 8)
}

/** Scores by date, the earliest highest. A date that cannot be read is the latest. */
function earliness({ note }: Member<Note>): number {
  const date = Date.parse(note.fields.published ?? '')
  return Number.isNaN(date) ? -Infinity : -date
}

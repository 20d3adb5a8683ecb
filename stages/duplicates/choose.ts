/** Which article stands for its story: an ordered list of criteria, each with a name; the first that leaves one decides. */
import { round } from '../kit/round.ts'
import { CRITERIA } from '../kit/settings.ts'
import type { Criterion } from '../kit/settings.ts'
import type { Member } from '../kit/stage.ts'
import { fullness, longerOfTwo, sharedTitle } from './fullness.ts'
import type { Note } from './note.ts'
import { namedAsOriginal, ownOutlet } from './origin.ts'
import type { Story } from './stories.ts'

export interface Choice {
  readonly canonical: Member<Note>
  readonly rule: string
  readonly saw: string
}

/** The better the higher; looked at for the story once, then for each member. */
export type Score = (story: Story) => (member: Member<Note>) => number

interface Rule {
  readonly says: string
  readonly score: Score
}

/** What each criterion asks for; `settings.canonical` says which are asked, and in which order. */
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

/** What the criterion of that name, as `duplicates/fullest`, asks for; undefined where there is none. */
export function sayingOf(rule: string | null): string | undefined {
  const name = CRITERIA.find((known) => rule === `duplicates/${known}`)
  return name === undefined ? undefined : RULES[name].says
}

/** By content, then by id. */
function first(left: readonly Member<Note>[]): Choice {
  const [canonical] = left.toSorted((a, b) => byText(a.note.content, b.note.content) || byText(a.id, b.id))
  if (canonical === undefined) throw new Error('a story without members')
  return { canonical, rule: 'duplicates/first-id', saw: 'nothing else tells them apart' }
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Repairs first; what was taken out, only by quarters: sites print more or less around the same text. */
function cleanness({ note }: Member<Note>): number {
  return -round(note.odd + Math.round(note.dropped * 4) / 8)
}

/** A date that cannot be read is later than any. */
function earliness({ note }: Member<Note>): number {
  const date = Date.parse(note.fields.published ?? '')
  return Number.isNaN(date) ? -Infinity : -date
}

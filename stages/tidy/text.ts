/**
 * One block's text made clean: all repairs one after the other until none finds anything, told as changes to
 * the text as read.
 */
import { LIST_MARKS } from '../kit/list-mark.ts'
import { changed, composed, smallest } from './change.ts'
import type { Change } from './change.ts'
import { CONTROLS, controls } from './controls.ts'
import { ENTITIES, entities } from './entities.ts'
import { COMBINING, LIGATURES, composedLetters, ligatures } from './letters.ts'
import { MOJIBAKE, mojibake } from './mojibake.ts'
import { SPACING, spacing } from './spacing.ts'

/** Text other than plain English typing. This one fast test (290 MB/s) settles most blocks. */
const UNCOMMON = /[^\n\x20-\x7e\u2013\u2014\u2018\u2019\u201c\u201d]|  |&| \n|\n /
const STARS = /^(\*{3,6}) [^\s*](?:[^*]*[^\s*])? \1$/
/** One after the other: as one alternation they are six times slower. */
const GATES = [MOJIBAKE, ENTITIES, CONTROLS, COMBINING, LIGATURES, SPACING] as const
const REPAIRS = [mojibake, entities, controls, ligatures, composedLetters, spacing] as const
/**
 * Most rounds of repairs. One repair may enable others (an entity that is a space); more rounds are only
 * needed by hostile text.
 */
const MOST_ROUNDS = 100

export interface Cleaned {
  readonly text: string
  readonly changes: readonly Change[]
}

export interface Cleaning {
  /** Whether a mark at the head is a list's and goes. */
  readonly listMarks: boolean
  /** Changes that come before all others. */
  readonly first?: readonly Change[]
}

export function cleaned(text: string, { listMarks, first = [] }: Cleaning): Cleaned {
  let now = after({ text, changes: [] }, first)
  if (!suspect(now.text)) return listMarks ? withoutMark(now) : now
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = listMarks ? withoutMark(repaired(now)) : repaired(now)
    if (next.text === now.text) break
    now = next
  }
  const changes = now.changes.map((change) => smallest(text, change))
  return { text: now.text, changes: changes.filter(({ from, to, becomes }) => to > from || becomes !== '') }
}

function suspect(text: string): boolean {
  return UNCOMMON.test(text) && GATES.some((gate) => gate.test(text))
}

function repaired(start: Cleaned): Cleaned {
  return REPAIRS.reduce((now, repair) => after(now, repair(now.text)), start)
}

function withoutMark(now: Cleaned): Cleaned {
  const mark = LIST_MARKS.exec(now.text)?.[0]
  if (mark === undefined) return withoutStars(now)
  return after(now, [{ from: 0, to: mark.length, becomes: '', rule: 'tidy/list-mark', saw: mark.trim() }])
}

/** `**** Ferries ****`, as programs print a heading that have no other way to. */
function withoutStars(now: Cleaned): Cleaned {
  const [whole, stars] = STARS.exec(now.text) ?? []
  if (whole === undefined || stars === undefined) return now
  const rest = now.text.length - stars.length
  const [rule, saw] = ['tidy/heading-mark', stars]
  return after(now, [
    { from: 0, to: stars.length + 1, becomes: '', rule, saw },
    { from: rest - 1, to: now.text.length, becomes: '', rule, saw },
  ])
}

function after(now: Cleaned, changes: readonly Change[]): Cleaned {
  if (changes.length === 0) return now
  return { text: changed(now.text, changes), changes: composed(now.changes, changes, now.text) }
}

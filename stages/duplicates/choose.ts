/** Which article stands for its story: an ordered list of criteria, each with a name; the first that leaves one decides. */
import { round } from '../kit/round.ts'
import type { Member } from '../kit/stage.ts'
import type { Note } from './note.ts'
import { thinned } from './shingles.ts'
import type { Story } from './stories.ts'

export interface Choice {
  readonly canonical: Member<Note>
  readonly rule: string
  readonly saw: string
}

interface Criterion {
  readonly rule: string
  readonly says: string
  /** The better the higher. */
  readonly score: (member: Member<Note>, story: Story) => number
}

/** The order in force. */
export const CRITERIA: readonly Criterion[] = [
  { rule: 'duplicates/named-original', says: 'its copies name it as their original', score: namedAsOriginal },
  { rule: 'duplicates/own-outlet', says: 'it is of the outlet that the text says it comes from', score: ownOutlet },
  { rule: 'duplicates/fullest', says: 'it tells most of what several tell, and least of its own', score: fullness },
  { rule: 'duplicates/cleanest', says: 'least was taken out of it', score: (member) => -round(member.note.dropped) },
  { rule: 'duplicates/earliest', says: 'it is dated first', score: earliness },
]

export function choose(story: Story): Choice {
  let left = story.members
  for (const { rule, says, score } of CRITERIA) {
    const scores = new Map(left.map((member) => [member.id, score(member, story)]))
    const best = Math.max(...scores.values())
    const next = left.filter(({ id }) => scores.get(id) === best)
    const [only] = next
    if (only !== undefined && next.length === 1) return { canonical: only, rule, saw: says }
    left = next
  }
  return lastOfAll(left, story)
}

function lastOfAll(left: readonly Member<Note>[], story: Story): Choice {
  const inOrder = left.toSorted(
    (a, b) => byText(a.note.content, b.note.content) || byText(a.id, b.id),
  )
  const canonical = inOrder[0] ?? story.members[0]
  if (canonical === undefined) throw new Error('a story without members')
  return { canonical, rule: 'duplicates/first-id', saw: 'nothing else tells them apart' }
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** How many others give this one's address as their source or canonical address. */
function namedAsOriginal(member: Member<Note>, story: Story): number {
  const own = [member.note.fields.url, member.note.fields.canonical_url].map(address).filter((one) => one !== '')
  if (own.length === 0) return 0
  return story.members.filter(({ id, note }) => {
    if (id === member.id || address(note.fields.url) === own[0]) return false
    return own.includes(address(note.fields.canonical_url)) || own.includes(address(note.fields.source))
  }).length
}

function address(value: string | undefined): string {
  if (value === undefined || !/^https?:/i.test(value)) return ''
  return value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, '')
}

/** 1 where its site is the outlet that it or a copy names as source; an aggregator names another. */
function ownOutlet(member: Member<Note>, story: Story): number {
  const sites = [member.note.fields.site, address(member.note.fields.url).split('/')[0]].map(outlet).filter((one) => one !== '')
  const named = new Set(story.members.map(({ note }) => outlet(note.fields.source)).filter((one) => one.length > 2))
  return sites.some((site) => named.has(site)) ? 1 : 0
}

function outlet(value: string | undefined): string {
  if (value === undefined) return ''
  return value.toLowerCase().replace(/^https?:\/\/|^www\.|\/.*$|\.(?:com|org|net|example)$|[^\p{L}\p{N}]/gu, '')
}

/** A word of its own weighs as much as this many that others tell too. */
const OWN_WORDS = 1

/** Shingles that others hold too, less those that it alone holds, as a share of the story's. */
function fullness(member: Member<Note>, story: Story): number {
  const thin = Math.max(...story.members.map(({ note }) => note.thin))
  const counts = countsOf(story, thin)
  let shared = 0
  let own = 0
  for (const piece of thinned(member.note.sketch, thin)) {
    const holders = (counts.get(piece) ?? 1) - 1
    if (holders === 0) own++
    else shared += 1
  }
  return round(shared - OWN_WORDS * own)
}

function countsOf(story: Story, thin: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { note } of story.members) {
    if (seen.has(note.same)) continue
    seen.add(note.same)
    for (const piece of thinned(note.sketch, thin)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  return counts
}

function earliness(member: Member<Note>): number {
  const date = Date.parse(member.note.fields.published ?? '')
  return Number.isNaN(date) ? -Infinity : -date
}

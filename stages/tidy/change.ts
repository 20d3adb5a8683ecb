/**
 * Changes to a text as data: spans that read otherwise, put one after the other and made as small as they
 * can be.
 */
import { matchesOf } from '../kit/matches.ts'

export interface Change {
  readonly from: number
  readonly to: number
  readonly becomes: string
  readonly rule: string
  readonly saw: string
}

/** The text after the changes, which are in order and do not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  let out = ''
  let at = 0
  for (const change of changes) {
    out += text.slice(at, change.from) + change.becomes
    at = change.to
  }
  return out + text.slice(at)
}

/** A change for every match that would read otherwise. */
export function replacing(
  text: string,
  pattern: RegExp,
  becomes: (match: string, at: number) => string,
): readonly Bare[] {
  const found: Bare[] = []
  for (const match of matchesOf(text, pattern)) {
    const next = becomes(match[0], match.index)
    if (next !== match[0]) found.push({ from: match.index, to: match.index + match[0].length, becomes: next })
  }
  return found
}

/** A span and what it becomes, before a rule has signed it. */
export type Bare = Pick<Change, 'from' | 'to' | 'becomes'>

/**
 * The places where two readings of a text differ, word by word; one span where their words cannot be paired.
 */
export function differences(before: string, after: string): readonly Bare[] {
  if (before === after) return []
  const old = before.split(' ')
  const next = after.split(' ')
  if (old.length !== next.length) return [smallest(before, { from: 0, to: before.length, becomes: after })]
  const found: Bare[] = []
  let at = 0
  for (const [n, word] of old.entries()) {
    const becomes = next[n] ?? ''
    if (word !== becomes) found.push(smallest(before, { from: at, to: at + word.length, becomes }))
    at += word.length + 1
  }
  return found
}

/**
 * First `first`, then `second` (which saw `middle`, the text after `first`), as changes to the text before
 * both.
 */
export function composed(
  first: readonly Change[],
  second: readonly Change[],
  middle: string,
): readonly Change[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first
  const spans = [
    ...placed(first),
    ...second.map((change) => ({ change, from: change.from, to: change.to, grows: 0, later: true })),
  ]
  spans.sort((a, b) => a.from - b.from || a.to - b.to)
  const out: Change[] = []
  let shift = 0
  for (let n = 0; n < spans.length;) {
    const group = touching(spans, n)
    out.push(merged(group, { middle, shift }))
    for (const span of group) shift += span.grows
    n += group.length
  }
  return out
}

/** The change without what its two readings share at either end; never cuts a pair of surrogates in two. */
export function smallest<T extends Bare>(text: string, change: T): T {
  const { from, to, becomes } = change
  const most = Math.min(to - from, becomes.length)
  let head = 0
  while (head < most && text.charCodeAt(from + head) === becomes.charCodeAt(head)) head++
  if (head > 0 && isHigh(becomes.charCodeAt(head - 1))) head--
  let tail = 0
  while (
    tail < most - head &&
    text.charCodeAt(to - 1 - tail) === becomes.charCodeAt(becomes.length - 1 - tail)
  )
    tail++
  if (tail > 0 && isLow(becomes.charCodeAt(becomes.length - tail))) tail--
  return { ...change, from: from + head, to: to - tail, becomes: becomes.slice(head, becomes.length - tail) }
}

/** A span in the middle text; `grows` is by how much it is longer than what it stands for in the first. */
interface Span {
  readonly change: Change
  readonly from: number
  readonly to: number
  readonly grows: number
  readonly later: boolean
}

interface Between {
  readonly middle: string
  readonly shift: number
}

function placed(changes: readonly Change[]): readonly Span[] {
  let shift = 0
  return changes.map((change) => {
    const from = change.from + shift
    const grows = change.becomes.length - (change.to - change.from)
    shift += grows
    return { change, from, to: from + change.becomes.length, grows, later: false }
  })
}

function touching(spans: readonly Span[], start: number): readonly Span[] {
  const group: Span[] = []
  let end = -1
  for (let n = start; n < spans.length; n++) {
    const span = spans[n]
    if (span === undefined || (end >= 0 && span.from > end)) break
    group.push(span)
    end = Math.max(end, span.to)
  }
  return group
}

/** The rule that was first there keeps its name. */
function merged(group: readonly Span[], { middle, shift }: Between): Change {
  const from = group.reduce((least, span) => Math.min(least, span.from), Infinity)
  const to = group.reduce((most, span) => Math.max(most, span.to), 0)
  const grows = group.reduce((sum, span) => sum + span.grows, 0)
  const own = group
    .filter(({ later }) => later)
    .map(({ change }) => ({ ...change, from: change.from - from, to: change.to - from }))
  const signed = group.find(({ later }) => !later)?.change ?? group[0]?.change
  const becomes = changed(middle.slice(from, to), own)
  return {
    from: from - shift,
    to: to - shift - grows,
    becomes,
    rule: signed?.rule ?? '',
    saw: signed?.saw ?? '',
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

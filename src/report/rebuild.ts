/**
 * Restores the order of a document's blocks without the source: places its kept paragraphs between the
 * removed blocks. Block numbers tell how many blocks were in each gap, and their spans how much text. Which
 * of the blocks became fields is estimated.
 */
import { gather } from '../../stages/kit/gather.ts'
import type { Removal } from '../write/shapes.ts'

/** A paragraph, given by its index, or a removed block, given by its number. */
export type Placed =
  | { readonly is: 'kept'; readonly paragraph: number; readonly blocks: readonly number[] }
  | { readonly is: 'gone'; readonly block: number }

/** A run of blocks that were not dropped, between two that were. */
interface Gap {
  /**
   * Numbers of its blocks that open a paragraph or became a field, each followed by the blocks joined to it.
   */
  readonly slots: readonly (readonly number[])[]
  /** UTF-16 units of source between the two dropped blocks; Infinity after the last. */
  readonly room: number
  /** The dropped block that ends it; undefined after the last. */
  readonly ends: number | undefined
}

/**
 * Most blocks that became fields (title, byline, dateline, date, agency, source), including a few that are
 * empty after tidying.
 */
const MOST_FIELDS = 12
/**
 * Costs of a field at the very beginning, above the text, and inside it, in rising order because fields are
 * most often at the beginning. Above means after fewer than `ABOVE` kept characters.
 */
const FIELD_FIRST = 0.4
const FIELD_ABOVE = 0.5
const FIELD_INSIDE = 2
const ABOVE = 300
/** Usual number of characters in a field, and between two blocks. */
const USUAL_FIELD = 40
const BETWEEN = 2
/**
 * Cost of each character of source that nothing accounts for. Raw text has few of these, a page has its tags.
 */
const ROOM_IN_TEXT = 0.02
const ROOM_IN_PAGE = 0.001
/**
 * Cost of a paragraph that does not fit its gap, and the factor by which tidying may have made text longer.
 */
const NO_ROOM = 10
const SLACK = 1.1
/** Cost of an edited block whose new text is not in the paragraph placed there. */
const WRONG_READING = 3

/** What is left of a document. */
export interface Remains {
  readonly paragraphs: readonly string[]
  readonly removals: readonly Removal[]
  /** Whether it was raw text, where blocks fill the source; otherwise it was a page. */
  readonly raw: boolean
}

/** Every paragraph and every removed block of a document, in the order of its source. */
export function rebuild(remains: Remains): readonly Placed[] {
  const { paragraphs, removals } = remains
  const gaps = gapsOf(removals)
  const fields = fieldsPerGap(gaps, remains)
  const placed: Placed[] = []
  let next = 0
  for (const [n, gap] of gaps.entries()) {
    for (const blocks of gap.slots.slice(fields[n] ?? 0)) {
      if (next < paragraphs.length) placed.push({ is: 'kept', paragraph: next++, blocks })
    }
    if (gap.ends !== undefined) placed.push({ is: 'gone', block: gap.ends })
    else while (next < paragraphs.length) placed.push({ is: 'kept', paragraph: next++, blocks: [] })
  }
  return placed
}

function gapsOf(removals: readonly Removal[]): readonly Gap[] {
  const gone = new Map(removals.filter(({ does }) => does === 'drop').map((drop) => [drop.block, drop]))
  const joined = new Set(removals.filter(({ does }) => does === 'join').map(({ block }) => block))
  const last = removals.at(-1)?.block ?? -1
  const gaps: Gap[] = []
  let slots: number[][] = []
  let from = 0
  for (let block = 0; block <= last; block++) {
    const drop = gone.get(block)
    if (drop !== undefined) {
      gaps.push({ slots, room: drop.from - from, ends: block })
      slots = []
      from = drop.to
      continue
    }
    const open = slots.at(-1)
    if (open !== undefined && joined.has(block)) open.push(block)
    else slots.push([block])
  }
  return [...gaps, { slots, room: Infinity, ends: undefined }]
}

/**
 * The cheapest assignment so far for a given number of fields, linked to the one before so that nothing is
 * copied.
 */
interface Way {
  readonly cost: number
  /** Number of fields in the last gap. */
  readonly own: number
  readonly before: Way | undefined
}

/**
 * How many blocks of each gap became fields: the cheapest assignment, by dynamic programming over gaps and
 * the number of fields so far.
 */
function fieldsPerGap(gaps: readonly Gap[], remains: Remains): readonly number[] {
  const lengths = sumsOf(remains.paragraphs)
  const readings = readingsOf(remains.removals)
  let ways: readonly (Way | undefined)[] = [{ cost: 0, own: 0, before: undefined }]
  let slots = 0
  for (const gap of gaps) {
    ways = waysThrough(gap, ways, { slots, lengths, readings, remains })
    slots += gap.slots.length
  }
  const best = ways.reduce((a, b) => (a === undefined || (b !== undefined && b.cost < a.cost) ? b : a))
  return stepsOf(best)
}

/** The number of fields in each gap, in order. The empty assignment at the beginning belongs to no gap. */
function stepsOf(best: Way | undefined): readonly number[] {
  const fields: number[] = []
  for (let way = best; way?.before !== undefined; way = way.before) fields.push(way.own)
  return fields.toReversed()
}

interface Reached {
  /** Number of slots in all gaps before. */
  readonly slots: number
  readonly lengths: readonly number[]
  readonly readings: ReadonlyMap<number, readonly string[]>
  readonly remains: Remains
}

/** The cheapest assignments, by number of fields, after one more gap. */
function waysThrough(
  gap: Gap,
  ways: readonly (Way | undefined)[],
  { slots, ...reached }: Reached,
): readonly (Way | undefined)[] {
  const next: (Way | undefined)[] = []
  for (const [fields, way] of ways.entries()) {
    const most = way === undefined ? -1 : Math.min(gap.slots.length, MOST_FIELDS - fields)
    for (let more = 0; more <= most; more++) {
      const cost = (way?.cost ?? 0) + costOf(gap, { start: slots - fields, more, ...reached })
      if (cost >= (next[fields + more]?.cost ?? Infinity)) continue
      next[fields + more] = { cost, own: more, before: way }
    }
  }
  return next
}

interface Laying {
  /** Index of the first paragraph in this gap. */
  readonly start: number
  /** How many of its slots, from the first on, became fields. */
  readonly more: number
  readonly lengths: readonly number[]
  readonly readings: ReadonlyMap<number, readonly string[]>
  readonly remains: Remains
}

function costOf(gap: Gap, { start, more, lengths, readings, remains }: Laying): number {
  const own = gap.slots.slice(more)
  const total = remains.paragraphs.length
  const [from, end] = [Math.min(start, total), Math.min(start + own.length, total)]
  const length = (lengths[end] ?? 0) - (lengths[from] ?? 0)
  const missing = Math.max(0, start + own.length - total) - Math.max(0, start - total)
  let cost = more * fieldPrice(lengths[from] ?? 0) + missing * NO_ROOM
  const empty = gap.room - length - more * USUAL_FIELD - gap.slots.length * BETWEEN
  if (gap.ends !== undefined) cost += Math.max(0, empty) * (remains.raw ? ROOM_IN_TEXT : ROOM_IN_PAGE)
  if (length > gap.room * SLACK) cost += NO_ROOM * Math.ceil((length - gap.room) / 100)
  for (const [n, blocks] of own.entries()) {
    const text = remains.paragraphs[start + n] ?? ''
    const wrong = blocks.some((block) => readings.get(block)?.some((reading) => !text.includes(reading)))
    if (wrong) cost += WRONG_READING
  }
  return cost
}

/** Cost of a field after `before` characters of kept text. */
function fieldPrice(before: number): number {
  if (before === 0) return FIELD_FIRST
  return before < ABOVE ? FIELD_ABOVE : FIELD_INSIDE
}

/** Running totals: the characters of all paragraphs before each one. */
function sumsOf(paragraphs: readonly string[]): readonly number[] {
  const sums = [0]
  for (const paragraph of paragraphs) sums.push((sums.at(-1) ?? 0) + paragraph.length)
  return sums
}

/**
 * The new texts of edited blocks. They are found in the paragraph, unless a later stage edited them again.
 */
function readingsOf(removals: readonly Removal[]): ReadonlyMap<number, readonly string[]> {
  const readings = new Map<number, string[]>()
  for (const { block, does, becomes } of removals) {
    if (does !== 'edit' || becomes === null || becomes.trim() === '') continue
    gather(readings, block, becomes.trim())
  }
  return readings
}

/** When a field counts as right: the title equal but for case, spaces and punctuation; one of the authors and nobody else; the same day. */
import { findDates } from '../../stages/describe/dates/dates.ts'

/** What a reader of pages says of one: null where it says nothing; an author may be several. */
export interface Fields {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly date: string | null
}

export interface Gold {
  readonly title: string | null
  readonly author: string | null
  readonly date: string | null
}

export type Field = 'title' | 'author' | 'date'

/** Whether it is right, or undefined where the gold says nothing of the field. */
export function isRight(field: Field, said: Fields, gold: Gold): boolean | undefined {
  if (field === 'title') return known(gold.title) ? bare(said.title ?? '') === bare(gold.title) : undefined
  if (field === 'date') return known(gold.date) ? dayOf(said.date) === dayOf(gold.date) : undefined
  if (!known(gold.author)) return undefined
  const whole = name(gold.author)
  const names = new Set([whole, ...gold.author.split(BETWEEN_NAMES).map(name), name(turned(gold.author))])
  return said.authors.length > 0 && said.authors.every((author) => names.has(name(author)))
}

/** What parts one name from the next, or from its degree or job, in the gold. */
const BETWEEN_NAMES = /\s*(?:[,;|&/()]|\s-\s|\band\b|\bwith\b)\s*/u

/** `Dr. Jane Roe` is Jane Roe. */
function name(text: string): string {
  return bare(text.trim().replace(/^(?:dr|prof|professor|mr|mrs|ms|sir)\.?\s+/i, ''))
}

/** `Roe, Jane` as libraries write it. */
function turned(author: string): string {
  return author.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')
}

function known(value: string | null): value is string {
  return value !== null && value.trim() !== ''
}

export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** The day of an ISO date or of a date in words; as it stands where it is neither. */
function dayOf(value: string | null): string {
  const text = value ?? ''
  return findDates(text, 'month-first')[0]?.iso.slice(0, 10) ?? text
}

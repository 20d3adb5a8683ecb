/** Whether the labelled value stands anywhere in the page: where it does not, no reader could find it. */
import { findDates } from '../../stages/describe/dates/dates.ts'
import { bare } from './right.ts'
import type { Field, Gold } from './right.ts'

/** A date may be written in either order; an author or a title with any spaces and signs. */
export function isTold(field: Field, gold: Gold, source: string): boolean {
  const value = gold[field] ?? ''
  if (field !== 'date') return bare(source).includes(bare(value.split(',')[0] ?? value))
  const day = value.slice(0, 10)
  if (source.includes(day) || source.includes(day.replaceAll('-', '/'))) return true
  const text = source.replace(/<[^>]{0,400}>/g, ' ')
  const either = [...findDates(text, 'month-first'), ...findDates(text, 'day-first')]
  return either.some(({ iso }) => iso.slice(0, 10) === day)
}

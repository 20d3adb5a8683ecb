/**
 * Other values of a field: those from other sources that differ from the chosen one, each with its source.
 */
import type { Article } from '../../stages/kit/article.ts'
import { fold } from '../../stages/kit/fold.ts'
import type { FieldName, Name } from '../../stages/kit/mark.ts'
import type { Other } from './shapes.ts'

/** Other values kept for a field. A page with more contradicts itself too often to be useful. */
const MOST = 8

/**
 * The other values of each field, sorted by field name. Fields without conflict are left out. Times on the
 * same day agree.
 */
export function conflictsOf(article: Article): Readonly<Record<string, readonly Other[]>> {
  const fields = [...new Set(article.names.map(({ field }) => field))].toSorted()
  const found = fields.map(
    (field) => [field, othersOf(article.names.filter((name) => name.field === field))] as const,
  )
  return Object.fromEntries(found.filter(([, others]) => others.length > 0))
}

function othersOf(names: readonly Name[]): readonly Other[] {
  const [believed] = names
  if (believed === undefined) return []
  const own = names.filter(({ source }) => source === believed.source && believed.field === 'byline')
  const seen = new Set([believed, ...own].map(bare))
  const others: Other[] = []
  for (const name of names) {
    if (seen.has(bare(name))) continue
    seen.add(bare(name))
    others.push({ value: name.value, from: name.source })
  }
  return others.slice(0, MOST)
}

const OF_A_DAY: ReadonlySet<FieldName> = new Set(['published', 'modified'])

/**
 * The part of a value that is compared: the day of a date field; the folded letters and digits of others, or
 * the text itself if it has none.
 */
function bare({ field, value }: Name): string {
  if (OF_A_DAY.has(field)) return value.slice(0, 10)
  const letters = fold(value).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  return letters === '' ? value : letters
}

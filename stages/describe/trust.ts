/** Sorts marks by the sources that the settings trust most for each field. */
import type { Mark } from '../kit/mark.ts'
import type { Settings } from '../kit/settings.ts'

/** Rank of sources that are not listed. */
const UNTRUSTED = Number.MAX_SAFE_INTEGER

/** The marks, those first whose source the settings trust for their field, best first; all others in the order they had. */
export function byTrust(marks: readonly Mark[], trust: Settings['trust']): readonly Mark[] {
  if (Object.keys(trust).length === 0) return marks
  return marks.toSorted((a, b) => rank(a, trust) - rank(b, trust))
}

/** `meta` stands for every source that begins so: `meta og:title`. */
function rank(mark: Mark, trust: Settings['trust']): number {
  if (mark.does !== 'name') return UNTRUSTED
  const { field, source } = mark
  const found = (trust[field] ?? []).findIndex((name) => source === name || source.startsWith(`${name} `))
  return found < 0 ? UNTRUSTED : found
}

/** How sure it is that two articles tell one story. */
import type { Seen } from './seen.ts'
import { sidesOf } from './seen.ts'

export function certaintyOf(seen: Seen): number {
  const { inner } = sidesOf(seen)
  const score = 14 * (inner.cover - 0.5) + 6 * (inner.windows45 - 0.6) + 4 * (inner.verbatim - 0.1)
  return 1 / (1 + Math.exp(-score))
}

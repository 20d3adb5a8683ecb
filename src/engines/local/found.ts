/** What a round against an archive finds: it hears edges and marks as they come, and keeps those of guests from the articles. */
import type { Mark } from '../../../stages/kit/mark.ts'
import type { Earlier } from '../../archive/earlier.ts'
import { conclude } from './conclude.ts'
import { oldEdges } from './old-edges.ts'
import type { OldEdges } from './old-edges.ts'
import type { Compared } from './pairs.ts'
import type { Past } from './past.ts'
import type { Verdicts } from './verdicts.ts'

export interface Found {
  /** These edges, and those that the archive holds around them. */
  readonly withOld: (fresh: readonly Compared[]) => readonly Compared[]
  /** Takes marks for guests too. */
  readonly verdicts: Verdicts
  /** Once every family is settled. */
  readonly conclude: () => Earlier
}

export function openFound(past: Past, verdicts: Verdicts): Found {
  const { stage, settings } = past.guests.round
  const marks = new Map<string, readonly Mark[]>()
  let fresh: readonly Compared[] = []
  let old: OldEdges = { edges: [], own: [], touched: [] }

  function withOld(edges: readonly Compared[]): readonly Compared[] {
    fresh = edges
    old = oldEdges(past, edges)
    return [...edges, ...old.edges]
  }
  function put(place: number, own: readonly Mark[]): void {
    const { isGuest, round } = past.guests
    if (own.some(({ does }) => does === 'copy' || does === 'choose' || does === 'warn'))
      marks.set(round.spool.ids[place] ?? '', own)
    if (!isGuest(place))
      verdicts.put(
        place,
        own.map((mark) => noted(past, mark)),
      )
  }
  return {
    withOld,
    verdicts: { ...verdicts, put },
    conclude: () => conclude(past, { maker: { stage, settings }, fresh, old, marks }, verdicts),
  }
}

/** A copy of an archived article says so. */
function noted({ guests }: Past, mark: Mark): Mark {
  if (mark.does !== 'copy' || !guests.isGuest(guests.round.placeOf.get(mark.of) ?? 0)) return mark
  return { ...mark, archived: true }
}

/**
 * What a round against an archive produces: it collects the edges and marks, and keeps those of archived
 * articles out of the run's own.
 */
import type { Mark } from '../../../../stages/kit/mark.ts'
import type { Earlier } from '../../../archive/earlier.ts'
import { conclude } from './conclude.ts'
import { oldEdges } from './old-edges.ts'
import type { OldEdges } from './old-edges.ts'
import type { Compared } from '../pairs/pairs.ts'
import type { Past } from './past.ts'
import type { Verdicts } from '../verdicts.ts'

export interface Found {
  /** The given edges, plus those that the archive holds around them. */
  readonly withOld: (fresh: readonly Compared[]) => readonly Compared[]
  /** Also accepts marks for guests, and keeps them out of the run's own verdicts. */
  readonly verdicts: Verdicts
  /** To be called once every family is settled. */
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

/** Adds `archived` to the mark of a copy whose original is in the archive. */
function noted({ guests }: Past, mark: Mark): Mark {
  if (mark.does !== 'copy' || !guests.isGuest(guests.round.placeOf.get(mark.of) ?? 0)) return mark
  return { ...mark, archived: true }
}

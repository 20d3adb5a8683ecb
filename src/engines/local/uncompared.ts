/** Pairs that could not be compared. Both articles get a warning: a copy may have been missed. */
import type { Mark } from '../../../stages/kit/mark.ts'
import type { Failure } from '../../workers/crew.ts'
import type { Verdicts } from './verdicts.ts'

export interface Uncompared {
  readonly add: (pair: readonly [number, number], failure: Failure) => void
  /** Puts a warning for each article of the dump: it names the first article it could not be laid beside, and counts the others. */
  readonly warn: (about: Warning, verdicts: Verdicts) => void
}

/** `own`: places below this are those of the dump. */
export interface Warning {
  readonly stage: string
  readonly ids: readonly string[]
  readonly own: number
}

interface First extends Failure {
  readonly other: number
  pairs: number
}

export function openUncompared(): Uncompared {
  const byPlace = new Map<number, First>()

  function add([a, b]: readonly [number, number], failure: Failure): void {
    note(a, b, failure)
    note(b, a, failure)
  }
  function note(place: number, other: number, failure: Failure): void {
    const known = byPlace.get(place)
    if (known === undefined) byPlace.set(place, { ...failure, other, pairs: 1 })
    else known.pairs++
  }
  function warn({ stage, ids, own }: Warning, verdicts: Verdicts): void {
    for (const [place, { other, pairs, where, reason }] of byPlace) {
      if (place >= own) continue
      const more = pairs === 1 ? '' : ` and ${pairs - 1} more`
      const saw = `could not be compared with ${ids[other] ?? ''}${more}: ${where}: ${reason}`
      const warning: Mark = { does: 'warn', rule: `${stage}/uncompared`, saw }
      verdicts.put(place, [warning])
    }
  }
  return { add, warn }
}

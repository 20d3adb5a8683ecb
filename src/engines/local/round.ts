/** A corpus stage at work on a spool, as its parts see it. */
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage } from '../../../stages/kit/stage.ts'
import type { Lines } from '../../spool/lines.ts'
import { byBytes } from '../../spool/spool.ts'
import type { Spool } from '../../spool/spool.ts'
import type { Watch } from '../../watch.ts'
import type { Crew } from '../../workers/crew.ts'
import type { Hand } from '../../workers/deeds.ts'
import type { HotKey } from './hot.ts'

/** The notes of the articles by place, and how places and ids belong together. */
export interface Round {
  readonly stage: CorpusStage
  /** As it stands when the stage has noted all. */
  readonly spool: Spool
  readonly settings: Settings
  readonly crew: Crew
  readonly watch: Watch
  /** An article as whoever compares it gets it. */
  readonly handAt: (place: number) => Hand
  readonly notes: Lines<unknown>
  readonly placeOf: ReadonlyMap<string, number>
  /** Keys that were capped so far. */
  readonly hot: HotKey[]
}

/** The places in the byte order of their ids. */
export function byId(round: Pick<Round, 'spool'>, places: readonly number[]): readonly number[] {
  const { ids } = round.spool
  return places.toSorted((a, b) => byBytes(ids[a] ?? '', ids[b] ?? ''))
}

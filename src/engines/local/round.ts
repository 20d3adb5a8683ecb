/** A corpus stage at work on a spool, as its parts see it. */
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage } from '../../../stages/kit/stage.ts'
import type { Lines } from '../../spool/lines.ts'
import { byBytes } from '../../by-bytes.ts'
import type { Spool } from '../../spool/spool.ts'
import type { Watch } from '../../watch.ts'
import type { Crew } from '../../workers/crew.ts'
import type { Hand } from '../../workers/deeds.ts'
import type { HotKey } from './hot.ts'
import type { Uncompared } from './uncompared.ts'

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
  /** Places below this are those of the dump, in the byte order of their ids; archived articles stand behind. */
  readonly own: number
  /** How many keys the article at a place noted. */
  readonly keyCounts: number[]
  /** Keys that were capped so far. */
  readonly hot: HotKey[]
  readonly uncompared: Uncompared
}

/** Ascending places in the byte order of their ids. */
export function byId(
  { spool, own }: Pick<Round, 'spool' | 'own'>,
  places: readonly number[],
): readonly number[] {
  if ((places.at(-1) ?? 0) < own) return places
  return places.toSorted((a, b) => byBytes(spool.ids[a] ?? '', spool.ids[b] ?? ''))
}

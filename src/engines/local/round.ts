/** A corpus stage at work on a spool: what the parts of the engine share. */
import type { Settings } from '../../../stages/kit/settings.ts'
import type { CorpusStage } from '../../../stages/kit/stage.ts'
import type { Lines } from '../../spool/lines.ts'
import { byBytes } from '../../by-bytes.ts'
import type { Spool } from '../../spool/spool.ts'
import type { Watch } from '../../watch.ts'
import type { Crew } from '../../workers/crew.ts'
import type { Hand } from '../../workers/deeds.ts'
import type { HotKey } from './pairs/hot.ts'
import type { Uncompared } from './uncompared.ts'

/** The stage, the spool, and the notes of its articles. An article is named by its place in the spool. */
export interface Round {
  readonly stage: CorpusStage
  /** The spool including what document stages said right before the notes were taken. */
  readonly spool: Spool
  readonly settings: Settings
  readonly crew: Crew
  readonly watch: Watch
  /** What a comparing task needs to read the article at a place. */
  readonly handAt: (place: number) => Hand
  readonly notes: Lines<unknown>
  readonly placeOf: ReadonlyMap<string, number>
  /** Places below this belong to the dump, in the byte order of their ids. Archived articles come after. */
  readonly own: number
  /** By place: how many keys the article has. */
  readonly keyCounts: number[]
  /** Keys capped so far because too many documents share them. */
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

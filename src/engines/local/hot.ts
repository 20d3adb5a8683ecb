/**
 * Keys that too many documents share to be a sign of one story: the first by id meet under them, and the run tells of it. They
 * are kept beside the spool, so that a run that is resumed tells the same.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openLines } from '../../spool/lines.ts'
import { byId } from './round.ts'
import type { Round } from './round.ts'
import type { Group } from './shuffle.ts'

export interface HotKey {
  /** The stage whose key it is. */
  readonly stage: string
  /** `hash53` of the key: the same in every run. */
  readonly key: number
  /** Documents that share it. */
  readonly documents: number
  /** Of these, how many met under it: the first by id. */
  readonly met: number
}

/** What of a round bears on its hot keys. */
export type Heated = Pick<Round, 'stage' | 'spool' | 'own' | 'hot'>

/** Passes the groups on, each with at most `most` members, and tells of those that had more. */
export function* capped(round: Heated, groups: Iterable<Group>, most: number): Generator<Group> {
  for (const { key, members } of groups) {
    if (members.length <= most) {
      yield { key, members }
      continue
    }
    const met = byId(round, members).slice(0, most)
    round.hot.push({ stage: round.stage.name, key, documents: members.length, met: met.length })
    yield { key, members: met.toSorted((a, b) => a - b) }
  }
}

/** Most documents first, then by key. */
export function hottestFirst(keys: readonly HotKey[]): readonly HotKey[] {
  return keys.toSorted((x, y) => y.documents - x.documents || x.key - y.key)
}

/** Keeps what a round capped, also where it capped nothing. */
export function keepHot({ spool, stage, hot }: Heated): void {
  const lines = openLines<HotKey>(pathOf(spool.folder, stage.name))
  for (const key of hottestFirst(hot)) lines.add(key)
  lines.flush()
  lines.close()
}

/** What the rounds of these stages capped, in their order. */
export function hotKeysOf(folder: string, stages: readonly string[]): readonly HotKey[] {
  return stages.map((stage) => pathOf(folder, stage)).flatMap((path) => (existsSync(path) ? kept(path) : []))
}

function kept(path: string): readonly HotKey[] {
  const lines = openLines<HotKey>(path, 'old')
  const keys = [...lines.each()]
  lines.close()
  return keys
}

function pathOf(folder: string, stage: string): string {
  return join(folder, `hot.${stage}.ndjson`)
}

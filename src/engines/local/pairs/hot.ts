/**
 * Keys that too many documents share to be a sign of one story. Only the first documents by id meet under
 * such a key, and the run reports it. The keys are kept beside the spool, so that a resumed run reports the
 * same.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openLines } from '../../../spool/lines.ts'
import { byId } from '../round.ts'
import type { Round } from '../round.ts'
import type { Group } from './shuffle.ts'

export interface HotKey {
  /** The stage whose key it is. */
  readonly stage: string
  /** `hash53` of the key; it is the same in every run. */
  readonly key: number
  /** Documents that share it. */
  readonly documents: number
  /** How many of these met under it (the first by id). */
  readonly met: number
}

/** The part of a round that hot keys need. */
export type Heated = Pick<Round, 'stage' | 'spool' | 'own' | 'hot'>

/** Passes the groups on with at most `most` members each, and records the keys that had more. */
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

/** Writes the keys that a round capped to disk; an empty file if there were none. */
export function keepHot({ spool, stage, hot }: Heated): void {
  const lines = openLines<HotKey>(pathOf(spool.folder, stage.name))
  for (const key of hottestFirst(hot)) lines.add(key)
  lines.flush()
  lines.close()
}

/** The keys that the rounds of these stages capped, in the order of `stages`. */
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

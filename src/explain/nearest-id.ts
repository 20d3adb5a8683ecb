/** Finds the id in a run that is nearest to an unknown one, for messages. It streams: memory holds one id. */
import { basename } from 'node:path/posix'
import { distance } from '../nearest.ts'
import { manifestRows } from '../read/past/run-folder.ts'
import type { PastRun } from '../read/past/run-folder.ts'

/** Share of the longer id's letters that may differ for one to be a mistyped other. */
const MISTYPED = 0.3
/**
 * The distance of ids with the same file name. It is small, so that they are nearer than ids with similar
 * spelling.
 */
const SAME_NAME = 0.05

/** `did you mean X?`, or else where the ids are listed. */
export function nearestId(run: PastRun, id: string): string {
  let best = { id: '', far: MISTYPED }
  for (const row of manifestRows(run)) {
    const far = apart(id, row.id, best.far)
    if (far < best.far) best = { id: row.id, far }
  }
  return best.id === '' ? 'manifest.jsonl there lists its ids' : `did you mean ${best.id}?`
}

/**
 * The distance of two ids, 0 to 1. Pairs that cannot be nearer than `bound` are not measured, since a run may
 * have a million ids.
 */
function apart(asked: string, known: string, bound: number): number {
  const longer = Math.max(asked.length, known.length)
  const lengths = Math.abs(asked.length - known.length) / longer
  if (endsIn(asked, known) || endsIn(known, asked)) return Math.min(lengths, 1) * SAME_NAME
  if (basename(asked) === basename(known)) return SAME_NAME
  return lengths >= bound ? 1 : distance(asked.toLowerCase(), known.toLowerCase()) / longer
}

/**
 * Whether one id is the end of the other: `a.txt` or `input/wires/a.txt` may mean `wires/a.txt`, and `b` may
 * mean `a.jsonl#b`.
 */
function endsIn(long: string, short: string): boolean {
  return long.endsWith(`/${short}`) || long.endsWith(`#${short}`)
}

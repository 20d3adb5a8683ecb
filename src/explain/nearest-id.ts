/** The id of a run that comes nearest to one that it does not know, for messages. Streams: memory holds one id. */
import { basename } from 'node:path/posix'
import { distance } from '../nearest.ts'
import { manifestRows } from '../read/past-run.ts'
import type { PastRun } from '../read/past-run.ts'

/** Of the longer of the two, the share of letters that may differ where one is meant for the other. */
const MISTYPED = 0.3
/** Two ids that end in the same name of a file are nearer than any that are spelled alike. */
const SAME_NAME = 0.05

/** `did you mean X?`, or where the ids are listed. */
export function nearestId(run: PastRun, id: string): string {
  let best = { id: '', far: MISTYPED }
  for (const row of manifestRows(run)) {
    const far = apart(id, row.id, best.far)
    if (far < best.far) best = { id: row.id, far }
  }
  return best.id === '' ? 'manifest.jsonl there lists its ids' : `did you mean ${best.id}?`
}

/** 0 to 1. What cannot be nearer than `bound` is not measured: a run may have a million ids. */
function apart(asked: string, known: string, bound: number): number {
  const longer = Math.max(asked.length, known.length)
  const lengths = Math.abs(asked.length - known.length) / longer
  if (endsIn(asked, known) || endsIn(known, asked)) return Math.min(lengths, 1) * SAME_NAME
  if (basename(asked) === basename(known)) return SAME_NAME
  return lengths >= bound ? 1 : distance(asked.toLowerCase(), known.toLowerCase()) / longer
}

/** `input/wires/a.txt` names `wires/a.txt`, and so does `a.txt`; of many in a file `b` names `a.jsonl#b`. */
function endsIn(long: string, short: string): boolean {
  return long.endsWith(`/${short}`) || long.endsWith(`#${short}`)
}

/**
 * Who does the deeds: this process, or workers of their own. Every task has a deadline. Where a task is late in this process, what
 * it shared with others may be half done: the rest goes to a worker, which is ended and made anew when it happens there.
 */
import { existsSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Stage } from '../../stages/kit/stage.ts'
import { order as ownOrder } from '../../stages/order.ts'
import { within } from '../deadline.ts'
import type { Crew, Reply } from './crew.ts'
import { late } from './crew.ts'
import type { Deeds, Desk } from './deeds.ts'
import { sizeOf } from '../read/size.ts'

export interface Hiring {
  /** Workers; of one it is this process. */
  readonly jobs: number
  /** Seconds that a task may take. */
  readonly deadline: number
  /** Bytes of a document from which its cleaning in this process is watched; every one is where absent. Workers watch all. */
  readonly watchedFrom?: number
  /** The stages by name; those of `stages/order.ts` where absent. Workers know no others. */
  readonly order?: readonly Stage[]
  /** What a worker loads; run from source there is none, and all work stays in this process. */
  readonly desk?: string
}

const DESK = fileURLToPath(new URL('desk.js', import.meta.url))

/** Makes a crew; whoever does must close it. */
export async function openCrew({
  jobs,
  deadline,
  watchedFrom = 0,
  order = ownOrder,
  desk = DESK,
}: Hiring): Promise<Crew> {
  const hire = async (count: number): Promise<Crew> => {
    const { openPool } = await import('./pool.ts')
    return openPool({ jobs: count, deadline, desk })
  }
  const canHire = existsSync(desk)
  if (jobs > 1 && canHire) return hire(jobs)
  const { deskOf } = await import('./desk-of.ts')
  return stayHere({ desk: deskOf(order), deadline, watchedFrom, hire: canHire ? () => hire(1) : undefined })
}

interface Here {
  readonly desk: Desk
  readonly deadline: number
  readonly watchedFrom: number
  readonly hire: (() => Promise<Crew>) | undefined
}

/** Between two tasks the process looks up: an interruption is heard there, and whoever else waits has a turn. */
function stayHere({ desk, deadline, watchedFrom, hire }: Here): Crew {
  let instead: Promise<Crew> | undefined

  async function ask<D extends keyof Deeds>(
    deed: D,
    task: Deeds[D]['task'],
  ): Promise<Reply<Deeds[D]['gives']>> {
    if (instead !== undefined) return (await instead).ask(deed, task)
    await setImmediate()
    if (isSmall(task, watchedFrom)) return { value: desk[deed](task) }
    const found = within(deadline, () => desk[deed](task))
    if ('value' in found) return found
    instead = hire?.()
    return { failed: late(deadline) }
  }
  return { ahead: 1, ask, close: async () => (await instead)?.close() }
}

/** The cleaning of a small document; other tasks are batches. Of a file that is none its size is 0, and it is not cleaned. */
function isSmall(task: Deeds[keyof Deeds]['task'], watchedFrom: number): boolean {
  if ('file' in task) return sizeOf(task.file.path) < watchedFrom
  return 'document' in task && task.document.bytes.length < watchedFrom
}

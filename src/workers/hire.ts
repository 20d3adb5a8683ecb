/**
 * Hires a crew: this process, or worker threads. Every task has a deadline. If a task times out in this
 * process, its shared state may be inconsistent, so the remaining tasks go to a worker thread; a worker that
 * times out is replaced.
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
import { sizeOf } from '../read/dump/size.ts'

export interface Hiring {
  /** Number of workers. With one, this process does the work. */
  readonly jobs: number
  /** Seconds that a task may take. */
  readonly deadline: number
  /**
   * In this process, documents of at least this many bytes are cleaned under the watchdog; all of them if
   * absent. Workers watch all.
   */
  readonly watchedFrom?: number
  /** The stages; those of `stages/order.ts` if absent. Workers know no others. */
  readonly order?: readonly Stage[]
  /**
   * Path of the file that a worker loads. It does not exist when run from source; all work then stays in this
   * process.
   */
  readonly desk?: string
}

const DESK = fileURLToPath(new URL('desk.js', import.meta.url))

/** Opens a crew. The caller must close it. */
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

/**
 * A crew that works in this process. It yields between two tasks, so that signals and other waiting work get
 * a turn.
 */
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

/**
 * True for a document small enough to clean without the watchdog. A path that is no file has size 0, and is
 * never cleaned.
 */
function isSmall(task: Deeds[keyof Deeds]['task'], watchedFrom: number): boolean {
  if ('file' in task) return sizeOf(task.file.path) < watchedFrom
  return 'document' in task && task.document.bytes.length < watchedFrom
}

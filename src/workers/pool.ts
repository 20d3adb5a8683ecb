/**
 * A crew of tinypool threads. Each has one task at a time, is ended when a task times out, and is replaced
 * after many tasks.
 */
import PQueue from 'p-queue'
import { Tinypool } from 'tinypool'
import type { Crew, Reply } from './crew.ts'
import { late } from './crew.ts'
import type { Deeds } from './deeds.ts'
import { hasBegun, send } from './sent.ts'

/** Tasks after which a worker is replaced, which frees what a DOM library keeps of every page. */
const RENEW_AFTER = 4000

/**
 * Young generation in MB: twice Node's default, since everything made for a page lives until that page is
 * done.
 */
const YOUNG = 96

/**
 * How often a task is checked before its deadline. Only checks after it began count: on a busy machine a
 * worker may take seconds to start.
 */
const LOOKS = 10

const OUT_OF_MEMORY = { where: 'memory', reason: 'needs more memory than a worker has; split the document' }

export interface Pool {
  readonly jobs: number
  readonly deadline: number
  /** Path of the file that a worker loads. */
  readonly desk: string
}

/** Starts the workers. */
export function openPool({ jobs, deadline, desk }: Pool): Crew {
  const pool = new Tinypool({
    filename: desk,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const queue = new PQueue({ concurrency: jobs })
  let asked = 0

  function ask<D extends keyof Deeds>(deed: D, task: Deeds[D]['task']): Promise<Reply<Deeds[D]['gives']>> {
    if (++asked % (RENEW_AFTER * jobs) === 0) void pool.recycleWorkers()
    return queue.add(() => timed(deed, task))
  }
  async function timed<D extends keyof Deeds>(
    deed: D,
    task: Deeds[D]['task'],
  ): Promise<Reply<Deeds[D]['gives']>> {
    const ending = new AbortController()
    const sent = send(task)
    let looks = 0
    const look = (): void => {
      if (hasBegun(sent) && ++looks >= LOOKS) ending.abort()
    }
    const timer = setInterval(look, (deadline * 1000) / LOOKS)
    try {
      const value: Deeds[D]['gives'] = await pool.run(sent, { name: deed, signal: ending.signal })
      return { value }
    } catch (error) {
      if (ending.signal.aborted) return { failed: late(deadline) }
      if (isOutOfMemory(error)) return { failed: OUT_OF_MEMORY }
      throw error
    } finally {
      clearInterval(timer)
    }
  }
  return { ahead: jobs * 2, ask, close: () => pool.destroy() }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** A crew carries out tasks, in this process or in workers (see `hire.ts`). Every task has a deadline. */
import type { Aside } from '../attempt.ts'
import type { Deeds } from './deeds.ts'

/** A task's result, or why there is none. */
export type Reply<T> = { readonly value: T } | { readonly failed: Failure }

/** What ended a task, and how to mend it. */
export type Failure = Pick<Aside, 'where' | 'reason'>

export interface Crew {
  /** How many tasks are worth having open at a time. */
  readonly ahead: number
  readonly ask: <D extends keyof Deeds>(deed: D, task: Deeds[D]['task']) => Promise<Reply<Deeds[D]['gives']>>
  readonly close: () => Promise<void>
}

export function late(deadline: number): Failure {
  return {
    where: 'deadline',
    reason: `took longer than ${deadline} s; raise --deadline or split the document`,
  }
}

/** What every command is given: where the user stands, and where its exit code goes. */
import type { Command } from 'commander'

export interface Surroundings {
  /** Absolute folder from which relative paths count. */
  readonly standing: string
  /** Takes the exit code: 0 done, 1 a gate was hit, or a check found something. Not called means 0. */
  readonly end: (code: number) => void
}

/** Gives a command its options and what it does. */
export type FillCommand = (command: Command, surroundings: Surroundings) => void

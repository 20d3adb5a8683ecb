/** What every command is given: where the user stands, and where its exit code goes. */
import type { Command } from 'commander'

export interface Surroundings {
  /** Absolute folder from which relative paths count. */
  readonly standing: string
  /** Takes the exit code: 0 done, 1 a gate was hit. Not called means 0. */
  readonly end: (code: number) => void
}

/** Adds one command, with its arguments and its help, to the program. */
export type AddCommand = (program: Command, surroundings: Surroundings) => void

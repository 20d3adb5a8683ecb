/** What every command gets: the user's working folder, and a way to set the exit code. */
import type { Command } from 'commander'

export interface Surroundings {
  /** The user's working folder, absolute. Relative paths are resolved from it. */
  readonly standing: string
  /** Sets the exit code: 0 done (the default), 1 a gate was hit or a check found something. */
  readonly end: (code: number) => void
}

/** Adds options and action to a command. */
export type FillCommand = (command: Command, surroundings: Surroundings) => void

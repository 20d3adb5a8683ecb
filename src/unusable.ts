/** A run that could not start: usage, settings or disk. Exit code 2; the message names the thing, then the mend. */

/** An error with a mark, since the house has no classes of its own. */
export interface UnusableError extends Error {
  readonly unusable: true
}

/** Makes the error; throw it before anything is read. */
export function unusable(message: string): UnusableError {
  return Object.assign(new Error(message), { unusable: true } as const)
}

export function isUnusable(error: unknown): error is UnusableError {
  return error instanceof Error && 'unusable' in error
}

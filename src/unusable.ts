/**
 * The error of a run that could not start: usage, settings or disk. Exit code 2. Its message names the thing,
 * then how to mend it.
 */

/** An error with a tag, since we define no classes. */
export interface UnusableError extends Error {
  readonly unusable: true
}

/** Makes the error. Throw it before anything is read. */
export function unusable(message: string): UnusableError {
  return Object.assign(new Error(message), { unusable: true } as const)
}

export function isUnusable(error: unknown): error is UnusableError {
  return error instanceof Error && 'unusable' in error
}

/** Catches errors, so that one sets an article aside and does not end the run. */

/** Why something could not be cleaned, and where it failed. */
export interface Aside {
  readonly id: string
  /** The stage or deed that failed: `read`, `decode`, `describe`. */
  readonly where: string
  readonly reason: string
}

export type Outcome<T> = { readonly value: T } | Failed

export interface Failed {
  readonly aside: Aside
  /** What was thrown. */
  readonly error: unknown
}

/** Runs `deed` for one article. An error becomes a line for `aside.jsonl`. */
export function attempt<T>(
  about: { readonly id: string; readonly where: string },
  deed: () => T,
): Outcome<T> {
  try {
    return { value: deed() }
  } catch (error) {
    return { aside: { ...about, reason: reasonOf(error) }, error }
  }
}

/** The first line of what was thrown. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? ''
}

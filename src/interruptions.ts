/** Exit codes after the signals that end a run: Ctrl-C, and what `kill` sends. As shells count, 128 and the signal's number. */
export const interruptions = { SIGINT: 130, SIGTERM: 143 } as const

const codes: ReadonlySet<number> = new Set(Object.values(interruptions))

/** Whether a process that ends with `code` was told to by one of these signals. */
export function isInterruption(code: number): boolean {
  return codes.has(code)
}

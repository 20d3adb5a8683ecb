/**
 * Exit codes after the signals that end a run: Ctrl-C, and what `kill` sends. As in shells, 128 plus the
 * signal's number.
 */
export const interruptions = { SIGINT: 130, SIGTERM: 143 } as const

const codes: ReadonlySet<number> = new Set(Object.values(interruptions))

/** Whether exit code `code` means that one of these signals ended the process. */
export function isInterruption(code: number): boolean {
  return codes.has(code)
}

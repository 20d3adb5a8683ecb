/** Turns the inputs of a command into absolute paths. `-` means stdin. */
import { resolve } from 'node:path'
import { fromStdin } from '../read/dump/stdin.ts'

export interface Named {
  readonly inputs: readonly string[]
  /** The user's working folder, absolute. Relative paths are resolved from it. */
  readonly standing: string
}

/**
 * Calls `deed` with the inputs, or with `input` if none is named. A temporary file for stdin is deleted
 * afterwards.
 */
export async function withInputs<T>(
  { inputs, standing }: Named,
  deed: (paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const stdin = inputs.includes('-') ? await fromStdin(process.stdin) : undefined
  const named = inputs.length === 0 ? ['input'] : inputs
  try {
    return await deed(
      named.map((input) => (input === '-' && stdin !== undefined ? stdin.path : resolve(standing, input))),
    )
  } finally {
    stdin?.forget()
  }
}

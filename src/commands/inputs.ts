/** The inputs that a command was told, as absolute paths; `-` is what comes on stdin. */
import { resolve } from 'node:path'
import { fromStdin } from '../read/stdin.ts'

export interface Named {
  readonly inputs: readonly string[]
  /** Absolute folder from which relative paths count. */
  readonly standing: string
}

/** Does a deed with the inputs, `input` where none is named; what was laid aside of stdin is gone after it. */
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

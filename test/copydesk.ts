/** The command as it is built, run as a user would: see `freshBuild`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const command = join(root, 'dist', 'src', 'cli.js')

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly env?: NodeJS.ProcessEnv
  /** What stands on stdin. */
  readonly input?: string
}

/** `copydesk` with these words, from a folder, without colours. */
export function copydesk(
  standing: string,
  words: readonly string[],
  { env = {}, input = '' }: Given = {},
): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: standing,
    env: { ...plainEnvironment(), ...env },
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

/** Ours, but npm does not say where the user stands, and there are no colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...inherited } = process.env
  return { ...inherited, NO_COLOR: '1' }
}

/** A Python of the bench's own, in build/, which npm run bench makes; the project itself never needs one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export interface Wanted {
  /** Pinned, so that the figures can be had again. */
  readonly packages: readonly string[]
  /** What must be importable then. */
  readonly modules: readonly string[]
  /** What the script is told beside the lines. */
  readonly words?: readonly string[]
}

/** Lines that a script of the bench answers to lines of input; undefined, with a word on stderr, where it cannot be run. */
export function askPython(
  script: string,
  input: readonly string[],
  { packages, modules, words = [] }: Wanted,
): readonly string[] | undefined {
  const venv = join('build', 'peers')
  const python = join(venv, 'bin', 'python')
  if (!existsSync(python)) spawnSync('python3', ['-m', 'venv', venv])
  const ready = (): boolean => spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0
  if (!ready()) spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...packages])
  if (!ready()) {
    process.stderr.write(`bench: ${packages.join(', ')} could not be installed; left out\n`)
    return undefined
  }
  const given = { input: input.join('\n'), maxBuffer: 1e9 }
  const { stdout } = spawnSync(python, [join('bench', script), ...words], given)
  return stdout.toString('utf8').split('\n').filter(Boolean)
}

/** The commands are tested as they are built; what is built already is not built again while other tests run it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const lock = join(root, 'node_modules', '.copydesk-build')
/** Milliseconds between two looks at another test's build, and after which it is given up for dead. */
const LOOK = 200
const DEAD = 120_000

/** Builds `dist/` unless it is newer than every source. One test builds, the others wait for it. */
export async function freshBuild(): Promise<void> {
  for (let waited = 0; !taken() && waited < DEAD; waited += LOOK) await setTimeout(LOOK)
  try {
    if (isStale()) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
  } finally {
    rmdirSync(lock)
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function isStale(): boolean {
  const built = statSync(join(root, 'dist', 'src', 'cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return ['src', 'stages'].some((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).some(
      (name) => statSync(join(root, room, name)).mtimeMs > built,
    ),
  )
}

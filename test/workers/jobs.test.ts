/** The law of the workers, by the built command: however many there are, the same bytes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDump } from './dump.ts'
import { freshBuild } from '../fresh-build.ts'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-jobs-'))

/** Three whole runs, eleven processes' worth of starting up: a busy machine of two cores takes over a minute. */
const TIMEOUT = 300_000

beforeAll(async () => {
  await freshBuild()
  writeDump(join(scratch, 'dump'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

it(
  'any jobs: one, two and eight give the same bytes',
  () => {
    const one = cleaned(1)
    expect(one.size).toBeGreaterThan(80)
    expect(cleaned(2)).toEqual(one)
    expect(cleaned(8)).toEqual(one)
  },
  TIMEOUT,
)

function cleaned(jobs: number): ReadonlyMap<string, string> {
  const out = join(scratch, `out${jobs}`)
  const words = ['clean', join(scratch, 'dump'), '--out', out, '--jobs', `${jobs}`, '--format', 'txt,jsonl']
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist', 'src', 'cli.js'), ...words, '--keep-copies', '--fail-on', 'none', '--quiet'],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => join(out, path))
  const files = paths.filter((path) => statSync(path).isFile()).toSorted()
  return new Map(files.map((path) => [relative(out, path), readFileSync(path, 'latin1')]))
}

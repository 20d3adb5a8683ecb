/** The law of the workers, by the built command: however many there are, the same bytes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytesBelow } from '../bytes-below.ts'
import { copydesk } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'
import { writeDump } from './dump.ts'

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
  const { status, stderr } = copydesk(scratch, [...words, '--keep-copies', '--fail-on', 'none', '--quiet'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return bytesBelow(out)
}

/** What is written is written whole, or it is said. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeWhole } from '../../src/write/whole.ts'
import { freshBuild } from '../fresh-build.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-whole-'))
beforeAll(freshBuild)
afterAll(() => rmSync(folder, { recursive: true }))

it('writes text and bytes behind what stands, or at a place', () => {
  const path = join(folder, 'plain')
  const file = openSync(path, 'w+')
  writeWhole(file, 'Fähre ')
  writeWhole(file, Buffer.from('fährt'))
  writeWhole(file, 'sinkt ', Buffer.byteLength('Fähre '))
  closeSync(file)
  expect(readFileSync(path, 'utf8')).toBe('Fähre sinkt ')
})

it('where only a part can be written it throws, though the system took that part without a word', () => {
  const code = `
    const { openSync, writeSync } = await import('node:fs')
    const { writeWhole } = await import(process.argv[1])
    const lines = 'x'.repeat(100_000)
    if (writeSync(openSync(process.argv[2], 'w'), lines) === lines.length) throw new Error('no limit here')
    writeWhole(openSync(process.argv[2], 'w'), lines)`
  const whole = join(import.meta.dirname, '../../dist/src/write/whole.js')
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      'ulimit -f 8; exec "$@"',
      'sh',
      process.execPath,
      '--input-type=module',
      '-e',
      code,
      whole,
      join(folder, 'cut'),
    ],
    { encoding: 'utf8' },
  )
  expect(stderr).toMatch(/EFBIG/)
  expect(stderr).not.toMatch(/no limit here/)
  expect(status).toBe(1)
})

/** What the disk refuses, as a user meets it: a sentence with the place and the mend, exit code 2, and never a stack trace. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command, plainEnvironment } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'

/** Root may read and write whatever the rights say, unless it lays that down. */
const laidDown =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : ['env']
const [layDown = '', ...laying] = laidDown
const canLayDown = spawnSync(layDown, [...laying, 'true']).status === 0

let here = ''
beforeAll(freshBuild)
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'copydesk-disk-'))
  chmodSync(here, 0o777)
  for (const folder of ['dump', 'dump/locked', 'closed']) mkdirSync(join(here, folder))
  writeFileSync(join(here, 'dump', 'pier.txt'), 'The northern pier of Lindholm was opened again on Tuesday.')
  writeFileSync(join(here, 'dump', 'locked', 'ferry.txt'), 'The ferry sails again.')
  writeFileSync(join(here, 'dump', 'secret.txt'), 'The board met.')
  chmodSync(join(here, 'dump', 'locked'), 0)
  chmodSync(join(here, 'dump', 'secret.txt'), 0)
  chmodSync(join(here, 'closed'), 0o555)
})
afterEach(() => {
  chmodSync(join(here, 'dump', 'locked'), 0o700)
  chmodSync(join(here, 'closed'), 0o700)
  rmSync(here, { recursive: true })
})

describe.skipIf(!canLayDown)('a disk that refuses', () => {
  it('clean: what may not be read is set aside by name, and the rest goes on', () => {
    const { status, stderr } = copydesk(['clean', 'dump', '--out', 'clean', '--fail-on', 'none'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('2 set aside') })
    const aside = readFileSync(join(here, 'clean', 'aside.jsonl'), 'utf8')
    expect(aside).toMatch(/"id":"locked".*EACCES: permission denied.*\n.*"id":"secret.txt".*EACCES/)
  })
  it.each([
    ['clean dump --out closed/clean', 'closed/clean.work: permission denied'],
    ['clean dump --out clean --archive closed/kept', 'closed/kept: permission denied'],
    ['clean dump/pier.txt --out dump/locked', 'dump/locked: permission denied'],
    ['clean dump/pier.txt --out dump/pier.txt/x', 'dump/pier.txt/x: a part of the path is a file'],
    ['clean dump/locked/ferry.txt --out clean', 'dump/locked/ferry.txt: no such file or folder'],
    ['archive stats dump/locked', 'dump/locked'],
    ['explain dump/locked/ferry.txt', 'dump/locked'],
    ['report dump/locked', 'dump/locked'],
    ['diff dump/locked dump/locked', 'dump/locked'],
    ['files dump/locked/ferry.txt', 'dump/locked/ferry.txt: no such file or folder'],
  ])('%s: exit code 2, and a sentence', (words, message) => {
    const { status, stderr } = copydesk(words.split(' '))
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) })
    expect(stderr).toMatch(/^copydesk: [^\n]+\n$/)
    expect(readdirSync(here).filter((name) => name.startsWith('clean'))).toEqual([])
  })
  it.skipIf(!existsSync('/proc'))('clean: where the system takes no folder at all', () => {
    const { status, stderr } = copydesk(['clean', 'dump/pier.txt', '--out', '/proc/copydesk/out'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^copydesk: \/proc\/copydesk: .*\n$/),
    })
  })
  it('init: in a folder that may not be written', () => {
    const { status, stderr } = copydesk(['init'], join(here, 'closed'))
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('permission denied;') })
  })
  it('data that stdout does not take: exit code 2, and a sentence', () => {
    const { status, stderr } = limited(`ulimit -f 0; exec "$@" > listed`, ['rules'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^copydesk: stdout: the /),
    })
  })
  it('report: a page that cannot be written whole is not begun, and the old one stays', () => {
    copydesk(['clean', 'dump', '--out', 'clean', '--fail-on', 'none'])
    expect(limited('ulimit -f 8; exec "$@"', ['report', 'clean']).status).toBe(2)
    expect(readdirSync(here).toSorted()).toEqual(['clean', 'closed', 'dump'])
    expect(copydesk(['report', 'clean']).status).toBe(0)
    const whole = readFileSync(join(here, 'report.html'), 'utf8')
    expect(limited('ulimit -f 8; exec "$@"', ['report', 'clean']).status).toBe(2)
    expect(readFileSync(join(here, 'report.html'), 'utf8')).toBe(whole)
    expect(readdirSync(here).toSorted()).toEqual(['clean', 'closed', 'dump', 'report.html'])
  })
  it('clean: a lock that could not be written locks nobody out', () => {
    const words = ['clean', 'dump', '--out', 'clean', '--archive', 'kept', '--fail-on', 'none']
    expect(limited('ulimit -f 0; exec "$@"', words).status).toBe(2)
    expect(copydesk(words)).toEqual(expect.objectContaining({ status: 0 }))
  })
})

/** Under a limit that the shell sets on the size of files: a full disk, as near as a test comes. */
function limited(script: string, words: readonly string[]): Ended {
  return ended(['sh', '-c', script, 'sh', process.execPath, command, ...words], here)
}

function copydesk(words: readonly string[], cwd = here): Ended {
  return ended([process.execPath, command, ...words], cwd)
}

interface Ended {
  readonly status: number | null
  readonly stderr: string
}

function ended(words: readonly string[], cwd: string): Ended {
  return spawnSync(layDown, [...laying, ...words], { cwd, env: plainEnvironment(), encoding: 'utf8' })
}

/** A run that is killed, wherever that is, goes on when it is started again, and gives the bytes of one that was let alone. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesBelow } from '../bytes-below.ts'
import { command } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'

const killer = join(import.meta.dirname, 'killers', 'at-write.mjs')
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-resume-'))
const dump = join(scratch, 'dump')
/** Parts of a whole run, by its writes. */
const POINTS = [0.05, 0.4, 0.97, 1]

/** Several whole runs on a busy machine. */
const TIMEOUT = 300_000

let writes = 0
let whole: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  await freshBuild()
  writeLongDump()
  const { stdout } = spawnSync(process.execPath, ['--import', killer, ...words('whole')], {
    encoding: 'utf8',
  })
  writes = Number(stdout)
  whole = bytesBelow(join(scratch, 'whole'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

describe('a run that is killed', { timeout: TIMEOUT }, () => {
  it('is one of some length', () => {
    expect(writes).toBeGreaterThan(60)
    expect(whole.size).toBeGreaterThan(12)
  })
  it.each(POINTS)('at %d of its writes, goes on and gives the same bytes', (point) => {
    const out = `killed-${point}`
    const at = Math.max(1, Math.floor(writes * point))
    expect(killedAt(out, at).signal).toBe('SIGKILL')
    expect(spawnSync(process.execPath, words(out)).status).toBe(0)
    expect(bytesBelow(join(scratch, out))).toEqual(whole)
    expect(existsSync(join(scratch, `${out}.work`))).toBe(false)
  })
  it('again and again, gets to its end, since no attempt begins anew', () => {
    let attempts = 0
    const step = Math.ceil(writes * 0.55)
    while (killedAt('stubborn', step).signal === 'SIGKILL' && attempts < 9) attempts++
    expect(attempts).toBeGreaterThan(0)
    expect(spawnSync(process.execPath, words('stubborn')).status).toBe(0)
    expect(bytesBelow(join(scratch, 'stubborn'))).toEqual(whole)
  })
  it('and its dump changed meanwhile, is a run over the dump as it is now', () => {
    killedAt('changed', Math.floor(writes * 0.9))
    const file = join(dump, 'story3.txt')
    const before = readFileSync(file)
    writeFileSync(
      file,
      'Ferry sails\n\nThe ferry to Arnesund sailed on Friday for the first time in a year, with nobody aboard.',
    )
    expect(spawnSync(process.execPath, words('changed')).status).toBe(0)
    expect(spawnSync(process.execPath, words('changed-fresh')).status).toBe(0)
    writeFileSync(file, before)
    expect(bytesBelow(join(scratch, 'changed'))).toEqual(bytesBelow(join(scratch, 'changed-fresh')))
  })
  it('by the user, ends with 130 and says how to go on', async () => {
    const child = spawn(process.execPath, words('interrupted'), { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (part: Buffer) => (said += part.toString()))
    const journal = join(scratch, 'interrupted.work', 'spool', 'journal.json')
    while (!existsSync(journal)) await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGINT')
    const code = await new Promise((done) => child.on('exit', done))
    expect({ code, said }).toEqual({ code: 130, said: expect.stringMatching(/same command.*goes on/) })
    expect(existsSync(join(scratch, 'interrupted'))).toBe(false)
    expect(spawnSync(process.execPath, words('interrupted')).status).toBe(0)
    expect(bytesBelow(join(scratch, 'interrupted'))).toEqual(whole)
  })
  it('by the user, among many small documents, leaves the output folder as it was', async () => {
    const many = join(scratch, 'many')
    mkdirSync(many)
    for (let n = 0; n < 1500; n++) writeFileSync(join(many, `${n}.txt`), paragraph(n, n))
    const child = spawn(process.execPath, [command, 'clean', many, '--out', join(scratch, 'broken-off')], {
      stdio: 'ignore',
    })
    while (!existsSync(join(scratch, 'broken-off.work', 'spool')))
      await new Promise((done) => setTimeout(done, 10))
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('exit', done))).toBe(130)
    expect(existsSync(join(scratch, 'broken-off'))).toBe(false)
  })
  it.each([
    { signal: 'SIGINT', status: 130 },
    { signal: 'SIGTERM', status: 143 },
  ] as const)('by $signal, leaves nothing of what it read on stdin', async ({ signal, status }) => {
    const temporary = join(scratch, `temporary-${signal}`)
    mkdirSync(temporary)
    const child = spawn(
      process.execPath,
      [command, 'clean', '-', '--out', join(scratch, `stdin-${signal}`)],
      {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { ...process.env, TMPDIR: temporary },
      },
    )
    child.stdin.write('The pier reopens.\n'.repeat(1000))
    const laid = () => readdirSync(temporary).filter((name) => name.startsWith('copydesk-'))
    while (laid().length === 0) await new Promise((done) => setTimeout(done, 10))
    child.kill(signal)
    expect(await new Promise((done) => child.on('exit', done))).toBe(status)
    expect(laid()).toEqual([])
  })
})

function words(out: string): readonly string[] {
  return [command, 'clean', dump, '--out', join(scratch, out), '--jobs', '1', '--quiet']
}

function killedAt(out: string, at: number): ReturnType<typeof spawnSync> {
  const env = { ...process.env, COPYDESK_KILL_AT: `${at}` }
  return spawnSync(process.execPath, ['--import', killer, ...words(out)], { env })
}

/** Stories long enough that the spool goes to disk several times before all are in it. */
function writeLongDump(): void {
  mkdirSync(dump)
  for (let n = 0; n < 24; n++) {
    const paragraphs = Array.from({ length: 160 }, (_, k) => paragraph(n, k))
    writeFileSync(
      join(dump, `story${n}.txt`),
      [`Day ${n} at the pier of Lindholm`, ...paragraphs].join('\n\n'),
    )
  }
  writeFileSync(join(dump, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
}

/** The stories of even days tell the same as the day before: copies. */
function paragraph(n: number, k: number): string {
  const day = n - (n % 2)
  return `On day ${day} Mayor Edda Brink counted ${day * 31 + k} planks of the pier, ${(day * k) % 89} of them new, and said that ${k} more would be nailed down before the ferry from Arnesund came in with its ${(day + k) % 17} passengers.`
}

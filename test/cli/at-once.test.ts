/** Two runs to one output folder at once: the second is refused, the first is not disturbed. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { run } from '../../src/run.ts'
import { checked } from '../../src/settings.ts'
import { noWatch } from '../../src/watch.ts'

const here = mkdtempSync(join(tmpdir(), 'copydesk-at-once-'))
const dump = join(here, 'dump')
mkdirSync(dump)
writeFileSync(
  join(dump, 'pier.txt'),
  'The northern pier of Lindholm was opened again on Tuesday, the board said.',
)
afterAll(() => rmSync(here, { recursive: true }))

/** No process has this number. */
const GONE = 999_999_999

describe('runs at once', () => {
  it('the second of two in one process is refused, and the first ends whole', async () => {
    const out = join(here, 'two')
    const [first, second] = await Promise.allSettled([
      cleanFolder({ inputs: [dump], out }),
      cleanFolder({ inputs: [dump], out }),
    ])
    expect(first).toMatchObject({ status: 'fulfilled', value: { counts: { canonical: 1 } } })
    expect(second).toMatchObject({
      status: 'rejected',
      reason: {
        message: expect.stringMatching(/two\.work: another run works with this output folder; wait for it/),
      },
    })
    expect(existsSync(join(out, 'run.json'))).toBe(true)
    expect(existsSync(`${out}.work`)).toBe(false)
    await expect(cleanFolder({ inputs: [dump], out })).resolves.toMatchObject({ counts: { canonical: 1 } })
  })
  it('the lock of a living process holds; of one that is gone, or whose number we have now, it does not', async () => {
    const out = join(here, 'held')
    const lock = join(`${out}.work`, 'lock')
    mkdirSync(`${out}.work`)
    writeFileSync(lock, `${process.ppid} ${hostname()}\n`)
    await expect(cleanFolder({ inputs: [dump], out })).rejects.toThrow(
      /remove .*held\.work.lock if none does/,
    )
    expect(existsSync(out)).toBe(false)
    for (const holder of [GONE, process.pid]) {
      mkdirSync(`${out}.work`, { recursive: true })
      writeFileSync(lock, `${holder} ${hostname()}\n`)
      await expect(cleanFolder({ inputs: [dump], out })).resolves.toMatchObject({ counts: { canonical: 1 } })
    }
  })
  it('a run that fails on the way lets the next one in', async () => {
    const out = join(here, 'failed')
    const stage = (): never => {
      throw new Error('broken on the way')
    }
    await expect(run({ inputs: [dump], out }, checked({}), { watch: { ...noWatch, stage } })).rejects.toThrow(
      'broken on the way',
    )
    expect(existsSync(join(`${out}.work`, 'lock'))).toBe(false)
  })
})

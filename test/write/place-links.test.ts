/** An output folder behind a link: the folder it names is filled, and the link stays. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'

const here = mkdtempSync(join(tmpdir(), 'copydesk-links-'))
const dump = join(here, 'dump')
mkdirSync(dump)
writeFileSync(
  join(dump, 'pier.txt'),
  'The northern pier of Lindholm was opened again on Tuesday, the board said.',
)
afterAll(() => rmSync(here, { recursive: true }))

describe('an output folder behind a link', () => {
  it('is filled where it is, again and again', async () => {
    mkdirSync(join(here, 'disk', 'real'), { recursive: true })
    const out = join(here, 'link')
    symlinkSync(join('disk', 'real'), out)
    for (const run of [1, 2]) {
      await cleanFolder({ inputs: [dump], out })
      expect(lstatSync(out).isSymbolicLink(), `run ${run}`).toBe(true)
      expect(existsSync(join(here, 'disk', 'real', 'run.json'))).toBe(true)
    }
    expect(readdirSync(here).toSorted()).toEqual(['disk', 'dump', 'link'])
    expect(readdirSync(join(here, 'disk'))).toEqual(['real'])
  })
  it('that is not there is refused before the run', async () => {
    const out = join(here, 'dangling')
    symlinkSync('nowhere', out)
    await expect(cleanFolder({ inputs: [dump], out })).rejects.toThrow(
      /dangling: a link to nothing; make the folder/,
    )
    expect(existsSync(`${out}.work`)).toBe(false)
  })
})

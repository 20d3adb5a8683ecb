/** One process at a time works with an archive; the lock of one that died does not stand for ever. */
import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/open.ts'
import { verifyText } from '../../src/archive/tell.ts'
import { compiled } from './compiled.ts'
import { fold, newFolder } from './desk.ts'
import { families } from './made.ts'

const silent = { say: () => undefined, damage: 'refuse' } as const

describe('the lock', () => {
  it('refuses a second run while the first works, and lets it in after', async () => {
    const folder = newFolder()
    const archive = openArchive(folder, silent)
    await expect(fold(folder, families(0, 1))).rejects.toThrow(/another run works with this archive/)
    archive.close()
    expect((await fold(folder, families(0, 1))).said).toEqual([])
  })
  it('is taken over where its process is gone, and that is said', async () => {
    const folder = newFolder()
    const gone = execFileSync(process.execPath, ['-e', 'console.log(process.pid)'], {
      encoding: 'utf8',
    }).trim()
    writeFileSync(join(folder, 'lock'), `${gone} ${hostname()}\n`)
    expect((await fold(folder, families(0, 1))).said).toEqual([
      `${folder}: the lock of a run that died (process ${gone}) was taken over`,
    ])
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })
  it('of another machine is left alone', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'lock'), `1 ${hostname()}-other\n`)
    await expect(fold(folder, families(0, 1))).rejects.toThrow(/remove .*lock if none does/)
  })
})

describe('processes at the same time', () => {
  it('of several that race for a dead lock never more than one has it', async () => {
    const folder = newFolder()
    await fold(folder, families(0, 1))
    writeFileSync(join(folder, 'lock'), `999999999 ${hostname()}\n`)
    const modules = compiled(['src/archive/open.ts'])
    const racers = Array.from({ length: 3 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', RACING, modules, folder]),
    )
    const told = await Promise.all(racers.map(outputOf))
    const lines = told.join('').trim().split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(new Set(lines)).toEqual(new Set(['had it']))
    expect(verifyText(folder, () => undefined).damaged).toBe(0)
  })
})

/** Opens the archive many times; who has it lays down a file that nobody else may find. */
const RACING = `
  import { closeSync, openSync, rmSync } from 'node:fs'
  const [, modules, folder] = process.argv
  const { openArchive } = await import(modules + '/src/archive/open.js')
  const sign = folder + '.sign'
  for (let n = 0; n < 200; n++) {
    try {
      const archive = openArchive(folder, { say() {}, damage: 'refuse' })
      closeSync(openSync(sign, 'wx'))
      await new Promise((done) => setTimeout(done, 1))
      rmSync(sign)
      archive.close()
      console.log('had it')
    } catch (error) {
      if (!/another run works/.test(error.message)) console.log(error.message)
    }
  }
`

async function outputOf(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await once(child, 'close')
  return text
}

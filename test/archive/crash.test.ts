/** A run that dies: the archive is as it was, the torn tail is cut and told of, and the next run goes on as if nothing had been. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyText } from '../../src/archive/tell.ts'
import { bytesBelow } from '../bytes-below.ts'
import { compiled } from './compiled.ts'
import { fold, newFolder } from './desk.ts'
import { families, story } from './made.ts'

const silent = (): void => undefined

describe('a run that dies', () => {
  it('before it is committed leaves the archive as it was: the tail is cut, and that is said', async () => {
    const [folder, other] = [newFolder(), newFolder()]
    for (const one of [folder, other]) await fold(one, families(0, 8))
    const before = bytesBelow(folder)
    await fold(folder, families(6, 16), { dies: true })
    const segment = join(folder, 'segments', '000001.jsonl')
    expect(statSync(segment).size).toBeGreaterThan(before.get('segments/000001.jsonl')?.length ?? 0)
    const { said } = await fold(folder, {})
    expect(said.join('\n')).toMatch(/000001\.jsonl: \d+ bytes of a run that died were cut/)
    expect(said.join('\n')).toMatch(/\.keys: left by a run that died, was removed/)
    expect(bytesBelow(folder)).toEqual(before)
    const dump = families(6, 16)
    expect((await fold(folder, dump)).became).toEqual((await fold(other, dump)).became)
    expect(bytesBelow(folder)).toEqual(bytesBelow(other))
  })
  it.each([1, 9, 400])('%i bytes of a line at the end are no line', async (bytes) => {
    const folder = newFolder()
    await fold(folder, families(0, 3))
    const before = bytesBelow(folder)
    const segment = join(folder, 'segments', '000001.jsonl')
    appendFileSync(segment, readFileSync(segment).subarray(60, 60 + bytes))
    expect(verifyText(folder, silent).damaged).toBe(0)
    expect(bytesBelow(folder)).toEqual(before)
  })
  it('in its first run leaves an archive of nothing', async () => {
    const folder = newFolder()
    await fold(folder, families(0, 3), { dies: true })
    const { became } = await fold(folder, families(0, 3))
    expect([...became.values()].every(({ archived }) => !archived)).toBe(true)
    expect(verifyText(folder, silent).damaged).toBe(0)
  })
})

describe('a process that is killed', () => {
  it('in the middle of the append leaves the archive as it was, and its lock to the next', async () => {
    const folder = newFolder()
    await fold(folder, families(0, 4))
    const before = bytesBelow(folder)
    const modules = compiled(['src/archive/open.ts', 'src/archive/batch.ts'])
    const child = spawn(process.execPath, ['--input-type=module', '-e', APPENDING, modules, folder])
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(statSync(join(folder, 'segments', '000001.jsonl')).size).toBeGreaterThan(2_000_000)
    expect(existsSync(join(folder, 'lock'))).toBe(true)
    const { said, became } = await fold(folder, { 'x/new': story(2) })
    expect(said.join('\n')).toMatch(
      /lock of a run that died \(process \d+\) was taken over[^]*\d+ bytes of a run that died were cut/,
    )
    expect(became.get('x/new')).toMatchObject({ archived: true, relation: 'exact' })
    expect(verifyText(folder, silent).damaged).toBe(0)
    const after = bytesBelow(folder)
    expect(after.get('segments/000001.jsonl')?.startsWith(before.get('segments/000001.jsonl') ?? '?')).toBe(
      true,
    )
    expect(after.has('lock')).toBe(false)
  })
})

/** Appends articles and never comes to an end; says so once some megabytes are down. */
const APPENDING = `
  const [, modules, folder] = process.argv
  const { openArchive } = await import(modules + '/src/archive/open.js')
  const { openBatch } = await import(modules + '/src/archive/batch.js')
  const archive = openArchive(folder, { say() {}, damage: 'refuse' })
  const batch = openBatch(archive, archive.head())
  const blocks = [['paragraph', 'A line that is written again and again. '.repeat(500)]]
  for (let n = 0; ; n++) {
    const record = { is: 'article', id: 'n' + n, sha256: '', content: '', form: 'text', language: 'en', blocks, fields: [] }
    batch.enterArticle(batch.write(record), record, { note: {}, keys: ['k' + n] })
    if (n === 200) process.stdout.write('appending')
    await new Promise((done) => setImmediate(done))
  }
`

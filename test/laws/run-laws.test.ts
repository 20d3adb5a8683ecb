/** Laws of a whole run: the order of files does not show in one byte, OUT is whole at every moment. Of jobs see `workers/jobs.test.ts`. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { bytesBelow } from '../bytes-below.ts'

const scratch = mkdtempSync(join(tmpdir(), 'copydesk-laws-'))
const sample = join(import.meta.dirname, '..', '..', 'input')
const everything = { formats: ['txt', 'md', 'jsonl', 'parquet'], keepCopies: true, failOn: 'none' } as const

afterAll(() => rmSync(scratch, { recursive: true }))

describe('laws of a run', () => {
  it('a run into another folder gives the same bytes', async () => {
    const first = await cleaned('a', { inputs: [sample] })
    const second = await cleaned('b', { inputs: [sample] })
    expect(second).toEqual(first)
  })
  it('any order: INPUTs the other way round are the same dump', async () => {
    const halves = splitSample()
    const first = await cleaned('c', { inputs: halves })
    const second = await cleaned('d', { inputs: halves.toReversed() })
    expect(second).toEqual(first)
  })
  it('a second run over the same OUT gives the same bytes and leaves nothing beside it', async () => {
    const first = await cleaned('e', { inputs: [sample] })
    const second = await cleaned('e', { inputs: [sample] })
    expect(second).toEqual(first)
    expect(existsSync(join(scratch, 'e.work'))).toBe(false)
  })
  it('a swap that was killed half way is finished by the next run', async () => {
    const first = await cleaned('f', { inputs: [sample] })
    const out = join(scratch, 'f')
    mkdirSync(`${out}.work`)
    renameSync(out, join(`${out}.work`, 'old'))
    expect(await cleaned('f', { inputs: [sample] })).toEqual(first)
  })
  it('a file in OUT that copydesk did not write stops the run, and all stays as it was', async () => {
    const first = await cleaned('g', { inputs: [sample] })
    writeFileSync(join(scratch, 'g', 'articles', 'my-notes.txt'), 'mine')
    await expect(cleaned('g', { inputs: [sample] })).rejects.toThrow(/my-notes\.txt: not written by copydesk/)
    rmSync(join(scratch, 'g', 'articles', 'my-notes.txt'))
    expect(bytesBelow(join(scratch, 'g'))).toEqual(first)
  })
  it.each(['{cut', 'null', '7'])('a manifest with a line %s is not believed: the run stops', async (line) => {
    const first = await cleaned('damaged', { inputs: [sample] })
    const manifest = join(scratch, 'damaged', 'manifest.jsonl')
    const before = readFileSync(manifest)
    appendFileSync(manifest, `${line}\n`)
    await expect(cleaned('damaged', { inputs: [sample] })).rejects.toThrow(
      /manifest\.jsonl: damaged.*empty .*damaged or/,
    )
    writeFileSync(manifest, before)
    expect(bytesBelow(join(scratch, 'damaged'))).toEqual(first)
  })
  it('a stranger in OUT.work is left where it stands', async () => {
    const mine = join(scratch, 'i.work', 'mine.txt')
    mkdirSync(join(scratch, 'i.work'))
    writeFileSync(mine, 'mine')
    await cleaned('i', { inputs: [sample] })
    expect(readFileSync(mine, 'utf8')).toBe('mine')
    expect(readdirSync(join(scratch, 'i.work'))).toEqual(['mine.txt'])
  })
  it('no text is lost to a namesake: every document has an id of its own', async () => {
    const dump = join(scratch, 'k')
    mkdirSync(dump)
    const told = ['The ferry to Holm Island starts again on Monday.', 'The council bought eleven trees.']
    const records = told.map((text, n) => JSON.stringify({ id: 'ab'.charAt(n), text }))
    writeFileSync(join(dump, 'x.jsonl'), records.join('\n'))
    writeFileSync(join(dump, 'x.jsonl#a'), 'Ana Reyes opened the library on Wednesday.\n')
    await cleanFolder({ inputs: [dump], out: join(scratch, 'l'), failOn: 'none' })
    const manifest = readFileSync(join(scratch, 'l', 'manifest.jsonl'), 'utf8')
      .trim()
      .split('\n')
    expect(manifest.map((line) => /"id":"([^"]*)"/.exec(line)?.[1])).toEqual([
      'x.jsonl#a',
      'x.jsonl#b',
      'x.jsonl%23a',
    ])
    const text = readFileSync(join(scratch, 'l', 'articles', 'x.jsonl%2523a.txt'), 'utf8')
    expect(text).toContain('Ana Reyes opened the library')
  })
  it('OUT inside INPUT is never read as input', async () => {
    const dump = join(scratch, 'h')
    cpSync(sample, dump, { recursive: true })
    const job = { inputs: [dump], out: join(dump, 'clean'), ...everything }
    await cleanFolder(job)
    const first = bytesBelow(join(dump, 'clean'))
    expect(first.size).toBeGreaterThan(10)
    await cleanFolder(job)
    expect(bytesBelow(join(dump, 'clean'))).toEqual(first)
  })
})

async function cleaned(
  name: string,
  job: { readonly inputs: readonly string[]; readonly jobs?: number },
): Promise<ReadonlyMap<string, string>> {
  const out = join(scratch, name)
  await cleanFolder({ out, ...everything, ...job })
  const bytes = bytesBelow(out)
  expect(bytes.size).toBeGreaterThan(10)
  return bytes
}

/** The sample's folders as INPUTs of their own. */
function splitSample(): readonly string[] {
  const entries = readdirSync(sample, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(entries.length).toBeGreaterThan(1)
  return entries.map((entry) => join(sample, entry.name))
}

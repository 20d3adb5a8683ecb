/** Damage: a bent byte anywhere is found and named; the catalogue is made anew, and only what is bent in segments is lost. */
import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compactText, statsText, verifyText } from '../../src/archive/tell.ts'
import { bytesBelow } from '../bytes-below.ts'
import { fold, newFolder } from './desk.ts'
import { families } from './made.ts'

const folder = newFolder()
const silent = (): void => undefined
const again = { say: silent, dropDamaged: false }

beforeAll(async () => {
  await fold(folder, families(0, 10))
  await fold(folder, families(5, 15))
})

describe('damage', () => {
  it('an archive that is whole has none', () => {
    expect(verifyText(folder, silent)).toMatchObject({ damaged: 0 })
  })
  it.each(['segments', 'catalogue'])('a bit that flips in %s is found, wherever it is', (part) => {
    const paths = readdirSync(join(folder, part)).map((name) => join(folder, part, name))
    expect(paths.length).toBeGreaterThan(0)
    for (const path of paths) {
      const whole = readFileSync(path)
      for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 12) + 1) {
        writeFileSync(path, flipped(whole, at))
        const { text, damaged } = verifyText(folder, silent)
        expect({ at, damaged: damaged > 0 }).toEqual({ at, damaged: true })
        expect(text).toContain(path.includes('segments') || path.endsWith('.notes') ? `${part}` : path)
      }
      writeFileSync(path, whole)
    }
    expect(verifyText(folder, silent).damaged).toBe(0)
  })
  it('a bent head is refused, and the mend is named', () => {
    const path = join(folder, 'head')
    const whole = readFileSync(path)
    for (const at of [0, 5, 40, whole.length - 2]) {
      writeFileSync(path, flipped(whole, at))
      expect(() => verifyText(folder, silent)).toThrow(/head: .*checksum.*verify/)
    }
    writeFileSync(path, whole)
  })
  it('a run stops at a damaged record instead of going on without it', () => {
    const path = join(folder, 'segments', '000001.jsonl')
    const whole = readFileSync(path)
    writeFileSync(path, flipped(whole, 500))
    expect(() => compactText(folder, again)).toThrow(/1 records are damaged .*--drop-damaged/)
    writeFileSync(path, whole)
  })
  it('a bent or missing catalogue is made anew, and copies are found as before', async () => {
    const other = newFolder()
    await fold(other, families(0, 6))
    const keys = readdirSync(join(other, 'catalogue')).find((name) => name.endsWith('.keys')) ?? ''
    const path = join(other, 'catalogue', keys)
    writeFileSync(path, flipped(readFileSync(path), 77))
    expect(verifyText(other, silent).text).toMatch(/\.keys: its checksum is wrong[^]*can be made anew/)
    compactText(other, again)
    expect(verifyText(other, silent).damaged).toBe(0)
    rmSync(join(other, 'catalogue'), { recursive: true })
    const { said, became } = await fold(other, { 'x/new': Object.values(families(4, 5))[0] ?? [] })
    expect(said.join('\n')).toMatch(/is not whole; the catalogue is to be made anew/)
    expect(became.get('x/new')).toMatchObject({ archived: true, relation: 'exact' })
    expect(verifyText(other, silent).damaged).toBe(0)
  })
  it('--drop-damaged leaves out the bent record, and it alone', async () => {
    const other = newFolder()
    await fold(other, families(0, 6))
    const path = join(other, 'segments', '000001.jsonl')
    const before = Number(/^(\d+) articles/.exec(statsText(other, silent))?.[1])
    writeFileSync(path, flipped(readFileSync(path), 900))
    expect(compactText(other, { say: silent, dropDamaged: true })).toMatch(`${before - 1} articles`)
    expect(verifyText(other, silent).damaged).toBe(0)
  })
  it('a head that is bent or gone is refused, and --drop-damaged does without it', async () => {
    const other = newFolder()
    await fold(other, families(0, 6))
    const before = statsText(other, silent)
    rmSync(join(other, 'head'))
    await expect(fold(other, families(0, 1))).rejects.toThrow(/head: is gone.*compact/)
    const said: string[] = []
    compactText(other, { say: (line) => said.push(line), dropDamaged: true })
    expect(said.join()).toMatch(/head: is damaged or gone; 1 segments were taken/)
    expect(firstLines(statsText(other, silent))).toBe(firstLines(before))
    expect(verifyText(other, silent).damaged).toBe(0)
  })
  it('a segment that lost its end is refused', async () => {
    const other = newFolder()
    await fold(other, families(0, 2))
    truncateSync(join(other, 'segments', '000001.jsonl'), 1000)
    await expect(fold(other, families(0, 2))).rejects.toThrow(/000001.jsonl: is shorter than the head counts/)
    expect(verifyText(other, silent).damaged).toBeGreaterThan(0)
  })
})

describe('compact', () => {
  it('leaves out what is superseded, and changes no result', async () => {
    const other = newFolder()
    const [first = [], second = []] = Object.values(families(20, 22))
    await fold(other, { ...families(0, 6), page: first })
    await fold(other, { page: second })
    expect(statsText(other, silent)).toMatch(/and 1 superseded contents/)
    const size = bytesBelow(other).get('segments/000001.jsonl')?.length ?? 0
    compactText(other, again)
    expect(statsText(other, silent)).toMatch(/and 0 superseded contents/)
    const segments = [...bytesBelow(other)].filter(([path]) => path.startsWith('segments'))
    expect(segments).toHaveLength(1)
    expect(segments[0]?.[1].length).toBeLessThan(size)
    const { earlier, became } = await fold(other, { ...families(0, 6), 'x/new': second })
    expect(earlier?.counts).toEqual({
      known: Object.keys(families(0, 6)).length,
      updated: 0,
      added: 1,
      changed: 0,
    })
    expect(became.get('x/new')).toMatchObject({ archived: true, story: 'page' })
  })
})

/** Articles, stories, copies and pairs; not the bytes. */
function firstLines(stats: string): string {
  return stats.split('\n').slice(0, 2).join('\n')
}

function flipped(whole: Buffer, at: number): Buffer {
  const bent = Buffer.from(whole)
  bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8))
  return bent
}

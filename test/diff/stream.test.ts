/** Runs of any size: lines are read as they are asked for, and what is held does not grow with their number. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pairs } from '../../src/diff/pairs.ts'
import { sameBytes } from '../../src/diff/same-bytes.ts'
import { openDiffTally } from '../../src/diff/tally.ts'
import { compareRuns } from '../../src/diff/runs.ts'
import { pastLines } from '../../src/read/past/json-lines.ts'
import { fileOf, manifestRows, openPastRun } from '../../src/read/past/run-folder.ts'
import type { Row } from '../../src/read/past/run-folder.ts'
import { scratch } from './runs.ts'

const here = scratch()
const DOCUMENTS = 5000

afterAll(() => rmSync(here, { recursive: true }))

describe('two runs of any size', () => {
  it('an endless manifest is walked as far as it is asked', () => {
    const found = pairs(endless(1), endless(2))
    const ids = Array.from({ length: 4 }, () => found.next().value)
    expect(ids).toMatchObject([
      { id: 'd0000000', old: {}, new: {} },
      { id: 'd0000001', new: undefined },
      { id: 'd0000002', old: {}, new: {} },
      { id: 'd0000003', new: undefined },
    ])
  })
  it('thousands of articles are counted, and one changed line among them is found', () => {
    const [old, next] = [madeRun('old', ''), madeRun('new', 'Another title')]
    const { articles } = compareRuns(openPastRun(old), openPastRun(next), true)
    const tally = openDiffTally()
    for (const change of articles()) tally.count(change)
    expect(tally.summary()).toMatchObject({
      documents: DOCUMENTS,
      changed: 1,
      unchanged: DOCUMENTS - 1,
      kinds: { metadata: 1 },
    })
  })
  it('lines that end between two pieces of the file, or nowhere, are whole', () => {
    const path = join(here, 'lines')
    const lines = ['ä'.repeat(200_000), 'b', 'ü'.repeat(400_001), 'end']
    writeFileSync(path, lines.join('\n'))
    expect([...pastLines(path)].map(({ length }) => length)).toEqual([200_000, 1, 400_001, 3])
    expect([...pastLines(join(here, 'nowhere'))]).toEqual([])
  })
  it('an id and a file are told whatever stands in them, or beside them', () => {
    const ids = ['plain', 'say "yes"', 'back\\slash', 'x'.repeat(70_000)]
    const folder = join(here, 'ids')
    mkdirSync(folder)
    const lines = ids.map((id, n) =>
      JSON.stringify({ id, title: '"file":"no"}', file: n === 0 ? null : `articles/${id}`, archived: true }),
    )
    writeFileSync(join(folder, 'manifest.jsonl'), lines.join('\n'))
    const rows = [...manifestRows({ folder })]
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(rows.map(fileOf)).toEqual([null, ...ids.slice(1).map((id) => `articles/${id}`)])
  })
  it('bytes decide, to the last, whatever the size', () => {
    const bytes = Buffer.alloc(200_000, 'a')
    const [a, b] = [join(here, 'a'), join(here, 'b')]
    writeFileSync(a, bytes)
    writeFileSync(b, bytes)
    expect(sameBytes(a, b)).toBe(true)
    writeFileSync(b, Buffer.concat([bytes.subarray(1), Buffer.from('b')]))
    expect(sameBytes(a, b)).toBe(false)
    writeFileSync(b, bytes.subarray(1))
    expect(sameBytes(a, b)).toBe(false)
    expect(sameBytes(a, join(here, 'nowhere'))).toBe(false)
    expect(sameBytes(join(here, 'nothing'), join(here, 'nowhere'))).toBe(true)
  })
})

function* endless(step: number): Generator<Row> {
  for (let n = 0; ; n += step) yield { id: `d${String(n).padStart(7, '0')}`, raw: String(n) }
}

function madeRun(name: string, title: string): string {
  const folder = join(here, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'run.json'), '{"copydesk":"0.1.0","settings":{}}')
  const lines = Array.from({ length: DOCUMENTS }, (_, n) => {
    const id = `d${String(n).padStart(7, '0')}`
    const line = {
      id,
      status: 'canonical',
      warnings: [],
      story: id,
      sha256: 'aa',
      text_sha256: 'bb',
      file: null,
    }
    return JSON.stringify(n === DOCUMENTS / 2 ? { ...line, title } : { ...line, title: '' })
  })
  writeFileSync(join(folder, 'manifest.jsonl'), `${lines.join('\n')}\n`)
  return folder
}

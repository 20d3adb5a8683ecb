/** `clean --archive` from end to end: what the files say, and that the archive changes only once the swap has succeeded. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanFolder } from '../../src/index.ts'
import { bytesBelow } from '../bytes-below.ts'
import { BRIDGE, HERON } from '../duplicates/articles.ts'
import { newFolder } from './desk.ts'
import type { Made } from './desk.ts'

describe('clean --archive', () => {
  it('a copy of an archived article: status copy, its story the archived id, noted archived', async () => {
    const here = newFolder()
    writeDump(join(here, 'a'), { 'a/bridge': BRIDGE, 'a/heron': HERON })
    writeDump(join(here, 'b'), { 'b/cut': BRIDGE.slice(0, 4), 'b/new': HERON.toReversed().slice(2) })
    await clean(here, 'a')
    const { counts, archive } = await clean(here, 'b')
    expect(counts).toMatchObject({ read: 2, copy: 2 })
    expect(archive).toEqual({ known: 0, updated: 0, added: 2, changed: 0 })
    const manifest = linesOf(here, 'manifest.jsonl')
    expect(manifest.map(({ id, status, story, archived }) => ({ id, status, story, archived }))).toEqual([
      { id: 'b/cut.txt', status: 'copy', story: 'a/bridge.txt', archived: true },
      { id: 'b/new.txt', status: 'copy', story: 'a/heron.txt', archived: true },
    ])
    const stories = linesOf(here, 'stories.jsonl')
    expect(stories.map(({ story, archived }) => ({ story, archived }))).toEqual([
      { story: 'a/bridge.txt', archived: true },
      { story: 'a/heron.txt', archived: true },
    ])
    expect([...bytesBelow(join(here, 'out')).keys()].filter((path) => path.startsWith('articles'))).toEqual(
      [],
    )
  })
  it('an article that takes the place of an archived one is written, and both say so', async () => {
    const here = newFolder()
    writeDump(join(here, 'a'), { 'a/cut': BRIDGE.slice(0, 4) })
    writeDump(join(here, 'b'), { 'b/bridge': BRIDGE })
    await clean(here, 'a')
    await clean(here, 'b')
    expect(linesOf(here, 'manifest.jsonl')).toMatchObject([
      {
        id: 'b/bridge.txt',
        status: 'canonical',
        file: 'articles/b/bridge.txt.txt',
        warnings: [
          'archive/changed-canonical: a/cut.txt stood for this story in an earlier run; b/bridge.txt does now',
        ],
      },
    ])
    expect(linesOf(here, 'stories.jsonl')).toMatchObject([
      {
        story: 'b/bridge.txt',
        was: ['a/cut.txt'],
        copies: [{ id: 'a/cut.txt', relation: 'cut', archived: true }],
      },
    ])
    const first = bytesBelow(join(here, 'out'))
    const archived = bytesBelow(join(here, 'archive'))
    await clean(here, 'b')
    expect(bytesBelow(join(here, 'out'))).toEqual(first)
    expect(bytesBelow(join(here, 'archive'))).toEqual(archived)
  })
  it('the order of files and the number of jobs do not show in one byte of the archive', async () => {
    const [one, two] = [newFolder(), newFolder()]
    for (const here of [one, two])
      cpSync(join(import.meta.dirname, '..', '..', 'input'), join(here, 'a'), { recursive: true })
    await clean(one, 'a', 1)
    await clean(two, 'a', 9)
    expect(bytesBelow(join(two, 'archive'))).toEqual(bytesBelow(join(one, 'archive')))
  })
  it('a run that cannot put its output in place leaves the archive as it was', async () => {
    const here = newFolder()
    writeDump(join(here, 'a'), { 'a/bridge': BRIDGE })
    writeDump(join(here, 'b'), { 'b/heron': HERON })
    await clean(here, 'a')
    const archived = bytesBelow(join(here, 'archive'))
    writeFileSync(join(here, 'out', 'mine.txt'), 'mine')
    await expect(clean(here, 'b')).rejects.toThrow(/mine.txt: not written by copydesk/)
    expect(bytesBelow(join(here, 'archive'))).toEqual(archived)
    rmSync(join(here, 'out', 'mine.txt'))
    expect((await clean(here, 'b')).archive).toMatchObject({ added: 1 })
  })
  it('an archive is neither read as input nor put where the run replaces', async () => {
    const here = newFolder()
    writeDump(here, { 'a/bridge': BRIDGE })
    const job = { out: join(here, 'out'), failOn: 'none' }
    await cleanFolder({ ...job, inputs: [here], archive: join(here, 'archive') })
    const again = await cleanFolder({ ...job, inputs: [here], archive: join(here, 'archive') })
    expect(again.counts.read).toBe(1)
    expect((await cleanFolder({ ...job, inputs: [here] })).counts.read).toBe(1)
    await expect(cleanFolder({ ...job, inputs: [here], archive: join(here, 'out', 'x') })).rejects.toThrow(
      /lies in .*out, which the run replaces/,
    )
    await expect(cleanFolder({ ...job, inputs: [here], archive: join(here, 'a') })).rejects.toThrow(
      /bridge.txt: not of an archive/,
    )
  })
})

function clean(here: string, dump: string, jobs = 4): ReturnType<typeof cleanFolder> {
  return cleanFolder({
    inputs: [join(here, dump)],
    out: join(here, 'out'),
    archive: join(here, 'archive'),
    jobs,
    failOn: 'none',
  })
}

function linesOf(here: string, name: string): readonly Record<string, unknown>[] {
  const lines = readFileSync(join(here, 'out', name), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line): Record<string, unknown> => JSON.parse(line))
}

function writeDump(folder: string, made: Made): void {
  for (const [id, paragraphs] of Object.entries(made)) {
    const path = join(folder, `${id}.txt`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${paragraphs.join('\n\n')}\n`)
  }
}

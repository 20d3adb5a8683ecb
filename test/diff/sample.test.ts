/** The sample dump cleaned twice, with one thing changed between: `diff` names that thing and shows just its lines. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleChange } from '../../src/diff/change.ts'
import { cleanFolder } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'
import { changes, scratch } from './runs.ts'

const here = scratch()
const dump = join(here, 'dump')
const CLOCK = '2026-03/museum-clock.txt'

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '..', '..', 'input'), dump, { recursive: true })
  await run('plain')
  await run('pack', { packs: [pack('^the tower of the museum\\b')] })
})
afterAll(() => rmSync(here, { recursive: true }))

/** Beside captions that stay the model judges a line anew: one of them is a caption that it took for want of a rule. */
const TOOK_CAPTIONS = expect.stringMatching(/caption|^main-content\/outside$/)

describe('one thing changed on the sample dump', () => {
  it('a rule of a pack of the user: it alone is named, and just its lines are shown', async () => {
    await run('pack-changed', { packs: [pack('^(?:the tower of the museum|the clock is on show)\\b')] })
    const found = changesTo('pack-changed', 'pack')
    const line = lineOf('plain', CLOCK, 'The clock is on show')
    expect(found.map(({ id }) => id)).toEqual([CLOCK])
    expect(found[0]).toMatchObject({
      kinds: ['text'],
      causes: [{ by: 'rule', rule: 'en/museum' }],
      rules: [{ rule: 'en/museum', more: 1, fewer: 0 }],
      fields: [],
      story: null,
    })
    expect(shown(found)).toEqual([{ is: 'removed', text: line, rule: 'en/museum' }])
  })
  it('a rule turned off: it is the cause wherever anything changed', async () => {
    const off = 'en/newsletter-inbox'
    await run('rule-off', { withoutRules: [off] })
    const found = changesTo('rule-off')
    expect(found).toHaveLength(5)
    for (const { causes, rules } of found) {
      expect(causes).toMatchObject([{ by: 'setting', setting: 'withoutRules', new: [off] }])
      expect(rules).toContainEqual(expect.objectContaining({ rule: off, more: 0, fewer: 1 }))
    }
  })
  it('a stage turned off: every copy stands for itself again, and that is the cause', async () => {
    await run('stage-off', { withoutStages: ['duplicates'] })
    const found = changesTo('stage-off')
    expect(found.filter(({ story }) => story?.old.status === 'copy')).toHaveLength(4)
    for (const { causes } of found)
      expect(causes).toMatchObject([{ by: 'setting', setting: 'withoutStages', new: ['duplicates'] }])
  })
  it('a setting: captions that come back stand beside the rule that took them', async () => {
    await run('captions', { captions: 'keep' })
    const found = changesTo('captions')
    expect(shown(found).length).toBeGreaterThan(0)
    for (const { causes, rules, kinds } of found) {
      expect(causes).toMatchObject([{ by: 'setting', setting: 'captions', old: 'drop', new: 'keep' }])
      // A copy that has no caption may stand otherwise to a canonical article that now shows one.
      if (kinds.join() === 'story') continue
      expect(rules).toContainEqual(
        expect.objectContaining({ rule: expect.stringMatching(/caption/), more: 0 }),
      )
    }
    for (const line of shown(found)) expect(line).toMatchObject({ is: 'added', rule: TOOK_CAPTIONS })
  })
  it('what is read: a file that is left out vanished by that setting, not by the input', async () => {
    await run('without', { exclude: ['museum-clock.txt'] })
    expect(changesTo('without')).toMatchObject([
      { id: CLOCK, kinds: ['vanished'], causes: [{ by: 'setting', setting: 'exclude' }] },
    ])
  })
  it('another form of file is no change of any article', async () => {
    await run('markdown', { formats: ['md'], layout: 'flat' })
    expect(changesTo('markdown')).toEqual([])
    await run('markdown-off', { formats: ['md'], withoutStages: ['duplicates'] })
    expect(changesTo('markdown-off', 'markdown').every(({ kinds }) => kinds.join() === 'story')).toBe(true)
  })
  it('a title that was altered in its file is told, though both manifests have one', () => {
    cpSync(join(here, 'plain'), join(here, 'titled'), { recursive: true })
    const path = join(here, 'titled', 'articles', `${CLOCK}.txt`)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*\n/, 'Another title\n'))
    expect(changesTo('titled')).toMatchObject([
      {
        id: CLOCK,
        kinds: ['metadata'],
        causes: [{ by: 'edited', side: 'new' }],
        fields: [{ field: 'title', new: 'Another title' }],
      },
    ])
  })
  it('another version, where neither source nor settings changed', () => {
    cpSync(join(here, 'pack-changed'), join(here, 'version'), { recursive: true })
    const plain = runFile('pack')
    writeFileSync(join(here, 'version', 'run.json'), JSON.stringify({ ...plain, copydesk: '9.9.9' }))
    expect(changesTo('version', 'pack')).toMatchObject([
      { id: CLOCK, causes: [{ by: 'version', new: '9.9.9' }], rules: [{ rule: 'en/museum', more: 1 }] },
    ])
  })
  it('the input: only the document that changed, by word', async () => {
    const path = join(dump, CLOCK)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('The clock is on show', 'The old clock is on show'),
    )
    await run('input')
    const found = changesTo('input')
    expect(found).toMatchObject([{ id: CLOCK, kinds: ['text', 'source'], causes: [{ by: 'input' }] }])
    expect(shown(found)).toMatchObject([
      { is: 'changed', words: [{ is: 'same' }, { is: 'added', text: 'old ' }, { is: 'same' }] },
    ])
  })
})

function run(name: string, options: Options = {}) {
  return cleanFolder({ inputs: [dump], out: join(here, name), failOn: 'none', ...options })
}

function changesTo(name: string, from = 'plain'): readonly ArticleChange[] {
  return changes(join(here, from), join(here, name))
}

/** What is shown of the texts, but for what reads alike. */
function shown(found: readonly ArticleChange[]) {
  return found.flatMap(({ paragraphs }) => paragraphs).filter(({ is }) => is !== 'same')
}

function lineOf(name: string, id: string, start: string): string {
  const lines = readFileSync(join(here, name, 'articles', `${id}.txt`), 'utf8').split('\n')
  return lines.find((line) => line.startsWith(start)) ?? ''
}

function runFile(name: string): object {
  return JSON.parse(readFileSync(join(here, name, 'run.json'), 'utf8'))
}

function pack(says: string) {
  return {
    language: 'en',
    rules: [
      {
        id: 'en/museum',
        about: 'technical',
        near: ['museum', 'clock'],
        says,
        takes: 'block',
        removes: ['The tower of the museum is shut.'],
        keeps: ['On Monday the tower of the museum was shut.'],
      },
    ],
  } as const
}

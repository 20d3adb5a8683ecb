/** What became of each article between two runs, and why. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { changes, cleaned, market, pier, scratch } from './runs.ts'

const here = scratch()
const dump = { 'pier.txt': pier, 'market.txt': market }

afterAll(() => rmSync(here, { recursive: true }))

describe('what changed between two runs', () => {
  it('nothing, where nothing did', async () => {
    const old = await cleaned(here, 'same-old', { dump })
    const next = await cleaned(here, 'same-new', { dump })
    expect(changes(old, next)).toEqual([])
  })
  it('a rule turned off is named as the cause, and its lines stand by it', async () => {
    const shared = {
      'pier.txt': pier.replace('Share on Facebook', 'Share this article on Facebook and WhatsApp'),
    }
    const old = await cleaned(here, 'rule-old', { dump: { ...dump, ...shared } })
    const rule = ruleIn(old, 'pier.txt')
    const next = await cleaned(here, 'rule-new', {
      dump: { ...dump, ...shared },
      options: { withoutRules: [rule], withoutStages: [] },
    })
    const found = changes(old, next).find(({ id }) => id === 'pier.txt')
    expect(found?.causes).toEqual([{ by: 'setting', setting: 'withoutRules', old: [], new: [rule] }])
    expect(found?.rules).toContainEqual(expect.objectContaining({ rule, more: 0, fewer: 1 }))
  })
  it('a stage turned off: the lines it took come back, with its rule beside them', async () => {
    const old = await cleaned(here, 'stage-old', { dump })
    const off = { withoutStages: ['boilerplate', 'main-content'] }
    const [first] = changes(old, await cleaned(here, 'stage-new', { dump, options: off }))
    expect(first).toMatchObject({ id: 'market.txt', kinds: ['text'] })
    expect(first?.paragraphs).toEqual([
      { is: 'same', count: 3 },
      { is: 'added', text: 'Share on Facebook', rule: ruleIn(old, 'market.txt') },
    ])
    expect(first?.causes).toMatchObject([{ by: 'setting', setting: 'withoutStages' }])
  })
  it('a source that changed: by paragraph and by word', async () => {
    const old = await cleaned(here, 'input-old', { dump })
    const later = { 'pier.txt': pier.replace('214 new piles', '312 new piles'), 'market.txt': market }
    expect(changes(old, await cleaned(here, 'input-new', { dump: later }))).toMatchObject([
      {
        id: 'pier.txt',
        kinds: ['text', 'source'],
        causes: [{ by: 'input' }],
        paragraphs: [
          { is: 'same', count: 2 },
          {
            is: 'changed',
            words: [
              { is: 'same', text: 'Engineers from the county drove ' },
              { is: 'removed', text: '214' },
              { is: 'added', text: '312' },
              { is: 'same' },
            ],
          },
        ],
      },
    ])
  })
  it('a copy that comes in moves the canonical, and the dump is the cause', async () => {
    const shorter = pier.split('\n\n').slice(0, 3).join('\n\n')
    const old = await cleaned(here, 'story-old', { dump: { 'a.txt': shorter } })
    const next = await cleaned(here, 'story-new', { dump: { 'a.txt': shorter, 'b.txt': pier } })
    const [a, b] = changes(old, next)
    expect(a).toMatchObject({ id: 'a.txt', kinds: ['story'], causes: [{ by: 'dump' }] })
    expect(a?.story).toMatchObject({ old: { status: 'canonical' }, new: { status: 'copy', story: 'b.txt' } })
    expect(b).toMatchObject({ id: 'b.txt', kinds: ['appeared'], causes: [{ by: 'input' }] })
    expect(changes(next, old)[1]).toMatchObject({ id: 'b.txt', kinds: ['vanished'] })
  })
  it('a file that was edited by hand is told, though both manifests are alike', async () => {
    const old = await cleaned(here, 'edited-old', { dump })
    const next = await cleaned(here, 'edited-new', { dump })
    const path = join(next, 'articles', 'pier.txt.txt')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Easter', 'Whitsun'))
    const told = { id: 'pier.txt', kinds: ['text'] }
    expect(changes(old, next)).toMatchObject([{ ...told, causes: [{ by: 'edited', side: 'new' }] }])
    expect(changes(next, old)).toMatchObject([{ ...told, causes: [{ by: 'edited', side: 'old' }] }])
    rmSync(path)
    expect(changes(old, next)).toMatchObject([{ ...told, causes: [{ by: 'edited', side: 'new' }] }])
  })
  it('another version is the cause where neither source nor settings changed', async () => {
    const old = await cleaned(here, 'version-old', { dump })
    const next = await cleaned(here, 'version-new', { dump })
    const run = join(next, 'run.json')
    writeFileSync(run, readFileSync(run, 'utf8').replace(/"copydesk": "[^"]+"/, '"copydesk": "9.9.9"'))
    withoutLastRemoval(next)
    expect(changes(old, next)).toMatchObject([
      { id: 'pier.txt', kinds: ['trail'], causes: [{ by: 'version', new: '9.9.9' }], rules: [{ fewer: 1 }] },
    ])
  })
  it('a rule is the cause where all else is alike', async () => {
    const old = await cleaned(here, 'code-old', { dump })
    const next = await cleaned(here, 'code-new', { dump })
    const rule = ruleIn(old, 'pier.txt')
    withoutLastRemoval(next)
    expect(changes(old, next)).toMatchObject([{ id: 'pier.txt', causes: [{ by: 'rule', rule }] }])
  })
  it('records are compared where both runs wrote them: every field, and the text', async () => {
    const options = { formats: ['jsonl'] } as const
    const old = await cleaned(here, 'record-old', { dump, options })
    const next = await cleaned(here, 'record-new', { dump, options })
    const path = join(next, 'articles.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"section":null', '"section":"Harbour"'))
    expect(changes(old, next)).toMatchObject([
      { id: 'market.txt', kinds: ['metadata'], fields: [{ field: 'section', old: null, new: 'Harbour' }] },
    ])
  })
  it('a run that wrote other files has changed no article', async () => {
    const old = await cleaned(here, 'files-old', { dump })
    const next = await cleaned(here, 'files-new', { dump, options: { formats: ['jsonl'], keepCopies: true } })
    expect(changes(old, next)).toEqual([])
  })
  it('a folder without a run, and a manifest out of order, are refused by name', async () => {
    const old = await cleaned(here, 'order-old', { dump })
    expect(() => changes(old, here)).toThrow(/no run\.json/)
    const manifest = join(old, 'manifest.jsonl')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').trim().split('\n').toReversed().join('\n'))
    expect(() => changes(old, old)).toThrow(/market\.txt: stands behind pier\.txt/)
    rmSync(manifest)
    expect(() => changes(old, old)).toThrow(/manifest\.jsonl: not there, so the run is not whole/)
  })
  it('a manifest cannot make it read outside the run', async () => {
    const old = await cleaned(here, 'path-old', { dump })
    const next = await cleaned(here, 'path-new', { dump })
    const secret = join(here, 'secret.txt')
    writeFileSync(secret, 'Title\n\nthe words of another file\n')
    const manifest = join(next, 'manifest.jsonl')
    const away = readFileSync(manifest, 'utf8').replace('articles/pier.txt.txt', 'articles/../../secret.txt')
    writeFileSync(manifest, away)
    expect(JSON.stringify(changes(old, next))).not.toContain('another file')
  })
})

function ruleIn(run: string, id: string): string {
  const [line = ''] = readFileSync(join(run, 'removed', `${id}.jsonl`), 'utf8').split('\n')
  const { rule }: { readonly rule: string } = JSON.parse(line)
  return rule
}

/** As a run would have left it whose rule no longer took that line. */
function withoutLastRemoval(run: string): void {
  writeFileSync(join(run, 'removed', 'pier.txt.jsonl'), '')
}

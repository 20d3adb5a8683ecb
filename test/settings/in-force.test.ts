/** One settings file, found upwards; flags over file over defaults; where each value came from; what is wrong told by the file's name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Options } from '../../src/settings.ts'
import { settingsInForce } from '../../src/settings/in-force.ts'

let home: string
let standing: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'copydesk-settings-'))
  standing = join(home, 'project', 'below')
  mkdirSync(standing, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

describe('told', () => {
  it('has the defaults where there is no file and no flag', async () => {
    expect(await inForce('captions')).toEqual({ name: 'captions', value: 'drop', from: 'default' })
  })
  it.each([
    ['copydesk.config.json', '{ "$schema": "./settings.schema.json", "captions": "keep" }'],
    ['copydesk.config.mjs', "export default { captions: 'keep' }"],
  ])('finds %s upwards', async (name, text) => {
    put(`project/${name}`, text)
    expect(await inForce('captions')).toMatchObject({ value: 'keep', from: `../${name}` })
    expect(await inForce('rewrites')).toMatchObject({ value: 'fold', from: 'default' })
  })
  it('takes the nearest file alone', async () => {
    put('copydesk.config.json', '{ "captions": "keep", "rewrites": "off" }')
    put('project/copydesk.config.json', '{ "rewrites": "report" }')
    expect(await inForce('captions')).toMatchObject({ value: 'drop', from: 'default' })
    expect(await inForce('rewrites')).toMatchObject({ value: 'report' })
  })
  it('takes the file that --config names before one that it would find', async () => {
    put('project/below/copydesk.config.json', '{ "captions": "keep" }')
    put('project/mine.json', '{ "rewrites": "off" }')
    expect(await inForce('rewrites', { config: '../mine.json' })).toMatchObject({ from: '../mine.json' })
    expect(await inForce('captions', { config: '../mine.json' })).toMatchObject({ from: 'default' })
  })
  it('puts flags over the file, a whole list at a time', async () => {
    put('project/copydesk.config.json', '{ "captions": "keep", "formats": ["md", "jsonl"], "jobs": 2 }')
    const flags: Options = { captions: 'drop', formats: ['txt'], overRemoval: 0.5 }
    expect(await inForce('captions', { flags })).toMatchObject({ value: 'drop', from: '--captions' })
    expect(await inForce('formats', { flags })).toMatchObject({ value: ['txt'], from: '--format' })
    expect(await inForce('overRemoval', { flags })).toMatchObject({ value: 0.5, from: '--over-removal' })
    expect(await inForce('jobs', { flags })).toMatchObject({ value: 2, from: '../copydesk.config.json' })
  })
  it.each([
    [
      '{ "captoins": "keep" }',
      /^\.\.\/copydesk\.config\.json: captoins: no such setting; did you mean captions\?$/,
    ],
    [
      '{ "jobs": -1, "dom": "x" }',
      /^\.\.\/copydesk\.config\.json: dom: .*\n\.\.\/copydesk\.config\.json: jobs/,
    ],
    ['{ "captions": ', /copydesk\.config\.json: cannot be read: /],
    ['["captions"]', /copydesk\.config\.json: holds no settings; write \{ "captions": "keep" \}/],
    ['{ "packs": ["mine.json"] }', /packs: .*mine\.json: no such file/],
  ])('of %s says what is wrong, and where', async (text, message) => {
    put('project/copydesk.config.json', text)
    await expect(inForce('captions')).rejects.toThrow(message)
  })
  it('says so where a module exports nothing by default, or throws', async () => {
    put('project/a.mjs', "export const captions = 'keep'")
    put('project/b.mjs', "throw new Error('no disk')")
    await expect(inForce('dom', { config: '../a.mjs' })).rejects.toThrow(
      /a\.mjs: holds no settings; write export/,
    )
    await expect(inForce('dom', { config: '../b.mjs' })).rejects.toThrow(/b\.mjs: cannot be read: no disk/)
  })
  it('refuses two files in one folder, and a file that is not there', async () => {
    put('copydesk.config.json', '{}')
    put('copydesk.config.mjs', 'export default {}')
    await expect(inForce('captions')).rejects.toThrow(/copydesk\.config\.json and .*\.mjs; keep one/)
    await expect(inForce('captions', { config: 'x.json' })).rejects.toThrow(/x\.json: no such settings file/)
  })
})

async function inForce(
  name: string,
  asked: { readonly config?: string; readonly flags?: Options } = {},
): Promise<unknown> {
  const { values } = await settingsInForce({ standing, flags: {}, ...asked })
  return values.find((value) => value.name === name)
}

function put(path: string, text: string): void {
  writeFileSync(join(home, path), text)
}

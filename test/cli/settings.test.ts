/** The command line and the settings file: config, init, schema, the flags of formats, layouts, packs and over-removal. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { settingsShape } from '../../src/settings/shape.ts'
import { copydesk } from '../copydesk.ts'
import { freshBuild } from '../fresh-build.ts'

const story = `Pier reopens in Lindholm

March 11, 2026

The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it away.

Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.

Lamps of the Courier: send us your best

Share on Facebook
`
const pack = {
  language: 'en',
  rules: [
    {
      id: 'en/courier-lamps',
      about: 'newsletter',
      near: ['lamps'],
      says: '^lamps of the courier\\b',
      takes: 'block',
      removes: ['Lamps of the Courier: send us your best'],
      keeps: ['The lamps of the Courier were lit again.'],
    },
  ],
}

beforeAll(freshBuild)

describe('copydesk config', () => {
  it('takes every option that is a setting', () => {
    const words = ['--include', '*.txt', '--exclude', 'old/', '--records-preset', 'scrapy']
    const { status, stdout } = copydesk(standing({}), ['config', ...words])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^include +\["\*\.txt"\] +--include$/m)
    expect(stdout).toMatch(/^records +\{"preset":"scrapy","places":\{\}\} +--records-preset$/m)
  })
  it('prints each value in force and where it came from', () => {
    const here = standing({ 'copydesk.config.json': '{ "captions": "keep", "jobs": 2 }' })
    const { status, stdout } = copydesk(join(here, 'dump'), ['config', '--jobs', '3', '--format', 'md,jsonl'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^captions +"keep" +\.\.\/copydesk\.config\.json$/m)
    expect(stdout).toMatch(/^jobs +3 +--jobs$/m)
    expect(stdout).toMatch(/^formats +\["md","jsonl"\] +--format$/m)
    expect(stdout).toMatch(/^rewrites +"fold" +default$/m)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(settingsShape.shape))
  })
  it('tells programs the same with --json, and a pack by its rules', () => {
    const here = standing({ 'pack.json': JSON.stringify(pack) })
    const { stdout } = copydesk(here, ['config', '--json', '--packs', 'pack.json', '--over-removal', '.5'])
    expect(JSON.parse(stdout)).toMatchObject({
      packs: { value: [{ language: 'en', rules: ['en/courier-lamps'] }], from: '--packs' },
      overRemoval: { value: 0.5, from: '--over-removal' },
      maxSize: { value: 20_000_000, from: 'default' },
    })
  })
})

describe('copydesk init', () => {
  it('writes a commented file that changes nothing, and whose lines are the defaults', () => {
    const here = standing({})
    expect(copydesk(here, ['init'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'wrote copydesk.config.mjs\n',
    })
    const path = join(here, 'copydesk.config.mjs')
    const text = readFileSync(path, 'utf8')
    const settings = Object.keys(settingsShape.shape)
    for (const name of settings) expect(text).toMatch(new RegExp(`\\n  // \\S.*\\n  // ${name}: `))
    expect(copydesk(here, ['config']).stdout).not.toContain('copydesk.config.mjs')
    writeFileSync(path, text.replaceAll(/^ {2}\/\/ (\w+: .*,)$/gm, '  $1'))
    const inForce: object = JSON.parse(copydesk(here, ['config', '--json']).stdout)
    const defaults = Object.entries(settingsShape.parse({}))
    expect(inForce).toEqual(
      Object.fromEntries(defaults.map(([name, value]) => [name, { value, from: 'copydesk.config.mjs' }])),
    )
  })
  it('leaves a settings file that is there alone', () => {
    const here = standing({ 'copydesk.config.json': '{}' })
    const { status, stderr } = copydesk(here, ['init'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/copydesk\.config\.json: is there already/)
    expect(existsSync(join(here, 'copydesk.config.mjs'))).toBe(false)
  })
})

describe('copydesk schema', () => {
  it('prints the schema of that name, or the names', () => {
    const here = standing({})
    expect(copydesk(here, ['schema']).stdout).toBe(
      'articles\nmanifest\nremoved\nstories\naside\nrun\nsettings\n',
    )
    expect(JSON.parse(copydesk(here, ['schema', 'manifest']).stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A line of manifest.jsonl',
    })
    expect(copydesk(here, ['schema', 'manifset'])).toMatchObject({
      status: 2,
      stderr: 'copydesk: no schema manifset; did you mean manifest?\n',
    })
  })
})

describe('copydesk clean', () => {
  it('obeys the settings file it stands below, and flags over it', () => {
    const here = standing({
      'copydesk.config.mjs': "export default { formats: ['md'], layout: 'by-date', packs: ['./pack.json'] }",
      'pack.json': JSON.stringify(pack),
    })
    expect(copydesk(here, ['clean', 'dump', '--out', 'a']).status).toBe(0)
    expect(readdirSync(join(here, 'a', 'articles'))).toEqual(['2026-03-11'])
    const markdown = readFileSync(join(here, 'a', 'articles', '2026-03-11', 'pier.txt.md'), 'utf8')
    expect(markdown).toMatch(/^---\nid: "pier\.txt"\n/)
    expect(markdown).not.toContain('Lamps')
    const words = ['clean', 'dump', '--out', 'b', '--layout', 'flat', '--format', 'txt,parquet']
    expect(copydesk(here, words).status).toBe(0)
    expect(readdirSync(join(here, 'b', 'articles'))).toEqual(['pier.txt.txt'])
    expect(existsSync(join(here, 'b', 'articles.parquet'))).toBe(true)
  })
  it('--over-removal and --on-over-removal: a word in the manifest, or aside', () => {
    const here = standing({})
    const manifest = (words: readonly string[]): string => {
      const asked = ['clean', 'dump', '--out', 'a', '--fail-on', 'none', '--quiet', ...words]
      expect(copydesk(here, asked).status).toBe(0)
      return readFileSync(join(here, 'a', 'manifest.jsonl'), 'utf8')
    }
    expect(manifest([])).not.toContain('over-removal')
    expect(manifest(['--over-removal', '0.01'])).toMatch(/"warnings":\["over-removal: \d+ % of the text/)
    expect(manifest(['--over-removal', '0.01', '--on-over-removal', 'aside'])).toMatch(/"status":"aside"/)
  })
  it('--without-rules and --without-stages turn them off', () => {
    const here = standing({})
    const words = ['clean', 'dump', '--out', 'a', '--quiet']
    copydesk(here, [...words, '--without-rules', 'en/share-on', '--without-stages', 'main-content,leftovers'])
    expect(readFileSync(join(here, 'a', 'articles', 'pier.txt.txt'), 'utf8')).toContain('Share on Facebook')
  })
  it.each([
    [['clean', 'dump', '--over-removal', '7'], /write a share as 0\.95/],
    [['clean', 'dump', '--on-over-removal', 'shout'], /warn, aside/],
    [['clean', 'dump', '--layout', 'heap'], /mirror, flat, by-site, by-date/],
    [['clean', 'dump', '--config', 'no.json'], /no\.json: no such settings file; copydesk init writes one/],
    [['clean', 'dump', '--packs', 'no.json'], /no\.json: no such file/],
    [['clean', 'dump', '--without-rules', 'en/share-onn'], /did you mean en\/share-on\?/],
    [['explain', 'dump/pier.txt', '--without-stages', 'tidi'], /did you mean tidy\?/],
  ])('%j is exit code 2 with the mend, and nothing is written', (words, message) => {
    const here = standing({})
    const { status, stderr } = copydesk(here, words)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) })
    expect(readdirSync(here)).toEqual(['dump'])
  })
})

describe('copydesk rules', () => {
  it('lists, shows and proves the user’s packs with ours, and says what is off', () => {
    const here = standing({
      'copydesk.config.json': '{ "packs": ["pack.json"], "withoutRules": ["en/share-on"] }',
      'pack.json': JSON.stringify(pack),
    })
    const { stdout } = copydesk(here, ['rules'])
    expect(stdout).toMatch(/^en\/courier-lamps {2}newsletter, takes the block$/m)
    expect(stdout).toMatch(/^en\/share-on .*\(off\)$/m)
    expect(copydesk(here, ['rules', 'show', 'en/courier-lamps']).stdout).toMatch(
      /says \^lamps of the courier/,
    )
    const count = stdout.trimEnd().split('\n').length
    expect(copydesk(here, ['rules', 'test']).stdout).toMatch(new RegExp(`${count} rules, .* 0 failures`))
  }, 240_000)
})

function standing(files: Readonly<Record<string, string>>): string {
  const here = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  mkdirSync(join(here, 'dump'))
  writeFileSync(join(here, 'dump', 'pier.txt'), story)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text)
  return here
}

/** Rule packs of users: in force beside ours, proved when they are loaded, told by their digest; rules and stages turned off. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { clean, cleanFolder } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'
import { checked } from '../../src/settings.ts'
import { settingsInForce } from '../../src/settings/in-force.ts'

const home = mkdtempSync(join(tmpdir(), 'copydesk-packs-'))
const story = `Pier reopens in Lindholm

The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it away.

Mayor Edda Brink said the town had waited long enough and that the first ferry would sail before Easter, weather permitting.

Lamps of the Courier: send us your best

Engineers from the county drove 214 new piles into the seabed and tied them to the old stone quay with steel beams. The work cost nine million crowns, the board said, a third more than was planned, and the county will pay half of it over ten years.

Share on Facebook
`
const LAMPS = 'Lamps of the Courier'
const rule = {
  id: 'en/courier-lamps',
  about: 'newsletter',
  near: ['lamps'],
  says: '^lamps of the courier\\b',
  takes: 'block',
  removes: ['Lamps of the Courier: send us your best'],
  keeps: ['The lamps of the Courier were lit again.'],
}

afterAll(() => rmSync(home, { recursive: true }))

describe('packs', () => {
  it('take what ours leave, as data or with a RegExp, and say so in the trail', () => {
    expect(clean(story).text).toContain(LAMPS)
    for (const says of [rule.says, /^lamps of the courier\b/]) {
      const { text, removed } = clean(story, optionsOf({ says }))
      expect(text).not.toContain(LAMPS)
      expect(removed.map((one) => one.rule)).toContain('en/courier-lamps')
      expect(text).toContain('214 new piles')
    }
  })
  it.each([
    ['pack.json', (pack: object) => JSON.stringify(pack)],
    ['pack.mjs', (pack: object) => `export default ${JSON.stringify(pack)}`],
  ])('are read from %s beside the settings file', async (name, text) => {
    put(name, text({ language: 'en', rules: [rule] }))
    put('copydesk.config.json', JSON.stringify({ packs: [name] }))
    const { settings } = (await settingsInForce({ standing: home, flags: {} })).checked
    expect(settings.packs[0]?.rules[0]).toEqual({ ...rule, flags: '' })
  })
  it.each([
    [{ removes: ['The lamps went out'] }, /packs: en\/courier-lamps: is not taken: "The lamps went out"/],
    [{ removes: ['Nothing of the kind'] }, /no word of near stands in it: "Nothing of the kind"/],
    [{ keeps: ['Lamps of the Courier'] }, /is taken by en\/courier-lamps/],
    [{ keeps: ['The lamps were lit.'] }, /is no near miss/],
    [{ id: 'en/share-on' }, /packs: en\/share-on: the id is taken; give the rule another name/],
    [{ id: 'fr/courier-lamps' }, /an id is en\/ and small letters/],
    [{ says: '(' }, /packs: en\/courier-lamps: says: Invalid regular expression/],
    [{ says: /lamps/i }, /a pattern has no flags but s and u/],
    [{ keeps: [] }, /packs\.0\.rules\.0\.keeps\.0: is missing/],
    [{ takes: 'all' }, /packs\.0\.rules\.0\.takes: must be one of block, sentence, list/],
    [{ sayz: 'x' }, /packs\.0\.rules\.0\.sayz: no such key; did you mean says\?/],
    [{ removes: [{ txt: 'a' }] }, /^packs\.0\.rules\.0\.removes\.0\.txt: no such key; did you mean text\?/],
    [{ removes: [3] }, /packs\.0\.rules\.0\.removes\.0: must be a string, as "…" or an object/],
  ])('are proved when they are loaded: %j', (change, message) => {
    expect(() => checked(optionsOf(change))).toThrow(message)
  })
  it('a file that is wrong is named', async () => {
    put('wrong.json', JSON.stringify({ language: 'en', rulez: [] }))
    put('copydesk.config.json', '{ "packs": ["wrong.json"] }')
    await expect(settingsInForce({ standing: home, flags: {} })).rejects.toThrow(
      /^wrong\.json: rulez: no such .*; did you mean rules\?/,
    )
  })
  it('stand in run.json by their digest, which changes with the pattern', async () => {
    put('dump.txt', story)
    const digests = await Promise.all(
      ['^lamps of the courier\\b', '^lamps of the (?:courier)\\b'].map(async (says, n) => {
        const out = join(home, `out${n}`)
        await cleanFolder({ inputs: [join(home, 'dump.txt')], out, ...optionsOf({ says }) })
        const run: { readonly settings: { readonly packs: readonly unknown[] } } = JSON.parse(
          readFileSync(join(out, 'run.json'), 'utf8'),
        )
        return run.settings.packs
      }),
    )
    expect(digests[0]).toEqual([
      { language: 'en', rules: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(digests[1]).not.toEqual(digests[0])
  })
})

describe('turned off', () => {
  it('a rule takes nothing any more', () => {
    const withRule = clean(story)
    expect(withRule.removed.map((one) => one.rule)).toContain('en/share-on')
    const without = clean(story, { withoutRules: ['en/share-on'], withoutStages: ['main-content'] })
    expect(without.text).toContain('Share on Facebook')
  })
  it('a rule of a user’s pack can be too', () => {
    expect(clean(story, { ...optionsOf({}), withoutRules: ['en/courier-lamps'] }).text).toContain(LAMPS)
  })
  it('a stage says nothing any more', () => {
    const { removed } = clean(story, { withoutStages: ['boilerplate', 'main-content'] })
    expect(removed.filter(({ stage }) => stage === 'boilerplate')).toEqual([])
  })
})

function optionsOf(change: object): Options {
  const options: { readonly packs: NonNullable<Options['packs']> } = {
    packs: [{ language: 'en', rules: [] }],
  }
  return { packs: options.packs.map((pack) => Object.assign({}, pack, { rules: [{ ...rule, ...change }] })) }
}

function put(name: string, text: string): void {
  writeFileSync(join(home, name), text)
}

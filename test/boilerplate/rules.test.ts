/** Every rule of every pack proves itself on its own examples, and the proof itself can fail. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packs } from '../../stages/boilerplate/packs.ts'
import { prove } from '../../stages/boilerplate/prove.ts'
import type { Pack, Rule } from '../../stages/kit/rule.ts'

const folder = join(import.meta.dirname, '../../stages/boilerplate/packs')
const written = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''))

describe('the packs', () => {
  it('are all in force', () => {
    expect(packs.map(({ language }) => language).toSorted()).toEqual(written.toSorted())
  })
  it('share no id', () => {
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
  })
  it.each(packs)('$language stands its proof', (pack) => {
    expect(prove(pack)).toEqual([])
  })
})

const STORY = 'The pier was rebuilt in two years, and the harbour master paid for the lamps herself. '
  .repeat(4)
  .trim()

const sound: Rule = {
  id: 'xx/pier-notice',
  about: 'navigation',
  near: ['pier'],
  says: /^to the pier$/,
  where: { zone: 'tail' },
  takes: 'block',
  removes: [{ text: 'To the pier', before: [STORY] }],
  keeps: [{ text: 'To the pier', before: [STORY], after: [STORY] }],
}

function wrongs(...rules: readonly Rule[]): readonly string[] {
  const pack: Pack = { language: 'xx', rules }
  return prove(pack).map(({ wrong }) => wrong)
}

describe('the proof', () => {
  it('lets a sound rule pass', () => {
    expect(wrongs(sound)).toEqual([])
  })
  it.each<[string, Partial<Rule>]>([
    ['is not taken', { removes: ['To the pier'] }],
    [
      'no word of near stands in it',
      { near: ['harbour'], keeps: [{ text: 'harbour: to the pier', before: [STORY] }] },
    ],
    ['is taken by xx/pier-notice', { keeps: [{ text: 'To the pier', before: [STORY] }] }],
    [
      'is no near miss: without anchors and place the rule would leave it too',
      { keeps: ['The pier stands'] },
    ],
    ['the id is xx/ and small letters', { id: 'en/pier-notice' }],
    ['a pattern has no flags but s and u: it runs on folded text', { says: /^to the pier$/i }],
  ])('says "%s"', (wrong, change) => {
    expect(wrongs({ ...sound, ...change }).map((said) => said.replace(/^an id is/, 'the id is'))).toContain(
      wrong,
    )
  })
  it('says that an id is taken', () => {
    expect(wrongs(sound, sound)).toEqual(['the id is taken'])
  })
  it('wants a third of the examples to defend text', () => {
    const [first] = sound.removes
    expect(wrongs({ ...sound, removes: [first, first, first] })).toEqual([
      '1 of 4 examples defend text; a third must',
    ])
  })
  it('wants a list to go as far as it says', () => {
    const teasers = ['Ferry aground', 'Mill sold']
    const list: Rule = {
      ...sound,
      takes: 'list',
      removes: [{ text: 'To the pier', before: [STORY], after: teasers, alsoTakes: 1 }],
    }
    expect(wrongs(list)).toEqual(['takes blocks 1, 2, 3, not 1, 2'])
  })
  it('lets an example stand in links', () => {
    const linked: Rule = {
      ...sound,
      where: { linked: 0.8 },
      removes: [{ text: 'To the pier', linked: 0.8 }],
      keeps: ['To the pier', { text: 'To the pier', linked: 0.7 }],
    }
    expect(wrongs(linked)).toEqual([])
    expect(wrongs({ ...linked, removes: ['To the pier'] })).toEqual(['is not taken'])
  })
  it('lets an example stand on a page of a site, which is its host or one below it', () => {
    const text = 'To the pier'
    const own: Rule = {
      ...sound,
      where: { host: 'lights.example' },
      removes: [
        { text, host: 'lights.example' },
        { text, host: 'www.lights.example' },
      ],
      keeps: [text, { text, host: 'streetlights.example' }],
    }
    expect(wrongs(own)).toEqual([])
    expect(wrongs({ ...own, keeps: [{ text, host: 'lights.example' }] })).toContain(
      'is taken by xx/pier-notice',
    )
  })
})

/** What text browsers print: the numbers of links go, with the list of addresses; footnotes stay. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { openText } from '../../src/read/open.ts'
import { paragraphs } from '../../src/write/render.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { tidy } from '../../stages/tidy.ts'

function tidied(lines: readonly string[]): readonly string[] {
  const article = openText(lines.join('\n'), { id: 'case', settings: defaults })
  return paragraphs(apply(article, tidy.mark(article, defaults)))
}

const PAGE = [
  '   #[1]alternate',
  '',
  '     * [2]News',
  '          + [3]Harbour',
  '',
  '   The ferry to [4]Lindholm sails again, said [5]Olaf Tern. (BUTTON) Share',
  '   [6][IMG]',
  '',
  '   [7][ferry.jpg]',
  '   [8]Contact',
]
const READ = [
  '#alternate',
  'News',
  'Harbour',
  'The ferry to Lindholm sails again, said Olaf Tern. Share',
  'Contact',
]
const address = (number: number): string => ` ${number}. https://lantern.example/${number}`

describe('a page that a text browser printed', () => {
  it.each([
    ['a list under its heading', ['References', '', ...[1, 2, 3, 4, 5, 6, 8].map(address)]],
    [
      'numbers in brackets',
      ['References:', '', ...[1, 2, 3, 4, 5, 6, 8].map((n) => `[${n}] https://lantern.example/${n}`)],
    ],
    [
      'a list in two parts',
      [
        'Verweise',
        '',
        '   Sichtbare Links:',
        ...[1, 2, 3, 4, 5, 6].map(address),
        '   Hidden links:',
        ' 8. file://localhost/contact',
      ],
    ],
    [
      'addresses below their names',
      [
        'References',
        '',
        '   Visible links',
        ...[1, 2, 3].map(address),
        '   4. The town of Lindholm',
        '\thttps://lindholm.example/',
        ...[5, 6].map(address),
        '   8.',
        '   https://lantern.example/a/very/long/address/of/a/desk',
      ],
    ],
  ])('is read without them: %s', (_, list) => {
    expect(tidied([...PAGE, '', ...list])).toEqual(READ)
  })
  it('keeps them where no list says what they are', () => {
    expect(tidied(PAGE)).toContain('[8]Contact')
  })
  it('keeps numbers that are no link’s', () => {
    const note = 'He wrote of it [2] in [1926], and in [1] once more.'
    const list = ['References', '', ...[1, 2, 3, 4, 5, 6, 8].map(address)]
    expect(tidied([...PAGE, '', note, '', ...list])).toContain(note)
  })
  it('keeps a list of its own above that of the addresses', () => {
    const towns = ['1. Lindholm: for the pier, and the light on it in the evening', '2. Merrin']
    const lines = [...PAGE, '', ...towns, '', 'References', '', ...[1, 2, 3, 4, 5, 6, 8].map(address)]
    expect(tidied(lines)).toEqual([...READ, ...towns])
  })
  it('keeps what is written in a sentence as a button is, and no number behind a word', () => {
    const form = 'I, ____________, write copy(argv[7], argv[8]) and mark [X] for lamp.png'
    const lines = [...PAGE.slice(0, 6), form, '', 'References', '', ...[1, 2, 3, 4, 5, 7, 8].map(address)]
    expect(tidied(lines)).toContain(form)
  })
  it.each([
    ['with stops', (n: number) => `${n}.`],
    ['in brackets', (n: number) => `[${n}]`],
  ])('has the language of its lines, by numbers %s', (_, number) => {
    const list = Array.from(
      { length: 9 },
      (__, n) => `${number(n + 1)} https://a.example/${'abc-'.repeat(40)}`,
    )
    const text = ['[1]Die [2]Fähre nach [3]Ostby fährt ab Montag wieder, sagte der Hafenmeister am Mittwoch.']
    const article = openText([...text, '', 'Verweise', '', ...list].join('\n'), {
      id: 'case',
      settings: defaults,
    })
    expect(article.language).toBe('de')
  })
})

describe('footnotes', () => {
  const notes = [1, 2, 3].map((n) => `[${n}] https://lantern.example/${n}`)
  it.each([
    ['behind words', 'The ferry sails again,[1] said Olaf Tern,[2] who had mended it.[3]'],
    ['between words', 'The ferry sails again [1] said Olaf Tern [2][3] who had mended it alone.'],
    ['in a text without spaces', '渡轮在星期一恢复通航。[1]码头主任说修理花了十一个月,[2]居民等了很久。[3]'],
  ])('stay, and so does their list: %s', (_, text) => {
    for (const list of [notes, ['Sources', '', ...[1, 2, 3].map(address)].map((line) => line.trim())])
      expect(tidied([text, '', 'Anna', '', ...list])).toEqual([text, 'Anna', ...list.filter(Boolean)])
  })
  it('to books are no addresses', () => {
    const books = ['[1] Holt: Harbours of the West.', '[2] Tern: Towns.', '[3] Weil: Boats.']
    const text = 'The town is old [1][2] and its harbour is older [3] than most.'
    expect(tidied([text, '', 'Books', ...books])).toEqual([text, 'Books', ...books])
  })
  it('of which the text has none are a list of steps', () => {
    const steps = ['1. Mix: flour and eggs', '2. Bake: twenty minutes', '3. Eat: at once']
    expect(tidied(['How to bake it', '', ...steps])).toEqual(['How to bake it', ...steps])
  })
})

it('stars around a heading go, and others stay', () => {
  const stars = ['***** Harbour *****', '*** UPDATE ***', '** any path **', '** two of three', '*word*']
  expect(tidied(stars)).toEqual(['Harbour', 'UPDATE', '** any path **', '** two of three', '*word*'])
})

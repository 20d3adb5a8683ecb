import { expect, test } from 'vitest'
import { apply } from '../../src/apply.ts'
import { commonLines } from '../../stages/duplicates/common-lines.ts'
import { read } from '../../stages/duplicates/words/reading.ts'
import { hash53 } from '../../stages/kit/hash.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { Mark } from '../../stages/kit/mark.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { article, BRIDGE, HERON } from './articles.ts'

const LETTERS = 'abcdefghijklmnop'
const NOTICE =
  'The Harbour Gazette is printed on paper from managed forests and read in forty villages along the coast.'

/** Every word of the text made another by a letter, so that each has words of its own. */
function another(n: number): readonly string[] {
  return HERON.map((text) => text.replace(/[A-Za-z]{3,}/g, (word) => word + LETTERS.charAt(n)))
}

function muted(articles: readonly Article[]): readonly string[] {
  const members = articles.map((one) => ({ id: one.id, note: commonLines.observe(one, defaults) }))
  const groups = new Set(members.flatMap(({ note }) => commonLines.keys(note, defaults)))
  const found: string[] = []
  for (const key of groups) {
    const group = members.filter(({ note }) => commonLines.keys(note, defaults).includes(key))
    const family = { key: hash53(key), members: group, edges: [] }
    for (const [id, marks] of commonLines.settle(family, defaults))
      found.push(...marks.map((mark: Mark) => (mark.does === 'mute' ? `${id} ${mark.block}` : 'other')))
  }
  return found.toSorted()
}

test('a line around four stories is muted on each of their pages', () => {
  const pages = [0, 1, 2, 3].map((n) => article(LETTERS.charAt(n), [...another(n), NOTICE]))
  expect(muted(pages)).toEqual(['a 5', 'b 5', 'c 5', 'd 5'])
})

test('around three it is not: they may be a series', () => {
  expect(muted([0, 1, 2].map((n) => article(LETTERS.charAt(n), [...another(n), NOTICE])))).toEqual([])
})

test('no line of one story is muted, however many copies of it there are', () => {
  const copies = Array.from({ length: 12 }, (_, n) => {
    const own = (another(n)[0] ?? '').slice(0, 90)
    return article(LETTERS.charAt(n), [own, ...BRIDGE.slice(0, 6 - (n % 3)), own.toUpperCase()])
  })
  expect(muted(copies)).toEqual([])
})

test('pages of one title are one story', () => {
  const pages = [0, 1, 2, 3].map((n) =>
    article(LETTERS.charAt(n), [...another(n), NOTICE], {
      title: 'Heron raises four chicks on bakery chimney',
    }),
  )
  expect(muted(pages)).toEqual([])
})

const FIRM = [
  'Brightwell Foods bakes bread, cakes and oat bars in eleven bakeries along the Senn and sells them in four hundred shops of its own, in canteens and on trains.',
  'Founded in 1921 by two sisters with one oven and a handcart, it is still owned by their grandchildren, employs 2,300 people and gives a tenth of its profit to the schools of Ashmere county.',
  'Figures and statements about what may come rest on plans that can change; the firm takes no duty to bring them up to date, save where the law asks it of her.',
]
const RELEASES = [
  [
    'Brightwell Foods opens oven in Dorsley',
    'The first loaves left a new oven at the Dorsley railway yard this morning, and the mayor ate one of them warm, with salt butter, before the ribbon was cut.',
  ],
  [
    'Brightwell Foods names Edith Lomax its treasurer',
    'Edith Lomax, who kept the books of a shipyard for nineteen years, will look after the money of the house from January, when Otto Quill goes into retirement.',
  ],
  [
    'Brightwell Foods recalls rye crackers',
    'Customers who bought crackers of rye with a date in May are asked to bring them back, because slivers of a broken sieve were found in two packets near Hexley.',
  ],
  [
    'Brightwell Foods sponsors the regatta',
    'Rowers of six clubs will carry a wheat ear on their blades this summer: the house pays for the boats, the tents and the fireworks above the millpond in July.',
  ],
] as const

test('what a firm says of itself below each of its releases is muted, though it is longer than they', () => {
  const pages = RELEASES.map(([title, own], n) => article(LETTERS.charAt(n), [own, ...FIRM], { title }))
  expect(muted(pages)).toEqual([...'abcd'].flatMap((id) => [`${id} 1`, `${id} 2`, `${id} 3`]))
})

test('what stays of a story from edition to edition is not: it is about what their titles are about', () => {
  const leads = [
    [
      'Tolley Bridge closed to lorries',
      'The council closed the old iron crossing on Tuesday evening, by nine votes to four and after a debate of five hours in which two members wept.',
    ],
    [
      'Shopkeepers march against bridge detour',
      'Some sixty people with handcarts went from the market to the town hall on Wednesday, and asked to be heard before anything is nailed shut.',
    ],
    [
      'Rust was known in May, diver says',
      'What he saw below the waterline was written down and handed in long before summer, the man who looks after the eel traps said on Thursday.',
    ],
    [
      'Cracks in piers: minister promises crowns',
      'The state will bear two thirds of the cost, the minister of works told reporters on Friday in the rain, with a helmet on that was too large.',
    ],
  ] as const
  const pages = leads.map(([title, own], n) =>
    article(LETTERS.charAt(n), [own, ...BRIDGE.slice(1)], { title }),
  )
  expect(muted(pages)).toEqual([])
})

test('a title that is only the likeliest of the lines makes no story: it may stand around many', () => {
  const title = 'Heron raises four chicks on bakery chimney'
  const pages = [0, 1, 2, 3].map((n) => {
    const page = article(LETTERS.charAt(n), [...another(n), NOTICE], { title })
    return { ...page, names: page.names.map((name) => ({ ...name, rule: 'main-content/title' })) }
  })
  expect(muted(pages)).toEqual(['a 5', 'b 5', 'c 5', 'd 5'])
})

test('a muted block stays in the text, and says nothing of its story', () => {
  const page = article('a', [...HERON, NOTICE])
  const silent = apply(page, [
    { does: 'mute', block: 5, rule: 'common-lines/many-stories', saw: '4 stories' },
  ])
  expect(silent.blocks[5]?.fate).toBe('kept')
  expect(read(silent).text).toBe(HERON.join('\n'))
})

test('the note of a page of a thousand lines stays under two kilobytes', () => {
  const lines = Array.from({ length: 1000 }, (_, n) => `${NOTICE} ${n}`)
  const note = commonLines.observe(article('a', lines, { title: '\u6771'.repeat(900) }), defaults)
  expect(Buffer.byteLength(JSON.stringify(note))).toBeLessThanOrEqual(2048)
})

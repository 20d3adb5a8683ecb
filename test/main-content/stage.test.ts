/** The stage keeps a plain article, drops what stands around it, and leaves alone what is guarded or named. */
import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import type { Article, Block } from '../../stages/kit/article.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { mainContent } from '../../stages/main-content.ts'
import { contextFeatures } from '../../stages/main-content/features/of-guesses.ts'
import { features } from '../../stages/main-content/features/of-block.ts'
import { articleOf, blocksOf } from '../article-of.ts'

const MENU = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Harbour',
  'Markets',
  'Opinion',
  'Contact',
  'Log in',
  'Subscribe',
]
const STORY = [
  'The harbour board of Port Amble voted on Tuesday to dredge the northern channel before winter, ending two years of argument about who should pay for the work.',
  'Ana Quill, who chairs the board, said that the channel had lost almost a metre of depth since the last survey and that larger ferries could no longer enter at low tide.',
  'The fishermen, who had asked for the dredging first, will pay a fifth of the cost; the county takes on the rest, with a loan over twelve years from the regional bank.',
  '“We have waited long enough,” said Bram Otter, whose family has fished the bay for three generations. “Every week that we lose now is a week of winter weather later.”',
  'Work on the channel is to begin on the first of October, weather permitting, and the board expects the dredgers to be gone again before the herring season opens.',
  'The ferries will sail by the southern channel in the meantime, which adds about ten minutes to each crossing, and the timetable will be printed anew.',
]
const FOOT = [
  'Related',
  'Bakery wins prize',
  'Old mill sold',
  'Council seats filled',
  'About us',
  'Jobs',
  'Terms',
  'Privacy',
  'Imprint',
]

function linesOf(texts: readonly string[], fate: Block['fate'] = 'kept'): Article {
  return articleOf(blocksOf(texts).map((block) => ({ ...block, fate })))
}

test('the menu and the footer go, every paragraph stays', () => {
  const marks = mainContent.mark(linesOf([...MENU, ...STORY, ...FOOT]), defaults)
  const dropped = marks.flatMap((mark) => (mark.does === 'drop' ? [mark.block] : []))
  const story = new Set(STORY.map((_, at) => MENU.length + at))
  expect(dropped.filter((n) => story.has(n))).toEqual([])
  expect(dropped.length).toBeGreaterThan((MENU.length + FOOT.length) * 0.8)
})

/** The article of these lines, of which a rule took the first. */
function withoutFirst(texts: readonly string[]): Article {
  const article = linesOf(texts)
  return {
    ...article,
    blocks: article.blocks.map((block): Block => (block.n === 0 ? { ...block, fate: 'dropped' } : block)),
  }
}

const SHORT = [
  [
    'The ferry to Lindholm was late again on Tuesday, for the ninth time this month, and passengers had to wait in the rain.',
    'The company said that a new engine had been ordered in March, but that the yard had not yet sent a date for its delivery.',
    'A second boat is to be hired for the summer.',
  ],
  [
    'Bakers in Farnholt have gone back to wood ovens, as gas has become too dear for the small shops along the canal.',
    '"It takes an hour longer, but the crust is better," said Jonas Abbott, whose family has baked there since 1904.',
    'He does not plan to change back.',
  ],
]

test('a short text that is clean already keeps its last sentence', () => {
  for (const texts of SHORT) expect(mainContent.mark(linesOf(texts), defaults)).toEqual([])
})

test('a short text with something of a page around it is not clean already, and comes out as it was written', () => {
  for (const texts of SHORT)
    expect(clean([...MENU, ...texts, ...FOOT].join('\n\n')).text).toBe(texts.join('\n\n'))
})

test('a mark says the probability and three reasons', () => {
  const [mark] = mainContent.mark(linesOf([...MENU, ...STORY, ...FOOT]), defaults)
  expect(mark?.rule).toBe('main-content/outside')
  expect(mark?.saw).toMatch(/^probability 0(\.\d{1,3})?: [^;]+ -?\d+; [^;]+ -?\d+; [^;]+ -?\d+$/)
})

test('guarded and named blocks are never dropped', () => {
  expect(mainContent.mark(linesOf([...STORY, ...FOOT], 'guarded'), defaults)).toEqual([])
  expect(mainContent.mark(linesOf([...STORY, ...FOOT], 'named'), defaults)).toEqual([])
})

test('a note of a few words stays whole: it is no page with an article in it', () => {
  expect(mainContent.mark(linesOf(['One.']), defaults)).toEqual([])
  expect(mainContent.mark(linesOf(MENU), defaults)).toEqual([])
  expect(mainContent.mark(withoutFirst([...MENU, ...MENU, ...MENU, ...MENU, ...FOOT]), defaults)).not.toEqual(
    [],
  )
})

test('of a text of which no rule took anything nothing goes where nothing is prose: a roll is whole', () => {
  const clubs = ['Lindholm Rovers', 'Port Amble', 'Ostby', 'Fjord Islands', 'Crail Bridge', 'Harrow Town']
  const first = ['Tamsin', 'Odile', 'Jonas', 'Edith', 'Harriet', 'Bo', 'Ilse']
  const last = ['Orle', 'Karsten', 'Abbott', 'Lomax', 'Tolley', 'Merrit', 'Varn', 'Brask', 'Quince']
  const roll = Array.from({ length: 40 }, (_, n) => `${last[n % 9]}, ${first[n % 7]}: ${clubs[n % 6]}`)
  expect(mainContent.mark(linesOf(roll), defaults)).toEqual([])
  const gone = mainContent.mark(withoutFirst(roll), defaults).length
  expect(gone).toBeGreaterThan(0)
  expect(gone).toBeLessThan(roll.length / 2)
})

test('of a text of which no rule took anything nothing goes where most of it would: it is a roll or a list and no page', () => {
  const lines = [...MENU, ...MENU, ...MENU, ...MENU, ...FOOT]
  expect(mainContent.mark(linesOf(lines), defaults)).toEqual([])
  expect(mainContent.mark(linesOf([...STORY, ...lines]), defaults)).not.toEqual([])
})

test('an empty article has no marks', () => {
  expect(mainContent.mark(linesOf([]), defaults)).toEqual([])
})

test('no two features have one name: the weights know them by it', () => {
  const names = [...features, ...contextFeatures].map((feature) => feature.says)
  expect(new Set(names).size).toBe(names.length)
})

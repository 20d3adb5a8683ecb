/** Doubtful lines go as far as the article can spare them. */
import { expect, it } from 'vitest'
import type { Block } from '../../stages/kit/article.ts'
import { affordable, goingOf } from '../../stages/main-content/going.ts'
import { look } from '../../stages/main-content/measured/view.ts'

const MENU = ['Harbour Herald', 'Home', 'Weather', 'Markets', 'Opinion', 'Letters to the editor', 'Log in']
const PARAGRAPH =
  'The harbour board of Port Amble voted on Tuesday to dredge the northern channel before winter, ending two years of argument about who should pay for the work, and who should wait.'
const STORY = Array.from({ length: 20 }, () => PARAGRAPH)

/** What goes of these lines where each has this chance, by its place or its text; lines without one are sure. */
function gone(lines: readonly string[], chances: Readonly<Record<string, number>>): readonly string[] {
  const blocks = lines.map((text, n): Block => ({
    n,
    kind: 'paragraph',
    text,
    fate: 'kept',
    facts: { from: 0, to: text.length, gap: 1 },
  }))
  const told = Float64Array.from(lines, (line, n) => chances[n] ?? chances[line] ?? 1)
  return goingOf(look({ blocks, names: [] }), { chances: told }).map((n) => lines[n] ?? '')
}

const MENU_GOES = Object.fromEntries(MENU.map((line) => [line, 0.02]))

it('a doubtful line goes where it is little beside the article and beside what goes', () => {
  expect(gone([...MENU, ...STORY, 'Tide'], { ...MENU_GOES, Tide: 0.3 })).toEqual([...MENU, 'Tide'])
})

it('it stays where it is much of what would go, or of the article', () => {
  const line = 'Tide tables for the whole of the week'
  expect(gone([...MENU, ...STORY, line], { ...MENU_GOES, [line]: 0.3 })).toEqual(MENU)
  expect(gone([...MENU, PARAGRAPH, 'Tide'], { ...MENU_GOES, Tide: 0.3 })).toEqual(MENU)
})

it('where nothing else goes no doubtful line does', () => {
  expect(gone([...STORY, 'Tide'], { Tide: 0.3 })).toEqual([])
})

it('a line that is likelier of the article than not stays, however short', () => {
  expect(gone([...MENU, ...STORY, 'Tide'], { ...MENU_GOES, Tide: 0.5 })).toEqual(MENU)
})

it('where long paragraphs may be of the article, though each is unlikely, as many stay as make the loss bearable', () => {
  const doubted = Array.from({ length: 20 }, (_, n) => `${PARAGRAPH} It was vote ${n}.`)
  const unlikely = (chance: number): Readonly<Record<string, number>> =>
    Object.fromEntries(doubted.map((line, n) => [line, chance - n / 10_000]))
  expect(gone([...STORY, ...doubted], unlikely(0.11))).toEqual(doubted)
  expect(gone([PARAGRAPH, ...doubted], unlikely(0.11))).toEqual(doubted.slice(5))
  expect(gone([PARAGRAPH, ...doubted], unlikely(0.012))).toEqual(doubted)
})

it('code goes at the chance of a long paragraph', () => {
  const code = (chance: number): readonly number[] => {
    const lines = [...MENU, ...STORY, 'pier.open()']
    const blocks = lines.map((text, n): Block => ({
      n,
      kind: text === 'pier.open()' ? 'code' : 'paragraph',
      text,
      fate: 'kept',
      facts: { from: 0, to: text.length, gap: 1 },
    }))
    const chances = Float64Array.from(lines, (line) =>
      line === 'pier.open()' ? chance : (MENU_GOES[line] ?? 1),
    )
    return goingOf(look({ blocks, names: [] }), { chances }).slice(MENU.length)
  }
  expect(code(0.13)).toEqual([])
  expect(code(0.11)).toEqual([MENU.length + STORY.length])
})

it('of lines alike, numbers aside, all go or none', () => {
  const chances = { ...MENU_GOES, '7.15': 0.3, '8.40': 0.4, '9.05': 0.6 }
  expect(gone([...MENU, '7.15', ...STORY, '8.40'], chances)).toEqual([...MENU, '7.15', '8.40'])
  expect(gone([...MENU, '7.15', ...STORY, '8.40', '9.05'], chances)).toEqual(MENU)
})

it('an unlikely line stays where twice as many alike do, numbers aside', () => {
  const times = ['Posted 11.20', 'Posted 10.41', 'Posted 9.58']
  const blog = times.flatMap((time) => [time, PARAGRAPH])
  expect(gone([...MENU, ...blog], { ...MENU_GOES, 'Posted 11.20': 0.1 })).toEqual(MENU)
  expect(gone([...MENU, ...blog.slice(0, 4)], { ...MENU_GOES, 'Posted 11.20': 0.1 })).toEqual([
    ...MENU,
    'Posted 11.20',
  ])
  const words = blog.map((line) => line.replace(/Posted .*/, 'Posted'))
  const menu = [...MENU, 'Page 3']
  expect(gone([...menu, ...words], { ...MENU_GOES, 'Page 3': 0.02, [menu.length]: 0.1 })).toEqual([
    ...menu,
    'Posted',
  ])
})

it('the least likely go first, and none behind the first that may cost too much', () => {
  const doubtful = [
    { n: 4, chance: 0.3, size: 10 },
    { n: 7, chance: 0.25, size: 16 },
    { n: 9, chance: 0.5, size: 2 },
  ]
  expect(affordable(doubtful, 6)).toEqual([7])
  expect(affordable(doubtful, 7)).toEqual([7, 4])
  expect(affordable(doubtful, 8)).toEqual([7, 4, 9])
  expect(affordable(doubtful.toReversed(), 7)).toEqual([7, 4])
  expect(affordable(doubtful, 3)).toEqual([])
})

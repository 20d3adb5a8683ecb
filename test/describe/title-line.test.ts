/** Which line of raw text is taken for the title, and which is only the outlet's name. */
import { expect, it } from 'vitest'
import { textBlocks } from '../../src/read/text.ts'
import type { Block } from '../../stages/kit/article.ts'
import { titleLine } from '../../stages/describe/title/from-line.ts'
import { articleOf } from '../article-of.ts'

const story = [
  'By Tom May',
  'Nora Lindqvist has drawn the harbour of Lindholm every day since the ferry stopped sailing, and for three winters nobody asked her why; on Saturday her show opens.',
]

function titleOf(lines: readonly string[]): string | undefined {
  return titleLine(articleOf(textBlocks(lines.join('\n\n'))), [])?.value
}

it('is the first line, short and no sentence', () => {
  expect(titleOf(['Three Winters of Cranes', ...story])).toBe('Three Winters of Cranes')
})

it('is found above text whose lines were put together, and is no line of them', () => {
  const [, text = ''] = story
  const lines = text.match(/.{1,50}(?: |$)/g) ?? []
  const joinedFrom = (start: number) =>
    textBlocks(['Cranes drawn again', ...lines].join('\n')).map((block): Block =>
      block.n < start ? block : { ...block, joined: ' ' },
    )
  expect(titleLine(articleOf(joinedFrom(9)), [])).toBeUndefined()
  expect(titleLine(articleOf(joinedFrom(2)), [])?.value).toBe('Cranes drawn again')
  expect(titleLine(articleOf(joinedFrom(1)), [])).toBeUndefined()
})

it('is above a standfirst that the byline follows, and no name of a section is', () => {
  const standfirst = 'Three winters long nobody asked why, and then a gallery in Marl did.'
  expect(titleOf(['Cranes drawn every day', standfirst, ...story])).toBe('Cranes drawn every day')
  expect(titleOf(['News from the coast', standfirst.slice(0, -1), ...story])).toBeUndefined()
  expect(titleOf(['Arts and books', standfirst.slice(0, -1), ...story])).toBeUndefined()
  expect(titleOf(['Cranes drawn every day', standfirst.slice(0, -1), ...story])).toBeUndefined()
})

it('is not the outlet whose rights the foot reserves', () => {
  const foot = '© 2026 The Lindholm Courier. All rights reserved.'
  expect(titleOf(['The Lindholm Courier', ...story])).toBe('The Lindholm Courier')
  expect(titleOf(['The Lindholm Courier', ...story, foot])).toBeUndefined()
  expect(titleOf(['Three Winters of Cranes', ...story, foot])).toBe('Three Winters of Cranes')
})

it('is nobody who speaks, and speaks again', () => {
  const [asked, told] = [
    'Q: Why the old harbour',
    'A: Because the cranes were there, and nobody else looked at them for three winters.',
  ]
  expect(titleOf([asked, told, 'Q: And now', told, 'Q: What of the ferry', told])).toBeUndefined()
  expect(
    titleOf([
      '记者：为什么画老港口',
      '诺拉：因为起重机在那里，三个冬天没有别人看过它们。',
      '记者：现在呢',
      '诺拉：周六开展。',
      '记者：渡轮呢',
    ]),
  ).toBeUndefined()
  const related = ['Watch: Two ferries at once', 'Watch: A crane comes down']
  expect(titleOf(['Watch: Three winters of cranes', ...story, ...related])).toBe(
    'Watch: Three winters of cranes',
  )
  expect(titleOf(['Interview: Why the old harbour', ...story])).toBe('Interview: Why the old harbour')
})

it('is no menu, no trail and no day', () => {
  const others = [
    '您的位置：首页 > 新闻 > 港口 > 正文',
    '林港新聞網 〉港口新聞 〉林港大橋週二重新開放',
    'Startseite › Hafen › Die Fähre nach Ostby legt wieder ab',
    'Ferries | Bakery | Council | Harbour',
    '首页 | 关于我们',
    'หน้าแรก',
    'Strona główna',
    'Trang chủ',
    'דף הבית',
    '首页-新闻-股票-基金-期货-外汇',
    'Παρασκευή, 09 Δεκεμβρίου 2011, 14:58:53',
    'пятница, 9 декабря 2011, 14:58',
  ]
  for (const line of others) expect(titleOf([line, ...story])).toBeUndefined()
  const titles = [
    'Strona główna po remoncie w trzy dni',
    'Lift > fall: how the ferry saves on oil when the sea runs high',
    'Ferry returns | Lindholm Courier',
    'Ferry to Ostby sails again | Harbour | Courier',
    'A state-of-the-art landing stage for Lindholm',
    'Council meets at 9:30, the first time since the 2011 storm tore the quay',
  ]
  for (const line of titles) expect(titleOf([line, ...story])).toContain(line.split(' |')[0])
})

it('is no section with the headline below it, but a short headline with a byline and a date below', () => {
  const below = ['Nora Lindqvist draws the harbour again', 'March 7, 2026', ...story]
  expect(titleOf(['Retail and Consumer', ...below])).toBeUndefined()
  expect(titleOf(['Cranes drawn again', 'By Tom May', 'March 7, 2026', ...story])).toBe('Cranes drawn again')
  expect(titleOf(['Cranes drawn again', 'By Staff Writer', ...story])).toBe('Cranes drawn again')
})

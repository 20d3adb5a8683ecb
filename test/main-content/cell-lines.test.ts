/** Tables of which a dump made a line of each cell: they stay with the sentence behind them, and counters do not. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const REPORT = [
  'Lantern Rovers went to the top of the coast league on Tuesday night, after a goal in the last minute of their match at Marl.',
  'Tomas Berg headed in a corner when most of the eleven hundred who had come were already on their way to the ferry.',
  'It was the ninth win in a row for the club, which was last in December and had no manager until the new year.',
  'The table after twenty-eight rounds is as close as it has ever been.',
]
const TABLE = 'Club Won Drawn Lost Points Lantern 19 5 4 62 Marl 17 6 5 57 Orrin 15 7 6 52'.split(' ')
const LAST = 'Rovers meet Orrin at home on Saturday, and need a point to stay where they are.'
const HEAD = ['Lantern Rovers go top after a late goal at Marl', 'By Ines Farrow', '4 March 2026']
const FOOT = [
  'Share this',
  'Most read',
  'Ten walks for a short afternoon',
  'About us',
  'Contact',
  'Privacy policy',
]

function lines(...content: readonly (readonly string[])[]): readonly string[] {
  const text = clean({ id: 'rovers.txt', content: content.flat().join('\n') }).text ?? ''
  return text.split(/\n+/)
}

describe('a table with a line for each cell', () => {
  it('stays behind a sentence of the article, and so does the sentence behind it', () => {
    expect(lines(HEAD, REPORT, TABLE, [LAST], FOOT)).toEqual([...REPORT, ...TABLE, LAST])
  })
  it('stays behind the sentence that another table ends with', () => {
    const second = 'Scorer Home Away Berg 11 9 Lund 8 7 Falk 6 2'.split(' ')
    expect(lines(HEAD, REPORT, TABLE, [LAST], second, [REPORT[1] ?? ''], FOOT)).toEqual([
      ...REPORT,
      ...TABLE,
      LAST,
      ...second,
      REPORT[1],
    ])
  })
  it('is none where its figures count on, as the places of a chart do', () => {
    const chart = [
      '1',
      'Why the old mill never reopened',
      '2',
      'Harbour toll to rise',
      '3',
      'Swans close the road',
      '4',
      'A goose is fined',
      '5',
      'Clock stops',
    ]
    expect(lines(HEAD, REPORT, [LAST], chart, FOOT)).toEqual([...REPORT, LAST])
  })
  it('is none where most of its figures are the same', () => {
    const counters = ['Glad', '0', 'Sad', '0', 'Cross', '0', 'Moved', '0', 'Bored', '12']
    expect(lines(HEAD, REPORT, [LAST], counters, FOOT)).toEqual([...REPORT, LAST])
  })
})

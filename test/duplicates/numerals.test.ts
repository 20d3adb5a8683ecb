/** Numbers in Chinese and Japanese numerals: where they stand, and what they are. */
import { describe, expect, it } from 'vitest'
import { inFigures, numeralEnd } from '../../stages/duplicates/words/numerals.ts'

describe('numerals', () => {
  it.each([
    ['二〇二六', '2026'],
    ['三百二十', '320'],
    ['十四点五', '145'],
    ['二十', '20'],
    ['十', '10'],
    ['零五', '5'],
    ['一百零五', '105'],
    ['一万二千', '12000'],
    ['三亿五千万', '350000000'],
    ['一萬億', '1000000000000'],
  ])('%s is %s', (numeral, figures) => {
    expect(inFigures(numeral)).toBe(figures)
    expect(numeralEnd(`共${numeral}元。`, 1)).toBe(1 + numeral.length)
  })
  it.each(['四川', '一点', '一元', '万元', '百年', '点五'])('%s begins with none', (text) => {
    expect(numeralEnd(text, 0)).toBe(0)
  })
  it('an hour has the figure alone, and what stands behind a figure is no number of its own', () => {
    expect(numeralEnd('八点前', 0)).toBe(1)
    expect(numeralEnd('12千億円', 2)).toBe(2)
  })
  it('a row of a thousand signs is none, and is passed over at once', () => {
    expect(numeralEnd('一二'.repeat(1000), 0)).toBe(0)
    expect(inFigures('pier')).toBeUndefined()
  })
})

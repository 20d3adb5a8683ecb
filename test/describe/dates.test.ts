/** Dates are read strictly, in many languages; what could be another day is none. */
import { describe, expect, it } from 'vitest'
import { dateOf, findDates } from '../../stages/describe/dates.ts'

describe('dateOf', () => {
  it.each([
    ['2021-12-07T10:30:00+01:00', '2021-12-07T10:30:00+01:00'],
    ['2021-12-07T10:30:00.000Z', '2021-12-07T10:30:00Z'],
    ['Tue, 07 Dec 2021 10:30:00 GMT', '2021-12-07T10:30:00Z'],
    ['20211207', '2021-12-07'],
    ['7 Dec 2021', '2021-12-07'],
    ['December 7th, 2021 at 9:05 pm', '2021-12-07T21:05'],
    ['12 March 2026, 9.15pm', '2026-03-12T21:15'],
    ['7 March 2026, 8am', '2026-03-07T08:00'],
    ['7. März 2021, 10:30 Uhr', '2021-03-07T10:30'],
    ['1er février 2021 à 18h12', '2021-02-01T18:12'],
    ['7 de diciembre de 2021', '2021-12-07'],
    ['7 dicembre 2021', '2021-12-07'],
    ['7 de março de 2021', '2021-03-07'],
    ['7 december 2021', '2021-12-07'],
    ['7 października 2021', '2021-10-07'],
    ['7 декабря 2021', '2021-12-07'],
    ['7 Δεκεμβρίου 2021', '2021-12-07'],
    ['7 Ağustos 2021', '2021-08-07'],
    ['2021年12月7日 10:30', '2021-12-07T10:30'],
    ['2021년 12월 7일', '2021-12-07'],
    ['07.12.2021', '2021-12-07'],
    ['2021年12月7日（火）10時30分', '2021-12-07T10:30'],
    ['2021年12月7日 星期二 下午3:05', '2021-12-07T15:05'],
    ['2021년 12월 7일 오전 9시 5분', '2021-12-07T09:05'],
    ['10/31/2024', '2024-10-31'],
    ['31/10/2024', '2024-10-31'],
  ])('%s is %s', (text, iso) => {
    expect(dateOf(text)).toBe(iso)
  })
  it.each([
    '04/05/2021',
    '31 February 2021',
    '29.02.2021',
    'version 2021.13.40',
    'in 2021',
    '7 Bananas 2021',
    'May 2021',
    '12:30',
    '1.2.3.2021',
  ])('%s is no date', (text) => {
    expect(dateOf(text)).toBeUndefined()
  })
  it('takes the order of the language where the numbers do not tell', () => {
    expect(dateOf('04/05/2021', 'day-first')).toBe('2021-05-04')
    expect(dateOf('04/05/2021', 'month-first')).toBe('2021-04-05')
  })
  it('finds all dates of a line, in order', () => {
    const found = findDates('Published 3 May 2021 | Updated: 4 May 2021 10:00 CEST')
    expect(found.map(({ iso }) => iso)).toEqual(['2021-05-03', '2021-05-04T10:00+02:00'])
  })
})

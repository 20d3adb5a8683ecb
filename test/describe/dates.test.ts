/** Dates are read strictly, in many languages; what could be another day is none. */
import { describe, expect, it } from 'vitest'
import { dateOf, findDates } from '../../stages/describe/dates/dates.ts'
import { MONTH_NAMES } from '../../stages/describe/dates/month-names.ts'

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
    ['24. března 2026 9:41', '2026-03-24T09:41'],
    ['12. októbra 2026 o 10:30', '2026-10-12T10:30'],
    ['8 martie 2026, 08:00', '2026-03-08T08:00'],
    ['2026. április 20., hétfő 7:12', '2026-04-20T07:12'],
    ['2026 m. kovo 12 d. 10:30', '2026-03-12T10:30'],
    ['12. maaliskuuta 2026 klo 10.30', '2026-03-12T10:30'],
    ['12 maj 2026 kl 06.00', '2026-05-12T06:00'],
    ['2 квітня 2026 р., 10:30', '2026-04-02T10:30'],
    ['24 марта 2026 г. в 10:30', '2026-03-24T10:30'],
    ['19 Mart 2026, Perşembe 09:10', '2026-03-19T09:10'],
    ['22 فبراير/شباط 2026 - 09:15', '2026-02-22T09:15'],
    ['٢٢ فبراير ٢٠٢٦', '2026-02-22'],
    ['15 במרץ 2026 בשעה 06:00', '2026-03-15T06:00'],
    ['4 फरवरी 2026, 08:30 AM', '2026-02-04T08:30'],
    ['28 มี.ค. 2569 09:30 น.', '2026-03-28T09:30'],
    ['ngày 11 tháng 1 năm 2026', '2026-01-11'],
    ['12 Februari 2026, 10:22 WIB', '2026-02-12T10:22+07:00'],
    ['13/1/2026, 06:00 (GMT+7)', '2026-01-13T06:00+07:00'],
    ['07:14, 4 May 2026', '2026-05-04T07:14'],
    ['9:05 pm on Tuesday, December 7, 2021', '2021-12-07T21:05'],
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
    '12. listopada 2021',
    '12 بهمن 1404',
    '12/11/2082',
  ])('%s is no date', (text) => {
    expect(dateOf(text)).toBeUndefined()
  })
  it('takes the order of the language where the numbers do not tell', () => {
    expect(dateOf('04/05/2021', 'day-first')).toBe('2021-05-04')
    expect(dateOf('04/05/2021', 'month-first')).toBe('2021-04-05')
  })
  it('a number before a date is an hour only with its minutes, and belongs to one date', () => {
    expect(findDates('Version 2.10 12 March 2026')[0]?.iso).toBe('2026-03-12')
    const found = findDates('3 May 2021 10:00, 4 May 2021')
    expect(found.map(({ iso }) => iso)).toEqual(['2021-05-03T10:00', '2021-05-04'])
  })
  it('no month of one language is another one elsewhere', () => {
    const months = new Map<string, number>()
    for (const year of Object.values(MONTH_NAMES)) {
      const groups = year.split(' ')
      expect(groups).toHaveLength(12)
      for (const [at, names] of groups.entries())
        for (const name of names.split('/').filter((one) => one !== '-')) {
          expect([name, months.get(name) ?? at]).toEqual([name, at])
          months.set(name, at)
        }
    }
  })
  it('finds all dates of a line, in order', () => {
    const found = findDates('Published 3 May 2021 | Updated: 4 May 2021 10:00 CEST')
    expect(found.map(({ iso }) => iso)).toEqual(['2021-05-03', '2021-05-04T10:00+02:00'])
  })
})

/** A title loses what a site hangs on it, and nothing else. */
import { describe, expect, it } from 'vitest'
import { titleSpan } from '../../stages/describe/clues/suffix.ts'

function cut(text: string, sites: readonly string[] = [], headings: readonly string[] = []): string {
  const { from, to } = titleSpan(text, { sites, headings })
  return text.slice(from, to)
}

describe('titleSpan', () => {
  it.each([
    ['Pier reopens after storm | Harbour News', 'Pier reopens after storm'],
    ['Pier reopens after storm - The Daily Harbour | Politics', 'Pier reopens after storm'],
    ['Pier reopens after storm - Lindholm Times', 'Pier reopens after storm'],
    ['Pier reopens after storm – courier.example', 'Pier reopens after storm'],
    ['Pier reopens after storm – mayor', 'Pier reopens after storm – mayor'],
    ['Brink v May - a town divided', 'Brink v May - a town divided'],
    [
      'News | Pier reopens after the great storm of last year',
      'News | Pier reopens after the great storm of last year',
    ],
    ['Well-known pier reopens', 'Well-known pier reopens'],
    ['林德码头风暴后重新开放-林德新闻网', '林德码头风暴后重新开放'],
    ['林德码头风暴后重新开放-《林德报》', '林德码头风暴后重新开放'],
    ['林德码头风暴后重新开放 10%_港口_林德网', '林德码头风暴后重新开放 10%'],
    ['林德码头风暴后重新开放 ｜港口｜林德電子報', '林德码头风暴后重新开放'],
    ['林德码头风暴后——重新开放的一天', '林德码头风暴后——重新开放的一天'],
  ])('%s', (text, title) => {
    expect(cut(text)).toBe(title)
  })
  it('cuts the site wherever it hangs', () => {
    expect(cut('Lantern Hill: Pier reopens after storm - Lantern', ['lantern.example'])).toBe(
      'Lantern Hill: Pier reopens after storm',
    )
    expect(cut('Lantern - Pier reopens after storm', ['The Lantern'])).toBe('Pier reopens after storm')
  })
  it('believes a heading of the page', () => {
    expect(cut('Town hall » Pier reopens – at last » Lindholm', [], ['Pier reopens – at last'])).toBe(
      'Pier reopens – at last',
    )
  })
})

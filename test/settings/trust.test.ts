/** Trust: the settings say which source of a field is believed before all others. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { byTrust } from '../../stages/describe/trust.ts'
import type { FieldName, Name } from '../../stages/kit/mark.ts'
import { page } from '../write/dump.ts'

const both = page.replace(
  '</head>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier *reopens* in Lindholm","datePublished":"2026-03-09"}</script></head>',
)

describe('trust', () => {
  it('turns round which source a field is taken from', () => {
    const of = (trust: Readonly<Record<string, readonly string[]>>): string => {
      const { published, from } = clean(both, { trust })
      return `${published} by ${from['published']}`
    }
    expect(of({ published: ['json-ld', 'meta'] })).toBe('2026-03-09 by json-ld')
    expect(of({ published: ['meta'] })).toBe('2026-03-11T08:30:00Z by meta article:published_time')
  })
  it('goes by the whole source or its first word, best first, and leaves all else in its order', () => {
    const names = ['text', 'meta og:title', 'json-ld', 'meta title'].map((source) => name('title', source))
    const sites = ['record', 'meta og:site_name'].map((source) => name('site', source))
    const sources = (trust: Parameters<typeof byTrust>[1]): readonly string[] =>
      byTrust([...names, ...sites], trust).flatMap((mark) => (mark.does === 'name' ? [mark.source] : []))
    expect(sources({})).toEqual([
      'text',
      'meta og:title',
      'json-ld',
      'meta title',
      'record',
      'meta og:site_name',
    ])
    expect(sources({ title: ['meta title', 'meta'] }).slice(0, 4)).toEqual([
      'meta title',
      'meta og:title',
      'text',
      'json-ld',
    ])
    expect(sources({ site: ['meta'] })[0]).toBe('meta og:site_name')
  })
})

function name(field: FieldName, source: string): Name {
  return { does: 'name', field, value: source, source, rule: 'x/y', saw: '' }
}

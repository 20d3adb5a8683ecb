/** Layouts: where an article's file stands, from its id and, where asked, its site or day; never two alike. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlePath } from '../../src/write/layout.ts'
import type { Layout } from '../../src/write/layout.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { FieldName, Name } from '../../stages/kit/mark.ts'

type Fields = Partial<Record<FieldName, string>>

describe('articlePath', () => {
  it.each<[Layout, { readonly id: string; readonly fields: Fields }, string]>([
    ['mirror', { id: '2026/a.html', fields: {} }, '2026/a.html'],
    ['flat', { id: '2026/a.html', fields: {} }, '2026%2Fa.html'],
    ['flat', { id: '2026/../A.html', fields: {} }, '2026%2F..%2F%41.html'],
    [
      'by-site',
      { id: '2026/a.html', fields: { url: 'https://www.Courier.example:8080/a?b' } },
      'courier.example/2026/a.html',
    ],
    [
      'by-site',
      { id: 'a.html', fields: { canonical_url: '//post.example/x', site: 'The Post' } },
      'post.example/a.html',
    ],
    ['by-site', { id: 'a.txt', fields: { site: 'The Post / Lindholm' } }, 'the post lindholm/a.txt'],
    ['by-site', { id: 'a.txt', fields: { site: 'CON' } }, '%63on/a.txt'],
    ['by-site', { id: 'a.txt', fields: { site: '..' } }, '%2E%2E/a.txt'],
    ['by-site', { id: 'a.txt', fields: {} }, '_no-site/a.txt'],
    ['by-date', { id: 'x/a.txt', fields: { published: '2026-03-11T08:30:00Z' } }, '2026-03-11/x/a.txt'],
    ['by-date', { id: 'a.txt', fields: { published: '2026' } }, '_no-date/a.txt'],
    ['by-date', { id: 'a.txt', fields: {} }, '_no-date/a.txt'],
  ])('%s: %j stands at %s', (layout, { id, fields }, path) => {
    expect(articlePath(article(id, fields), layout)).toBe(path)
  })
  it.each<Layout>(['mirror', 'flat', 'by-site', 'by-date'])(
    '%s: two articles never share a file, nor is one the folder of another',
    (layout) => {
      const unit = fc.constantFrom('a', 'A', '/', '.', '%', '2', 'F', '.txt', '.md', '_no-site', ' ')
      const id = fc.string({ unit, minLength: 1, maxLength: 8 })
      const known = fc.record({ id, site: fc.string({ unit, maxLength: 4 }) })
      fc.assert(
        fc.property(known, known, (a, b) => {
          fc.pre(a.id !== b.id)
          const one = `${articlePath(article(a.id, { site: a.site }), layout)}.txt`.toLowerCase()
          const two = `${articlePath(article(b.id, { site: b.site }), layout)}.txt`.toLowerCase()
          expect(one).not.toBe(two)
          expect(two.startsWith(`${one}/`)).toBe(false)
        }),
        { numRuns: 3000 },
      )
    },
  )
})

function article(id: string, fields: Fields): Article {
  const names = Object.entries(fields).map(([field, value]): Name => {
    return { does: 'name', field: fieldName(field), value, source: 'record', rule: 'x/y', saw: '' }
  })
  return { id, form: 'html', language: 'en', blocks: [], tags: [], names, warnings: [] }
}

function fieldName(name: string): FieldName {
  return name === 'url' || name === 'canonical_url' || name === 'published' ? name : 'site'
}

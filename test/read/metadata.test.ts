/** What a page says of itself, unjudged and in its own order. */
import { describe, expect, it } from 'vitest'
import { openPage } from '../../src/read/html.ts'

function tags(source: string): readonly string[] {
  return openPage(source).tags.map(({ name, value }) => `${name}: ${value}`)
}

describe('tags', () => {
  it('reads title, meta, canonical address and language', () => {
    expect(
      tags(`<html lang="en-GB"><head><title> Bridge &amp;\n road </title><meta property="og:title" content="Bridge">
      <meta name="Author" content="Ann Lee"><meta itemprop="datePublished" content="2026-01-02"><meta name=empty content="">
      <link rel="canonical" href="/a"><link rel="stylesheet" href="/b"><svg><title>No</title></svg>`),
    ).toEqual([
      'html lang: en-GB',
      'title: Bridge & road',
      'og:title: Bridge',
      'author: Ann Lee',
      'itemprop datepublished: 2026-01-02',
      'canonical: /a',
    ])
  })
  it('reads times and authors that the body marks', () => {
    expect(
      tags(`<p>By <a rel="author" href="/x">Ann <b>Lee</b></a>, <span itemprop="author">Bo Wu</span>
      <time datetime="2026-01-02T10:00Z">2 January</time>`),
    ).toEqual(['rel author: Ann Lee', 'itemprop author: Bo Wu', 'time datetime: 2026-01-02T10:00Z'])
  })
  it('reads JSON-LD: the article of a graph, its authors by reference, not its comments', () => {
    const data = {
      '@graph': [
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge',
          datePublished: '2026-01-02',
          author: { '@id': '#ann' },
          isAccessibleForFree: false,
          publisher: { name: 'Oxbow Post' },
          articleSection: ['Local', 'Roads'],
          comment: [{ '@type': 'Comment', author: { name: 'Troll' } }],
        },
        { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
      ],
    }
    expect(tags(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      'json-ld headline: Bridge',
      'json-ld datePublished: 2026-01-02',
      'json-ld isAccessibleForFree: false',
      'json-ld section: Local',
      'json-ld section: Roads',
      'json-ld author: Ann Lee',
      'json-ld publisher: Oxbow Post',
      'json-ld @type: NewsArticle',
      'json-ld @type: Person',
    ])
  })
  it('reads JSON-LD leniently, and nothing where it is none', () => {
    const loose = '<!--\n{"@type":"Article","headline":"Two\nlines","author":["Ann Lee","Bo Wu",],};\n-->'
    expect(tags(`<script type="application/ld+json">${loose}</script>`)).toEqual([
      'json-ld headline: Two lines',
      'json-ld author: Ann Lee',
      'json-ld author: Bo Wu',
      'json-ld @type: Article',
    ])
    expect(
      tags(
        '<script type="application/ld+json">{oops</script><script>{"@type":"Article","headline":"No"}</script>',
      ),
    ).toEqual([])
  })
  it('is bounded', () => {
    expect(tags('<meta name=a content=b>'.repeat(500))).toHaveLength(12)
    expect(tags(`<title>${'a'.repeat(5000)}`)[0]?.length).toBeLessThan(1100)
  })
})

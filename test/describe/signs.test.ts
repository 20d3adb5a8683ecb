/** Who wrote a page and what it is called, where pages say it in ways of their own: each a small made-up page. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const BODY =
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it from its piles, and set aside four million crowns for the work that is to begin in spring.'
const MORE =
  'Fishing crews had moored at the southern quay since then, and paid for it with an hour of sailing each morning, said the master of the harbour, who had asked the board for a decision before the winter.'
const LAST =
  'Until the piles are in place, the ferry to the islands goes on landing at the fish market, where the town has put up a shelter and a timetable that few of its passengers say they have ever seen followed.'
const HEADING = '<h1>Pier reopens after the storm</h1>'

interface Parts {
  readonly head?: string
  readonly heading?: string
  readonly before?: string
  readonly text?: string
  readonly after?: string
}

function read({
  head = '',
  heading = HEADING,
  before = '',
  text = `<p>${BODY}</p><p>${MORE}</p><p>${LAST}</p>`,
  after = '',
}: Parts): ReturnType<typeof clean> {
  const content = `<!doctype html><html lang="en"><head>${head}</head><body><article>${heading}${before}${text}</article>${after}</body></html>`
  return clean({ id: 'a.html', content })
}

const SITE = '<meta property="og:site_name" content="Lindholm Courier">'

describe('bylines', () => {
  it('believes a line below `under-menu` and `article--sidebar-right`', () => {
    const before =
      '<div class="under-menu"><div class="article--sidebar-right">by Edda Brink, March 7, 2026</div></div>'
    expect(read({ before })).toMatchObject({ byline: ['Edda Brink'], published: '2026-03-07' })
  })
  it('leaves a line in a sidebar', () => {
    const before = '<div class="sidebar"><div class="item">by Edda Brink</div></div>'
    expect(read({ before }).byline).toEqual([])
  })
  it('takes a lone name that links to the page of its author, and none from a teaser', () => {
    const before = '<div class="meta"><a href="/blog/authors/edda">Edda</a> · 4 min read</div>'
    expect(read({ before }).byline).toEqual(['Edda'])
    const after =
      '<div class="related"><div>Gulls return</div><div><a href="/authors/tom-may">Tom May</a></div></div>'
    expect(read({ after }).byline).toEqual([])
  })
  it('takes a desk that links to its page for who signs', () => {
    const before = '<div class="meta"><a href="/authors/courier-team">The Courier Team</a></div>'
    expect(read({ before })).toMatchObject({ byline: [], signed: 'The Courier Team' })
  })
  it('takes what the page calls the name of the author for who signs', () => {
    expect(read({ before: '<div class="author-name">Team Northlight</div>' }).signed).toBe('Team Northlight')
  })
  it('prefers the full name that readers see to an account', () => {
    const head = '<meta name="author" content="EddaB">'
    expect(read({ head, before: '<p class="byline">By Edda Brink</p>' }).byline).toEqual(['Edda Brink'])
  })
  it('reads a signed page of JSON-LD as an article', () => {
    const head =
      '<script type="application/ld+json">{"@type":"WebPage","headline":"Pier reopens after the storm","author":{"@type":"Person","name":"Edda Brink"}}</script>'
    expect(read({ head })).toMatchObject({ byline: ['Edda Brink'], from: { byline: 'json-ld' } })
  })
  it('leaves the authors of the articles that the page goes on with', () => {
    const data = (headline: string, name: string): string =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","author":{"@type":"Person","name":"${name}"}}</script>`
    const head = data('Pier reopens after the storm', 'Edda Brink') + data('Gulls return', 'Tom May')
    expect(read({ head }).byline).toEqual(['Edda Brink'])
  })
  it('does not take the label alone, or what a template left open, for who signs', () => {
    expect(read({ before: '<div class="author">Written By</div>' }).signed).toBeNull()
    expect(read({ head: '<meta name="author" content="page.head.extra.author">' }).signed).toBeNull()
  })
  it('reads the name below `Author(s)`', () => {
    const before = '<aside><h6>Author(s)</h6><ul><li>Edda Brink</li></ul></aside>'
    expect(read({ before }).byline).toEqual(['Edda Brink'])
  })
})

describe('own sites', () => {
  const head =
    '<meta property="og:site_name" content="Edda Brink"><link rel="canonical" href="https://eddabrink.example/pier">'
  const I =
    '<p>I saw the pier go down.</p><p>When I came back, it stood.</p><p>Now I sail from it, and I am glad.</p>'
  it('sign where nothing else does and the text says I', () => {
    const text = `${I}<p>${BODY}</p><p>${MORE}</p>`
    expect(read({ head, text })).toMatchObject({ byline: [], signed: 'Edda Brink', from: { signed: 'site' } })
  })
  it('do not sign a report', () => {
    expect(read({ head }).signed).toBeNull()
  })
})

describe('titles', () => {
  const TAGS = `${SITE}<meta property="og:title" content="Pier reopens after the storm"><title>Pier reopens after the storm - Lindholm Courier</title>`
  const ADDRESS =
    '<link rel="canonical" href="https://courier.example/2026/why-pier-of-lindholm-reopens-after-storm">'
  it('is not a heading behind the text', () => {
    const head = `${TAGS}<meta name="twitter:title" content="What the board decided">`
    const { title } = read({ head, heading: '', after: '<h1>A message from our founder today</h1>' })
    expect(title).toBe('Pier reopens after the storm')
  })
  it('is not a banner that the address does not know', () => {
    const why = '<meta property="og:title" content="Why the pier of Lindholm reopens after the storm">'
    const { title } = read({ head: why + ADDRESS, heading: '<h1>Book your ferry today</h1>' })
    expect(title).toBe('Why the pier of Lindholm reopens after the storm')
  })
  it('stands without the day and the count beside it', () => {
    const heading = '<h1>7 March 2026 Pier reopens after the storm (courier.example) 87</h1>'
    expect(read({ head: TAGS, heading }).title).toBe('Pier reopens after the storm')
  })
  it('keeps the year that begins it', () => {
    const head = '<meta property="og:title" content="Pier price guide and comparison">'
    expect(read({ head, heading: '<h1>2026 Pier price guide and comparison</h1>' }).title).toBe(
      '2026 Pier price guide and comparison',
    )
  })
  it('loses the step of the host by which the site is called', () => {
    const head =
      '<meta property="og:title" content="Pier reopens after the storm - Lantern"><link rel="canonical" href="https://tech.lantern.example/pier">'
    expect(read({ head, heading: '' }).title).toBe('Pier reopens after the storm')
  })
})

describe('dates', () => {
  it('does not take the day of the last change for the first, where the tags tell both', () => {
    const head =
      '<meta property="article:published_time" content="2025-01-05T08:00:00Z"><meta property="article:modified_time" content="2026-03-07T08:00:00Z">'
    expect(read({ head, before: '<p class="date">March 7, 2026</p>' })).toMatchObject({
      published: '2025-01-05T08:00:00Z',
      modified: '2026-03-07T08:00:00Z',
    })
  })
  it('takes the day below the byline of an author box', () => {
    const after = '<div><p>Written by Edda Brink</p><p>March 7, 2026</p></div>'
    expect(read({ after }).published).toBe('2026-03-07')
  })
  it('takes the day below its label in a sidebar', () => {
    const after = '<div class="post-sidebar"><h4>Published</h4><div class="day">March 7, 2026</div></div>'
    expect(read({ after }).published).toBe('2026-03-07')
  })
})

/** Traps that other readers of metadata fell into: each a small made-up page or text. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import type { Options } from '../../src/index.ts'

const BODY =
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it from its piles, and set aside four million crowns for the work that is to begin in spring.'
const MORE =
  'Fishing crews had moored at the southern quay since then, and paid for it with an hour of sailing each morning, said the master of the harbour, who had asked the board for a decision before the winter.'

interface Parts {
  readonly head?: string
  readonly before?: string
  readonly after?: string
}

function page({ head = '', before = '', after = '' }: Parts): string {
  return `<!doctype html><html lang="en"><head><title>Pier reopens after the storm - Lindholm Courier</title>${head}</head>
<body><article><h1>Pier reopens after the storm</h1>${before}<p>${BODY}</p><p>${MORE}</p></article>${after}</body></html>`
}

function read(parts: Parts, options: Options = {}): ReturnType<typeof clean> {
  return clean({ id: 'a.html', content: page(parts) }, options)
}

const PUBLISHED = '<meta property="article:published_time" content="2026-03-07T08:00:00+01:00">'

describe('dates', () => {
  it('does not take the days on which something is held for the day it was written', () => {
    const dated = (line: string): string | undefined =>
      read({ before: `<p>${line}</p>` }).article.names.find(({ field }) => field === 'published')?.value
    for (const line of ['22–24 May 2026', '22.-24. Mai 2026', 'May 22-24, 2026'])
      expect(dated(line), line).toBeUndefined()
    expect(dated('24 May 2026')).toBe('2026-05-24')
    expect(dated('14:05 - 24 May 2026')).toContain('2026-05-24')
  })
  it('does not take the day below a picture for the day it was written', () => {
    const before = '<figure><img><figcaption>The pier of Lindholm on March 5, 2026.</figcaption></figure>'
    expect(read({ head: PUBLISHED, before }).published).toBe('2026-03-07T08:00:00+01:00')
  })
  it('does not believe a date later than --as-of, and says so', () => {
    const late = read({ head: PUBLISHED }, { asOf: '2026-03-01' })
    expect(late.published).toBeNull()
    expect(late.article.warnings.join()).toContain('describe/date-later')
    expect(read({ head: PUBLISHED }, { asOf: '2026-03-07' }).published).toBe('2026-03-07T08:00:00+01:00')
  })
  it('compares instants where both tell their zone', () => {
    expect(read({ head: PUBLISHED }, { asOf: '2026-03-07T07:30:00Z' }).published).not.toBeNull()
    expect(read({ head: PUBLISHED }, { asOf: '2026-03-07T06:30:00Z' }).published).toBeNull()
  })
  it('does not know a future without a crawl', () => {
    expect(read({ head: PUBLISHED.replace('2026', '2090') }).published).toBe('2090-03-07T08:00:00+01:00')
  })
  it('takes no expiry date', () => {
    const head =
      '<meta property="article:expiration_time" content="2026-09-01T00:00:00Z"><meta name="expires" content="2026-09-01">'
    expect(
      read({ head, before: '<p class="date">Offer valid until September 1, 2026</p>' }).published,
    ).toBeNull()
  })
  it('takes no date of the first comment', () => {
    const after =
      '<section class="comments"><h2>1 comment</h2><div class="comment"><b>Tom</b> <time datetime="2026-04-02">April 2, 2026</time><p>Well done.</p></div></section>'
    expect(read({ after }).published).toBeNull()
  })
  it('takes no version number in the address', () => {
    for (const path of [
      'docs/2.10.5/pier',
      'v2020.10.5/pier',
      'tools/1.20.21-beta/pier',
      'release-2020.1.2/',
    ]) {
      expect(
        read({ head: `<link rel="canonical" href="https://courier.example/${path}">` }).published,
      ).toBeNull()
    }
  })
  it('reads the day in the address', () => {
    const head = '<link rel="canonical" href="https://courier.example/2026/mar/07/pier/">'
    expect(read({ head })).toMatchObject({ published: '2026-03-07', from: { published: 'address' } })
  })
  it('reads an ambiguous day as the tags do', () => {
    const shown = read({ head: PUBLISHED, before: '<p class="post-date">03/07/2026</p>' })
    expect(shown.published?.slice(0, 10)).toBe('2026-03-07')
    expect(shown.conflicts).not.toHaveProperty('published')
  })
  it('reads the label that stands above its date', () => {
    const after = '<div class="meta"><p>Published</p><p>March 7, 2026</p></div>'
    expect(read({ after }).published).toBe('2026-03-07')
  })
  it('keeps what was told of another day as a conflict', () => {
    const head = `${PUBLISHED}<meta name="date" content="2026-03-05">`
    expect(read({ head }).conflicts['published']).toEqual([{ value: '2026-03-05', from: 'meta date' }])
  })
  it.each([
    [
      'de',
      'Veröffentlicht am 7. März 2026',
      'Der Hafenrat von Lindholm beschloss am Dienstag, den nördlichen Pier wieder zu öffnen, elf Monate nach dem Sturm, der ihn von seinen Pfählen riss, und stellte vier Millionen Kronen für die Arbeiten bereit.',
    ],
    [
      'fr',
      'Publié le 7 mars 2026 à 10h30',
      'Le conseil du port de Lindholm a décidé mardi de rouvrir la jetée du nord, onze mois après la tempête qui l’avait arrachée à ses pieux, et a réservé quatre millions de couronnes pour les travaux.',
    ],
    [
      'es',
      '7 de marzo de 2026',
      'La junta del puerto de Lindholm decidió el martes reabrir el muelle del norte, once meses después de la tormenta que lo arrancó de sus pilotes, y reservó cuatro millones de coronas para las obras.',
    ],
    [
      'ja',
      '2026年3月7日 10時30分',
      'リンドホルムの港湾委員会は火曜日、嵐で杭から引きはがされてから十一か月ぶりに北埠頭を再開することを決め、春に始まる工事のために四百万クローネを用意した。漁師たちはそれまで南の岸壁を使っていた。',
    ],
  ])('a date line in %s leaves the text', (_, line, body) => {
    const cleaned = clean({ id: 'a.txt', content: `${line}\n\n${body}\n\n${body.slice(0, -1)} (2).` })
    expect(cleaned.published?.slice(0, 10)).toBe('2026-03-07')
    expect(cleaned.text).not.toContain(line)
  })
})

describe('addresses', () => {
  it('does not take an og:url of another page for the canonical one', () => {
    const head =
      '<link rel="canonical" href="https://courier.example/pier"><meta property="og:url" content="https://courier.example/">'
    const { canonical_url: canonical, conflicts } = read({ head })
    expect(canonical).toBe('https://courier.example/pier')
    expect(conflicts['canonical_url']).toEqual([{ value: 'https://courier.example/', from: 'meta og:url' }])
  })
  it('does not believe an og:url that is the home page, nor another host than the canonical link', () => {
    for (const wrong of ['https://courier.example/', 'https://elsewhere.example/pier']) {
      const head = `<link rel="canonical" href="https://courier.example/pier"><meta property="og:url" content="${wrong}">`
      expect(read({ head }).url).toBe('https://courier.example/pier')
    }
  })
  it('counts a relative canonical link from the address of the page', () => {
    const head =
      '<link rel="canonical" href="/news/pier"><meta property="og:url" content="https://courier.example/x?y=1">'
    expect(read({ head }).canonical_url).toBe('https://courier.example/news/pier')
    expect(read({ head: '<link rel="canonical" href="/news/pier">' }).canonical_url).toBeNull()
  })
})

describe('bylines', () => {
  it.each([
    ['Edda Brink Senior Reporter', ['Edda Brink']],
    ['Edda Brink @eddabrink', ['Edda Brink']],
    ['By Edda Brink, Harbour Correspondent', ['Edda Brink']],
    ['jane roe', ['jane roe']],
    ['Staff', []],
    ['March 7, 2026', []],
    ['https://courier.example/authors/edda', []],
  ])('author %s', (author, people) => {
    expect(read({ head: `<meta name="author" content="${author}">` }).byline).toEqual(people)
  })
  it('reads the name below its label, and both leave the text', () => {
    const cleaned = read({ before: '<div class="meta"><p>Written by</p><p>Edda Brink</p></div>' })
    expect(cleaned.byline).toEqual(['Edda Brink'])
    expect(cleaned.text).not.toContain('Written by')
  })
  it.each(['Authors', 'Author(s):', 'Autoren'])('reads all names below %s, and no more', (label) => {
    const names =
      '<p>Edda Brink</p><p>Olle Strand and Ina Holt</p><p>Lindholm, in the spring of a late year</p><p>Tom May</p>'
    const cleaned = read({ before: `<div class="meta"><p>${label}</p>${names}</div>` })
    expect(cleaned.byline).toEqual(['Edda Brink', 'Olle Strand', 'Ina Holt'])
    expect(cleaned.text).not.toContain('Ina Holt')
  })
  it('reads one name below a label for one', () => {
    const before = '<div class="meta"><p>Written by</p><p>Edda Brink</p><p>Olle Strand</p></div>'
    expect(read({ before }).byline).toEqual(['Edda Brink'])
  })
  it('does not take who checked it for who wrote it', () => {
    const before = '<div class="byline"><p>Fact checked by</p><p>Tom May</p><p>Reviewed by Ada Holm</p></div>'
    expect(read({ before }).byline).toEqual([])
  })
  it('says how it is signed where nobody is named', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier reopens after the storm","author":{"@type":"Organization","name":"Courier Harbour Desk"}}</script>'
    expect(read({ head })).toMatchObject({ byline: [], signed: 'Courier Harbour Desk' })
  })
  it('takes an agency that signs for the agency', () => {
    expect(read({ head: '<meta name="author" content="Reuters">' })).toMatchObject({
      byline: [],
      signed: null,
      agency: 'Reuters',
    })
  })
})

describe('bylines', () => {
  it('whom the page is about did not write it, though a box of facts is called a card', () => {
    const content = `<html lang="en"><head><title>Edda Brink - Open Wiki</title></head><body><h1>Edda Brink</h1><table class="infobox vcard"><tr><th colspan="2">Edda Brink</th></tr><tr><th>Born</th><td>1931</td></tr></table><p>${BODY}</p><p>${MORE}</p></body></html>`
    expect(clean({ id: 'a.html', content }).byline).toEqual([])
  })
})

describe('titles', () => {
  it('loses its site where the page marks the headline up below', () => {
    const content = `<!doctype html><html lang="en"><head><title>Council mends the old baths - Town of Ostby</title></head><body><h1>Ostby</h1>
<div itemscope><h3 itemprop="headline">Council mends the old baths</h3><p>${BODY}</p><p>${MORE}</p></div></body></html>`
    expect(clean({ id: 'a.html', content }).article.names.find(({ field }) => field === 'title')?.value).toBe(
      'Council mends the old baths',
    )
  })
  it('is the last first heading before the text where the page tells nothing else', () => {
    const banner = '<div class="top"><h1>Lindholm Courier</h1></div><nav><a href="/a">Home</a></nav>'
    const found = clean(`${banner}<h1>Pier reopens after the storm</h1><p>${BODY}</p><p>${MORE}</p>`)
    expect(found.title).toBe('Pier reopens after the storm')
  })
  it('is not the heading that names the site', () => {
    const html = page({}).replace(
      '<h1>Pier reopens after the storm</h1>',
      '<h1>Lindholm Courier</h1><h2>Pier reopens after the storm</h2>',
    )
    expect(clean({ id: 'a.html', content: html }).title).toBe('Pier reopens after the storm')
  })
  it('is one line', () => {
    const html = page({}).replace(
      '<h1>Pier reopens after the storm</h1>',
      '<h1>Pier reopens<br>after the storm</h1>',
    )
    expect(clean({ id: 'a.html', content: html }).title).toBe('Pier reopens after the storm')
  })
})

describe('copies of an aggregator', () => {
  it.each([
    ['This article originally appeared on The Lindholm Courier.', 'The Lindholm Courier'],
    ['Source link: https://courier.example/pier', 'https://courier.example/pier'],
  ])('%s', (line, source) => {
    expect(read({ before: '', after: `<p>${line}</p>` }).source).toBe(source)
  })
})

describe('debates', () => {
  const speech = (name: string, said: string): string =>
    `<div class="speech"><div class="who"><a href="/m">${name}</a></div><div class="said"><p>${said}</p></div></div>`
  const says = (names: readonly string[]): string | undefined =>
    read({
      before: `<p class="day">11 March 2026</p>${names.map((name) => speech(name, MORE)).join('')}`,
    }).article.names.find(({ field }) => field === 'byline')?.value

  it('the first who speaks did not write it', () => {
    expect(says(['Edda Brink', 'Olle Strand', 'Edda Brink', 'The Speaker'])).toBeUndefined()
  })
  it('who signs below the day did', () => {
    expect(says(['Edda Brink'])).toBe('Edda Brink')
  })
})

describe('titles', () => {
  it('the part of the title tag that a line of the page says alone is the title, whatever stands around it', () => {
    const titleOf = (title: string, line: string): string | null =>
      clean({
        id: 'a.html',
        content: `<html lang="en"><head><title>${title}</title></head><body><table><tr><td>${line}</td></tr><tr><td>${BODY}</td></tr><tr><td>${MORE}</td></tr></table></body></html>`,
      }).title
    const said = 'Pier reopens after the storm'
    expect(titleOf(`The Lindholm Echo - ${said}`, `<b>${said}</b>`)).toBe(said)
    expect(titleOf(`Print - ${said} - Lindholm Harbour`, `<b>${said}</b><br>7 March 2026`)).toBe(said)
    expect(titleOf(`${said} - Lindholm Old Boats Board`, said)).toBe(said)
    expect(titleOf(`${said} - a year of sand`, 'Lindholm Echo')).toBe(`${said} - a year of sand`)
  })
})

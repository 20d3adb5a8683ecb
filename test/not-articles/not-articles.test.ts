/** Pages that are no articles are told by more than one sign and say why they are empty; what is an article, however short, stays. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { unmarked, walk } from '../../src/pipeline.ts'
import { openText } from '../../src/read/open.ts'
import { checked } from '../../src/settings.ts'
import { documentStages } from '../../src/stages-in-force.ts'
import { statusOf } from '../../src/write/manifest.ts'

const { settings } = checked({})
const stages = documentStages(settings)
const prose =
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier, eleven months after the storm that tore it from its piles, and set aside nine million crowns for the work on the quay behind it.'
const more = `${prose} Mayor Edda Brink said that the town had waited long enough and that the first ferry would sail before Easter, weather permitting, with the school choir aboard and the old captain at the wheel.`

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`
}

function teasers(count: number): string {
  const cards = Array.from({ length: count }, (_, n) => {
    const head = `<h3><a href="/${n}">Ferry number ${n} sails from Lindholm to Arnesund again</a></h3>`
    return `<div class="card">${head}<p><a href="/${n}">The crossing of day ${n} took ${n + 20} minutes, and ${n * 7} people were aboard.</a></p></div>`
  })
  return `<main>${cards.join('')}</main>`
}

const links = '<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/about">About us</a></nav>'

const TAKEN: readonly (readonly [name: string, source: string, reason: RegExp])[] = [
  [
    'an English error page',
    page(
      'Page not found | Courier',
      `${links}<h1>Page not found</h1><p>The page may have moved. Try the search or go back to the start page.</p>`,
    ),
    /^an error page, by its title/,
  ],
  [
    'a German one',
    page(
      'Seite nicht gefunden – Kurier',
      '<h1>Seite nicht gefunden</h1><p>Die Seite ist leider nicht mehr da. Vielleicht hilft Ihnen unsere Suche weiter.</p>',
    ),
    /^an error page/,
  ],
  [
    'a Polish one',
    page(
      'Nie znaleziono strony',
      '<p>Przepraszamy, strona, której szukasz, została usunięta albo przeniesiona pod inny adres.</p>',
    ),
    /^an error page/,
  ],
  [
    'a Chinese one',
    page('页面不存在', '<p>抱歉，您访问的页面已被删除或者已经更改名称，请返回首页继续浏览其他新闻内容。</p>'),
    /^an error page/,
  ],
  [
    'a theme that says error404',
    page(
      'Oops!',
      '<p>Something has gone missing here, and we are sorry about that. Try another way in.</p>',
    ).replace('<body>', '<body class="error404 wide">'),
    /body class error404/,
  ],
  [
    'an error page as raw text',
    '404 Not Found\n\nThe requested address was not found on this server, and nobody knows where it went.\n',
    /^an error page/,
  ],
  [
    'a robot check',
    page(
      'Just a moment...',
      '<h1>courier.example</h1><p>Checking your browser before you reach the site. This takes a few seconds at most, please wait.</p>',
    ),
    /^a consent page/,
  ],
  [
    'a French consent page',
    page(
      'Avant de continuer vers Courrier',
      '<p>Nous et nos partenaires souhaitons enregistrer des informations sur votre appareil pour mesurer la lecture.</p>',
    ),
    /^a consent page/,
  ],
  ['search results', page('Search results for "ferry" | Courier', teasers(12)), /^a page of search results/],
  [
    'Spanish search results',
    page(
      'Resultados de búsqueda para "puerto"',
      '<p>El puerto de Lindholm abre de nuevo tras once meses de obras en el muelle norte.</p><p>La alcaldesa Edda Brink visitó ayer el puerto con los pescadores de Arnesund.</p>',
    ),
    /^a page of search results/,
  ],
  [
    'a section page',
    page(
      'Sport',
      `${links}${teasers(30)}`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage","name":"Sport"}</script>',
    ),
    /^a home or section page/,
  ],
  [
    'a list in raw text',
    Array.from(
      { length: 7 },
      (_, n) =>
        `Ferry number ${n} sails again\n\nThe crossing of day ${n} took ${n + 20} minutes with ${n * 7} aboard.\n\nRead more`,
    ).join('\n\n'),
    /^a home or section page/,
  ],
  [
    'a stub',
    page(
      'Pier reopens',
      `<article><h1>Pier reopens</h1><p>${prose}</p><p>Subscribe to continue reading this article.</p></article>`,
    ),
    /^the stub of an article/,
  ],
  [
    'a French stub',
    page(
      'Le quai rouvre',
      '<article><h1>Le quai rouvre</h1><p>Le conseil du port de Lindholm a voté mardi la réouverture du quai nord, onze mois après la tempête qui l’avait arraché à ses pieux.</p><p>La suite de cet article est réservée aux abonnés.</p></article>',
    ),
    /^the stub of an article/,
  ],
  [
    'a Russian stub as raw text',
    'Причал снова открыт\n\nСовет порта Линдхольм во вторник проголосовал за открытие северного причала спустя одиннадцать месяцев после бури.\n\nПолный текст доступен только подписчикам\n',
    /^the stub of an article/,
  ],
]

const KEPT: readonly (readonly [name: string, source: string])[] = [
  [
    'a report in short lines above other stories, each with its label',
    [
      'Pier of Lindholm reopens',
      'The northern pier of Lindholm is open again after eleven months of work on its piles.',
      'The harbour board voted for it on Tuesday, with one voice against.',
      'Mayor Edda Brink said that the town had waited long enough for this day.',
      'The first ferry is to sail before Easter, weather permitting.',
      'Fishermen from Arnesund were aboard the boat that tried the quay on Monday.',
      'Other stories',
      ...Array.from({ length: 7 }, (_, n) => `Ferry number ${n} sails again\nMore`),
    ].join('\n'),
  ],
  ['a short report', page('Pier reopens', `<article><h1>Pier reopens</h1><p>${prose}</p></article>`)],
  [
    'a report on error pages',
    page('Page not found: how a town lost its web site', `<article><p>${more}</p><p>${more}</p></article>`),
  ],
  [
    'a report on search results',
    page(
      'Search results for "Lindholm" were bought, court hears',
      `<article><p>${more}</p><p>${more}</p></article>`,
    ),
  ],
  [
    'a long article with a wall behind its end',
    page(
      'Pier reopens',
      `<article><p>${more}</p><p>${more}</p><p>Subscribe to continue reading.</p></article>`,
    ),
  ],
  [
    'an article of a site that calls all its pages a website',
    page(
      'Pier reopens',
      `${links}<article><p>${more}</p></article>${teasers(6)}`,
      '<meta property="og:type" content="website">',
    ),
  ],
  [
    'a poem with a refrain',
    Array.from({ length: 6 }, (_, n) => `The pier of day ${n} stands in the rain\n\nand more`).join('\n\n'),
  ],
  [
    'a report that quotes a check',
    `Robots at the gate\n\n${more}\n\n“Verify you are human,” the page said.\n\n${more}`,
  ],
]

describe('what is no article', () => {
  it.each(TAKEN)('%s is empty, with the reason', (_, source, reason) => {
    const status = statusOf(cleaned(source))
    expect(status.status).toBe('empty')
    expect(status.reason).toMatch(reason)
    expect(cleaned(source).warnings.filter((warning) => warning.startsWith('over-removal'))).toEqual([])
  })
  it('is kept where that is wished', () => {
    const stub = TAKEN.find(([name]) => name === 'a stub')?.[1] ?? ''
    expect(clean({ id: 'a.html', content: stub }).text).toBe('')
    expect(clean({ id: 'a.html', content: stub }, { notArticles: 'keep' }).text).toContain('harbour board')
  })
})

describe('what is an article', () => {
  it.each(KEPT)('%s stays', (_, source) => {
    expect(statusOf(cleaned(source)).status).toBe('canonical')
  })
})

function cleaned(source: string): ReturnType<typeof openText> {
  return walk(unmarked(openText(source, { id: 'law', settings })), stages, settings).article
}

/** Pages that are broken, or keep their text where a browser does not show it, cleaned to the article all the same. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { openPage } from '../../src/read/html.ts'

const paragraphs = [
  'The council of Lindholm voted on Tuesday to close the old bridge for three weeks while engineers look at its piers.',
  'Mayor Edda Brink said that buses would go round by the mill, and that the school would begin half an hour later.',
  'Two years ago a flood took a piece of the eastern pier away; it was mended with stone from the quarry at Norby.',
  'The ferry will sail twice a day until then, the harbour office said, and people who live on the island go free.',
  'An engineer of the county, Olle Strand, called the damage smaller than feared and the date for the end certain.',
]
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'
const consent =
  '<div class="cookie-notice"><p>We use cookies to make this site better for you. <a href="/c">Settings</a></p></div>'
const app = (script: string) =>
  `<!doctype html><html lang="en"><head><title>Old bridge closes</title></head><body>${menu}${consent}<div id="app"></div>${script}</body></html>`

/** The paragraphs of the article that come out, and the warnings. */
function read(page: string) {
  const { text, article } = clean({ id: 'a.html', content: page })
  const lines = text.split('\n\n')
  return {
    found: paragraphs.filter((paragraph) => lines.includes(paragraph)),
    lines,
    warnings: article.warnings,
  }
}

const inside = (tag: string) => paragraphs.map((paragraph) => `<${tag}>${paragraph}</${tag}>`).join('')

describe('markup in pieces', () => {
  const pages: readonly (readonly [name: string, page: string])[] = [
    ['no body, no head, no html', `<title>Old bridge closes</title>${menu}<article>${inside('p')}</article>`],
    [
      'nothing is ever closed',
      `<html><body><div class=story><h1>Old bridge closes${paragraphs.map((p) => `<p>${p}`).join('')}`,
    ],
    [
      'closed twice and in the wrong order',
      `<body>${menu}<div><b><p>${paragraphs.join('</b></p></div></div><p>')}</p></div></body></html></body>`,
    ],
    [
      'two bodies and text after the end',
      `<html><body>${menu}</body></html><body><div>${inside('p')}</div></html>`,
    ],
    [
      'br br paragraphs',
      `<html><body>${menu}<div class="text">${paragraphs.join('<br><br>')}</div></body></html>`,
    ],
    [
      'br with spaces and no-break spaces between',
      `<body>${menu}<td>${paragraphs.join('<br />\n&nbsp;<br />')}</td>`,
    ],
    [
      'bare text in divs',
      `<html><body>${menu}<div><div>${paragraphs.join('</div><div>')}</div></div></body></html>`,
    ],
    [
      'bare text between spans and rules',
      `<body>${menu}<div>${paragraphs.map((p) => `<span>${p}</span><hr>`).join('')}</div>`,
    ],
    ['a table for a page', `<table><tr><td>${menu}</td><td>${inside('p')}</td></tr></table>`],
    [
      'a comment, a script and a style left open in the head',
      `<head><!-- ad --><style>p{}</style><script>if (a < b) {}</script></head>${inside('p')}`,
    ],
    [
      'capital letters and attributes without quotes',
      `<BODY BGCOLOR=white><DIV CLASS=story>${inside('P')}</DIV></BODY>`,
    ],
  ]
  it.each(pages)('%s', (_, page) => {
    expect(read(page).found).toEqual(paragraphs)
  })
  it('AMP: its own elements, its boilerplate, its sidebar', () => {
    const page = `<!doctype html><html ⚡ lang="en"><head><title>Old bridge closes</title><style amp-boilerplate>body{visibility:hidden}</style>
      <noscript><style amp-boilerplate>body{animation:none}</style></noscript></head><body><amp-sidebar id="s" hidden><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></amp-sidebar>
      <amp-analytics><script type="application/json">{"vars":{}}</script></amp-analytics><article><h1>Old bridge closes</h1>
      <amp-img src="a.jpg" width="1" height="1"><noscript><img src="a.jpg"></noscript></amp-img>${inside('p')}
      <amp-ad width="300" height="250"><div fallback>Advertisement</div></amp-ad></article></body></html>`
    const { found, lines } = read(page)
    expect(found).toEqual(paragraphs)
    expect(lines).toEqual(paragraphs)
  })
  it('a live blog: every post stays', () => {
    const posts = paragraphs
      .map(
        (p, n) =>
          `<div class="live-post" id="post-${n}"><time datetime="2026-01-02T1${n}:00Z">1${n}:00</time><div class="post-body"><p>${p}</p></div></div>`,
      )
      .join('')
    expect(
      read(`<html><body>${menu}<main><h1>Old bridge closes: live</h1>${posts}</main></body></html>`).found,
    ).toEqual(paragraphs)
  })
})

describe('a page in a frame', () => {
  const framed = (page: string): string =>
    `<iframe srcdoc="${page.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">old browsers</iframe>`
  const story = (frame: string): string =>
    `<html lang="en"><body>${menu}<h1>Old bridge closes</h1>${frame}<p>${paragraphs[4]}</p></body></html>`
  const own = `<html><head><title>Frame</title></head><body>${paragraphs
    .slice(0, 4)
    .map((paragraph) => `<p class="in">${paragraph}</p>`)
    .join('')}`

  it('is read where it stands', () => {
    const { found, lines } = read(story(framed(own)))
    expect(found).toEqual(paragraphs)
    expect(lines.filter((line) => line.includes('old browsers'))).toEqual([])
  })
  it('gives its blocks the place of its tag, and elements of its own', () => {
    const { blocks } = openPage(`<div><p>One</p>${framed('<div><p>Two</p><p>Three</p></div>')}</div>`)
    const behind = blocks[1]?.facts.from
    expect(blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
    expect(blocks[2]?.facts).toMatchObject({ from: behind, to: behind })
    expect(blocks[1]?.facts.page?.path).toBe('body>div>div>p')
    expect(new Set(blocks.map(({ facts }) => facts.page?.within.at(-1))).size).toBe(2)
  })
  it('is hidden where its frame is', () => {
    const page = framed('<p>One</p>').replace('<iframe', '<iframe style="display:none"')
    expect(openPage(page).blocks.map(({ facts }) => facts.page?.hidden)).toEqual([true])
  })
  it('has no frames in it, runs nothing, and tells nothing of the page', () => {
    const { blocks, tags } = openPage(
      framed(`<title>No</title><script>x()</script><p>One</p>${framed('<p>Two</p>')}`),
    )
    expect(blocks.map(({ text }) => text)).toEqual(['One'])
    expect(tags).toEqual([])
  })
})

describe('text that the body does not show', () => {
  const told = JSON.stringify(paragraphs.join('\n\n'))
  const html = JSON.stringify(inside('p'))
  const pages: readonly (readonly [name: string, where: string, script: string])[] = [
    ['noscript', 'noscript, template or noframes', `<noscript><article>${inside('p')}</article></noscript>`],
    [
      'template',
      'noscript, template or noframes',
      `<template id="story"><div>${inside('p')}</div></template>`,
    ],
    [
      'noframes',
      'noscript, template or noframes',
      `<frameset cols="20%,*"><frame src="menu.html"><frame src="story.html"><noframes><body>${inside('p')}</body></noframes></frameset>`,
    ],
    [
      'JSON-LD',
      'JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge closes","articleBody":${told}}</script>`,
    ],
    [
      'JSON-LD with HTML in it',
      'JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${html}}</script>`,
    ],
    [
      'a live blog in JSON-LD',
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'LiveBlogPosting',
        liveBlogUpdate: paragraphs.map((p, n) => ({
          '@type': 'BlogPosting',
          headline: `Post ${n}`,
          articleBody: p,
        })),
      })}</script>`,
    ],
    [
      '__NEXT_DATA__ with HTML',
      'the data of a script',
      `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"related":[{"teaser":"Another story altogether, told in one sentence that is long enough to be prose, and again."}],"article":{"title":"Old bridge closes","body":${html}}}}}</script>`,
    ],
    [
      'window.__INITIAL_STATE__ with a list of paragraphs',
      'the data of a script',
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ story: { blocks: paragraphs.map((text) => ({ type: 'paragraph', data: { text } })) } })}; window.ready = "{";</script>`,
    ],
  ]
  it.each(pages)('%s', (_, where, script) => {
    const { found, warnings } = read(app(script))
    expect(found).toEqual(paragraphs)
    expect(warnings).toContain(`the body shows no text; taken from ${where}`)
  })
  it.each(pages)('%s is left where the body shows the text', (_, __, script) => {
    const { lines, warnings } = read(app(`<article>${inside('p')}</article>${script}`))
    expect(lines.filter((line) => paragraphs.includes(line))).toEqual(paragraphs)
    expect(warnings.filter((warning) => warning.startsWith('the body'))).toEqual([])
  })
  it('short paragraphs and headings of a list come with its long ones, labels do not', () => {
    const [first = '', ...others] = paragraphs
    const story = [first, 'Nobody was hurt.', 'What comes next', ...others]
    const data = {
      story: {
        blocks: story.map((text) => ({
          type: 'paragraph block',
          key: 'a b',
          data: { text: `<p>${text}</p>` },
        })),
        links: [{ title: 'Old boats and new nets' }],
      },
    }
    const { lines } = read(app(`<script>window.__STATE__ = ${JSON.stringify(data)};</script>`))
    expect(lines).toEqual(story)
  })
  it('a story in short paragraphs stands once where a script holds it too', () => {
    const short = [
      'The ford at the mill is closed.',
      'It opens on Monday at six.',
      'Cars go round by Norby until then.',
    ]
    const story = [...short, ...paragraphs.flatMap((text) => text.match(/[^.]{1,70}\b/g) ?? [])].map(
      (text) => `${text.trim()}.`,
    )
    const state = `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ page: { text: story.join(' ') } })}</script>`
    const shown = `<div>${story.map((text) => `<p>${text}</p>`).join('')}</div>`
    expect(
      read(app(shown + state))
        .lines.join(' ')
        .split('opens on Monday at six').length,
    ).toBe(2)
  })
  it('letters count by what they say: thirty Chinese ones are a paragraph', () => {
    const story = [
      '梧桐街的雨季从四月开始，石伯的生意也从四月开始，他今年七十二岁，修了五十六年的伞。',
      '店面只有一扇门宽，门口挂着一把没有伞面的红伞，那是父亲留下的唯一一件工具。',
      '过去街上有六家修伞铺，如今只剩他一家，最近的一次大雨，他一天接了三十一把伞。',
      '街道办准备把他的手艺录成影像，摄影师来了三次，每次都因为天气太好，没有拍成。',
      '梧桐街明年要拓宽，店铺会搬到新市场的二楼，二楼没有屋檐，他担心没有人来躲雨。',
    ]
    const data = `<script type="application/json">${JSON.stringify({ blocks: story.map((text) => ({ text })) })}</script>`
    expect(read(app(data)).lines).toEqual(expect.arrayContaining(story))
    const shown = `<article>${story.map((text) => `<p>${text}</p>`).join('')}</article>`
    expect(read(app(`${shown}${data}`)).warnings.filter((warning) => warning.startsWith('the body'))).toEqual(
      [],
    )
  })
  it('teasers are nothing of the article that JSON-LD tells whole', () => {
    const text = [...paragraphs, ...paragraphs.map((own) => own.split(' ').toReversed().join(' '))]
    const script = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text.join('\n\n') })}</script>`
    const teaser =
      'Ferry operators say that the increase will push up fares on the islands from the next spring on.'
    const teasers = `<section>${`<article><a href="/r">Toll to rise</a><p>${teaser}</p></article>`.repeat(4)}</section>`
    const { found, warnings } = read(
      app(`<article><p>${paragraphs[0] ?? ''}</p></article>${teasers}${script}`),
    )
    expect(found).toEqual(expect.arrayContaining([...paragraphs]))
    expect(warnings).toContain('the body shows no text; taken from JSON-LD')
  })
  it('a short story with long data beside it stays a short story', () => {
    const short = `<article><h1>Ford closes</h1><p>The ford at the mill is closed until Sunday, the council said. People who walk to Norby take the path by the quarry; cars go round.</p><p>It opens on Monday, when the water is down again, and stays open then.</p></article>`
    const state = `<script type="application/json">${JSON.stringify({ stories: paragraphs })}</script>`
    expect(read(app(short + state)).found).toEqual([])
  })
  it('messages of a site are no story', () => {
    const state = `<script type="application/json">${JSON.stringify({ messages: paragraphs, cookieTexts: { long: paragraphs.join(' ') } })}</script>`
    expect(read(app(state)).found).toEqual([])
  })
  it('deep and hostile data ends soon and runs nothing', () => {
    const deep = `<script type="application/json">${'['.repeat(200_000)}${']'.repeat(200_000)}</script>`
    expect(read(app(deep)).found).toEqual([])
    const open = `<script>a = ${'{"a":['.repeat(100_000)}</script>`
    expect(read(app(open)).found).toEqual([])
    expect(read(app('<script>window.x = {a: (() => { throw 1 })()}</script>')).found).toEqual([])
  }, 20_000)
})

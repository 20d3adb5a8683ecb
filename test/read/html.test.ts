/**
 * A page to blocks: all text once, in order, with the facts of where it stands; broken markup and hostile
 * pages too.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import type { Block } from '../../stages/kit/article.ts'

function blocks(source: string): readonly Block[] {
  return openPage(source).blocks
}

function texts(source: string): readonly string[] {
  return blocks(source).map(({ text }) => text)
}

function kinds(source: string): readonly string[] {
  return blocks(source).map(({ kind, text }) => `${kind}: ${text}`)
}

function linked(source: string): number | undefined {
  return openPage(source).blocks[0]?.facts.linked
}

function page(source: string, at = 0): NonNullable<Block['facts']['page']> {
  const facts = blocks(source)[at]?.facts.page
  if (facts === undefined) throw new Error('no such block')
  return facts
}

describe('text', () => {
  it('collapses spaces as a browser does and keeps words whole over inline elements', () => {
    expect(texts('<p>  The <b>bri</b>dge\n\t is <i>closed</i> .  </p>')).toEqual(['The bridge is closed .'])
    expect(texts('<p>One<span> two</span> <em>three</em></p>')).toEqual(['One two three'])
  })
  it('block elements break, with or without tags to close them', () => {
    expect(texts('<p>One<p>Two<div>Three<div>Four</div>Five</div>Six<h2>Seven')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      'Seven',
    ])
    expect(texts('<ul><li>One<li>Two</ul><dl><dt>Term<dd>Meaning</dl>')).toEqual([
      'One',
      'Two',
      'Term',
      'Meaning',
    ])
  })
  it('takes bare text, a page without body, and text after its end', () => {
    expect(texts('One<br>two')).toEqual(['One\ntwo'])
    expect(texts('<html>Bare</html> after')).toEqual(['Bare after'])
    expect(texts('<body>Bare<p>Two</body></html><p>Three')).toEqual(['Bare', 'Two', 'Three'])
  })
  it('reads entities; a space that does not break is no space to collapse', () => {
    expect(texts('<p>Tom &amp; Ann&nbsp;&nbsp;Lee&#8217;s &lt;b&gt;</p><p>&nbsp;</p>')).toEqual([
      'Tom & Ann\u00a0\u00a0Lee’s <b>',
    ])
  })
  it('one <br> is a line, two are a paragraph', () => {
    expect(texts('<p>12 Mill Lane<br>Oxbow<br /><br> The bridge.</p>')).toEqual([
      '12 Mill Lane\nOxbow',
      'The bridge.',
    ])
  })
  it('an article of <br> lines is opened line by line', () => {
    const line =
      'The bridge over the river stays closed for another week, the mayor of the town said, and the buses take the long way.'
    const opened = blocks(`<div>${line}<br>${line} <a href="/x">More</a><br>${line}</div>`)
    expect(opened.map(({ text }) => text)).toEqual([line, `${line} More`, line])
    expect(opened.map(({ facts }) => facts.linked === 0)).toEqual([true, false, true])
  })
  it('passes over what is not text', () => {
    expect(
      texts(`<script>var a = "<p>No</p>"</script><style>p{}</style><p>Yes</p><select><option>No</select>
      <textarea>No</textarea><svg><title>No</title><text>No</text></svg><iframe>No</iframe><!-- No --><p>And yes`),
    ).toEqual(['Yes', 'And yes'])
  })
  it('a drawing left open does not swallow the page', () => {
    expect(texts('<svg><path d="x"><p>Text after</p>')).toEqual(['Text after'])
  })
  it('a list of choices left open does not swallow the page', () => {
    const choices = '<select><option>North<option><div>South</div>'
    expect(texts(`<div>${choices}<p>Text after</p><div>and more</div></div>`)).toEqual([
      'Text after',
      'and more',
    ])
  })
  it('neighbouring links and buttons, and labels that a style sheet spaces, are words of their own', () => {
    expect(texts('<div><a href="/">Home</a><a href="/news">News</a></div>')).toEqual(['Home News'])
    expect(texts('<div><span>Opening</span><span>Friday</span></div>')).toEqual(['Opening Friday'])
    expect(texts('<p><b>T</b><span>he</span> bridge</p>')).toEqual(['The bridge'])
  })
  it('a link goes on from a bracket, a quotation mark, a hyphen, and in scripts without spaces from the text before it', () => {
    const link = '<a href="/b">Bridge</a>'
    expect(
      texts(`<p>The works (${link}) and „${link}“ and "${link}" and »${link}« and North-${link}.</p>`),
    ).toEqual(['The works (Bridge) and „Bridge“ and "Bridge" and »Bridge« and North-Bridge.'])
    expect(texts(`<p>Shut.${link} said "no"${link}</p>`)).toEqual(['Shut. Bridge said "no" Bridge'])
    expect(texts('<p>昨日、<a href="/b">大橋</a>が閉鎖</p>')).toEqual(['昨日、大橋が閉鎖'])
    expect(texts('<div><a href="/b">新闻</a><a href="/c">体育</a></div>')).toEqual(['新闻 体育'])
  })
  it('the reading beside a character is not read a second time', () => {
    const written =
      '<p><ruby>大橋<rp>(</rp><rt>おおはし</rt><rp>)</rp></ruby>が<ruby>閉鎖<rt>へいさ</ruby>した</p><p>道</p>'
    expect(texts(written)).toEqual(['大橋が閉鎖した', '道'])
    expect(texts('<p><ruby>大<rt>おお<rb>橋<rt>はし</ruby>の上</p>')).toEqual(['大橋の上'])
  })
  it('offsets find the text in the source', () => {
    const source = '<div><p> The <b>bridge</b> &amp; road.</p>\n<p>Two</p></div>'
    expect(blocks(source).map(({ facts }) => source.slice(facts.from, facts.to))).toEqual([
      'The <b>bridge</b> &amp; road.',
      'Two',
    ])
  })
})

describe('kinds', () => {
  it('tells headings, items, quotes, captions and code', () => {
    expect(
      kinds(`<h2>Head</h2><ul><li>Item<p>More of it</p></li></ul><blockquote><p>Quote</p></blockquote>
      <figure><img><figcaption>Caption</figcaption></figure><pre>a\n  b\n</pre>`),
    ).toEqual([
      'heading: Head',
      'item: Item',
      'paragraph: More of it',
      'quote: Quote',
      'caption: Caption',
      'code: a\n  b',
    ])
    expect(page('<h3>Head</h3>').level).toBe(3)
  })
  it('knows the captions of systems that have no element for them', () => {
    expect(
      kinds(`<div class="wp-caption"><img><p class="wp-caption-text">The pier in 1931</p></div>
      <table class="tr-caption-container"><tr><td><img></td></tr><tr><td class="tr-caption">Last night</td></tr></table>
      <dl><dt><img></dt><dd class="wp-caption-text gallery-caption">Piles</dd></dl>
      <p class="imageCaption">Boats</p><div class="bildunterschrift">Molen</div>
      <p class="no-image-caption">Text <span class="image-caption">goes on</span></p>`),
    ).toEqual([
      'caption: The pier in 1931',
      'caption: Last night',
      'caption: Piles',
      'caption: Boats',
      'caption: Molen',
      'paragraph: Text goes on',
    ])
  })
  it('lines that are sentences are paragraphs, also in a cell that lays out a page; verse and addresses are not', () => {
    const said = 'The bridge of Lindholm stays closed until the summer, said the mayor on Tuesday.'
    const lines = `${said}<br>&nbsp;&nbsp;${said}<br>${said}`
    expect(kinds(`<p>${lines}</p>`)).toEqual(Array.from({ length: 3 }, () => `paragraph: ${said}`))
    expect(kinds(`<table><tr><td>${lines}</td></tr><tr><td><p>1<p>2</td></tr></table>`)).toHaveLength(5)
    const verse = said.replace('.', ',')
    expect(kinds(`<p>${verse}<br>${verse}<br>${said}</p>`)).toHaveLength(1)
    expect(kinds('<p>It is late.<br>The bridge is shut.<br>Go home.</p>')).toHaveLength(1)
  })
  it('what is called the description of a picture is a caption, in a line of text too', () => {
    expect(kinds('<p>One <span><img><em class="img_desc">The pier</em></span>two</p>')).toEqual([
      'paragraph: One',
      'caption: The pier',
      'paragraph: two',
    ])
    expect(kinds('<p>One <em class="description">two</em></p>')).toEqual(['paragraph: One two'])
  })
  it('a row of data is one block, its cells between tabs', () => {
    expect(kinds('<table><tr><th>Year<th>Bridges<tr><td>1990<td><b>12</b></table>')).toEqual([
      'cell: Year\tBridges',
      'cell: 1990\t12',
    ])
  })
  it('an empty cell before others keeps its place, also the first', () => {
    expect(
      kinds(
        '<table><tr><th><th>1990<th><th>2000<tr><td>Bridges<td>12<td>rose<td>14<td><tr><td><td>One</table>',
      ),
    ).toEqual(['cell: \t1990\t\t2000', 'cell: Bridges\t12\trose\t14', 'cell: One'])
  })
  it('a table that lays out a page opens its cells', () => {
    const long = 'The bridge stays closed. '.repeat(12).trim()
    expect(kinds(`<table><tr><td>Home</td><td><h1>Bridge</h1><p>${long}</p></td></tr></table>`)).toEqual([
      'paragraph: Home',
      'heading: Bridge',
      `paragraph: ${long}`,
    ])
    expect(kinds(`<table><tr><td>Left</td><td>${long}</td></tr></table>`)).toEqual([
      'paragraph: Left',
      `paragraph: ${long}`,
    ])
  })
})

describe('facts', () => {
  it('siblings share a parent, wrappers around one paragraph aside', () => {
    const source = '<div id=a><p>1</p><div><p>2</p></div><p>3</p></div><div id=b><p>4</p><p>5</p></div>'
    const parents = blocks(source).map(({ facts }) => facts.page?.within.at(-1))
    expect(new Set(parents.slice(0, 3)).size).toBe(1)
    expect(parents[3]).toBe(parents[4])
    expect(parents[3]).not.toBe(parents[0])
  })
  it('tells at most 48 of the elements around a block: the outermost and the last', () => {
    const deep = '<div><p>1</p>'.repeat(100)
    const within = blocks(deep).at(-1)?.facts.page?.within ?? []
    expect(within.length).toBe(48)
    expect(within.slice(0, 3)).toEqual([0, 1, 3])
    expect(within.at(-1)).toBe(blocks(deep).at(-2)?.facts.page?.within.at(-1))
  })
  it('names the path, the labels and the hints on it', () => {
    const facts = page(
      '<main id="Content"><article class="story md:flex"><div itemprop="articleBody"><p class=lead>Text',
    )
    expect(facts.path).toBe('body>main>article>div>p')
    expect(facts.labels).toBe('content story lead')
    expect(facts.hints).toBe('main article body')
    expect(page('<div role="navigation"><ul><li>Home</ul></div>').hints).toBe('nav list')
  })
  it('measures the share in links', () => {
    expect(linked('<p><a href="/x">Four</a> four</p>')).toBe(0.5)
    expect(linked('<p><a name="top">No link</a></p>')).toBe(0)
    expect(linked('<p><button>Share</button></p>')).toBe(1)
  })
  it.each([
    '<div hidden><p>Text</div>',
    '<div style="color:red; DISPLAY : none"><p>Text</div>',
    '<p style="visibility:hidden">Text',
    '<noscript><p>Text</p></noscript>',
    '<template><p>Text</p></template>',
    '<dialog>Text</dialog>',
  ])('%s is hidden', (source) => {
    expect(page(source).hidden).toBe(true)
  })
  it.each([
    '<div hidden="until-found">Text',
    '<body style="display:none">Text',
    '<div aria-hidden="true">Text',
    '<dialog open>Text',
  ])('%s is not', (source) => {
    expect(page(source).hidden).toBe(false)
  })
  it('aria-hidden is a hint, for dialogs set it on the page behind them', () => {
    expect(page('<main aria-hidden="true"><p>Text').hints).toBe('main aria-hidden')
  })
  it('hidden text inside a paragraph is a block of its own and does not cut it', () => {
    const found = blocks('<p>The bridge <span hidden>advert</span>is <noscript>picture</noscript>closed.</p>')
    expect(found.map(({ text, facts }) => [text, facts.page?.hidden])).toEqual([
      ['The bridge is closed.', false],
      ['advert', true],
      ['picture', true],
    ])
  })
  it('tells how much of a block the page’s own articleBody holds', () => {
    const body = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')
    const source = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>
      <p>${body}</p><p>Read our other stories about the bridge</p>`
    expect(blocks(source).map(({ facts }) => facts.page?.inArticleBody)).toEqual([1, 0])
  })
})

describe('hostile pages', () => {
  const cases: readonly (readonly [name: string, source: string])[] = [
    [
      'nested 100,000 deep',
      `${'<div class="a b">'.repeat(100_000)}<p>Deep</p>${'</div>'.repeat(100_000)}<p>After</p>`,
    ],
    ['tables in tables', '<table><tr><td>a'.repeat(30_000)],
    ['unclosed items', `${'<div><b>'.repeat(600)}${'<li>x'.repeat(30_000)}`],
    [
      'closing tags without end',
      `${'<div>'.repeat(500)}${'<span>'.repeat(50_000)}${'</div></x></p>'.repeat(50_000)}`,
    ],
    ['half tags', `${'<'.repeat(100_000)}${'<a '.repeat(50_000)}`],
  ]
  it.each(cases)(
    '%s: in linear time, with bounded facts',
    (_, source) => {
      const found = blocks(source)
      expect(Math.max(0, ...found.slice(-100).map(({ facts }) => facts.page?.path.length ?? 0))).toBeLessThan(
        400,
      )
      expect(
        Math.max(0, ...found.slice(-100).map(({ facts }) => facts.page?.labels.length ?? 0)),
      ).toBeLessThan(400)
    },
    5000,
  )
  it('what comes after a deep page is text of the page again', () => {
    expect(texts(cases[0]?.[1] ?? '')).toEqual(['Deep', 'After'])
  })
  it('any string opens, blocks are numbered, offsets stand in order inside the source', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="x">',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<li>',
      '<br>',
      '<a href=x>',
      '</a>',
      '<pre>',
      '<span hidden>',
      '</span>',
      '<noscript>',
      '</noscript>',
      '<svg>',
      '</svg>',
      '<select>',
      '</select>',
      '&amp;',
      '<h1>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<title>',
      'word ',
      'Other',
      '\n',
      '<',
      '&#0;',
      '<x-y>',
      '</x-y>',
    )
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (parts) => {
        const source = parts.join('')
        const found = blocks(source)
        for (const [n, block] of found.entries()) {
          expect(block.n).toBe(n)
          expect(block.text.trim()).not.toBe('')
          expect(block.facts.from).toBeLessThanOrEqual(block.facts.to)
          expect(block.facts.to).toBeLessThanOrEqual(source.length)
          expect(block.facts.from).toBeGreaterThanOrEqual(found[n - 1]?.facts.from ?? 0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

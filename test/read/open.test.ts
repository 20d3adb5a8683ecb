/**
 * A document to an article: its form, language, tags, warnings and digest, and Readability's vote where it is
 * asked.
 */
import { describe, expect, it } from 'vitest'
import { openPage } from '../../src/read/html.ts'
import { openDocument, openText } from '../../src/read/open.ts'
import { withVotes } from '../../src/read/votes.ts'
import { defaults } from '../../stages/kit/settings.ts'

function open(name: string, content: string) {
  return openDocument({ id: name, name, bytes: Buffer.from(content), warnings: [] }, defaults)
}

const sentence =
  'The bridge over the river stays closed for another week, the mayor of the town said on Friday, and buses go round.'
const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>'
const page = `<html><head><title>Bridge</title></head><body>${menu}<div class="story">
  ${Array.from({ length: 8 }, (_, n) => `<p>${sentence} That was on day ${n}, people <a href="/x">said</a>.</p>`).join('')}
  </div><div class="footer"><p>Copyright the paper. <a href="/terms">Terms</a></p></div></body></html>`

describe('openDocument', () => {
  it('notes a name that says otherwise', () => {
    expect(open('a.txt', page).article).toMatchObject({
      form: 'html',
      warnings: ['named .txt, but it is a page'],
    })
    expect(open('a.html', 'Just text.').article).toMatchObject({
      form: 'text',
      warnings: ['named .html, but it is text'],
    })
    expect(open('a.txt', 'Prose about <div> and <p> and </p> tags.').article.form).toBe('text')
  })
  it('a text with tags left in some of its lines keeps its lines', () => {
    const listed = `Ten tips\n\nWalk more\n\n${`<p>${sentence}</p>\n\nStand up\n\nSit down\n\n`.repeat(4)}`
    expect(open('a.txt', listed).article.form).toBe('text')
    expect(open('a.txt', `Lead.<br><br>\n${`<p>${sentence}</p>\n`.repeat(4)}`).article.form).toBe('html')
  })
  it('leaves out of what is told of it what shows nothing', () => {
    const { tags } = openText(sentence, {
      id: 'a.json',
      settings: defaults,
      form: 'text',
      fields: [
        { name: 'title', value: 'Old\u0000 bridge\u0007' },
        { name: 'byline', value: '\u001b[31mIda Brandt' },
      ],
    })
    expect(tags.map(({ value }) => value)).toEqual(['Old bridge', 'Ida Brandt'])
  })
  it('gives the encoding', () => {
    const opened = open('a.txt', 'Füße')
    expect(opened.encoding).toBe('utf-8')
  })
  it('a record is believed first and keeps the form of a record', () => {
    const fields = [
      { name: 'title', value: 'Bridge closed' },
      { name: 'byline', value: 'Ann Lee' },
    ]
    const record = { holds: 'html', content: '<title>Other</title><p>Text</p>', fields } as const
    const { article, form } = openDocument(
      { id: 'a#1', name: 'a', bytes: Buffer.from('{}'), record, warnings: [] },
      defaults,
    )
    expect([article.form, form]).toEqual(['record', 'record'])
    expect(article.tags.map(({ name }) => name)).toEqual(['record title', 'record byline', 'title'])
  })
  it('tells the language, and und where unsure', () => {
    expect(open('a.txt', sentence).article.language).toBe('en')
    expect(
      open('a.txt', 'Der Bürgermeister sagte am Freitag, dass die Brücke noch eine Woche gesperrt bleibt.')
        .article.language,
    ).toBe('de')
    expect(
      open('a.txt', '市长表示，新桥将于下周开通。工程比预期更早完成，居民们感到高兴。').article.language,
    ).toBe('zh')
    expect(open('a.txt', '12 34 56').article.language).toBe('und')
    expect(open('a.txt', '').article.language).toBe('und')
  })
})

describe('openText', () => {
  it('opens a string without bytes', () => {
    expect(openText(page, { id: 'a', settings: defaults }).form).toBe('html')
    expect(openText('One.\n\nTwo.', { id: 'a', settings: defaults }).blocks.map(({ text }) => text)).toEqual([
      'One.',
      'Two.',
    ])
  })
  it('opens Markdown without its signs', () => {
    const source = `---\ntitle: "Bridge"\n---\n# Head #\n\nA **bold** [link](/x)\ngoes on. ![pic](/p.png)\n\nUnder\n-----\n* one\n* two *em*\n
> quoted\n> still\n\n\`\`\`\ncode  x\n\n y\n\`\`\`\nEnd 2*3*4 and a_b_c.`
    const { blocks, tags } = openText(source, { id: 'a.md', settings: defaults })
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Head',
      'paragraph: A bold link goes on.',
      'heading: Under',
      'item: one',
      'item: two em',
      'quote: quoted still',
      'code: code  x\n\n y',
      'paragraph: End 2*3*4 and a_b_c.',
    ])
    expect(tags).toEqual([{ name: 'front title', value: 'Bridge' }])
  })
})

describe('withVotes', () => {
  it.each(['lean', 'jsdom'] as const)('%s: the story keeps, menu and footer leave', (dom) => {
    const { blocks, warnings } = withVotes(openPage(page), { source: page, dom })
    expect(blocks.map(({ facts }) => facts.page?.vote)).toEqual([
      'leaves',
      'leaves',
      ...Array.from({ length: 8 }, () => 'keeps'),
      'leaves',
    ])
    expect(warnings).toEqual([])
  })
  it('a page of broken and bare text is voted on as well', () => {
    const bare = `${menu}${`${sentence} ${sentence}<br><br>`.repeat(6)}<font>Copyright`
    const { blocks } = withVotes(openPage(bare), { source: bare, dom: 'lean' })
    expect(blocks.filter(({ facts }) => facts.page?.vote === 'keeps').length).toBeGreaterThan(4)
  })
  it('icons in private characters are no stamps', () => {
    const icons = page.replaceAll('Home', '\ue000\ue001\ue002\ue003')
    const { blocks } = withVotes(openPage(icons), { source: icons, dom: 'lean' })
    expect(blocks.filter(({ facts }) => facts.page?.vote === 'keeps')).toHaveLength(8)
  })
  it.each([
    ['elements stand too deep in one another', '<b><p>x'.repeat(20_000)],
    ['an element holds too many others', `<div>${'<i></i>'.repeat(30_000)}</div>`],
  ])('is absent, with a warning, and soon, where to the engine %s', (reason, before) => {
    const source = `${before}${page}`
    const opened = openPage(source)
    const start = performance.now()
    const { warnings } = withVotes(opened, { source, dom: 'lean' })
    expect(warnings).toEqual([`Readability failed: ${reason}; its vote is absent`])
    expect(performance.now() - start).toBeLessThan(3000)
  })
  it('is absent, with a warning, where the page is too deep', () => {
    const deep = `${'<div>'.repeat(2000)}${page}`
    const { blocks, warnings } = withVotes(openPage(deep), { source: deep, dom: 'lean' })
    expect(blocks.every(({ facts }) => facts.page?.vote === undefined)).toBe(true)
    expect(warnings).toEqual(['too large or deep for Readability; its vote is absent'])
  })
})

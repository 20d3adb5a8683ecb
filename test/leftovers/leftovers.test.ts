/** What earlier stages leave hanging goes; what stands on its own stays. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/apply.ts'
import { openPage } from '../../src/read/html.ts'
import { textBlocks } from '../../src/read/text.ts'
import { checked } from '../../src/settings.ts'
import { textOf } from '../../src/write/render.ts'
import type { Article, Block } from '../../stages/kit/article.ts'
import type { Name } from '../../stages/kit/mark.ts'
import { leftovers } from '../../stages/leftovers.ts'
import { articleOf } from '../article-of.ts'

const { settings } = checked({})
const body = 'The harbour board of Lindholm voted on Tuesday to reopen the northern pier before Easter.'

/** The text after leftovers, where the lines with a leading `-` had been dropped before. */
function left(lines: readonly string[], byline?: string): string {
  const blocks = textBlocks(lines.map((line) => line.replace(/^-/, '')).join('\n'))
  const names: Name[] =
    byline === undefined
      ? []
      : [{ does: 'name', field: 'byline', value: byline, source: 'meta', rule: 'x/y', saw: '' }]
  const whole = { ...articleOf(blocks), names }
  const gone = blocks.filter(({ n }) => lines[n]?.startsWith('-'))
  const article = apply(
    whole,
    gone.map(({ n }) => ({ does: 'drop', block: n, rule: 'x/y', saw: '' })),
  )
  return textOf(apply(article, leftovers.mark(article, settings)))
}

it('drops lines without a word', () => {
  expect(left([body, '* * *', body])).toBe(`${body}\n\n${body}`)
})

it('keeps the stop and the comma of a sentence whose lines were broken', () => {
  const [begun, told] = ['The ferry, says', ', sails on Sunday']
  const blocks = textBlocks([begun, 'Maria Holt', told, '.', '***'].join('\n')).map((block): Block =>
    block.n > 0 && block.n < 4 ? { ...block, joined: '' } : block,
  )
  const gone = leftovers.mark(articleOf(blocks), settings).map((mark) => ('block' in mark ? mark.block : -1))
  expect(gone).toEqual([4])
})

it('drops a heading whose list went, and keeps one whose body stands', () => {
  expect(left([body, 'Read more:', '-Ferry sails', '-Bakery opens'])).toBe(body)
  expect(left([body, 'What was decided:', body])).toContain('What was decided:')
})

it('drops the first of a list of dated teasers of which all the others went', () => {
  const list = [
    'Ferry sails again',
    'The island waited a year.',
    '-3 May 2026',
    '-Bakery opens',
    '-Bread at last.',
    '-2 May 2026',
  ]
  const more = [
    '-Roof leaks',
    '-The library is wet.',
    '-1 May 2026',
    '-Clock stops',
    '-Nobody knows why.',
    '-30 April 2026',
  ]
  expect(left([body, ...list, ...more])).toBe(body)
})

it('drops the first of such a list, however long the lines were that went from it', () => {
  const long = `-${body} ${body} ${body}`
  const list = [
    '-3 May 2026',
    '-Bakery opens',
    long,
    '-2 May 2026',
    '-Roof leaks',
    long,
    '-1 May 2026',
    '-Clock stops',
  ]
  const above = ['Ferry sails again', 'The island waited a year.']
  expect(left([body, ...above, ...list, long, '-30 April 2026'])).toBe(body)
})

it('drops the one teaser of such a list that stands, and no more where two do', () => {
  const list = (second: string, third: string, said = '-Bread at last.'): readonly string[] => [
    'Ferry sails again',
    'The island waited a year.',
    '-3 May 2026',
    second,
    said,
    '-2 May 2026',
    third,
    '-The library is wet.',
    '-1 May 2026',
    '-Clock stops',
    '-30 April 2026',
  ]
  expect(left([body, ...list('Bakery opens', '-Roof leaks')])).toBe(body)
  expect(left([body, ...list('Bakery opens', '-Roof leaks', 'Bread at last.')])).toBe(body)
  expect(left([body, ...list('Bakery opens', 'Roof leaks')])).toContain('Bakery opens')
  expect(left([body, ...list(`Bakery opens. ${body} ${body} ${body}`, '-Roof leaks')])).toContain(
    'Bakery opens',
  )
})

it('keeps the replies of a thread where the dates that went are of two kinds', () => {
  const posts = Array.from(
    { length: 4 },
    (_, n) =>
      `<dl><dt>keel${n}</dt><dd>Joined: 0${n + 1} Jan 2015</dd></dl><h3>Re: bolts</h3><p>${n + 1} Feb 2025, 21:01</p><div>${n === 0 ? body : `Reply ${n}.`}</div>`,
  )
  const { blocks } = openPage(posts.join(''))
  const gone = blocks.filter(({ text }) => !/^Reply 1|^The harbour/.test(text))
  const article = apply(
    { ...articleOf(blocks), form: 'html' },
    gone.map(({ n }) => ({ does: 'drop', block: n, rule: 'x/y', saw: '' })),
  )
  expect(textOf(apply(article, leftovers.mark(article, settings)))).toContain('Reply 1.')
})

it('keeps lines above a date where no list follows', () => {
  const lines = [
    'The vote was held in May.',
    '-3 May 2026',
    '-Bakery opens',
    '-Bread at last.',
    '-2 May 2026',
  ]
  expect(left([body, ...lines])).toContain('The vote was held in May.')
})

it('keeps a paragraph above a list of dates: a teaser is shorter', () => {
  const dates = ['-3 May 2026', '-a', '-2 May 2026', '-b', '-1 May 2026', '-c', '-30 April 2026']
  const long = `${body} ${body} ${body}`
  expect(left([long, ...dates])).toBe(long)
})

describe('a paragraph that begins with the name of who signs the article', () => {
  const story = Array.from({ length: 6 }, (_, n) => body.replace('Tuesday', `day ${n}`))
  const box = 'Maria Holt covers harbours for the Lindholm Courier. She lives in Ostby with two dogs.'

  it('goes from the end of the text, with more of its kind', () => {
    expect(left([...story, box], 'Maria Holt')).toBe(story.join('\n\n'))
    expect(left([...story, box, 'She answers letters.'], 'Maria Holt')).not.toContain('harbours for')
  })
  it('stays where it stands in the text, or nobody of that name signs', () => {
    expect(left([...story.slice(3), box, ...story.slice(3)], 'Maria Holt')).toContain(box)
    expect(left([...story, box])).toContain(box)
    expect(left([...story, box], 'Maria Holtmann')).toContain(box)
    expect(left([...story, box], 'Maria')).toContain(box)
  })
  it('keeps one that goes on in the first person: of a namesake, or of oneself as of somebody else', () => {
    for (const own of [
      'Maria Holt mended my door. I mended nothing.',
      'Maria Holt, landlord, will plead poverty, and I know it.',
    ])
      expect(left([...story, own], 'Maria Holt')).toContain(own)
    expect(left([...story, 'Maria Holt wrote the first part of a trilogy.'], 'Maria Holt')).not.toContain(
      'trilogy',
    )
  })
  it('stays where it is an answer or a mere credit', () => {
    const answer = 'Maria Holt: We waited three winters for it, and now the boats are back.'
    expect(left([...story, answer], 'Maria Holt')).toContain(answer)
    expect(left([...story, 'Maria Holt, Ostby'], 'Maria Holt')).toContain('Maria Holt, Ostby')
  })
})

it('drops what is left of a menu, and no item of a list that stands or is no menu', () => {
  const menu = (hints: string, fates: readonly Block['fate'][]): readonly string[] => {
    const page = { path: 'body>nav>ul>li', labels: '', within: [], linked: 1, level: 0, hidden: false, hints }
    const blocks = ['Home', 'News', 'Town', 'Sport'].map((text, n): Block => ({
      n,
      kind: 'item',
      text,
      fate: fates[n] ?? 'kept',
      facts: { from: 0, to: 0, gap: 0, page },
    }))
    const article: Article = { ...articleOf(blocks), form: 'html' }
    return leftovers
      .mark(article, settings)
      .map((mark) => ('block' in mark ? `${mark.rule} ${mark.block}` : ''))
  }
  expect(menu('nav', ['dropped', 'dropped', 'kept', 'dropped'])).toEqual(['leftovers/menu-item 2'])
  expect(menu('nav', ['dropped', 'kept', 'kept', 'dropped'])).toEqual([])
  expect(menu('article', ['dropped', 'dropped', 'kept', 'dropped'])).toEqual([])
  expect(menu('nav', ['dropped', 'dropped', 'guarded', 'dropped'])).toEqual([])
})

describe('signs for the eye', () => {
  /** The text of a page after leftovers alone. */
  const shown = (page: string): readonly string[] => {
    const { blocks } = openPage(page)
    const article: Article = { ...articleOf(blocks), form: 'html' }
    return textOf(apply(article, leftovers.mark(article, settings))).split('\n\n')
  }
  it('drops numbers that count what stands beside them, and keeps those that part a text', () => {
    const steps = [1, 2, 3, 1, 2]
      .map((n) => `<li><div class=n>${n}</div><div>${body} ${n}</div></li>`)
      .join('')
    expect(shown(`<ol>${steps}</ol>`)).toEqual([1, 2, 3, 1, 2].map((n) => `${body} ${n}`))
    const slides = [1, 2, 3].map((n) => `<figure><div>${n}/3</div><p>${body} ${n}</p></figure>`).join('')
    expect(shown(slides)).toEqual([1, 2, 3].map((n) => `${body} ${n}`))
    const chapters = [1, 2, 3].map((n) => `<p>${n}</p><p>${body} ${n}</p>`).join('')
    expect(shown(chapters)).toEqual(expect.arrayContaining(['1', '2', '3']))
    const numbered = [1, 2, 3].map((n) => `<div><p>${n}.</p><p>${body} ${n}</p></div>`).join('')
    expect(shown(numbered)).toEqual(expect.arrayContaining(['1.', '2.', '3.']))
    const results = [3, 1, 2].map((n) => `<div><p>${n}</p><p>${body} ${n}</p></div>`).join('')
    expect(shown(results)).toEqual(expect.arrayContaining(['1', '2', '3']))
  })
  it('takes marks that lead to a note and back out of the text, and leaves works cited in a sentence', () => {
    const page = `<p>${body}<sup class=reference><a href="#cite_note-1">[1]</a></sup> It rained.<sup><a href="#fn2">2</a></sup></p>
      <p>As shown in <a href="#ref12">[12]</a>, and <a href="#fn3">in the note</a>.</p>
      <ol><li id=fn2>From the log. <a href="#r2">↩</a></li><li><a href="#cite_ref-1">^</a> Tull, p. 44.</li>
      <li><a href="#r3">↑</a> <a href="#r4">↑</a> <a href="#r5">↑</a> Minutes of the council.</li></ol>`
    expect(shown(page)).toEqual([
      `${body} It rained.`,
      'As shown in [12], and in the note.',
      'From the log.',
      'Tull, p. 44.',
      'Minutes of the council.',
    ])
  })
})

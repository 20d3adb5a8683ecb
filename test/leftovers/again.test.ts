/** What a document says again goes, and what only looks so stays. */
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
const [vote, cost, plan, doubt] = [
  'The harbour board of Lindholm voted on Tuesday to reopen the northern pier before Easter, with five of nine members in favour.',
  'The work will cost four million crowns, of which the town pays a third and the shipping line that uses the pier the rest.',
  'Divers have looked at the piles since autumn and found eleven that must be replaced before the first boat may land there.',
  'Whether the shipping line comes back at all is open: its summer timetable still names the southern quay and nothing else.',
]

/** The text after leftovers; `title` is the article's. */
function left(form: 'html' | 'text', source: string, title?: string): readonly string[] {
  const blocks: readonly Block[] = form === 'html' ? openPage(source).blocks : textBlocks(source)
  const names: Name[] =
    title === undefined
      ? []
      : [{ does: 'name', field: 'title', value: title, source: 'meta', rule: 'x/y', saw: '' }]
  const article: Article = { ...articleOf(blocks), form, names }
  return textOf(apply(article, leftovers.mark(article, settings))).split('\n\n')
}

function page(lines: readonly string[]): string {
  return lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('\n')
}

describe('on a page', () => {
  const said = (...lines: readonly string[]): readonly string[] => left('html', page(lines))

  it('the title that answers repeat goes, with its sign of an answer', () => {
    const lines = [vote, '<h3>Re: Old piers</h3>', cost, '<h3>Re: New piers</h3>', plan]
    expect(left('html', page(lines), 'Old piers')).toEqual([vote, cost, 'Re: New piers', plan])
  })
  it('links to headings further down are a table of contents and go with its heading', () => {
    const table =
      '<h2>Contents</h2><ul><li><a href="#v">1 The vote</a></li><li><a href="#c">2 The cost</a></li></ul>'
    const body = ['<h2 id="v">The vote</h2>', vote, '<h2 id="c">The cost</h2>', cost]
    expect(said(plan, table, ...body)).toEqual([plan, 'The vote', vote, 'The cost', cost])
    const list = '<ul><li><a href="/v">The vote</a></li><li><a href="/c">The cost</a></li></ul>'
    expect(said(plan, list, ...body)).toContain('The cost')
    expect(said(plan, list, ...body)).toHaveLength(7)
    const one = '<p><a href="#c">The cost</a></p>'
    expect(said(plan, one, ...body)).toHaveLength(6)
  })

  it('a paragraph that stands above already goes', () => {
    expect(said(vote, cost, plan, vote)).toEqual([vote, cost, plan])
  })
  it('a text that is printed twice stays once, with its headings and short lines', () => {
    const text = [vote, '<h2>The cost</h2>', cost, 'Who pays?', plan, doubt]
    expect(said(...text, 'More', ...text)).toEqual([vote, 'The cost', cost, 'Who pays?', plan, doubt, 'More'])
    expect(said(...text, ...text, ...text)).toEqual([vote, 'The cost', cost, 'Who pays?', plan, doubt])
  })
  it('a heading above goes along, where it stands above the first as well', () => {
    const text = ['<h2>The cost</h2>', cost, plan]
    expect(said('<h2>The cost</h2>', vote, ...text, doubt, ...text)).toEqual([
      'The cost',
      vote,
      'The cost',
      cost,
      plan,
      doubt,
    ])
  })
  it('the opening of a paragraph that stands above goes where it is cut off', () => {
    const cut = vote.slice(0, 90)
    expect(said(vote, cost, `${cut}...`, `${cut.trim()} \u2026`)).toEqual([vote, cost])
    expect(said(vote, cost, `${cut.replace('five', 'six')} she said...`)).toHaveLength(3)
    expect(said(vote, cost, `${vote.slice(0, 40)}...`)).toHaveLength(3)
  })
  it('what is said three times is of a form that repeats, and stays', () => {
    expect(said('Monday', vote, 'Tuesday', vote, 'Friday', vote)).toHaveLength(6)
  })
  it('items, rows, code and what is no sentence stay', () => {
    const item = `<ul><li>${vote}</li></ul>`
    expect(said(item, cost, item)).toHaveLength(3)
    const row = `<table><tr><td>${vote}</td><td>1</td></tr><tr><td>${cost}</td><td>2</td></tr></table>`
    expect(said(row, plan, row)).toHaveLength(5)
    const code = `<pre>${vote}</pre>`
    expect(said(code, cost, code)).toHaveLength(3)
    const address = vote.replace(/\.$/, '')
    expect(said(address, cost, address)).toHaveLength(3)
  })
  it('a paragraph that a heading, a question or a colon leads to stays: it answers, rules or quotes', () => {
    for (const [one, other] of [
      ['<h2>By day</h2>', '<h2>By night</h2>'],
      ['May boats land by day?', 'And by night?'],
      ['The board says:', 'We read it again:'],
    ])
      expect(said(cost, one ?? '', vote, plan, other ?? '', vote, doubt)).toHaveLength(7)
  })
  it('a quotation of a paragraph stays, and a paragraph of which a quotation stood above', () => {
    const quote = `<blockquote><p>${vote}</p></blockquote>`
    expect(said(vote, cost, quote, plan)).toHaveLength(4)
    expect(said(quote, cost, vote, plan)).toHaveLength(4)
  })
  it('a verse of several lines that comes back stays', () => {
    const verse = `<p>${vote.replace(', ', ',<br>')}</p>`
    expect(said(verse, cost, verse, plan)).toHaveLength(4)
  })
  it('steps alike of two recipes stay, and weeks alike of a plan', () => {
    const steps = (first: string): string =>
      `<ol>${[first, vote, cost, plan].map((step) => `<li>${step}</li>`).join('')}</ol>`
    expect(said(steps('Heat the oven.'), doubt, steps('Melt the butter.'))).toHaveLength(9)
    const days = [vote, cost, plan]
    expect(said('<h2>Week one</h2>', ...days, '<h2>Week two</h2>', ...days)).toHaveLength(8)
    expect(said('<p><b>Week one</b></p>', ...days, '<p><b>Week two</b></p>', ...days)).toHaveLength(8)
    expect(
      said('<p><strong>May</strong></p>', vote, cost, '<p><strong>June</strong></p>', vote),
    ).toHaveLength(5)
  })
  it('a clause of two sections stays, where more of them stands between', () => {
    const between = ['Boats land by day.', 'Nets are dried ashore.', 'Dues are paid first.', 'By night:']
    expect(said(vote, ...between, 'Dogs stay aboard.', vote, doubt)).toHaveLength(8)
    expect(said(vote, ...between.slice(0, 3), vote, doubt)).toHaveLength(5)
  })
  it('the lead below the text is a teaser of it, whatever stands between', () => {
    const between = ['Boats land by day.', 'Nets are dried ashore.', 'Dues are paid first.', 'By night.']
    expect(said(vote, ...between, cost, 'Read next', vote, 'More')).toEqual([
      vote,
      ...between,
      cost,
      'Read next',
      'More',
    ])
  })
  it('a text that is printed twice stays once, however little of it differs', () => {
    const notes = Array.from({ length: 8 }, (_, n) => `Boat ${n}: ${cost} ${plan}`)
    const text = [vote, ...notes.slice(0, 4), 'For desks.', ...notes.slice(4), doubt]
    expect(said(...text, ...text.map((line) => line.replace('desks', 'phones')))).toEqual([
      ...text,
      'For phones.',
    ])
  })
  it('a verse that comes back stays', () => {
    const verse = ['Down by the pier the herring boats lie,', 'and who shall sail them home, my love?']
    expect(
      said(...verse, 'The first winter came.', ...verse, 'The second winter came.', ...verse),
    ).toHaveLength(8)
  })
})

describe('in raw text', () => {
  const said = (...lines: readonly string[]): readonly string[] => left('text', lines.join('\n\n'))

  it('a text that stands twice stays once', () => {
    expect(said(vote, cost, plan, doubt, vote, cost, plan, doubt)).toEqual([vote, cost, plan, doubt])
  })
  it('weeks alike of a plan stay, below lines that name them or with more of each between', () => {
    const days = [vote, cost, plan]
    expect(said('Week one', ...days, doubt, 'Week two', ...days)).toHaveLength(9)
    const rests = ['Rest on Monday.', 'Swim on Tuesday.', 'Row on Friday.', 'Sleep.']
    expect(said(...days, ...rests, ...days, doubt)).toHaveLength(11)
  })
  it('a paragraph or two that are said again stay: they may be meant so', () => {
    const long = `${vote} ${cost}`
    expect(said(long, plan, doubt, long, plan)).toHaveLength(5)
    expect(said(vote, cost, plan, `${vote.slice(0, 90)}...`)).toHaveLength(4)
  })
})

describe('the title', () => {
  const title = 'Northern pier of Lindholm opens again'

  it('goes above and below the text, also behind its place in a list', () => {
    const lines = ['The island', title, vote, cost, title.toUpperCase(), `14. ${title}`]
    expect(left('html', page(lines), title)).toEqual(['The island', vote, cost])
    expect(left('text', lines.join('\n\n'), title)).toEqual(['The island', vote, cost])
  })
  it('goes in a trail, and where the name of the site follows it', () => {
    const trail = `<ul><li>Home</li><li>${title}</li></ul>`
    const lines = [vote, cost, `<p>${title} - The Lindholm Courier</p>`, trail]
    expect(left('html', page(lines), title)).toEqual([vote, cost])
    expect(left('html', page([vote, cost, `${title} - and closes again.`]), title)).toHaveLength(3)
  })
  it('stays as part of a programme, and where more than a name follows it', () => {
    const parts = [`<h2>${title} - Part one</h2>`, 'March', `<h2>${title} - Part two</h2>`, 'Polka']
    expect(left('html', page([vote, cost, ...parts]), title)).toHaveLength(6)
    expect(left('html', page([vote, cost, `${title} – but only in summer`]), title)).toHaveLength(3)
    expect(left('html', page([vote, cost, `${title} - 12 May`]), title)).toHaveLength(3)
  })
  it('goes without the other one of two works', () => {
    const works = `<ul><li>The old mill of Ostby</li><li>${title}</li></ul>`
    expect(left('html', page([vote, cost, works]), title)).toEqual([vote, cost, 'The old mill of Ostby'])
  })
  it('stays in the middle of a sentence whose lines a dump broke', () => {
    const broken: readonly Block[] = textBlocks(
      ['In', title, ', her novel, it rains.', vote, cost].join('\n'),
    ).map((block) =>
      block.n === 1 || block.n === 2 ? { ...block, joined: block.n === 1 ? ' ' : '' } : block,
    )
    const names: Name[] = [
      { does: 'name', field: 'title', value: title, source: 'meta', rule: 'x/y', saw: '' },
    ]
    expect(leftovers.mark({ ...articleOf(broken), names }, settings)).toEqual([])
  })
  it('goes in every form that the tags of the page give it', () => {
    const { blocks } = openPage(page([vote, cost, 'The northern pier is open', 'Pier']))
    const names = [title, 'The northern pier is open', 'Pier'].map((value): Name => ({
      does: 'name',
      field: 'title',
      value,
      source: 'meta',
      rule: 'x/y',
      saw: '',
    }))
    const told: Article = { ...articleOf(blocks), form: 'html', names }
    expect(textOf(apply(told, leftovers.mark(told, settings))).split('\n\n')).toEqual([vote, cost, 'Pier'])
  })
  it('goes behind the trail that leads to it, and stays as part of a longer line', () => {
    const lines = [`Harbour|${title}`, `Home > News > ${title}`, vote, cost, `${title}: what now?`]
    expect(left('html', page(lines), title)).toEqual([vote, cost, `${title}: what now?`])
  })
  it('goes behind sections without signs between them, and stays in a sentence that ends in it', () => {
    const lines = [`Home Harbour ${title}`, `Welcome to the ${title}`, vote, cost]
    expect(left('html', page(lines), title)).toEqual([`Welcome to the ${title}`, vote, cost])
  })
  it('stays as the question that closes the story, and as a refrain', () => {
    const question = 'Who will pay for the pier?'
    expect(left('html', page([vote, cost, question]), question)).toEqual([vote, cost, question])
    const song = [title, 'The gulls fly low.', title, 'The fish are sold.', title]
    expect(left('html', page([vote, ...song]), title)).toEqual([vote, ...song])
  })
  it('is more than what stands behind its last sign of a trail', () => {
    const lines = [vote, cost, '<h2>Ostby</h2>', 'It is spring.']
    expect(left('html', page(lines), 'Lindholm beats the town of > Ostby')).toHaveLength(4)
  })
  it('stays as one of several that are listed below the text', () => {
    const list = ['Southern quay of Ostby', title, 'Gulls'].map((line) => `<li>${line}</li>`).join('')
    expect(left('html', page([vote, cost, `<ul>${list}</ul>`]), title)).toHaveLength(5)
    expect(left('html', page([vote, cost, `<ul><li>${title}</li></ul>`]), title)).toHaveLength(2)
  })
  it('stays between paragraphs, as a heading may say it', () => {
    expect(left('html', page([vote, title, cost]), title)).toEqual([vote, title, cost])
  })
  it('goes only from the first line where it is a mere label, or nothing is a paragraph', () => {
    expect(left('text', ['Pier', vote, cost, 'Pier'].join('\n\n'), 'Pier')).toEqual([vote, cost, 'Pier'])
    expect(left('text', [title, 'It is spring.', title].join('\n\n'), title)).toEqual([
      'It is spring.',
      title,
    ])
  })
})

it('changes nothing in what it has left, where a line between went', () => {
  const once = left('text', [vote, cost, plan, doubt, vote, cost, '* * *', plan].join('\n\n'))
  expect(left('text', once.join('\n\n'))).toEqual(once)
})

it('takes no longer than its lines are many, whatever they say', () => {
  const alike = Array.from({ length: 100_000 }, (_, n) => (n % 2 === 0 ? vote : 'Northern pier opens again'))
  const started = performance.now()
  expect(left('text', alike.join('\n\n'), 'Northern pier opens again').length).toBeLessThan(10)
  expect(performance.now() - started).toBeLessThan(5_000)
})

/** Records as the scrapers write them, samples by the real tools, and as users map them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPipeline } from '../../src/index.ts'
import type { Mapping } from '../../src/read/records/record-fields.ts'
import { mapped } from '../../src/read/records/record-fields.ts'
import { recordDocument } from '../../src/read/records/records.ts'
import { allOf, samples, toldOf } from './documents-of.ts'
import { openDocument } from '../../src/read/open.ts'
import { defaults } from '../../stages/kit/settings.ts'

const PARAGRAPH =
  'The bridge over the Oxbow stays closed for another week, the mayor said on Friday, and buses go round by the mill on day'
const auto: Mapping = { preset: 'auto', places: {} }

/** The tags `record …` that the stages look at, and the first and last line. */
async function recordIn(name: string, place = 0) {
  const document = (await allOf(join(samples, name)))[place]
  if (document === undefined || 'reason' in document) throw new Error(`${name}: no document`)
  const { article } = openDocument(document, defaults)
  const tags = Object.fromEntries(article.tags.map((tag) => [tag.name.replace('record ', ''), tag.value]))
  return { why: document.why, tags, texts: article.blocks.map(({ text }) => text) }
}

describe('presets', () => {
  it('trafilatura', async () => {
    const { why, tags, texts } = await recordIn('trafilatura.json')
    expect(why).toBe('a record by the names of trafilatura')
    expect(tags).toMatchObject({
      title: 'Bridge closed',
      byline: 'Ann Lee',
      published: '2026-01-02',
      site: 'Oxbow Post',
      url: 'https://oxbow.example/bridge',
      crawled: '2026-11-23',
    })
    expect(texts).toHaveLength(5)
  })
  it('newspaper4k', async () => {
    const { tags, texts } = await recordIn('newspaper4k.json')
    expect(tags).toMatchObject({
      title: 'Bridge closed',
      byline: 'Ann Lee',
      published: '2026-01-02T08:00:00+00:00',
      language: 'en',
      site: 'Oxbow Post',
      canonical_url: 'https://oxbow.example/bridge',
    })
    expect(texts).toHaveLength(4)
  })
  it('news-please, whose nothing is "None"', async () => {
    const { why, tags, texts } = await recordIn('news-please.json')
    expect(why).toBe('a record by the names of news-please')
    expect(tags).toMatchObject({
      title: 'Bridge closed',
      byline: 'Ann Lee',
      published: '2026-01-02 08:00:00',
      site: 'oxbow.example',
      crawled: '2026-01-03 09:00:00',
    })
    expect(Object.values(tags)).not.toContain('None')
    expect(texts.map((text) => text.slice(0, -3))).toEqual(Array.from({ length: 4 }, () => PARAGRAPH))
  })
  it('Scrapy: a list of paragraphs, or the page as it came', async () => {
    expect(await recordIn('scrapy.jsonl', 0)).toMatchObject({
      why: 'a record by the names of scrapy',
      tags: { title: 'Bridge closed | Oxbow Post', author: 'Ann Lee', date: '2026-01-02T08:00:00Z' },
      texts: Array.from({ length: 4 }, (_, n) => `${PARAGRAPH} ${n}.`),
    })
    const page = await recordIn('scrapy.jsonl', 1)
    expect(page.texts).toEqual([
      'Bridge closed',
      ...Array.from({ length: 4 }, (_, n) => `${PARAGRAPH} ${n}.`),
    ])
  })
  it.each([
    [
      'firecrawl',
      { markdown: '# Pier\n\n**It** opens.', metadata: { title: 'Pier', sourceURL: 'https://a.example/1' } },
    ],
    [
      'firecrawl-answer',
      {
        success: true,
        data: {
          markdown: '# Pier\n\n**It** opens.',
          metadata: { title: 'Pier', sourceURL: 'https://a.example/1' },
        },
      },
    ],
    [
      'jina-reader',
      { code: 200, data: { title: 'Pier', url: 'https://a.example/1', content: '# Pier\n\n**It** opens.' } },
    ],
  ])('readers of pages that give Markdown: %s', (by, record) => {
    expect(mapped(record, auto)).toMatchObject({
      by,
      holds: 'markdown',
      fields: expect.arrayContaining([
        { name: 'title', value: 'Pier' },
        { name: 'url', value: 'https://a.example/1' },
      ]),
    })
  })
  it('Markdown of a record is read as such, and a page beside it is taken first', () => {
    const markdown = '**It** opens, says [the board](https://a.example/board).'
    const opened = (record: object) => {
      const document = {
        id: 'a',
        name: '',
        bytes: Buffer.from('{}'),
        warnings: [],
        record: { holds: 'text', content: '', fields: [], ...mapped({ ...record }, auto) } as const,
      }
      return openDocument(document, defaults).article.blocks.map(({ text }) => text)
    }
    expect(opened({ markdown })).toEqual(['It opens, says the board.'])
    expect(opened({ markdown, html: '<html><body><p>The page.</p></body></html>' })).toEqual(['The page.'])
  })
  it('what was made of Common Crawl’s WET: the headers of the WARC inside the record', () => {
    const record = {
      content: 'The mill is sold.\nThe council said so.',
      warc_headers: { 'warc-target-uri': 'https://oxbow.example/mill', 'warc-date': '2026-01-02T03:04:05Z' },
    }
    expect(mapped(record, auto)).toMatchObject({
      by: 'common-crawl',
      content: record.content,
      fields: [
        { name: 'url', value: 'https://oxbow.example/mill' },
        { name: 'crawled', value: '2026-01-02T03:04:05Z' },
      ],
    })
    expect(
      mapped({ raw_content: 'The mill.', digest: 'sha1:x', url: 'https://oxbow.example/' }, auto)?.by,
    ).toBe('ccnet')
  })
})

describe('a record that holds a page and a text', () => {
  const text =
    'The pier of Lindholm reopened on Tuesday after two years of repairs, said Ilse Varn of the harbour board.'
  const opened = (html: string) => {
    const record = mapped({ html, text }, auto)
    const bytes = Buffer.from('{}')
    if (record === undefined) throw new Error('no record')
    return openDocument({ id: 'a', name: 'a.jsonl', bytes, record, warnings: [] }, defaults).article
  }
  it('is told by its page', () => {
    const { blocks, warnings } = opened(`<p>${text}</p><p>It closed in 2024.</p>`)
    expect(blocks.map((block) => block.text)).toEqual([text, 'It closed in 2024.'])
    expect(warnings).toEqual([])
  })
  it.each(['<div id="app"></div>', '<p>Loading</p><script>run()</script>', '<p hidden>Please wait</p>'])(
    'is told by its text where the page is a shell: %s',
    (html) => {
      const { blocks, warnings, form } = opened(html)
      expect(blocks.map((block) => block.text)).toEqual([text])
      expect(warnings).toEqual(['the page shows next to nothing; taken from the text of its record'])
      expect(form).toBe('record')
    },
  )
})

describe('places of the user', () => {
  const record = {
    Headline: 'Mill sold',
    title: 'mill-sold-2',
    data: { story: { full: 'It is sold.' } },
    ref: 7,
  }
  const places = { title: ['Headline'], text: ['data.story.full'], id: ['ref'] }
  it('come before everything', () => {
    expect(mapped(record, { preset: 'auto', places })).toMatchObject({
      holds: 'text',
      content: 'It is sold.',
      fields: [
        { name: 'title', value: 'Mill sold' },
        { name: 'title', value: 'mill-sold-2' },
        { name: 'ref', value: '7' },
      ],
    })
    expect(mapped(record, auto)).toBeUndefined()
    expect(mapped({ body: 'Text.' }, { preset: 'none', places: {} })).toBeUndefined()
  })
  it('name the documents too', async () => {
    const lines = `${JSON.stringify(record)}\n${JSON.stringify({ ...record, ref: 8 })}\n`
    const found = await toldOf('a.jsonl', lines, { records: { preset: 'auto', places } })
    expect(found).toEqual(['a.jsonl#7: It is sold.', 'a.jsonl#8: It is sold.'])
  })
})

describe('JSON', () => {
  it('around a list of records', async () => {
    const content = JSON.stringify({ status: 'ok', articles: [{ content: 'One.' }, { content: 'Two.' }] })
    expect(await toldOf('a.json', content)).toEqual(['a.json#1: One.', 'a.json#2: Two.'])
  })
  it('JSON that is cut off is set aside, not read as an article of braces', async () => {
    const reason = 'named as JSON, but no whole JSON of records; mend it, or name it .txt if it is a text'
    for (const content of ['[{"text":"On', '[{"place":"Lindholm"},{"pl', '{"text": "The brid', '[1, 2]'])
      expect(await toldOf('a.json', content)).toEqual([`a.json: (${reason})`])
    expect(await toldOf('a.txt', '[Lindholm] The bridge is closed.')).toEqual([
      'a.txt: [Lindholm] The bridge is closed.',
    ])
  })
  it.each([
    ['cut', '[{"id":"a","text":"One, [two"},\n{"id":"b","text":"\\"Three}\\""},\n{"id":"c","te'],
    ['cut behind a comma', '\ufeff[{"id":"a","text":"One, [two"},{"id":"b","text":"\\"Three}\\""},'],
    ['without its end', '[{"id":"a","text":"One, [two"},{"id":"b","text":"\\"Three}\\""}'],
    [
      'damaged',
      '[{"id":"a","text":"One, [two"},{"id":"b","text":"\\"Three}\\""},{"id":"c" "text":"Four."},{"text":"Five."}]',
    ],
    ['with words behind it', '[{"id":"a","text":"One, [two"},{"id":"b","text":"\\"Three}\\""}] done'],
  ])('a list that is %s gives the records before that, and the rest as one aside', async (_, content) => {
    for (const name of ['a.json', 'a.jsonl'])
      expect(await toldOf(name, content)).toEqual([
        `${name}#a: One, [two`,
        `${name}#b: "Three}"`,
        `${name}: (a list that is cut or damaged behind record 2; mend it there)`,
      ])
  })
  it('of a list that is cut behind its first record both are told', async () => {
    expect(await toldOf('a.json', '[{"text":"One."},{"text":"Tw')).toEqual([
      'a.json#1: One.',
      'a.json: (a list that is cut or damaged behind record 1; mend it there)',
    ])
    expect(await toldOf('a.json', '[{"text":"One."},{"text":"Two."},]')).toEqual([
      'a.json#1: One.',
      'a.json#2: Two.',
    ])
  })
  it('a list without records is a document without text', async () => {
    expect(await toldOf('a.json', ' [ ]\n')).toEqual(['a.json: '])
  })
  it('a number that is none is nothing', async () => {
    expect(
      await toldOf('a.jsonl', '{"text":"One: NaN.","score":NaN}\n{"text":"Two.","low":-Infinity}\n'),
    ).toEqual(['a.jsonl#1: One: NaN.', 'a.jsonl#2: Two.'])
    expect(await toldOf('a.json', '[{"text":"One.","score":NaN},{"text":"Two."}]')).toHaveLength(2)
    expect(await toldOf('a.json', String.raw`{"text":"\\\"NaN\" \\","score":NaN}`)).toEqual([
      'a.json: \\"NaN" \\',
    ])
  })
  it('a number that is none before a string without an end, full of quotes, takes no time', async () => {
    const start = performance.now()
    const cut = `[{"text":"One.","score":NaN},{"text":"${String.raw`\"`.repeat(200_000)}`
    expect(await toldOf('a.json', cut)).toHaveLength(2)
    expect(performance.now() - start).toBeLessThan(6000)
  })
  it('lines that tell Elasticsearch where a record goes are passed over, with the id that they give it', async () => {
    const bulk = [
      { index: { _index: 'news', _id: '7a' } },
      { title: 'Pier', content: 'One.' },
      { create: { _index: 'news' } },
      { index: 'of names', content: 'Two.' },
      { index: {} },
      { id: 'own', content: 'Three.' },
    ]
    const passed: string[] = []
    const lines = bulk.map((line) => JSON.stringify(line)).join('\n')
    const limits = { passed: ({ id }: { readonly id: string }) => void passed.push(id) }
    expect(await toldOf('a.ndjson', lines, limits)).toEqual([
      'a.ndjson#7a: One.',
      'a.ndjson#4: Two.',
      'a.ndjson#own: Three.',
    ])
    expect(passed).toEqual(['a.ndjson#1', 'a.ndjson#3', 'a.ndjson#5'])
  })
  it('records behind broken lines are read, however many lines are broken', async () => {
    const broken = 'not a JSON record; mend or delete the line'
    expect(await toldOf('a.jsonl', '{broken\n{"text": "Cut\n{"text":"One."}\n{"text":"Two."}\n')).toEqual([
      `a.jsonl#1: (${broken})`,
      `a.jsonl#2: (${broken})`,
      'a.jsonl#3: One.',
      'a.jsonl#4: Two.',
    ])
  })
  const ONE = '{"id":"a","text":"The bridge is closed."}\n'
  const TWO = '{"id":"b","text":"The market moves."}\n'
  const LINES = [
    `(${'not a JSON record; mend or delete the line'})`,
    'The bridge is closed.',
    'The market moves.',
  ]
  it('a file named as NDJSON is that, whatever its first line is', async () => {
    for (const first of [
      'null',
      '"text":"Cut at its start."}',
      '<p>Cut.</p>"}',
      '[1, 2]',
      '{broken',
      'Words.',
    ]) {
      const found = await toldOf('a.jsonl', `${first}\n${ONE}${TWO}`)
      expect(found, first).toEqual([
        `a.jsonl#1: ${LINES[0]}`,
        `a.jsonl#a: ${LINES[1]}`,
        `a.jsonl#b: ${LINES[2]}`,
      ])
    }
    const long = `${'"x'.repeat(50_000)}"}\n`
    expect(await toldOf('a.ndjson', long.repeat(12) + ONE)).toHaveLength(13)
    const wide = Buffer.from(`\ufeffnull\n${ONE}${TWO}`, 'utf16le')
    expect((await toldOf('a.jsonl', wide)).map((line) => line.replace(/^.*?: /, ''))).toEqual(LINES)
  })
  it('another file is NDJSON where most of its first few lines are records', async () => {
    for (const first of ['null\n', '"text":"Cut."}\n', '{"text": "Cut\n', `${'"x'.repeat(50_000)}"}\n`])
      expect((await toldOf('stdin', first + ONE + TWO)).map((line) => line.replace(/^.*?: /, ''))).toEqual(
        LINES,
      )
    const broken = '{"text": "Cut\n{"text": "Cut\n{"text": "Cut\n'
    expect(await toldOf('stdin', `${broken}${ONE}${TWO}${TWO}${TWO}`)).toHaveLength(7)
  })
  it('prose with a record in it, a page and a list over many lines are what they are', async () => {
    const prose = `A record is written as here:\n\n${ONE}\nThat is a line of the file.\n`
    expect(await toldOf('a.txt', prose)).toHaveLength(1)
    expect((await toldOf('a.txt', prose))[0]).toContain('A record is written as here: | {')
    const list = `[\n${ONE.trim()},\n${TWO}]\n`
    for (const name of ['a.json', 'a.txt', 'a.jsonl'])
      expect(await toldOf(name, list)).toEqual([`${name}#a: ${LINES[1]}`, `${name}#b: ${LINES[2]}`])
    const page = `<html><body><p>The bridge.</p>\n<script type="application/ld+json">\n${ONE}</script></body></html>`
    expect(await toldOf('a.jsonl', page)).toEqual(['a.jsonl: The bridge.'])
    expect(await toldOf('a.jsonl', 'The bridge is closed.\n')).toEqual(['a.jsonl: The bridge is closed.'])
  })
  it('an id that looks like a number is no name where another goes by its line', async () => {
    const lines = '{"id":"2","text":"One."}\n{"text":"Two."}\n{"id":"x","text":"Three."}\n'
    expect(await toldOf('a.jsonl', lines)).toEqual([
      'a.jsonl#1: One.',
      'a.jsonl#2: Two.',
      'a.jsonl#x: Three.',
    ])
  })
  it('in UTF-16', async () => {
    const lines = '\ufeff{"text":"Die Brücke."}\n{"text":"Der Markt."}\n'
    expect(await toldOf('a.jsonl', Buffer.from(lines, 'utf16le'))).toEqual([
      'a.jsonl#1: Die Brücke.',
      'a.jsonl#2: Der Markt.',
    ])
  })
  it('a record that is too deep is set aside alone', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const reason = 'a record of too many lists or objects within one another; take them out'
    expect(await toldOf('a.json', `[{"text":"One."},{"text":"Two.","more":${deep}}]`)).toEqual([
      'a.json#1: One.',
      `a.json#2: (${reason})`,
    ])
    expect(recordDocument({ value: JSON.parse(deep), name: '1' })).toMatchObject({ id: '1', reason })
  })
  it('a text that is a page is opened as one', async () => {
    const { content } = mapped({ text: readFileSync(join(samples, 'scrapy.jsonl'), 'utf8') }, auto) ?? {}
    expect(content).toBeDefined()
    expect(mapped({ text: '<html><body><p>One.</p></body></html>' }, auto)?.holds).toBe('html')
    expect(mapped({ text: 'Write <b> for bold.' }, auto)?.holds).toBe('text')
    expect(createPipeline().clean('One.').text).toBe('One.')
  })
})

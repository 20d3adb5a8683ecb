/** Fields that scrapers and readers of pages write above a text become tags; lines of an article's own stay text. */
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { judge } from '../../src/read/text/form.ts'
import { header } from '../../src/read/text/header.ts'

const TEXT =
  'The pier of Lindholm reopened on Tuesday, eleven months after the storm that broke its northern arm.'

/** The fields of a header, and what is text. */
function told(source: string): readonly string[] {
  const { tags, end } = header(source)
  return [...tags.map(({ name, value }) => `${name}: ${value}`), source.slice(end).trim()]
}

describe('a header', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'fields in a row',
      `Title: Pier: open\nAuthor: Ann Lee\nDate: 2026-03-11\nURL: https://a.example/1\n\n${TEXT}`,
      [
        'title: Pier: open',
        'front byline: Ann Lee',
        'front published: 2026-03-11',
        'front url: https://a.example/1',
        TEXT,
      ],
    ],
    [
      'what a reader of pages writes, which ends with the name of the text',
      `Title: Pier\n\nURL Source: https://a.example/1\n\nPublished Time: 2026-03-11T08:30:00Z\n\nMarkdown Content:\nTitle: a word\n\n${TEXT}`,
      [
        'title: Pier',
        'front url: https://a.example/1',
        'front published: 2026-03-11T08:30:00Z',
        `Title: a word\n\n${TEXT}`,
      ],
    ],
    [
      'the text behind its name',
      `URL: https://a.example/1\nText: ${TEXT}`,
      ['front url: https://a.example/1', TEXT],
    ],
    [
      'names in bold',
      `**Title:** Pier\n**Link**: <https://a.example/1>\n\n${TEXT}`,
      ['title: Pier', 'front url: https://a.example/1', TEXT],
    ],
    [
      'items',
      `- Title: Pier\n- Source: https://a.example/1\n${TEXT}`,
      ['title: Pier', 'front url: https://a.example/1', TEXT],
    ],
    [
      'names in Chinese',
      `标题：码头\r\n链接：https://a.example/1\r\n\r\n${TEXT}`,
      ['title: 码头', 'front url: https://a.example/1', TEXT],
    ],
    [
      'fields that say nothing',
      `Title: Pier\nAuthor: None\nURL: https://a.example/1\n${TEXT}`,
      ['title: Pier', 'front url: https://a.example/1', TEXT],
    ],
    ['a mark of byte order', `\ufeffhttps://a.example/1\n${TEXT}`, ['front url: https://a.example/1', TEXT]],
    [
      'an address alone, then fields',
      `https://a.example/1\nTitle: Pier\n${TEXT}`,
      ['front url: https://a.example/1', 'title: Pier', TEXT],
    ],
  ])('is %s', (_, source, expected) => {
    expect(told(source)).toEqual(expected)
  })
  it.each<[string, string]>([
    [
      'what is told of a book',
      `Title: The Sea at Night\nAuthor: John Berg\nPublisher: Pier Press\n\n${TEXT}`,
    ],
    ['a song', `Titel: Ohne Atem\nText: Ann Lee\nMusik: Bo Ek\n\n${TEXT}`],
    ['one field', `Title: Pier\n\n${TEXT}`],
    ['a date and a source, which pages show', `Date: 2026-03-11\nSource: Harbour Herald\n\n${TEXT}`],
    ['an interview', `Question: Who wrote it?\nDate: nobody knows.\n\n${TEXT}`],
    ['a sentence with a colon', `By noon: all were ashore.\nhttps://a.example/1\n\n${TEXT}`],
    ['an address in a sentence', `https://a.example/1 is where it stood.\n\n${TEXT}`],
    ['a field that is a text', `Title: ${TEXT.repeat(12)}\nURL: https://a.example/1\n`],
    ['nothing', ''],
  ])('is not %s', (_, source) => {
    expect(header(source)).toEqual({ tags: [], end: 0, isMarkdown: false })
  })
  it.each([
    'Updated: Police now say that two people died in the fire.',
    'Data: 40 percent of firms now pay late',
    'By: the time the police came, the house had burned.',
    'Title: The second',
    'Link: https://a.example/2',
  ])('ends before %s', (line) => {
    const [, , text] = told(`Title: Pier\nURL: https://a.example/1\n\n${line}\n${TEXT}`)
    expect(text).toBe(`${line}\n${TEXT}`)
  })
  it('ends before a line that is no field, and loses none', () => {
    const [, , text] = told(`Title: Pier\nURL: https://a.example/1\nViews: 12\n${TEXT}`)
    expect(text).toBe(`Views: 12\n${TEXT}`)
  })
  it('that names Markdown says what the text is, whatever the file is called', () => {
    const source = `Title: Pier\n\nURL Source: https://a.example/1\n\nMarkdown Content:\n**Bold** words.`
    expect(judge(source, 'pier.txt').form).toBe('markdown')
    expect(judge(source.replace('Markdown ', ''), 'pier.txt').form).toBe('text')
  })
  it('gives its fields to the article, in raw text and in Markdown, and none of its lines', () => {
    const source = `Title: The pier of Lindholm reopens - Harbour Herald\nURL: https://herald.example/pier\nSource: Harbour Herald\nBy: Mira Olsund\n\n${TEXT}\n\n${TEXT.replace('Tuesday', 'Friday')}`
    for (const id of ['pier.txt', 'pier.md']) {
      const { title, byline, site, url, text } = clean({ id, content: source })
      expect({ title, byline, site, url }).toEqual({
        title: 'The pier of Lindholm reopens',
        byline: ['Mira Olsund'],
        site: 'Harbour Herald',
        url: 'https://herald.example/pier',
      })
      expect(text.startsWith(TEXT)).toBe(true)
    }
  })
  it('of a line of ten million letters, or of a million empty lines, is looked for in no time', () => {
    const start = performance.now()
    header(`Title: ${'a'.repeat(10_000_000)}`)
    header(`Title: Pier\n${'\n'.repeat(1_000_000)}URL: https://a.example/1`)
    header(' '.repeat(10_000_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

it('a line of white space behind a word takes no time', () => {
  const line = `\t\u0e01${' '.repeat(990)}!\nThe pier reopens.`
  const start = performance.now()
  for (let n = 0; n < 200; n++) expect(header(line).tags).toEqual([])
  expect(performance.now() - start).toBeLessThan(2000)
})

/** What the fields of a record come to in the end, by whatever usual name and in whatever usual shape they stand. */
import { describe, expect, it } from 'vitest'
import { recordLineOf } from '../../src/pipe.ts'
import type { ArticleRecord } from '../../src/write/shapes.ts'
import { documentStages } from '../../src/stages-in-force.ts'
import { defaults } from '../../stages/kit/settings.ts'

const TEXT =
  'The pier of Lindholm reopened on Monday, eleven months after the storm that tore it from its piles.\n\nThe harbour board had asked four firms, and one of them answered.'
const stages = documentStages(defaults)

function cleaned(record: object): ArticleRecord {
  const found = recordLineOf({ value: record, name: '1' }, { settings: defaults, stages })
  if ('is' in found) throw new Error(found.aside.reason)
  return found
}

describe('the name of a field', () => {
  it('may begin with a capital, or be written as the names of columns are', () => {
    expect(
      cleaned({
        Title: 'Pier reopens',
        Text: TEXT,
        Date: '2024-03-11',
        Author: 'Ida Brandt',
        URL: 'https://courier.example/x',
        'Site Name': 'The Courier',
      }),
    ).toMatchObject({
      title: 'Pier reopens',
      published: '2024-03-11',
      byline: ['Ida Brandt'],
      url: 'https://courier.example/x',
      site: 'The Courier',
    })
  })
  it.each(['headline', 'Headlines', 'heading', 'article_title', 'articleTitle', 'post_title', 'webTitle'])(
    'tells the title: %s',
    (name) => {
      expect(cleaned({ [name]: 'Pier reopens', text: TEXT }).title).toBe('Pier reopens')
    },
  )
  it.each(['Pier reopens in spring', '桥梁周二关闭'])('tells the title where it is the name: %s', (name) => {
    expect(cleaned({ name, text: TEXT }).title).toBe(name)
  })
  it.each(['dump-0007.txt', 'Ida Brandt'])('of a file or a person is no title: %s', (name) => {
    expect(cleaned({ name, text: TEXT }).title).toBeNull()
  })
  it.each([
    'datePublished',
    'publishedAt',
    'publishedTime',
    'publishDate',
    'pubDate',
    'published_date',
    'publication_date',
    'Publication Date',
    'created_at',
    'createdAt',
    'post_date',
    'datetime',
    'dateTime',
    'webPublicationDate',
    'date_gmt',
    'article_date',
  ])('tells the day: %s', (name) => {
    expect(cleaned({ [name]: '2024-03-11T08:30:00Z', text: TEXT }).published).toBe('2024-03-11T08:30:00Z')
  })
  it('of a day is believed in the order of trust, not in that of the record', () => {
    const record = { created_at: '2024-03-14', datetime: '2024-03-13', publishedAt: '2024-03-11', text: TEXT }
    expect(cleaned(record).published).toBe('2024-03-11')
  })
  it('tells no day of publication where it is that of the crawl', () => {
    const record = { text: TEXT, timestamp: '2024-03-14T00:00:00Z', url: 'https://courier.example/x' }
    expect(cleaned(record).published).toBeNull()
  })
  it.each([
    'permalink',
    'page_url',
    'pageUrl',
    'article_url',
    'web_url',
    'uri',
    'href',
    'final_url',
    'target_uri',
  ])('tells the address: %s', (name) => {
    expect(cleaned({ [name]: 'https://courier.example/x', text: TEXT }).url).toBe('https://courier.example/x')
    expect(cleaned({ [name]: 'urn:courier:7', text: TEXT }).url).toBeNull()
  })
  it('may stand in an object around the fields, behind those outside', () => {
    const meta = { title: 'Pier', url: 'https://courier.example/x', date: '2024-03-11', author: 'Ida Brandt' }
    const told = { url: 'https://courier.example/x', published: '2024-03-11', byline: ['Ida Brandt'] }
    expect(cleaned({ text: TEXT, meta })).toMatchObject({ title: 'Pier', ...told })
    expect(cleaned({ title: 'Pier reopens', text: TEXT, metadata: meta })).toMatchObject({
      title: 'Pier reopens',
      ...told,
    })
  })
})

describe('the value of a field', () => {
  it.each<[unknown, readonly string[]]>([
    [{ '@type': 'Person', name: 'Ida Brandt' }, ['Ida Brandt']],
    [
      [{ name: 'Ida Brandt' }, { name: 'Max Roe' }],
      ['Ida Brandt', 'Max Roe'],
    ],
    ["['Ida Brandt', 'Max Roe']", ['Ida Brandt', 'Max Roe']],
    [`["Pat O'Dorn", 'Max Roe']`, ["Pat O'Dorn", 'Max Roe']],
    ['[]', []],
    ['Brandt, Ida', ['Ida Brandt']],
    [
      ['Brandt, Ida', 'Roe, Max'],
      ['Ida Brandt', 'Max Roe'],
    ],
    ['Ida Brandt, Max Roe', ['Ida Brandt', 'Max Roe']],
    ['Ida Brandt, Lindholm', ['Ida Brandt']],
    ['Reuters, Lindholm', []],
    ['nan', []],
  ])('is of people: %j', (author, byline) => {
    expect(cleaned({ author, text: TEXT }).byline).toEqual(byline)
  })
  it.each([
    1710145800,
    '1710145800',
    1710145800000,
    '1710145800.0',
    { $date: '2024-03-11T08:30:00Z' },
    { $date: 1710145800000 },
    { $date: { $numberLong: '1710145800000' } },
  ])('is a day: %j', (published) => {
    expect(cleaned({ published, text: TEXT }).published).toBe('2024-03-11T08:30:00Z')
  })
  it.each([20240311, '20240311'])('is a day by its digits: %j', (published) => {
    expect(cleaned({ published, text: TEXT }).published).toBe('2024-03-11')
  })
  it.each([7, 1999123108, 202403110830, 'NaT', {}])('is no day: %j', (published) => {
    expect(cleaned({ published, text: TEXT }).published).toBeNull()
  })
  it('is a title as WordPress has it', () => {
    expect(cleaned({ title: { rendered: 'Pier reopens' }, text: TEXT }).title).toBe('Pier reopens')
  })
  it.each([
    ['Lindholm <em>pier</em> reopens', 'Lindholm pier reopens'],
    ['Lindholm pier<br/>reopens', 'Lindholm pier reopens'],
    ['Lindholm &lt;b&gt;pier&lt;/b&gt; reopens', 'Lindholm pier reopens'],
    ['What <b> means on a page', 'What <b> means on a page'],
    ['Between <b> and </b> in a page', 'Between <b> and </b> in a page'],
    ['Why 2 < 3 and 5 > 4', 'Why 2 < 3 and 5 > 4'],
  ])('is a title without the tags around its words: %s', (title, expected) => {
    expect(cleaned({ title, text: TEXT }).title).toBe(expected)
  })
  const PIER = 'Lindholm pier reopens'
  it.each<[string, object]>([
    ['the text opens with the rest', { title: `${PIER} - The Courier`, text: `${PIER}\n\n${TEXT}` }],
    ['a heading says the rest', { title: `${PIER} | Harbour`, markdown: `# ${PIER}\n\n${TEXT}` }],
    [
      'another field says the rest',
      { markdown: `# ${PIER}\n\n${TEXT}`, metadata: { title: `${PIER} - Harbour news`, ogTitle: PIER } },
    ],
    ['the site is known', { title: `${PIER} - The Courier`, site: 'The Courier', text: TEXT }],
    [
      'its address is known',
      { title: `${PIER} - The Courier`, url: 'https://www.courier.example/7', text: TEXT },
    ],
    [
      'the site is known and stands in the text too',
      {
        title: `${PIER} | The Courier`,
        site: 'The Courier',
        text: `The Courier\n\n${PIER} | The Courier\n\n${TEXT}`,
      },
    ],
  ])('is a title without its site where %s', (_, record) => {
    const { title, text } = cleaned(record)
    expect(title).toBe(PIER)
    expect(text).not.toContain(PIER)
  })
  it.each<[string, object]>([
    ['Pier reopens - after eleven months', { text: TEXT }],
    ['Pier reopens | Harbour', { text: TEXT }],
    ['Harbour and town - the pier reopens', { text: `Harbour and town\n\nThe pier reopens\n\n${TEXT}` }],
    ['The Courier - a ship of 1911', { text: `The Courier\n\n${TEXT}` }],
  ])('is the whole title where nothing but its shape speaks against it: %s', (title, record) => {
    expect(cleaned({ title, ...record }).title).toBe(title)
  })
  it('that was decoded by the wrong table is mended as the text is', () => {
    const record = {
      title: 'La jetÃ©e rouvre aprÃ¨s onze mois',
      author: 'RenÃ© MÃ¼ller',
      site: 'La DÃ©pÃªche',
      section: 'SociÃ©tÃ©',
      text: 'La jetÃ©e de Lindholm a rouvert lundi aprÃ¨s onze mois de travaux.',
    }
    expect(cleaned(record)).toMatchObject({
      title: 'La jetée rouvre après onze mois',
      byline: ['René Müller'],
      site: 'La Dépêche',
      section: 'Société',
      text: 'La jetée de Lindholm a rouvert lundi après onze mois de travaux.',
    })
    expect(cleaned({ title: 'Ponte São João reabre à noite', text: TEXT }).title).toBe(
      'Ponte São João reabre à noite',
    )
  })
  it('is nothing in an object without end', () => {
    let author: unknown = 'Ida Brandt'
    for (let n = 0; n < 50; n++) author = { name: author }
    expect(cleaned({ author, text: TEXT }).byline).toEqual([])
  })
})

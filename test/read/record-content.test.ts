/** Which text a record is taken to hold, in whatever shape it stands there. */
import { describe, expect, it } from 'vitest'
import { mapped } from '../../src/read/records/record-fields.ts'
import type { Mapping } from '../../src/read/records/record-fields.ts'
import { allOfBytes, toldOf } from './documents-of.ts'

const auto: Mapping = { preset: 'auto', places: {} }
const WHOLE =
  'The pier of Lindholm reopened on Monday after eleven months of repairs. Divers found that four of the oak piles had rotted below the waterline.'
const LONG = Array.from({ length: 6 }, (_, n) => `${WHOLE} It was pile ${n}.`).join('\n\n')

/** The text and what was passed over. */
function heldBy(record: object, mapping = auto) {
  const found = mapped({ ...record }, mapping)
  return found === undefined ? undefined : [found.content, ...found.doubts]
}

it.each([
  'articleText',
  'fullText',
  'maintext',
  'textContent',
  'postContent',
  'Body',
  'bodyHtml',
  'content_html',
])('the text is found by the name %s', (name) => {
  expect(heldBy({ title: 'Pier', [name]: WHOLE })).toEqual([WHOLE])
})

describe('of two texts', () => {
  it.each([
    ['The pier of Lindholm reopened on Mo…', 'content', WHOLE],
    ['The pier of Lindholm reopened on Monday after eleven months of repairs....', 'body', WHOLE],
    [`${LONG.slice(0, 700)} [+212 chars]`, 'full_text', LONG],
    ['The harbour of Lindholm has its pier again.', 'ctext', WHOLE],
    [`${LONG.slice(0, 25)}`, 'article', `<p>${WHOLE}</p><p>${WHOLE}</p>`],
    [LONG.slice(0, 500), 'content', `${LONG}\n\n${LONG}\n\n${LONG}`],
  ])('the teaser gives way: %s', (text, place, content) => {
    expect(heldBy({ text, [place]: content })).toEqual([
      content,
      `text is a teaser; the text is taken from ${place}`,
    ])
  })
  it.each([
    [WHOLE, 'The pier.'],
    [WHOLE, `${WHOLE} Photo: Ida Brandt.`],
    [LONG, `Menu. ${LONG}\n\n${LONG}\n\n${LONG}\n\n${LONG}`],
    ['And so it ends...', WHOLE.slice(0, 45)],
  ])('the one that may be whole stays: %s', (text, content) => {
    expect(heldBy({ text, content })).toEqual([text])
  })
  it('that of the place which the user names is taken', () => {
    const mapping = { preset: 'auto', places: { text: ['abstract'] } }
    expect(heldBy({ abstract: 'The pier is open.', content: LONG }, mapping)).toEqual(['The pier is open.'])
  })
  it('the page beside them is taken as ever', () => {
    const html = `<html><body><p>${WHOLE}</p></body></html>`
    expect(heldBy({ text: 'The pier is open.', content: LONG, html })).toEqual([html])
  })
  it('the passed one is told of in the warnings of its document', async () => {
    const [document] = await allOfBytes(
      'a.csv',
      `author,text,ctext\nIda Brandt,The pier reopened.,"${WHOLE}"\n`,
    )
    expect(document).toMatchObject({ warnings: ['text is a teaser; the text is taken from ctext'] })
  })
})

describe('what programs write for nothing', () => {
  it.each(['NaN', 'nan', 'None', 'null', 'N/A', '<NA>', ' '])('is no text: %j', (text) => {
    expect(heldBy({ text, content: WHOLE })).toEqual([WHOLE])
  })
  it('leaves a document without text, and none that is broken', async () => {
    expect(await toldOf('a.csv', 'id,text\na,NaN\nb,One.\n')).toEqual(['a.csv#a: ', 'a.csv#b: One.'])
  })
  it('is a word elsewhere', () => {
    expect(heldBy({ text: 'None of the piles had rotted.', content: 'nan' })).toEqual([
      'None of the piles had rotted.',
    ])
  })
})

describe('a list that holds the text', () => {
  it.each<[string, unknown]>([
    ['strings', ['One.', 'Two.']],
    ['objects', [{ text: 'One.' }, { type: 'p', value: 'Two.' }]],
    ['both', ['One.', { content: 'Two.' }, null, '', { text: '' }]],
    ['lists', [['One.'], [{ text: 'Two.' }]]],
  ])('of %s', (_, paragraphs) => {
    expect(heldBy({ title: 'Pier', paragraphs })).toEqual(['One.\n\nTwo.'])
  })
  it('keeps a part that has a title or an address, and a heading alone', () => {
    const body = [
      { text: 'One.' },
      { type: 'quote', title: 'Mayor', text: 'Two.' },
      { heading: 'Spring' },
      { text: 'Three.' },
    ]
    expect(heldBy({ body })).toEqual(heldBy({ body: ['One.', 'Two.', 'Spring', 'Three.'] }))
  })
  it('keeps the headings of its parts', () => {
    expect(heldBy({ body: [{ heading: 'Spring', text: 'One.' }, { text: 'Two.' }] })).toEqual([
      'Spring\n\nOne.\n\nTwo.',
    ])
  })
  it('tells of the parts that hold none', () => {
    expect(heldBy({ paragraphs: ['One.', { type: 'image', src: 'a.png' }, 7, 'Two.'] })).toEqual([
      'One.\n\nTwo.',
      'paragraphs: 2 of its parts hold no text that is known; passed over',
    ])
  })
  it('of articles is a list of records still', async () => {
    const content = [
      { title: 'Pier', text: 'One.' },
      { title: 'Mill', text: 'Two.' },
    ]
    expect(await toldOf('a.json', JSON.stringify({ content, page: 1 }))).toEqual([
      'a.json#1: One.',
      'a.json#2: Two.',
    ])
  })
  it('of paragraphs is one document, though it stands alone in a file', async () => {
    const record = { title: 'Pier', paragraphs: [{ text: 'One.' }, { text: 'Two.' }] }
    for (const name of ['a.json', 'a.jsonl'])
      expect(await toldOf(name, JSON.stringify(record))).toEqual([`${name}: One. | Two.`])
  })
  it('may be an object around it, as WordPress has it', () => {
    expect(heldBy({ content: { rendered: 'One.' } })).toEqual(['One.'])
  })
})

describe('tags that a scraper left in a text', () => {
  it.each([
    ['One.<br/><br/>Two.', 'One.\n\nTwo.'],
    ['One.<br />\nTwo.', 'One.\nTwo.'],
    ['<p>One.</p>', '\n\nOne.\n\n'],
    ['The <b>oak</b> piles and H<sub>2</sub>O.', 'The oak piles and H2O.'],
    ['The <a href="https://a.example/x" class=more>oak</a> piles.', 'The oak piles.'],
    ['One.&lt;br /&gt;Two.', 'One.\nTwo.'],
    ['&lt;b&gt;One.&lt;/b&gt; Two.', 'One. Two.'],
  ])('go: %s', (text, expected) => {
    expect(mapped({ text }, auto)).toMatchObject({ holds: 'text', content: expected })
  })
  it('are a page where they are its paragraphs, though they were escaped', () => {
    const text = '&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;'
    expect(mapped({ text }, auto)).toMatchObject({
      holds: 'html',
      content: '<p>One &amp; two.</p><p>Three.</p>',
    })
  })
  it.each([
    'The loop ends if a <b and c> d holds.',
    'Write <b> for bold.',
    'Write <br> for a new line.',
    '&lt;br&gt; is the tag that breaks a line.',
    'What stands between <b> and </b> is bold.',
    'The tag "<br>" ends a line.',
    'A page opens with <html> and its <b>body</b> follows.',
    'It is an <i>open tag.',
    'A &lt;div&gt; holds paragraphs.',
    'Set &lt;b&gt;one&lt;/b&gt; in bold.',
    '2 < 3 and 5 > 4.',
  ])('stay where the text tells of them: %s', (text) => {
    expect(mapped({ text }, auto)).toMatchObject({ holds: 'text', content: text })
  })
  it('are read in no time, however many there are', () => {
    const start = performance.now()
    for (const text of [
      '<b>'.repeat(200_000),
      '<b '.repeat(200_000),
      '&lt;b '.repeat(200_000),
      `x${'<b>x'.repeat(50_000)}${'</b>'.repeat(50_000)}`,
    ])
      mapped({ text }, auto)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

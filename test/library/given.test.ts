/** The library answers what no document and no job is with a sentence, as plain JavaScript may hand over anything. */
import { describe, expect, it } from 'vitest'
import { clean, cleanFolder, cleanStream, createPipeline } from '../../src/index.ts'

/** As JavaScript would call it: the type is whatever JSON made. */
const given = (json: string) => JSON.parse(json)

describe('the library, given what it cannot use', () => {
  it.each(['null', '5', '{}', '[]', '{"text":"The pier."}'])('clean(%s) says what a document is', (json) => {
    expect(() => clean(given(json))).toThrow('a document: must be a string, or { id, content }')
  })
  it('clean names what is wrong in a document', () => {
    expect(() => clean(given('{"id":"pier","content":5}'))).toThrow(
      'pier: content: must be a string or bytes',
    )
    expect(() => clean(given('{"id":7,"content":"The pier."}'))).toThrow(
      'id: must be a string that is not empty',
    )
    expect(() => clean({ id: '', content: 'The pier.' })).toThrow('id: must be a string that is not empty')
  })
  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'pier.png',
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      /^pier\.png: binary \(PNG image\); no text to clean/,
    ],
    ['pier.txt', Buffer.from('\x1f\x8b\x08\x00', 'latin1'), /^pier\.txt: packed by gzip; unpack it first/],
    ['pier', Buffer.from('WARC/1.1\r\n'), /^pier: a WARC; give each of its documents/],
    [
      'pier.xml',
      '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
      /^pier\.xml: a feed, no article/,
    ],
    [
      'pier.json',
      '{"title":"Pier","text":"The pier."}',
      /^pier\.json: JSON, no article; give the text or html/,
    ],
    ['pier.jsonl', '\ufeff[{"text":"The pier."}]', /^pier\.jsonl: JSON, no article/],
    ['pier.csv', 'title,text\nPier,The pier.\n', /^pier\.csv: a table, no article/],
  ])('clean says why %s is no article', (id, content, reason) => {
    expect(() => clean({ id, content })).toThrow(reason)
  })
  it.each(['%PDF- is how such a file begins.', '{"text"} is what the form showed.', 'title,text'])(
    'clean takes a string that is called nothing as a text: %s',
    (content) => {
      expect(clean(content).article.blocks).toHaveLength(1)
    },
  )
  it('createPipeline says that settings are an object', () => {
    expect(() => createPipeline(given('"md"'))).toThrow('settings: must be an object')
  })
  it('cleanStream sets aside what is no document, by its number, and goes on', async () => {
    const asides: unknown[] = []
    const ids: string[] = []
    const sources = given('[null, {"content":5}, "The northern pier was opened again on Tuesday."]')
    for await (const { id } of cleanStream(sources, { onAside: (aside) => void asides.push(aside) }))
      ids.push(id)
    expect(ids).toEqual(['3'])
    expect(asides).toEqual([
      { id: '1', where: 'clean', reason: expect.stringContaining('a document: must be a string') },
      { id: '2', where: 'clean', reason: 'content: must be a string or bytes' },
    ])
  })
  it.each([
    'null',
    '{}',
    '{"inputs":"dump","out":"x"}',
    '{"inputs":[],"out":"x"}',
    '{"inputs":[""],"out":"x"}',
  ])('cleanFolder(%s) says what inputs are', async (json) => {
    await expect(cleanFolder(given(json))).rejects.toThrow(
      "inputs: must be a list of files and folders, as ['dump']",
    )
  })
  it.each(['{"inputs":["dump"]}', '{"inputs":["dump"],"out":""}'])(
    'cleanFolder(%s) asks for out',
    async (json) => {
      await expect(cleanFolder(given(json))).rejects.toThrow("out: must be a folder, as 'clean'")
    },
  )
})

/** Records in the envelopes of databases, services and crawlers, and lists of them. */
import { describe, expect, it } from 'vitest'
import { mapped } from '../../src/read/records/record-fields.ts'
import { listIn, outOfEnvelope } from '../../src/read/records/envelope.ts'
import { toldOf } from './documents-of.ts'

const FERRY = 'The ferry to Lindholm made its first crossing in five months on Tuesday.'
const MILL = 'For sixty years the mill on the Lind ground nothing but barley.'
const auto = { preset: 'auto', places: {} } as const

describe('a record in an envelope', () => {
  it.each([
    ['a document of Elasticsearch', { _index: 'news', _id: 'a1', _source: { body: FERRY } }, 'a1'],
    ['a row of a data set', { row_idx: 0, row: { text: FERRY }, truncated_cells: [] }, 'dump.jsonl'],
    ['an answer of a crawler', { statusCode: 200, article: { articleBody: FERRY } }, 'dump.jsonl'],
    ['a resource of JSON:API', { type: 'story', id: '7', attributes: { body: FERRY } }, '7'],
    ['one within another', { data: { result: { id: 'b', post: { content: FERRY } } } }, 'b'],
  ])('is read as the record: %s', async (_, envelope, id) => {
    const name = id === 'dump.jsonl' ? id : `dump.jsonl#${id}`
    expect(await toldOf('dump.jsonl', JSON.stringify(envelope))).toEqual([`dump.jsonl: ${FERRY}`])
    const two = [envelope, { id: 'other', text: MILL }].map((one) => JSON.stringify(one)).join('\n')
    const [first = ''] = await toldOf('dump.jsonl', two)
    expect(first).toBe(`${name === id ? 'dump.jsonl#1' : name}: ${FERRY}`)
  })
  it('has what the envelope says of it, unless it says so itself', () => {
    const envelope = {
      url: 'https://lantern.example/ferry',
      title: 'Result 1',
      article: { title: 'Ferry', text: FERRY },
    }
    const fields = mapped(outOfEnvelope(envelope, auto), auto)?.fields
    expect(fields).toContainEqual({ name: 'url', value: 'https://lantern.example/ferry' })
    expect(fields?.filter(({ name }) => name === 'title')).toEqual([{ name: 'title', value: 'Ferry' }])
  })
  it('is not looked for where two objects hold a text', async () => {
    const both = { item: { text: FERRY }, page: { text: MILL } }
    expect(await toldOf('dump.json', JSON.stringify(both))).toEqual([
      'dump.json: (a record without text or html; name its field in records.places)',
    ])
  })
  it('is not looked for in a record with a text', () => {
    const record = { text: MILL, data: { text: FERRY } }
    expect(outOfEnvelope(record, auto)).toBe(record)
  })
  it('is read where a text beside it is empty', () => {
    for (const envelope of [
      { text: ' ', data: { text: FERRY } },
      { item: { text: '' }, page: { text: FERRY } },
    ])
      expect(mapped(outOfEnvelope(envelope, auto), auto)?.content).toBe(FERRY)
  })
  it('is a document of its own id where it is empty', () => {
    expect(outOfEnvelope({ _id: 7, _source: { body: '' } }, auto)).toEqual({ _id: 7, id: 7, body: '' })
  })
  it('has the people and words of the envelope', () => {
    const envelope = { author: { name: 'Ines Farrow' }, tags: ['sea', 'ferries'], row: { text: FERRY } }
    const fields = mapped(outOfEnvelope(envelope, auto), auto)?.fields
    expect(fields).toContainEqual({ name: 'author', value: 'Ines Farrow' })
    expect(fields).toContainEqual({ name: 'tags', value: 'ferries' })
  })
  it('is not looked for by the names of the contract alone', () => {
    const record = { row: { text: FERRY } }
    expect(outOfEnvelope(record, { preset: 'none', places: {} })).toBe(record)
  })
})

describe('a list in an envelope', () => {
  const items = [{ text: FERRY }, { text: MILL }]
  it.each([
    ['of an answer', { response: { status: 'ok', results: items } }],
    ['of a search', { took: 3, hits: { total: 2, hits: items.map((one) => ({ _source: one })) } }],
    ['of a graph', { data: { articles: { edges: items.map((node) => ({ node })) } } }],
  ])('is read as its records: %s', async (_, envelope) => {
    expect(await toldOf('dump.json', JSON.stringify(envelope))).toEqual([
      `dump.json#1: ${FERRY}`,
      `dump.json#2: ${MILL}`,
    ])
  })
  it('is the parts of an article where the envelope has its title', () => {
    const parts = { title: 'Ferry', data: { chunks: items } }
    expect(listIn(parts, auto)).toBeUndefined()
    expect(mapped(outOfEnvelope(parts, auto), auto)?.content).toBe(`${FERRY}\n\n${MILL}`)
  })
  it('is of records where it has no such name, or they have ids, titles or addresses', () => {
    const titled = items.map((item) => ({ ...item, title: 'Of its own' }))
    const known = items.map((item, id) => ({ ...item, id }))
    for (const [envelope, list] of [
      [{ data: { chunks: items } }, items],
      [{ title: 'News', data: { chunks: titled } }, titled],
      [{ title: 'News', pages: known }, known],
      [{ title: 'News', items }, items],
      [{ url: 'https://lantern.example/v1/posts', data: items }, items],
    ] as const)
      expect(listIn(envelope, auto)).toBe(list)
  })
  it('is not looked for where there are two, or where the object holds a text', () => {
    expect(listIn({ data: { items, posts: items } }, auto)).toBeUndefined()
    expect(listIn({ data: { items }, response: { results: items } }, auto)).toBeUndefined()
    expect(listIn({ text: FERRY, data: { items } }, auto)).toBeUndefined()
    expect(listIn({ article: { text: FERRY }, data: { items } }, auto)).toBeUndefined()
  })
})

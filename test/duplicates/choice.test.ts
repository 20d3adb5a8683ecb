import { describe, expect, test } from 'vitest'
import { duplicates } from '../../stages/duplicates.ts'
import { observe } from '../../stages/duplicates/notes/note.ts'
import type { Article } from '../../stages/kit/article.ts'
import type { Mark } from '../../stages/kit/mark.ts'
import { defaults } from '../../stages/kit/settings.ts'
import type { Edge } from '../../stages/kit/stage.ts'
import { article, BRIDGE, HERON } from './articles.ts'

function settled(
  articles: readonly Article[],
  edges?: readonly Edge[],
  settings = defaults,
): ReadonlyMap<string, readonly Mark[]> {
  const members = articles.map((one) => ({ id: one.id, note: observe(one) }))
  const found =
    edges ??
    articles.flatMap((one, n) =>
      articles.slice(n + 1).flatMap((two) => duplicates.compare?.(one, two, defaults) ?? []),
    )
  return duplicates.settle({ key: 0, members, edges: found }, settings)
}

function chosen(marks: ReadonlyMap<string, readonly Mark[]>): readonly string[] {
  return [...marks].flatMap(([id, own]) =>
    own.filter(({ does }) => does === 'choose').map(({ rule }) => `${id} by ${rule}`),
  )
}

describe('the canonical article', () => {
  test('is the one that a copy names as its source', () => {
    const original = article('z', BRIDGE, { url: 'https://www.harbour-post.example/bridge' })
    const copy = article('a', BRIDGE, {
      url: 'https://digest.example/1',
      canonical_url: 'https://harbour-post.example/bridge/',
    })
    expect(chosen(settled([copy, original]))).toEqual(['z by duplicates/named-original'])
  })
  test('is of the outlet that the text says it comes from', () => {
    const original = article('z', BRIDGE, { site: 'The Harbour Post' })
    const copy = article('a', BRIDGE, { site: 'Digest', source: 'Harbour Post' })
    expect(chosen(settled([copy, original]))).toEqual(['z by duplicates/own-outlet'])
  })
  test('is the one that the others share, not the longest', () => {
    const intro = article('a', [
      `Readers across the county have talked of little else since. ${HERON[3] ?? ''}`,
      ...BRIDGE,
    ])
    const articles = [
      intro,
      article('b', BRIDGE.slice(0, 4)),
      article('c', BRIDGE),
      article('d', [...BRIDGE.slice(0, 5), HERON[4] ?? '']),
    ]
    expect(chosen(settled(articles))).toEqual(['c by duplicates/fullest'])
  })
  test('is chosen by the criteria that a run is told, in their order', () => {
    const articles = [
      article('a', [...BRIDGE.slice(0, 2), HERON[3] ?? '', ...BRIDGE.slice(2)], { published: '2021-05-04' }),
      article('b', BRIDGE, { published: '2021-05-05' }),
      article('c', BRIDGE.slice(0, 4)),
    ]
    expect(chosen(settled(articles))).toEqual(['b by duplicates/fullest'])
    const told = { ...defaults, canonical: ['earliest', 'fullest'] as const }
    expect(chosen(settled(articles, undefined, told))).toEqual(['a by duplicates/earliest'])
  })
  test('is of two texts not the one with the shorter title: what two share says nothing of either', () => {
    const original = article('z', BRIDGE, {
      title: 'Bridge to close to lorries in autumn',
      published: '2026-03-01',
    })
    const copy = article('a', BRIDGE, { title: 'Bridge to close', published: '2026-03-02' })
    expect(chosen(settled([copy, original]))).toEqual(['z by duplicates/earliest'])
  })
  test('is not passed over for what the cleaning left at its end, but for what was repaired in it', () => {
    const left = article('z', [...BRIDGE, HERON[1] ?? ''])
    const reworded = article(
      'a',
      BRIDGE.map((text) => text.replace('Tolley', 'old').replace('about', 'roughly')),
    )
    const repaired = article('b', BRIDGE)
    const blocks = repaired.blocks.map((block) => ({
      ...block,
      facts: { ...block.facts, to: block.text.length + 4 },
    }))
    expect(chosen(settled([reworded, left, { ...repaired, blocks }]))).toEqual(['z by duplicates/fullest'])
  })
  test('does not end otherwise for what a page printed behind it, but for a credit', () => {
    const left = article('z', [...BRIDGE, HERON[1] ?? '', HERON[2] ?? ''])
    const credited = article('a', [...BRIDGE, 'Reporting by the Senn Valley desk of the Digest.'])
    const cuts = [1, 2, 3].map((from) => article(`c${from}`, BRIDGE.slice(from)))
    expect(chosen(settled([credited, ...cuts, left]))).toEqual(['z by duplicates/fullest'])
  })
  test('takes over what it lacks and says from whom', () => {
    const full = article('a', BRIDGE)
    const cut = article('b', BRIDGE.slice(0, 3), {
      published: '2021-05-04',
      byline: 'Ruth Sutter',
      title: 'Another headline',
    })
    const names = settled([full, cut])
      .get('a')
      ?.filter((mark) => mark.does === 'name')
    expect(names?.map(({ field, value, source }) => [field, value, source])).toEqual([
      ['published', '2021-05-04', 'copy b'],
      ['byline', 'Ruth Sutter', 'copy b'],
    ])
  })
})

test('one wrong edge does not join two stories', () => {
  const articles = [
    article('a', BRIDGE),
    article('b', BRIDGE.slice(0, 5)),
    article('c', [...BRIDGE].toReversed()),
    article('x', HERON),
    article('y', HERON.slice(0, 4)),
    article('z', [...HERON].toReversed()),
  ]
  const edge = (a: string, b: string, certainty: number): Edge => ({
    a,
    b,
    certainty,
    relation: 'near',
    ofA: 0.9,
    ofB: 0.9,
    evidence: [],
  })
  const right = [
    edge('a', 'b', 1),
    edge('a', 'c', 1),
    edge('b', 'c', 1),
    edge('x', 'y', 1),
    edge('x', 'z', 1),
    edge('y', 'z', 1),
  ]
  const shared = articles.map((one) => ({
    ...one,
    blocks: [...one.blocks, ...article('n', [BRIDGE[0] ?? '', HERON[0] ?? '']).blocks],
  }))
  expect(chosen(settled(shared, [...right, edge('c', 'x', 0.6)]))).toHaveLength(2)
})

test('what is cut from an article has no say on a later edition of it', () => {
  const text = [...BRIDGE, ...HERON]
  const [whole, later] = [article('whole', text), article('later', [...text, BRIDGE.join(' ')])]
  const cuts = [article('a', text.slice(1)), article('b', text.slice(2))]
  const edge = { certainty: 1, ofA: 0.9, ofB: 0.5, evidence: [] }
  const edges: readonly Edge[] = [
    { ...edge, a: 'a', b: 'whole', relation: 'cut' },
    { ...edge, a: 'b', b: 'whole', relation: 'cut' },
    { ...edge, a: 'later', b: 'whole', relation: 'edition', certainty: 0.9 },
  ]
  expect(settled([whole, later, ...cuts], edges).size).toBe(4)
})

test('a note stays under two kilobytes, whatever the page says of itself', () => {
  const long = Array.from({ length: 400 }, (_, n) =>
    BRIDGE.map((text) => text.replace(/[a-z]{5,}/g, (word) => word + String(n))).join(' '),
  )
  const fields = {
    title: '\u6771'.repeat(500),
    url: `https://a.example/${'x'.repeat(900)}`,
    source: 's'.repeat(900),
    byline: '\u6771'.repeat(500),
  }
  expect(Buffer.byteLength(JSON.stringify(observe(article('a', long, fields))))).toBeLessThanOrEqual(2048)
})

test('a page of a thousand words gives at most sixty keys or so', () => {
  const note = observe(
    article('a', [
      ...BRIDGE,
      ...HERON,
      ...BRIDGE.map((text) => text.toUpperCase().replace(/E/g, 'A')),
      ...HERON.map((text) => text.replace(/e/g, 'o')),
    ]),
  )
  expect(duplicates.keys(note, defaults).length).toBeLessThanOrEqual(75)
})

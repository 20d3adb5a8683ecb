/** A dump against an archive: copies of old articles are found, the old is not read again, what changed is said. */
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/open.ts'
import { duplicates } from '../../stages/duplicates.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'
import { bytesBelow } from '../bytes-below.ts'
import { BRIDGE, HERON } from '../duplicates/articles.ts'
import { fold, foldAlone, newFolder } from './desk.ts'

const CUT = BRIDGE.slice(0, 4)
const CELLAR = [
  'A cellar under the old brewery of Wenlow holds eleven hundred bottles of elderflower wine that nobody has laid claim to, its new owner found out on Friday.',
  'The labels give no year, but a newspaper used as wrapping reports the opening of the Wenlow tramway, which closed before the grandparents of anyone now living were born.',
  'A chemist from the dyers’ college in Sandry has opened one bottle and called the contents "drinkable, and perhaps flammable", asking for nine more to be certain.',
  'The parish would like the wine for its summer fair; the owner, a maker of bicycle bells named Tobiah Crane, would like to know whether the floor above will hold dancers.',
]

describe('a dump against an archive', () => {
  it('folds a copy of an archived article into it, and says that it is archived', async () => {
    const folder = newFolder()
    await fold(folder, { 'a/bridge': BRIDGE, 'a/heron': HERON })
    const { became, earlier } = await fold(folder, { 'b/cut': CUT, 'b/cellar': CELLAR })
    expect(became.get('b/cut')).toEqual({ story: 'a/bridge', relation: 'cut', archived: true, warnings: [] })
    expect(became.get('b/cellar')).toEqual({
      story: 'b/cellar',
      relation: null,
      archived: false,
      warnings: [],
    })
    expect(earlier?.stories.get('a/bridge')).toMatchObject({ archived: true, was: [], copies: [] })
    expect(earlier?.counts).toEqual({ known: 0, updated: 0, added: 2, changed: 0 })
  })
  it('reports a canonical article that another takes the place of, each time alike', async () => {
    const folder = newFolder()
    await fold(folder, { 'a/cut': CUT })
    const dump = { 'b/bridge': BRIDGE }
    const { became, earlier } = await fold(folder, dump)
    const warning =
      'archive/changed-canonical: a/cut stood for this story in an earlier run; b/bridge does now'
    expect(became.get('b/bridge')).toMatchObject({ story: 'b/bridge', warnings: [warning] })
    expect(earlier?.stories.get('b/bridge')).toMatchObject({ archived: false, was: ['a/cut'] })
    expect(earlier?.stories.get('b/bridge')?.copies.map(({ id }) => id)).toEqual(['a/cut'])
    expect(earlier?.counts.changed).toBe(1)
    const again = await fold(folder, dump)
    expect(again.became).toEqual(became)
    expect(again.earlier?.stories).toEqual(earlier?.stories)
  })
  it('knows its own articles by id and sha256: the same dump again changes neither results nor archive', async () => {
    const folder = newFolder()
    const dump = { 'a/bridge': BRIDGE, 'a/cut': CUT, 'a/heron': HERON }
    const first = await fold(folder, dump)
    const archived = bytesBelow(folder)
    const second = await fold(folder, dump)
    expect(second.became).toEqual(first.became)
    expect(second.earlier?.counts).toEqual({ known: 3, updated: 0, added: 0, changed: 0 })
    expect(bytesBelow(folder)).toEqual(archived)
    expect(first.became).toEqual(await foldAlone(dump))
  })
  it('takes changed content under a known id for an update: its old text meets nobody any more', async () => {
    const folder = newFolder()
    await fold(folder, { page: BRIDGE, 'a/heron': HERON })
    expect((await fold(folder, { page: CELLAR })).earlier?.counts).toMatchObject({ updated: 1, added: 0 })
    const { became } = await fold(folder, { 'c/bridge': BRIDGE.slice(1), 'c/cellar': CELLAR.slice(0, 3) })
    expect(became.get('c/bridge')).toMatchObject({ story: 'c/bridge' })
    expect(became.get('c/cellar')).toMatchObject({ story: 'page', archived: true })
  })
  it('tells of a story whose canonical article became another text', async () => {
    const folder = newFolder()
    await fold(folder, { page: BRIDGE, 'z/cut': CUT })
    const { earlier } = await fold(folder, { page: HERON })
    expect(earlier?.stories.get('z/cut')).toMatchObject({ archived: true, was: ['page'] })
    const { became } = await fold(folder, { 'b/part': CUT.slice(0, 3) })
    expect(became.get('b/part')).toMatchObject({ story: 'z/cut' })
  })
  it('forgets an article that has no text any more', async () => {
    const folder = newFolder()
    await fold(folder, { page: BRIDGE })
    await fold(folder, { page: [] })
    expect((await fold(folder, { 'b/cut': CUT })).became.get('b/cut')).toMatchObject({ story: 'b/cut' })
  })
  it('brings two archived stories together through a new article, and says which stood before', async () => {
    const folder = newFolder()
    await fold(folder, { 'a/one': BRIDGE.slice(0, 3), 'a/two': BRIDGE.slice(3) })
    const { became, earlier } = await fold(folder, { 'b/whole': BRIDGE })
    expect(became.get('b/whole')?.warnings[0]).toMatch(/a\/one, a\/two stood for this story/)
    expect(earlier?.stories.get('b/whole')?.was).toEqual(['a/one', 'a/two'])
  })
  it('reads no old article but those that are compared with a new one', async () => {
    const folder = newFolder()
    await fold(folder, { 'a/bridge': BRIDGE, 'a/heron': HERON, 'a/cellar': CELLAR })
    const read: string[] = []
    await fold(folder, { 'b/cut': CUT }, { watch: (archive) => watched(archive, read) })
    expect(new Set(read)).toEqual(new Set(['a/bridge']))
  })
  it('compares no two articles of which the archive holds the verdict', async () => {
    const folder = newFolder()
    await fold(folder, { 'a/bridge': BRIDGE, 'a/cut': CUT, 'a/part': BRIDGE.slice(1) })
    const pairs: string[] = []
    const stage: CorpusStage = {
      ...duplicates,
      compare: (a, b, settings) => {
        pairs.push(`${a.id} ${b.id}`)
        return duplicates.compare?.(a, b, settings)
      },
    }
    await fold(folder, { 'a/cut': CUT, 'b/new': BRIDGE.slice(0, 5) }, { stage })
    expect(pairs.toSorted()).toEqual(['a/bridge b/new', 'a/cut b/new', 'a/part b/new'])
  })
  it('leaves the stories alone that no new article hangs on', async () => {
    const folder = newFolder()
    await fold(folder, { 'a/bridge': BRIDGE, 'a/cut': CUT, 'a/heron': HERON, 'a/part': HERON.slice(0, 3) })
    const { earlier } = await fold(folder, { 'b/heron': HERON.slice(1) })
    expect([...(earlier?.stories.keys() ?? [])]).toEqual(['a/heron'])
    expect(earlier?.stories.get('a/heron')?.copies.map(({ id }) => id)).toEqual(['a/part'])
  })
})

/** The archive, and the ids of the articles that are read from it. */
function watched(archive: Archive, read: string[]): Archive {
  const recordsAt: Archive['recordsAt'] = () => {
    const volumes = archive.recordsAt()
    return {
      ...volumes,
      at: (place) => {
        const record: unknown = volumes.at(place)
        if (isArticle(record)) read.push(record.id)
        return volumes.at(place)
      },
    }
  }
  return { ...archive, recordsAt }
}

function isArticle(record: unknown): record is { readonly id: string } {
  return typeof record === 'object' && record !== null && 'is' in record && record.is === 'article'
}

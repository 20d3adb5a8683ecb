/** Rebuilds the catalogue of an archive from its segments: notes, keys and the place of every record. */
import { join } from 'node:path'
import { hash53 } from '../../stages/kit/hash.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import type { CorpusStage } from '../../stages/kit/stage.ts'
import { attempt } from '../attempt.ts'
import { openBatch } from './batch.ts'
import type { Batch, NoteAndKeys } from './batch.ts'
import { damaged } from './damaged.ts'
import { NO_CATALOGUE } from './head.ts'
import { makerOf } from './maker.ts'
import type { Archive } from './open.ts'
import { articleOfRecord } from './records.ts'
import type { ArchiveRecord, ArchivedArticle } from './records.ts'
import { openSorter } from './sorter.ts'
import { spotOf } from './volumes.ts'

/** The stage that finds copies, and its settings. */
export interface Maker {
  readonly stage: CorpusStage
  readonly settings: Settings
}

/** Rebuilds the catalogue if other code made its notes. */
export function makeReady(archive: Archive, maker: Maker): 'ready' | 'made anew' {
  const { articles, catalogue } = archive.head()
  const name = makerOf(maker.stage, maker.settings)
  if (catalogue.maker === name || articles === 0) return 'ready'
  rebuildCatalogue(archive, maker, 'refuse')
  return 'made anew'
}

/** Rebuilds the catalogue. A damaged record throws an unusable error; with `allow` it is left out. */
export function rebuildCatalogue(archive: Archive, maker: Maker, damage: 'refuse' | 'allow'): void {
  const head = archive.head()
  const stale = supersededArticles(archive)
  const batch = openBatch(archive, { ...head, catalogue: NO_CATALOGUE })
  let articles = 0
  for (const { place, value } of archive.recordsAt().each<ArchiveRecord>()) {
    if (value === undefined) {
      if (damage === 'allow') continue
      const { path, offset } = spotOf(archive.segments, place)
      throw damaged(path, `the record at byte ${offset} is damaged`)
    }
    if (value.is === 'article' && stale.has(place)) continue
    if (value.is === 'article') articles++
    enter(batch, { place, record: value, maker })
  }
  archive.commit(batch.finish({ articles, maker: makerOf(maker.stage, maker.settings) }))
}

interface Entering {
  readonly place: number
  readonly record: ArchiveRecord
  readonly maker: Maker
}

/** Enters a record into the catalogue. Kinds that this version does not know are skipped. */
function enter(batch: Batch, { place, record, maker }: Entering): void {
  if (record.is === 'article') batch.enterArticle(place, record, notedOf(record, maker))
  if (record.is === 'edge') batch.enterEdge(place, record)
  if (record.is === 'story') batch.enterStory(place, record)
}

/** The note and keys of an article. If the stage throws on it, it has no keys and meets no other. */
export function notedOf(record: ArchivedArticle, { stage, settings }: Maker): NoteAndKeys {
  const outcome = attempt({ id: record.id, where: stage.name }, () => {
    const note = stage.observe(articleOfRecord(record), settings)
    return { note, keys: stage.keys(note, settings) }
  })
  return 'value' in outcome ? outcome.value : { note: null, keys: [] }
}

/** Places of article records that a later record of the same id replaces or removes. */
export function supersededArticles(archive: Archive): ReadonlySet<number> {
  const sorter = openSorter(join(archive.folder, 'sorting', 'superseded'))
  for (const { place, value } of archive.recordsAt().each<ArchiveRecord>()) {
    if (value?.is === 'article' || value?.is === 'gone') sorter.add(hash53(value.id), place)
  }
  const stale = new Set<number>()
  let group: number[] = []
  let last = -1
  for (const [key, place] of sorter.each()) {
    if (key !== last) addStale(archive, group, stale)
    group = key === last ? [...group, place] : [place]
    last = key
  }
  addStale(archive, group, stale)
  sorter.close()
  return stale
}

/** Of the records under one hash, adds all but the last of each id. */
function addStale(archive: Archive, places: readonly number[], stale: Set<number>): void {
  if (places.length < 2) return
  const latest = new Map<string, number>()
  for (const place of places) {
    const record = archive.recordsAt().at<ArchiveRecord>(place)
    if (record.is !== 'article' && record.is !== 'gone') continue
    const before = latest.get(record.id)
    if (before !== undefined) stale.add(before)
    latest.set(record.id, place)
  }
}

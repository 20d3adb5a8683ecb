/**
 * Rewrites an archive without what is superseded: old contents, edges between old contents, and stories that
 * a later record replaced.
 */
import { openBatch } from './batch.ts'
import type { Batch } from './batch.ts'
import { deadNotes, standingOf } from './catalogue.ts'
import type { Standing } from './catalogue.ts'
import { damaged } from './damaged.ts'
import { NO_CATALOGUE } from './head.ts'
import { makerOf } from './maker.ts'
import type { Archive } from './open.ts'
import { rebuildCatalogue } from './rebuild.ts'
import type { Maker } from './rebuild.ts'
import type { ArchiveRecord, ArchivedArticle, EdgeRecord, NoteRecord, StoryRecord } from './records.ts'
import { lastStories } from './stories.ts'
import { verifyArchive } from './verify.ts'

export interface Compacted {
  /** Bytes of the segments before, and after. */
  readonly before: number
  readonly after: number
  readonly articles: number
}

/** Records looked up together. */
const TOGETHER = 5000

/**
 * Throws an unusable error if records are damaged, unless `dropDamaged` allows to drop them. If the process
 * is killed, the archive is either the old one or the new one.
 */
export function compactArchive(archive: Archive, maker: Maker, dropDamaged: boolean): Compacted {
  const { segments, catalogue } = verifyArchive(archive)
  const [first] = segments
  if (first !== undefined && !dropDamaged)
    throw damaged(
      'archive',
      `${segments.length} records are damaged (${first}); --drop-damaged leaves them out`,
    )
  const before = bytesOf(archive)
  const name = makerOf(maker.stage, maker.settings)
  if (segments.length + catalogue.length > 0 || archive.head().catalogue.maker !== name)
    rebuildCatalogue(archive, maker, 'allow')
  const batch = openBatch(archive, { ...archive.head(), segments: [], catalogue: NO_CATALOGUE })
  const dead = deadNotes(archive)
  const articles = copyArticles(archive, { batch, maker, dead })
  for (const group of groupsOf(archive)) copyGroup(archive, group, { batch, dead })
  archive.commit(batch.finish({ articles, maker: name }))
  return { before, after: bytesOf(archive), articles }
}

function bytesOf(archive: Archive): number {
  return archive.head().segments.reduce((sum, { bytes }) => sum + bytes, 0)
}

interface Copying {
  readonly batch: Batch
  readonly dead: ReadonlySet<number>
}

function copyArticles(archive: Archive, to: Copying & { readonly maker: Maker }): number {
  const { stage, settings } = to.maker
  let articles = 0
  for (const { place, value } of archive.notesAt().each<NoteRecord>()) {
    if (value === undefined || to.dead.has(place)) continue
    const record = archive.recordsAt().at<ArchivedArticle>(value.at)
    const keys = value.note === null ? [] : stage.keys(value.note, settings)
    to.batch.enterArticle(to.batch.write(record), record, { note: value.note, keys })
    articles++
  }
  return articles
}

interface Placed<T> {
  readonly place: number
  readonly record: T
}

interface Group {
  readonly edges: readonly Placed<EdgeRecord>[]
  readonly stories: readonly Placed<StoryRecord>[]
  /** Records of kinds that this version does not know. */
  readonly strange: readonly ArchiveRecord[]
}

/** All records except articles and removals of articles, some thousand at a time. */
function* groupsOf(archive: Archive): Generator<Group> {
  let [edges, stories, strange]: [Placed<EdgeRecord>[], Placed<StoryRecord>[], ArchiveRecord[]] = [[], [], []]
  for (const { place, value } of archive.recordsAt().each<ArchiveRecord>()) {
    if (value === undefined || value.is === 'article' || value.is === 'gone') continue
    if (value.is === 'edge') edges.push({ place, record: value })
    else if (value.is === 'story') stories.push({ place, record: value })
    else strange.push(value)
    if (edges.length + stories.length + strange.length < TOGETHER) continue
    yield { edges, stories, strange }
    ;[edges, stories, strange] = [[], [], []]
  }
  yield { edges, stories, strange }
}

function copyGroup(archive: Archive, { edges, stories, strange }: Group, { batch, dead }: Copying): void {
  const ids = edges.flatMap(({ record }) => [record.edge.a, record.edge.b])
  const standing = standingOf(archive, ids, dead)
  for (const { record } of edges.filter((one) => holds(one.record, standing)))
    batch.enterEdge(batch.write(record), record)
  const last = lastStories(
    archive,
    stories.flatMap(({ record }) => [record.story, ...record.copies]),
  )
  for (const { place, record } of stories) {
    const counts = [record.story, ...record.copies].some((id) => last.get(id)?.place === place)
    if (counts) batch.enterStory(batch.write(record), record)
  }
  for (const record of strange) batch.write(record)
}

function holds({ edge, of }: EdgeRecord, standing: ReadonlyMap<string, Standing>): boolean {
  return standing.get(edge.a)?.content === of[0] && standing.get(edge.b)?.content === of[1]
}

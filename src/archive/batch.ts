/** Additions to an archive, written after what counts and sorted. They count once a new head is written. */
import { join } from 'node:path'
import { hash53 } from '../../stages/kit/hash.ts'
import { openAppender } from './appender.ts'
import { RUN_NAMES } from './head.ts'
import type { Catalogue, Head, RunName } from './head.ts'
import type { Archive } from './open.ts'
import type { ArchivedArticle, EdgeRecord, GoneRecord, NoteRecord, StoryRecord } from './records.ts'
import { merged, pairsOf, writeRun } from './runs.ts'
import type { RunFile } from './runs.ts'
import { runPath } from './shelves.ts'
import { openSorter } from './sorter.ts'
import type { Sorter } from './sorter.ts'

export interface NoteAndKeys {
  readonly note: unknown
  readonly keys: readonly string[]
}

export interface Batch {
  /** Writes a record into the segments and returns its place. */
  readonly write: (record: ArchivedArticle | EdgeRecord | StoryRecord | GoneRecord) => number
  /** Enters the record at a place into the catalogue; so do the two below. */
  readonly enterArticle: (at: number, record: ArchivedArticle, noted: NoteAndKeys) => void
  readonly enterEdge: (at: number, record: EdgeRecord) => void
  readonly enterStory: (at: number, record: StoryRecord) => void
  /** Records that the note at this place no longer counts. */
  readonly supersede: (note: number) => void
  /** Writes everything to disk and returns the new head; the additions count once that is written. */
  readonly finish: (count: { readonly articles: number; readonly maker: string }) => Head
}

/** A batch that continues from `base`: the current head, or one without a catalogue to rebuild it. */
export function openBatch(archive: Archive, base: Head): Batch {
  let next = Math.max(base.next, archive.head().next)
  const take = (): number => next++
  const segments = openAppender(archive.segments, base.segments, take)
  const notes = openAppender(archive.notes, base.catalogue.notes, take)
  const sorters = sortersIn(join(archive.folder, 'sorting'))

  function enterArticle(at: number, record: ArchivedArticle, { note, keys }: NoteAndKeys): void {
    const { id, sha256, content } = record
    const line: NoteRecord = { id, at, sha256, content, note }
    const place = notes.add(line)
    sorters.ids.add(hash53(id), place)
    const own = new Set(keys)
    for (const key of own) sorters.keys.add(hash53(key), place)
    sorters.sizes.add(place, own.size)
  }
  function enterEdge(at: number, { edge }: EdgeRecord): void {
    sorters.edges.add(hash53(edge.a), at)
    sorters.edges.add(hash53(edge.b), at)
  }
  function enterStory(at: number, { story, copies }: StoryRecord): void {
    for (const id of [story, ...copies]) sorters.stories.add(hash53(id), at)
  }
  function finish({ articles, maker }: { readonly articles: number; readonly maker: string }): Head {
    const volumes = { segments: segments.finish(), notes: notes.finish() }
    const runs = (name: RunName): readonly RunFile[] => {
      const before = base.catalogue.runs[name]
      const after = withRun(before, sorters[name], { folder: archive.folder, name, take })
      sorters[name].close()
      return after
    }
    const catalogue: Catalogue = {
      maker,
      notes: volumes.notes,
      runs: {
        keys: runs('keys'),
        ids: runs('ids'),
        edges: runs('edges'),
        stories: runs('stories'),
        sizes: runs('sizes'),
        dead: runs('dead'),
      },
    }
    return { ...base, next, articles, segments: volumes.segments, catalogue }
  }
  return {
    write: segments.add,
    enterArticle,
    enterEdge,
    enterStory,
    supersede: (note) => sorters.dead.add(note, 0),
    finish,
  }
}

function sortersIn(folder: string): Readonly<Record<RunName, Sorter>> {
  const [keys, ids, edges, stories, sizes, dead] = RUN_NAMES.map((name) => openSorter(join(folder, name)))
  if (!keys || !ids || !edges || !stories || !sizes || !dead) throw new Error('a run without its sorter')
  return { keys, ids, edges, stories, sizes, dead }
}

interface Naming {
  readonly folder: string
  readonly name: RunName
  readonly take: () => number
}

/**
 * The runs with one more. Trailing runs that are less than twice as long as what comes after them are merged
 * into it, so the number of runs grows only with the logarithm of the archive.
 */
function withRun(before: readonly RunFile[], sorter: Sorter, naming: Naming): readonly RunFile[] {
  if (sorter.count() === 0) return before
  const stay = [...before]
  const together: RunFile[] = []
  let pairs = sorter.count()
  for (let last = stay.at(-1); last !== undefined && last.pairs < 2 * pairs; last = stay.at(-1)) {
    pairs += last.pairs
    together.push(last)
    stay.pop()
  }
  const { folder, name, take } = naming
  const lists = together.map((run) => pairsOf(runPath(folder, name, run.file), run.pairs))
  const file = take()
  const made = writeRun(runPath(folder, name, file), merged([...lists, sorter.each()]))
  return [...stay, { file, ...made }]
}

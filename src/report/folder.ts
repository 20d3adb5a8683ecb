/** Opens the output folder of a run for reading. No path in it can lead outside. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lineOf, manifestRows, openPastRun, pastStories, removalsIn } from '../read/past/run-folder.ts'
import type { PastRun, PastStory } from '../read/past/run-folder.ts'
import { pastParagraphs } from '../read/past/clean-text.ts'
import { unusable } from '../unusable.ts'
import type { ArticleRecord, ManifestLine, Removal } from '../write/shapes.ts'
import { isRun } from '../read/dump/ours.ts'
import { jsonLines, lineAt } from './json-lines.ts'
import type { Span } from './json-lines.ts'

export interface Folder {
  readonly run: PastRun
  readonly documents: () => Generator<ManifestLine>
  readonly stories: () => Generator<PastStory>
  readonly removals: (id: string) => readonly Removal[]
  /** The paragraphs of a document's text; undefined if the folder does not have it. */
  readonly paragraphs: (document: ManifestLine) => readonly string[] | undefined
  /** The document's record, if the run wrote records. */
  readonly record: (id: string) => ArticleRecord | undefined
}

/** Opens the run in `path`. Throws an unusable error if there is none. */
export function openFolder(path: string): Folder {
  if (!isRun(path))
    throw unusable(`${path}: no run of copydesk stands here; name the folder that clean wrote`)
  const run = openPastRun(path)
  const spans = recordSpans(path)
  const record = (id: string): ArticleRecord | undefined => {
    const span = spans.get(id)
    return span === undefined ? undefined : lineAt(join(path, 'articles.jsonl'), span)
  }
  return {
    run,
    documents: () => documentsIn(run),
    stories: () => pastStories(run),
    removals: (id) => [...removalsIn(run, id)],
    paragraphs: ({ id, file }) => pastParagraphs(run, file, () => record(id)),
    record,
  }
}

function* documentsIn(run: PastRun): Generator<ManifestLine> {
  for (const row of manifestRows(run)) yield lineOf(row)
}

function recordSpans(path: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const file = join(path, 'articles.jsonl')
  if (!existsSync(file)) return spans
  for (const { value, span } of jsonLines<{ readonly id: string }>(file)) spans.set(value.id, span)
  return spans
}

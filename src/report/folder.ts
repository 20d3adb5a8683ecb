/** The output folder of a run, opened for reading. No path in it can lead out of it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pastParagraphs } from '../read/past-text.ts'
import { unusable } from '../unusable.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { fileName } from '../write/names.ts'
import { isRun } from '../read/folder.ts'
import type { ArticleRecord } from '../write/shapes.ts'
import type { Removal } from '../write/shapes.ts'
import { jsonLines, lineAt } from './json-lines.ts'
import type { Span } from './json-lines.ts'

export interface Folder {
  readonly run: RunFile
  readonly documents: () => Generator<ManifestLine>
  readonly stories: () => Generator<StoryLine>
  readonly removals: (id: string) => readonly Removal[]
  /** The paragraphs of a document's text, or undefined where the folder does not hold it. */
  readonly paragraphs: (document: ManifestLine) => readonly string[] | undefined
  /** Its record, where the run wrote records. */
  readonly record: (id: string) => ArticleRecord | undefined
}

export interface RunFile {
  readonly copydesk: string
  readonly settings: Readonly<Record<string, unknown>>
}

export interface StoryLine {
  readonly story: string
  readonly chosen: string | null
  readonly copies: readonly CopyLine[]
}

export interface CopyLine {
  readonly id: string
  readonly relation: string
  readonly likeness: number
  readonly certainty: number
  readonly via: string
  readonly folded: boolean
  readonly evidence: readonly string[]
}

/** Opens the run that stands in `path`. Throws an unusable error where none does. */
export function openFolder(path: string): Folder {
  if (!isRun(path))
    throw unusable(`${path}: no run of copydesk stands here; name the folder that clean wrote`)
  const run: RunFile = JSON.parse(readFileSync(join(path, 'run.json'), 'utf8'))
  const spans = recordSpans(path)
  const record = (id: string): ArticleRecord | undefined => {
    const span = spans.get(id)
    return span === undefined ? undefined : lineAt(join(path, 'articles.jsonl'), span)
  }
  return {
    run,
    documents: () => values<ManifestLine>(join(path, 'manifest.jsonl')),
    stories: () => values<StoryLine>(join(path, 'stories.jsonl')),
    removals: (id) => removals(join(path, 'removed', `${fileName(id)}.jsonl`)),
    paragraphs: ({ id, file }) => pastParagraphs({ folder: path }, file, () => record(id)),
    record,
  }
}

function* values<T>(path: string): Generator<T> {
  for (const { value } of jsonLines<T>(path)) yield value
}

function removals(path: string): readonly Removal[] {
  return existsSync(path) ? [...values<Removal>(path)] : []
}

function recordSpans(path: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const file = join(path, 'articles.jsonl')
  if (!existsSync(file)) return spans
  for (const { value, span } of jsonLines<{ readonly id: string }>(file)) spans.set(value.id, span)
  return spans
}

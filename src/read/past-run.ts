/** A folder that a run left, read again: its settings, its manifest line by line, the files of one article. Trusts no path in it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from '../settings.ts'
import { unusable } from '../unusable.ts'
import type { ManifestLine } from '../write/shapes.ts'
import { fileName } from '../write/names.ts'
import type { Removal } from '../write/shapes.ts'
import { pastLines } from './past-lines.ts'

export interface PastRun {
  readonly folder: string
  readonly version: string
  readonly settings: Options
}

/** Opens a folder that a run wrote. Throws an unusable error where there is none. */
export function openPastRun(folder: string): PastRun {
  const path = join(folder, 'run.json')
  if (!existsSync(path)) throw unusable(`${folder}: not the output of a run; there is no run.json in it`)
  const found = parsed<{ readonly copydesk?: string; readonly settings?: Options }>(
    readFileSync(path, 'utf8'),
    path,
  )
  if (typeof found.copydesk !== 'string') throw unusable(`${path}: not written by copydesk`)
  return { folder, version: found.copydesk, settings: found.settings ?? {} }
}

/** A line of the manifest, or of the records, as it stands and with its id. */
export interface Row {
  readonly id: string
  readonly raw: string
}

/** The manifest's lines in their order. Throws an unusable error where they are not in it. */
export function* manifestRows(run: PastRun): Generator<Row> {
  yield* rows(join(run.folder, 'manifest.jsonl'))
}

/** The records' lines in their order; none where the run wrote none. */
export function* recordRows(run: PastRun): Generator<Row> {
  yield* rows(join(run.folder, 'articles.jsonl'))
}

function* rows(path: string): Generator<Row> {
  let number = 0
  for (const raw of pastLines(path)) yield { id: idOf(raw, `${path} line ${++number}`), raw }
}

const ID = /^\{"id":"(?:[^"\\]|\\.){0,65536}"/

/** The id alone, without the rest of the line, which most readers never need. */
function idOf(raw: string, where: string): string {
  const start = ID.exec(raw)?.[0]
  const { id } = parsed<{ readonly id?: unknown }>(start === undefined ? raw : `${start}}`, where)
  if (typeof id !== 'string') throw unusable(`${where}: has no id; run copydesk clean again`)
  return id
}

export function lineOf(row: Row): ManifestLine {
  return parsed(row.raw, row.id)
}

/** One story with copies, as `stories.jsonl` tells it. */
export interface PastStory {
  readonly story: string
  readonly chosen: string | null
  readonly copies: readonly PastCopy[]
}

export interface PastCopy {
  readonly id: string
  readonly relation: string
  readonly likeness: number
  readonly certainty: number
  readonly via: string
  readonly folded: boolean
  readonly evidence: readonly string[]
}

export function* pastStories(run: PastRun): Generator<PastStory> {
  const path = join(run.folder, 'stories.jsonl')
  for (const line of pastLines(path)) yield parsed(line, path)
}

/** Where the trail of an article stands, whether or not it has one. */
export function trailPath(run: PastRun, id: string): string {
  return join(run.folder, 'removed', `${fileName(id)}.jsonl`)
}

/** What was taken out of an article or altered, in the order of the file. */
export function* removalsIn(run: PastRun, id: string): Generator<Removal> {
  const path = trailPath(run, id)
  for (const line of pastLines(path)) yield parsed(line, path)
}

/** Where the text of an article stands; nothing where the run wrote none, or where the path leads out of the run. */
export function textPath(run: PastRun, file: string | null): string | undefined {
  if (file === null || !/^(?:articles|copies)\//.test(file)) return undefined
  const parts = file.split('/')
  return parts.includes('..') || parts.includes('') ? undefined : join(run.folder, ...parts)
}

/** The content of an article's text file; nothing where it is gone. */
export function textFileIn(run: PastRun, file: string | null): string | undefined {
  const path = textPath(run, file)
  try {
    return path === undefined ? undefined : readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** JSON as it was written; what else stands there is told with its place. */
export function parsed<T>(text: string, where: string): T {
  try {
    return JSON.parse(text)
  } catch {
    throw unusable(`${where}: not JSON; run copydesk clean again`)
  }
}

/**
 * Reads the output folder of a run: its settings, its manifest line by line, the files of one article. Trusts
 * no path in it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject } from '../../is-object.ts'
import { unusable } from '../../unusable.ts'
import { trailName } from '../../write/names.ts'
import type { ManifestLine, Removal } from '../../write/shapes.ts'
import { pastLines } from './json-lines.ts'

export interface PastRun {
  readonly folder: string
  readonly version: string
  /** The settings in `run.json`, which may be from another version. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** Opens the output folder of a run. Throws an unusable error if it is none. */
export function openPastRun(folder: string): PastRun {
  const path = join(folder, 'run.json')
  if (!existsSync(path)) throw unusable(`${folder}: not the output of a run; there is no run.json in it`)
  const found = parsed<{ readonly copydesk?: string; readonly settings?: PastRun['settings'] }>(
    readFileSync(path, 'utf8'),
    path,
  )
  if (typeof found.copydesk !== 'string') throw unusable(`${path}: not written by copydesk`)
  return { folder, version: found.copydesk, settings: found.settings ?? {} }
}

/** A raw line of the manifest or of the records, and its id. */
export interface Row {
  readonly id: string
  readonly raw: string
}

/** The manifest's lines in order. Throws an unusable error if the manifest is missing or a line is broken. */
export function* manifestRows(run: Pick<PastRun, 'folder'>): Generator<Row> {
  const path = join(run.folder, 'manifest.jsonl')
  if (!existsSync(path))
    throw unusable(`${path}: not there, so the run is not whole; run copydesk clean again`)
  yield* rows(path)
}

/** The lines of the records in order; none if the run wrote no records. */
export function* recordRows(run: PastRun): Generator<Row> {
  yield* rows(join(run.folder, 'articles.jsonl'))
}

function* rows(path: string): Generator<Row> {
  let number = 0
  for (const raw of pastLines(path)) {
    number++
    yield { id: idOf(raw, () => `${path} line ${number}`), raw }
  }
}

/** An id without escapes. */
const PLAIN_ID = /^\{"id":"([^"\\]{0,65536})"/
const ID = /^\{"id":"(?:[^"\\]|\\.){0,65536}"/

/** Reads only the id. Most callers never need the rest of the line. */
function idOf(raw: string, where: () => string): string {
  return PLAIN_ID.exec(raw)?.[1] ?? parsedId(raw, where())
}

function parsedId(raw: string, where: string): string {
  const start = ID.exec(raw)?.[0]
  const { id } = parsed<{ readonly id?: unknown }>(start === undefined ? raw : `${start}}`, where)
  if (typeof id !== 'string') throw unusable(`${where}: has no id; run copydesk clean again`)
  return id
}

export function lineOf(row: Row): ManifestLine {
  return parsed(row.raw, row.id)
}

/** The path of a document's text, from its line of the manifest, mostly without parsing the line. */
export function fileOf(row: Row): string | null {
  const found = FILE.exec(row.raw)
  return found === null ? lineOf(row).file : (found[1] ?? null)
}

/**
 * The key `file` at the end of a line. It cannot be confused with text, since quotes in texts are escaped.
 */
const FILE = /"file":(?:null|"([^"\\]{0,65536})")(?:,"archived":true)?\}$/

/** A story with copies, as in `stories.jsonl`. */
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

export function* pastStories(run: Pick<PastRun, 'folder'>): Generator<PastStory> {
  const path = join(run.folder, 'stories.jsonl')
  for (const line of pastLines(path)) yield parsed(line, path)
}

/** What was removed from an article or changed in it, in the order of the file. */
export function* removalsIn(run: Pick<PastRun, 'folder'>, id: string): Generator<Removal> {
  const path = join(run.folder, trailName(id))
  for (const line of pastLines(path)) yield parsed(line, path)
}

/** The path of an article's text; undefined if the run wrote none, or if the path leads outside the run. */
export function textPath({ folder }: Pick<PastRun, 'folder'>, file: string | null): string | undefined {
  if (file === null || !OF_TEXTS.test(file) || LEADS_AWAY.test(file)) return undefined
  return `${folder}/${file}`
}

const OF_TEXTS = /^(?:articles|copies)\//
/**
 * A part that is `..` or empty, or a `\\`, which separates folders on some systems and never is in our names.
 */
const LEADS_AWAY = /\/(?:\.\.)?(?:\/|$)|\\/

/** The content of an article's text file; undefined if the file is gone. */
export function textFileIn(run: Pick<PastRun, 'folder'>, file: string | null): string | undefined {
  const path = textPath(run, file)
  try {
    return path === undefined ? undefined : readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Parses a JSON object. Anything else throws, naming the place. */
export function parsed<T extends object>(text: string, where: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unusable(`${where}: not JSON; run copydesk clean again`)
  }
  if (!isOurs<T>(value)) throw unusable(`${where}: no JSON object; run copydesk clean again`)
  return value
}

/** Any object: trusts that copydesk wrote it. */
function isOurs<T extends object>(value: unknown): value is T {
  return isObject(value)
}

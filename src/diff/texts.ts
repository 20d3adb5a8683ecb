/** Compares the texts of one article in two runs, and finds files that were edited after their run. */
import type { PastRun, Row } from '../read/past/run-folder.ts'
import { parsed } from '../read/past/run-folder.ts'
import { isMarkdown, pastText } from '../read/past/clean-text.ts'
import type { PastText } from '../read/past/clean-text.ts'
import { sha256 } from '../sha256.ts'
import type { ManifestLine } from '../write/shapes.ts'
import type { Evidence } from './causes.ts'
import type { FieldChange } from './change.ts'

/** An article in one of two runs that both have it. */
export interface Side {
  readonly run: PastRun
  readonly row: Row
  readonly record: Row | undefined
}

export interface ListedSide extends Side {
  readonly line: ManifestLine
}

export interface Texts {
  readonly changed: boolean
  /** The paragraphs of each; empty if that run did not write them. */
  readonly old: readonly string[]
  readonly new: readonly string[]
  /** A title that was edited in a file, since both manifests have the same title. */
  readonly title: readonly FieldChange[]
  /** Which file is no longer what its run wrote. */
  readonly edited: Evidence['edited']
}

/**
 * Compares like with like: records with records, text with text, Markdown with Markdown. If that is
 * impossible, the digests in the manifests decide.
 */
export function textsOf(old: ListedSide, next: ListedSide): Texts {
  const sameDigest = old.line.text_sha256 === next.line.text_sha256
  const records = [old, next].every(({ record }) => record !== undefined)
  const [before, after] = records ? [recordText(old), recordText(next)] : [textOf(old), textOf(next)]
  const shown = { old: split(before?.text), new: split(after?.text) }
  if (!records && !alikeFiles(old, next)) {
    const known = [old, next].every((side) => wasWritten(side) || side.line.text_sha256 === null)
    const texts = known && !sameDigest ? shown : { old: [], new: [] }
    return { changed: !sameDigest, edited: null, title: [], ...texts }
  }
  const changed = before?.text !== after?.text || before === undefined
  const title = titleChange([old, before], [next, after])
  if (!sameDigest || (!changed && title.length === 0))
    return { changed: changed || !sameDigest, edited: null, title: [], ...shown }
  return { changed, edited: editedSide([old, before], [next, after]), title, ...shown }
}

/**
 * Whether both runs wrote the same kind of text file. A file deleted since still counts; it is reported as
 * missing.
 */
function alikeFiles(old: ListedSide, next: ListedSide): boolean {
  const files = [old.line.file, next.line.file]
  return files.every((file) => file !== null) && new Set(files.map(isMarkdown)).size === 1
}

/** Whether the run wrote the text at all. Otherwise it would show as entirely new. */
function wasWritten({ line, record }: ListedSide): boolean {
  return line.file !== null || record !== undefined
}

function textOf(side: ListedSide): PastText | undefined {
  return side.line.file === null ? recordText(side) : pastText(side.run, side.line.file)
}

function recordText({ record }: ListedSide): PastText | undefined {
  if (record === undefined) return undefined
  const { text } = parsed<{ readonly text?: string }>(record.raw, record.id)
  return text === undefined ? undefined : { title: null, text }
}

type Written = readonly [ListedSide, PastText | undefined]

/** The change of a title, if the manifests have the same title and the files do not. */
function titleChange([old, before]: Written, [next, after]: Written): readonly FieldChange[] {
  const [was, is] = [before?.title ?? null, after?.title ?? null]
  if (was === null || is === null || was === is || old.line.title !== next.line.title) return []
  return [{ field: 'title', old: was, new: is }]
}

function editedSide(old: Written, next: Written): Evidence['edited'] {
  if (asWritten(old)) return 'new'
  return asWritten(next) ? 'old' : 'either'
}

/**
 * Whether the file still has the text and title that the run recorded. Markdown never matches, since the
 * digest is of the text without markup.
 */
function asWritten([{ line }, text]: Written): boolean {
  if (text === undefined || sha256(text.text) !== line.text_sha256) return false
  return text.title === null || text.title === (line.title ?? '').replaceAll(/\s+/g, ' ')
}

function split(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('\n\n')
}

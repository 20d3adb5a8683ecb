/** The texts of one article in two runs: whether they changed, and whether a file was altered since its run. */
import type { PastRun, Row } from '../read/past-run.ts'
import { parsed } from '../read/past-run.ts'
import { isMarkdown, pastText } from '../read/past-text.ts'
import type { PastText } from '../read/past-text.ts'
import { sha256 } from '../sha256.ts'
import type { ManifestLine } from '../write/shapes.ts'
import type { Evidence } from './causes.ts'
import type { FieldChange } from './change.ts'

/** One side of an article that both runs have. */
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
  /** Paragraphs; none where that run did not write them. */
  readonly old: readonly string[]
  readonly new: readonly string[]
  /** A title that was altered in the file: the manifests have one title. */
  readonly title: readonly FieldChange[]
  /** Whose file is not what its run wrote. */
  readonly edited: Evidence['edited']
}

/** Like is laid beside like: records beside records, text beside text, Markdown beside Markdown; else the digests of the manifest decide. */
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

/** The same form of file; one that is gone is told of as such. */
function alikeFiles(old: ListedSide, next: ListedSide): boolean {
  const files = [old.line.file, next.line.file]
  return files.every((file) => file !== null) && new Set(files.map(isMarkdown)).size === 1
}

/** A text that a run never wrote would show as all new. */
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

/** Told where the manifests have one title and the files have two. */
function titleChange([old, before]: Written, [next, after]: Written): readonly FieldChange[] {
  const [was, is] = [before?.title ?? null, after?.title ?? null]
  if (was === null || is === null || was === is || old.line.title !== next.line.title) return []
  return [{ field: 'title', old: was, new: is }]
}

function editedSide(old: Written, next: Written): Evidence['edited'] {
  if (asWritten(old)) return 'new'
  return asWritten(next) ? 'old' : 'either'
}

/** Markdown has marks that the digest has not. */
function asWritten([{ line }, text]: Written): boolean {
  if (text === undefined || sha256(text.text) !== line.text_sha256) return false
  return text.title === null || text.title === (line.title ?? '').replaceAll(/\s+/g, ' ')
}

function split(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('\n\n')
}

/** One article in two runs: what changed of it. The files as they stand decide; the manifest tells what they do not hold. */
import type { PastRun, Row } from '../read/past-run.ts'
import { fileOf, lineOf, parsed, removalsIn, textFileIn, textPath, trailName } from '../read/past-run.ts'
import { sha256 } from '../sha256.ts'
import type { ManifestLine } from '../write/shapes.ts'
import type { Between, Evidence } from './causes.ts'
import { causesOf } from './causes.ts'
import type { ArticleChange, FieldChange, Kind, StoryChange, StoryPlace } from './change.ts'
import { KINDS } from './change.ts'
import { paragraphChanges } from './paragraphs.ts'
import { deedsBetween, ruleChanges } from './rules.ts'
import { sameBytes } from './same-bytes.ts'

/** One side of an article that both runs have. */
export interface Side {
  readonly run: PastRun
  readonly row: Row
  readonly record: Row | undefined
}

export interface Asking extends Between {
  /** Whether the paragraphs are wanted. */
  readonly paragraphs: boolean
}

/** What changed, or nothing where all that both runs wrote of it is the same. */
export function articleChange(old: Side, next: Side, asking: Asking): ArticleChange | undefined {
  const { id } = old.row
  const trail = trailName(id)
  const sameTrail = sameBytes(`${old.run.folder}/${trail}`, `${next.run.folder}/${trail}`)
  const sameLine = old.row.raw === next.row.raw
  const sameRecord = old.record?.raw === next.record?.raw
  if (sameLine && sameTrail && sameRecord && sameText(old, next)) return undefined
  const [before, after] = [lineOf(old.row), lineOf(next.row)]
  return changeOf({ ...old, line: before }, { ...next, line: after }, { ...asking, sameTrail })
}

/** Asked of lines that are alike, which name one file. */
function sameText(old: Side, next: Side): boolean {
  const file = fileOf(old.row)
  return sameBytes(textPath(old.run, file), textPath(next.run, file))
}

interface Told extends Side {
  readonly line: ManifestLine
}

function changeOf(
  old: Told,
  next: Told,
  asking: Asking & { readonly sameTrail: boolean },
): ArticleChange | undefined {
  const { id } = old.line
  const deeds = asking.sameTrail
    ? { gained: [], lost: [] }
    : deedsBetween(removalsIn(old.run, id), removalsIn(next.run, id))
  const rules = ruleChanges(deeds)
  const texts = textsOf(old, next)
  const story = storyChange(old.line, next.line)
  const fields = [...fieldChanges(old.line, next.line, OF_LINE), ...recordChanges(old.record, next.record)]
  const sourceChanged = old.line.sha256 !== next.line.sha256
  const is: Readonly<Partial<Record<Kind, boolean>>> = {
    text: texts.changed,
    metadata: fields.length > 0,
    story: story !== null,
    trail: !texts.changed && !asking.sameTrail,
    source: sourceChanged,
  }
  const kinds = KINDS.filter((kind) => is[kind] === true)
  if (kinds.length === 0) return undefined
  const evidence: Evidence = {
    sourceChanged,
    edited: texts.edited,
    rules,
    story,
    guarded: guarded(old, next),
  }
  const paragraphs = texts.changed && asking.paragraphs ? paragraphChanges(texts.old, texts.new, deeds) : []
  return { id, kinds, causes: causesOf(evidence, asking), rules, fields, story, paragraphs }
}

interface Texts {
  readonly changed: boolean
  /** Paragraphs; none where that run did not write them. */
  readonly old: readonly string[]
  readonly new: readonly string[]
  /** Whose file is not what its run wrote. */
  readonly edited: Evidence['edited']
}

/** Like is laid beside like: records beside records, files beside files; else the digests of the manifest decide. */
function textsOf(old: Told, next: Told): Texts {
  const sameDigest = old.line.text_sha256 === next.line.text_sha256
  const records = [old, next].every(({ record }) => record !== undefined)
  const files = [old, next].every(({ line }) => line.file !== null)
  const [before, after] = records ? [recordText(old), recordText(next)] : [textOf(old), textOf(next)]
  const shown = { old: split(before), new: split(after) }
  if (!records && !files) {
    const told = [old, next].every((side) => wasWritten(side) || side.line.text_sha256 === null)
    return { changed: !sameDigest, edited: null, ...(told ? shown : { old: [], new: [] }) }
  }
  const changed = before !== after || before === undefined
  if (!changed || !sameDigest) return { changed: changed || !sameDigest, edited: null, ...shown }
  return { changed, edited: editedSide([old, before], [next, after]), ...shown }
}

/** A text that a run never wrote would show as all new. */
function wasWritten({ line, record }: Told): boolean {
  return line.file !== null || record !== undefined
}

function textOf(side: Told): string | undefined {
  return side.line.file === null ? recordText(side) : fileText(side)
}

function editedSide(
  [old, before]: readonly [Told, string | undefined],
  [next, after]: readonly [Told, string | undefined],
): Evidence['edited'] {
  const asWritten = ({ line }: Told, text: string | undefined): boolean =>
    text !== undefined && sha256(text) === line.text_sha256
  if (asWritten(old, before)) return 'new'
  return asWritten(next, after) ? 'old' : 'either'
}

function recordText({ record }: Told): string | undefined {
  if (record === undefined) return undefined
  return parsed<{ readonly text?: string }>(record.raw, record.id).text
}

/** What stands behind the title and its empty line. */
function fileText({ run, line }: Told): string | undefined {
  const file = textFileIn(run, line.file)
  const end = file?.indexOf('\n') ?? -1
  return file === undefined || end < 0 ? file : file.slice(end + 2).replace(/\n$/, '')
}

function split(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split('\n\n')
}

function storyChange(before: ManifestLine, after: ManifestLine): StoryChange | null {
  const [old, next] = [placeOf(before), placeOf(after)]
  return JSON.stringify(old) === JSON.stringify(next) ? null : { old, new: next }
}

function placeOf({ status, story, relation }: ManifestLine): StoryPlace {
  return { status, story, relation }
}

/** Told elsewhere, or following from what is. */
const OF_LINE: ReadonlySet<string> = new Set(
  'id status story relation likeness sha256 text_sha256 kept dropped file'.split(' '),
)
/** `title` and `language` stand in the manifest too. */
const OF_RECORD: ReadonlySet<string> = new Set('id story relation text copies title language'.split(' '))

function recordChanges(old: Row | undefined, next: Row | undefined): readonly FieldChange[] {
  if (old === undefined || next === undefined || old.raw === next.raw) return []
  return fieldChanges(parsed(old.raw, old.id), parsed(next.raw, next.id), OF_RECORD)
}

function fieldChanges(before: object, after: object, without: ReadonlySet<string>): readonly FieldChange[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => !without.has(field))
    .map((field) => ({ field, old: old.get(field) ?? null, new: next.get(field) ?? null }))
    .filter((change) => JSON.stringify(change.old) !== JSON.stringify(change.new))
}

function guarded(old: Told, next: Told): boolean {
  const [before, after] = [old, next].map(
    ({ line }) =>
      line.status === 'aside' || line.warnings.some((warning) => warning.startsWith('over-removal')),
  )
  return before !== after
}

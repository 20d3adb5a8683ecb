/**
 * Finds what changed of one article between two runs. The files on disk decide; the manifest supplies what
 * they do not hold.
 */
import { warnedBy } from '../../stages/kit/warning.ts'
import type { Row } from '../read/past/run-folder.ts'
import { fileOf, lineOf, parsed, removalsIn, textPath } from '../read/past/run-folder.ts'
import { trailName } from '../write/names.ts'
import type { ManifestLine } from '../write/shapes.ts'
import type { Between, Evidence } from './causes.ts'
import { causesOf } from './causes.ts'
import type { ArticleChange, FieldChange, Kind, StoryChange, StoryPlace } from './change.ts'
import { KINDS } from './change.ts'
import { paragraphChanges } from './paragraphs.ts'
import { deedsBetween, ruleChanges } from './rules.ts'
import { sameBytes } from './same-bytes.ts'
import { textsOf } from './texts.ts'
import type { Side, ListedSide } from './texts.ts'

export interface Asking extends Between {
  /** Whether changes by paragraph are wanted. */
  readonly paragraphs: boolean
}

/** What changed; undefined if all that both runs wrote of the article is the same. */
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

/** Whether the texts are the same. Both manifest lines are equal here, so they name the same file. */
function sameText(old: Side, next: Side): boolean {
  const file = fileOf(old.row)
  return sameBytes(textPath(old.run, file), textPath(next.run, file))
}

function changeOf(
  old: ListedSide,
  next: ListedSide,
  asking: Asking & { readonly sameTrail: boolean },
): ArticleChange | undefined {
  const { id } = old.line
  const deeds = asking.sameTrail
    ? { gained: [], lost: [] }
    : deedsBetween(removalsIn(old.run, id), removalsIn(next.run, id))
  const rules = ruleChanges(deeds)
  const texts = textsOf(old, next)
  const story = storyChange(old.line, next.line)
  const fields = [
    ...fieldChanges(old.line, next.line, OF_LINE),
    ...texts.title,
    ...recordChanges(old.record, next.record),
  ]
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

function storyChange(before: ManifestLine, after: ManifestLine): StoryChange | null {
  const [old, next] = [placeOf(before), placeOf(after)]
  return JSON.stringify(old) === JSON.stringify(next) ? null : { old, new: next }
}

function placeOf({ status, story, relation }: ManifestLine): StoryPlace {
  return { status, story, relation }
}

/** Manifest fields that are compared elsewhere, or that follow from others. */
const OF_LINE: ReadonlySet<string> = new Set(
  'id status story relation likeness sha256 text_sha256 kept dropped file'.split(' '),
)
/** Record fields that are compared elsewhere. `title` and `language` are in the manifest too. */
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

function guarded(old: ListedSide, next: ListedSide): boolean {
  const [before, after] = [old, next].map(
    ({ line }) => line.status === 'aside' || warnedBy('over-removal', line.warnings) !== undefined,
  )
  return before !== after
}

/**
 * Explains a document only from what its run wrote: the removed blocks and the clean text, put into the order
 * of the source.
 */
import { groupBy } from '../../stages/kit/gather.ts'
import { FIELDS } from '../../stages/kit/mark.ts'
import { pastParagraphs } from '../read/past/clean-text.ts'
import { parsed, recordRows, removalsIn } from '../read/past/run-folder.ts'
import type { PastRun } from '../read/past/run-folder.ts'
import { rebuild } from '../report/rebuild.ts'
import type { ArticleRecord, ManifestLine, Removal } from '../write/shapes.ts'
import type { ExplainedBlock, Explanation, ExplainedField, ExplainedMark } from './explanation.ts'

export function fromRun(run: PastRun, line: ManifestLine): Explanation {
  const { id, status, reason, form, encoding, language, warnings } = line
  const known = { id, status, reason, form, encoding, language, warnings, notes: [] }
  return { ...known, fields: fieldsOf(line, recordOf(run, id)), story: null, blocks: blocksOf(run, line) }
}

/** The clean paragraphs; undefined if the run did not write them. */
export function writtenParagraphs(run: PastRun, { id, file }: ManifestLine): readonly string[] | undefined {
  return pastParagraphs(run, file, () => recordOf(run, id))
}

function recordOf(run: PastRun, id: string): ArticleRecord | undefined {
  for (const row of recordRows(run)) if (row.id === id) return parsed<ArticleRecord>(row.raw, id)
  return undefined
}

/**
 * The fields from the record, which names the source of each; without a record, the title from the manifest.
 */
function fieldsOf({ title }: ManifestLine, record: ArticleRecord | undefined): readonly ExplainedField[] {
  if (record === undefined) {
    const source = 'manifest.jsonl'
    return title === null
      ? []
      : [{ field: 'title', value: title, source, rule: source, saw: title, used: true }]
  }
  return FIELDS.flatMap((field) => {
    const own = record[field]
    const values = typeof own === 'string' ? [own] : (own ?? [])
    const source = record.from[field] ?? 'articles.jsonl'
    return values.map((value) => ({ field, value, source, rule: 'articles.jsonl', saw: value, used: true }))
  })
}

function blocksOf(run: PastRun, line: ManifestLine): readonly ExplainedBlock[] {
  const removals = [...removalsIn(run, line.id)]
  const paragraphs = writtenParagraphs(run, line) ?? []
  const placed = rebuild({ paragraphs, removals, raw: line.form === 'text' })
  const byBlock = groupBy(removals, ({ block }) => block)
  return placed.flatMap((place) => {
    if (place.is === 'kept') {
      const own = place.blocks.flatMap((block) => byBlock.get(block) ?? [])
      return [keptBlock(paragraphs[place.paragraph] ?? '', place.blocks[0], own)]
    }
    const drops = byBlock.get(place.block)?.filter(({ does }) => does === 'drop') ?? []
    return drops.slice(0, 1).map((drop) => goneBlock(drop, drops))
  })
}

const UNTOLD = { kind: null, path: null, probability: null } as const

function goneBlock({ block, from, to, text }: Removal, drops: readonly Removal[]): ExplainedBlock {
  return { ...UNTOLD, n: block, fate: 'dropped', from, to, text, marks: drops.map(explainedMark), edits: [] }
}

/**
 * A paragraph, with the changes in the blocks that it consists of. `first`: the number of the first of these.
 */
function keptBlock(text: string, first: number | undefined, own: readonly Removal[]): ExplainedBlock {
  const edits = own.filter(({ does }) => does === 'edit').map(explainedEdit)
  const marks = own.filter(({ does }) => does === 'join').map(explainedMark)
  const nowhere = { n: first ?? null, from: null, to: null }
  return { ...UNTOLD, ...nowhere, fate: 'kept', text, marks, edits }
}

function explainedMark({ stage, does, rule, saw }: Removal): ExplainedMark {
  return { stage, does, rule, saw }
}

function explainedEdit({ stage, rule, saw, text, becomes }: Removal): ExplainedBlock['edits'][number] {
  return { stage, rule, saw, text, becomes: becomes ?? '', before: text, after: becomes ?? '' }
}

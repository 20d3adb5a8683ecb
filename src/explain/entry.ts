/** Explains what the stages decided for one document, block by block and field by field. */
import type { Article, Block } from '../../stages/kit/article.ts'
import { gather } from '../../stages/kit/gather.ts'
import type { Edit, Name } from '../../stages/kit/mark.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import { mainContent } from '../../stages/main-content.ts'
import { judge } from '../../stages/main-content/model.ts'
import { readingOf } from '../../stages/main-content/reading.ts'
import { look } from '../../stages/main-content/measured/view.ts'
import { order } from '../../stages/order.ts'
import { apply } from '../apply.ts'
import { replay } from '../pipeline.ts'
import type { Said } from '../pipeline.ts'
import { articleOf } from '../spool/entry.ts'
import type { Entry, Opened } from '../spool/entry.ts'
import type {
  ExplainedBlock,
  ExplainedEdit,
  Explanation,
  ExplainedField,
  ExplainedMark,
} from './explanation.ts'

/** Characters shown on either side of an edit. */
const AROUND = 40

/** The explanation of a single document. */
export function explainEntry(entry: Entry, settings: Settings): Explanation {
  const { id } = entry
  if (entry.is === 'aside') {
    const reason = `${entry.aside.where}: ${entry.aside.reason}`
    const unread = { form: null, encoding: null, language: null, warnings: [], notes: [] }
    return { id, status: 'aside', reason, ...unread, fields: [], story: null, blocks: [] }
  }
  const article = articleOf(entry)
  return {
    id,
    status: 'opened',
    reason: null,
    form: article.form,
    encoding: entry.encoding,
    language: article.language,
    warnings: article.warnings,
    notes: [],
    fields: explainedFields(article.names),
    story: null,
    blocks: explainedBlocks(entry, article, settings),
  }
}

function explainedFields(names: readonly Name[]): readonly ExplainedField[] {
  const seen = new Set<string>()
  return names.map(({ field, value, source, rule, saw }) => {
    const taken = field === 'byline' ? `byline ${value}` : field
    const used = !seen.has(taken)
    seen.add(taken)
    return { field, value, source, rule, saw, used }
  })
}

function explainedBlocks(entry: Opened, article: Article, settings: Settings): readonly ExplainedBlock[] {
  const isAsked = !settings.withoutStages.includes(mainContent.name)
  const chances = isAsked ? chancesOf(entry) : undefined
  const edits = editsByBlock(entry)
  const marks = marksByBlock(entry.trail)
  return article.blocks.map((block) => ({
    ...placeOf(block),
    fate: block.fate,
    probability: chances?.[block.n] ?? null,
    text: block.text,
    marks: marks.get(block.n) ?? [],
    edits: edits.get(block.n) ?? [],
  }))
}

function placeOf({ n, kind, facts }: Block): Pick<ExplainedBlock, 'n' | 'kind' | 'from' | 'to' | 'path'> {
  return { n, kind, from: facts.from, to: facts.to, path: facts.page?.path ?? null }
}

/**
 * The model's probability for each block. The model is run again on the article as it was before, since the
 * trail says nothing about kept blocks.
 */
function chancesOf({ opened, trail }: Opened): Float64Array | undefined {
  const stages = order.map(({ name }) => name)
  const before = trail.filter(({ stage }) => stages.indexOf(stage) < stages.indexOf(mainContent.name))
  if (opened.blocks.length === 0) return undefined
  const reading = readingOf(replay(opened, before))
  const { chances } = judge(look(reading))
  const byLine = new Float64Array(opened.blocks.length)
  for (const { n } of reading.blocks) for (const line of reading.linesOf(n)) byLine[line] = chances[n] ?? 0
  return byLine
}

function marksByBlock(trail: readonly Said[]): ReadonlyMap<number, readonly ExplainedMark[]> {
  const found = new Map<number, ExplainedMark[]>()
  for (const { stage, marks } of trail) {
    for (const mark of marks) {
      if (!('block' in mark) || mark.block === undefined || mark.does === 'edit') continue
      gather(found, mark.block, { stage, does: mark.does, rule: mark.rule, saw: mark.saw })
    }
  }
  return found
}

function editsByBlock(entry: Opened): ReadonlyMap<number, readonly ExplainedEdit[]> {
  const found = new Map<number, ExplainedEdit[]>()
  let now = entry.opened
  for (const { stage, marks } of entry.trail) {
    for (const mark of marks) {
      if (mark.does !== 'edit') continue
      gather(found, mark.block, explainedEdit(stage, mark, now.blocks[mark.block]?.text ?? ''))
    }
    now = apply(now, marks)
  }
  return found
}

function explainedEdit(stage: string, edit: Edit, seen: string): ExplainedEdit {
  const { rule, saw, from, to, becomes } = edit
  const head = `${from > AROUND ? '…' : ''}${seen.slice(Math.max(0, from - AROUND), from)}`
  const tail = `${seen.slice(to, to + AROUND)}${to + AROUND < seen.length ? '…' : ''}`
  const text = seen.slice(from, to)
  return { stage, rule, saw, text, becomes, before: head + text + tail, after: head + becomes + tail }
}

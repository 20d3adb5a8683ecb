/** One line of `manifest.jsonl` for each document that was read: what became of it. */
import type { Article } from '../../stages/kit/article.ts'
import { fieldOf, keptBlocks } from '../../stages/kit/article.ts'
import { gather } from '../../stages/kit/gather.ts'
import { warnedBy } from '../../stages/kit/warning.ts'
import { sha256 } from '../sha256.ts'
import type { Entry, Opened } from '../spool/entry.ts'
import { paragraphs } from './render.ts'
import type { Amount, ManifestLine, Removal } from './shapes.ts'
import { deciding } from './trail.ts'

export type { Amount, ManifestLine } from './shapes.ts'

const NOTHING: Amount = { blocks: 0, characters: 0 }

/** The status of a document, with the reason if it has no text. */
export function statusOf(article: Article): {
  readonly status: 'canonical' | 'copy' | 'empty'
  readonly reason: string | null
} {
  if (paragraphs(article).length > 0) {
    return { status: article.copy?.folded === true ? 'copy' : 'canonical', reason: null }
  }
  if (article.blocks.length === 0) return { status: 'empty', reason: 'no text in it' }
  const instead = warnedBy('not-article', article.warnings)
  return { status: 'empty', reason: instead ?? 'no text of an article in it' }
}

/** What was written of an article: its text, its removals, and its file. */
export interface Written {
  readonly text: string
  readonly removals: readonly Removal[]
  readonly file: string | null
}

/** The line of a document that was opened. `article`: the article after its trail. */
export function manifestLine(entry: Opened, article: Article, written: Written): ManifestLine {
  const { status, reason } = statusOf(article)
  const copy = status === 'copy' ? article.copy : undefined
  return {
    id: entry.id,
    status,
    reason,
    warnings: article.warnings,
    story: status === 'empty' ? null : (copy?.of ?? article.id),
    relation: copy?.relation ?? null,
    likeness: copy?.likeness ?? null,
    sha256: entry.sha256,
    text_sha256: status === 'empty' ? null : sha256(written.text),
    encoding: entry.encoding,
    form: article.form,
    language: fieldOf(article, 'language') ?? article.language,
    title: fieldOf(article, 'title') ?? null,
    kept: amountOf(keptBlocks(article).map((block) => block.text)),
    dropped: droppedOf(written.removals),
    file: written.file,
    ...(copy?.archived === true ? { archived: true } : {}),
  }
}

/** The line of a document that was set aside. */
export function asideLine(entry: Extract<Entry, { is: 'aside' }>): ManifestLine {
  return {
    id: entry.id,
    status: 'aside',
    reason: entry.aside.reason,
    warnings: [],
    story: null,
    relation: null,
    likeness: null,
    sha256: entry.sha256,
    text_sha256: null,
    encoding: null,
    form: null,
    language: null,
    title: null,
    kept: NOTHING,
    dropped: { ...NOTHING, by: {} },
    file: null,
  }
}

function amountOf(texts: readonly string[]): Amount {
  return { blocks: texts.length, characters: texts.reduce((sum, text) => sum + text.length, 0) }
}

function droppedOf(removals: readonly Removal[]): ManifestLine['dropped'] {
  const texts: string[] = []
  const byStage = new Map<string, string[]>()
  for (const { stage, does, text } of deciding(removals)) {
    if (does !== 'drop') continue
    texts.push(text)
    gather(byStage, stage, text)
  }
  const by = [...byStage]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stage, list]) => [stage, amountOf(list)] as const)
  return { ...amountOf(texts), by: Object.fromEntries(by) }
}

/** The records of an archive's segments: articles with their text, edges, stories. */
import { keptBlocks } from '../../stages/kit/article.ts'
import type { Article, Block, Kind } from '../../stages/kit/article.ts'
import type { FieldName } from '../../stages/kit/mark.ts'
import type { Edge } from '../../stages/kit/stage.ts'
import { sha256 } from '../sha256.ts'

export type ArchiveRecord = ArchivedArticle | GoneRecord | EdgeRecord | StoryRecord

/** An article as cleaned, before copies were looked for. A later record of the same id replaces it. */
export interface ArchivedArticle {
  readonly is: 'article'
  readonly id: string
  /** SHA-256 of the source bytes, in hex. */
  readonly sha256: string
  /** Digest of text and fields together, sixteen hex digits. */
  readonly content: string
  readonly form: Article['form']
  readonly language: string
  /** The blocks of the text: kind, text, and the glue if the block continues the one before. */
  readonly blocks: readonly (readonly [kind: Kind, text: string, glue?: ' ' | ''])[]
  /** The fields: name, value, and source. */
  readonly fields: readonly (readonly [field: FieldName, value: string, source: string])[]
  /** Characters that the cleaning removed, and characters of blocks that became fields. */
  readonly dropped: number
  readonly named: number
}

/** A record that the article of this id no longer has a text. */
export interface GoneRecord {
  readonly is: 'gone'
  readonly id: string
}

/** The result of comparing two articles, for the contents they had. */
export interface EdgeRecord {
  readonly is: 'edge'
  readonly edge: Edge
  /** The `content` of the two ends. The edge is valid while both are unchanged. */
  readonly of: readonly [string, string]
}

/** A story as a run left it. For each article the latest story that names it counts. */
export interface StoryRecord {
  readonly is: 'story'
  readonly story: string
  /** The criterion that chose the canonical article; null if it has no copies. */
  readonly chosen: string | null
  /** Ids of the folded copies, in UTF-8 byte order. */
  readonly copies: readonly string[]
  /** Ids of the articles that were canonical for it, or for a part of it, in earlier runs. */
  readonly was: readonly string[]
}

/** What the catalogue holds of an article: its note, and all that proposing pairs needs. */
export interface NoteRecord {
  readonly id: string
  /** Place of the article's record. */
  readonly at: number
  readonly sha256: string
  readonly content: string
  readonly note: unknown
}

/** The record of an article; undefined if it has no text. */
export function recordOfArticle(article: Article, digest: string): ArchivedArticle | undefined {
  const kept = keptBlocks(article).filter(({ text }) => text.trim() !== '')
  if (kept.length === 0) return undefined
  const known = {
    form: article.form,
    language: article.language,
    blocks: kept.map(blockOf),
    fields: article.names.map(({ field, value, source }) => [field, value, source] as const),
    dropped: charactersOf(article, 'dropped'),
    named: charactersOf(article, 'named'),
  }
  const content = sha256(JSON.stringify(known)).slice(0, 16)
  return { is: 'article', id: article.id, sha256: digest, content, ...known }
}

function blockOf({ kind, text, joined }: Block): ArchivedArticle['blocks'][number] {
  return joined === undefined ? [kind, text] : [kind, text, joined]
}

function charactersOf(article: Article, fate: Block['fate']): number {
  return article.blocks.reduce((sum, block) => sum + (block.fate === fate ? block.text.length : 0), 0)
}

const FACTS = { from: 0, to: 0, gap: 0 } as const

/**
 * The article of a record: its text and fields. Two blank blocks stand for what was dropped and what became
 * fields, each as long as all of that text.
 */
export function articleOfRecord(record: ArchivedArticle): Article {
  const kept = record.blocks.map(([kind, text, glue], n): Block => {
    return { n, kind, text, fate: 'kept', facts: FACTS, ...(glue === undefined ? {} : { joined: glue }) }
  })
  const left = (['dropped', 'named'] as const).map((fate, n): Block => {
    return { n: kept.length + n, kind: 'paragraph', text: ' '.repeat(record[fate]), fate, facts: FACTS }
  })
  return {
    id: record.id,
    form: record.form,
    language: record.language,
    blocks: [...kept, ...left],
    tags: [],
    names: record.fields.map(([field, value, source]) => {
      return { does: 'name', rule: 'archive/remembered', saw: value, field, value, source } as const
    }),
    warnings: [],
  }
}

/** What an archive remembers, as records of its segments: articles with their text, edges, stories. */
import { keptBlocks } from '../../stages/kit/article.ts'
import type { Article, Block, Kind } from '../../stages/kit/article.ts'
import type { FieldName } from '../../stages/kit/mark.ts'
import type { Edge } from '../../stages/kit/stage.ts'
import { sha256 } from '../sha256.ts'

export type ArchiveRecord = ArchivedArticle | GoneRecord | EdgeRecord | StoryRecord

/** An article as it was cleaned, before copies were looked for. A later record of the same id is its update. */
export interface ArchivedArticle {
  readonly is: 'article'
  readonly id: string
  /** Of the source bytes, in hex. */
  readonly sha256: string
  /** Sixteen hex digits that name text and fields together: equal where both are. */
  readonly content: string
  readonly form: Article['form']
  readonly language: string
  /** The blocks of the text: kind, text, and the glue where one goes on from the block before. */
  readonly blocks: readonly (readonly [kind: Kind, text: string, glue?: ' ' | ''])[]
  /** The fields: name, value, and where it came from. */
  readonly fields: readonly (readonly [field: FieldName, value: string, source: string])[]
  /** Characters that the cleaning took out, and of blocks that are fields. */
  readonly dropped: number
  readonly named: number
}

/** The article of this id no longer has a text. */
export interface GoneRecord {
  readonly is: 'gone'
  readonly id: string
}

/** What the comparison found of two articles, as their contents were. */
export interface EdgeRecord {
  readonly is: 'edge'
  readonly edge: Edge
  /** `content` of the two ends: the edge holds as long as both are still these. */
  readonly of: readonly [string, string]
}

/** A story as the last run left it. For each article the latest story that names it counts. */
export interface StoryRecord {
  readonly is: 'story'
  readonly story: string
  /** The criterion that chose the canonical article; null where it stands alone. */
  readonly chosen: string | null
  /** Ids of the folded copies, in UTF-8 byte order. */
  readonly copies: readonly string[]
  /** Ids that stood for it, or for a part of it, in earlier runs. */
  readonly was: readonly string[]
}

/** What the catalogue holds of an article: with the note itself, all that a proposal needs. */
export interface NoteRecord {
  readonly id: string
  /** Place of the article's record. */
  readonly at: number
  readonly sha256: string
  readonly content: string
  readonly note: unknown
}

/** Nothing is remembered of an article without text. */
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

/** The article again: its text and fields, and for what left the text two blank blocks, each as long as all of its fate. */
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

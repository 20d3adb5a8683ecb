/** An article as a line of `articles.jsonl`: its fields, the source of each, and the text. */
import type { Article } from '../../stages/kit/article.ts'
import { fieldOf, fieldsOf } from '../../stages/kit/article.ts'
import { conflictsOf } from './conflicts.ts'
import { textOf } from './render.ts'
import type { ArticleRecord } from './shapes.ts'

export type { ArticleRecord } from './shapes.ts'

/** The record of an article. Unknown fields are null. */
export function recordOf(article: Article): ArticleRecord {
  const field = (name: Parameters<typeof fieldOf>[1]): string | null => fieldOf(article, name) ?? null
  const folded = article.copy?.folded === true ? article.copy : undefined
  return {
    id: article.id,
    story: folded?.of ?? article.id,
    relation: folded?.relation ?? null,
    title: field('title'),
    byline: [...new Set(fieldsOf(article, 'byline'))],
    signed: field('signed'),
    dateline: field('dateline'),
    published: field('published'),
    modified: field('modified'),
    language: field('language') ?? article.language,
    agency: field('agency'),
    source: field('source'),
    site: field('site'),
    section: field('section'),
    url: field('url'),
    canonical_url: field('canonical_url'),
    text: textOf(article),
    from: originsOf(article),
    conflicts: conflictsOf(article),
    copies: article.choice?.copies ?? [],
  }
}

function originsOf(article: Article): Readonly<Record<string, string>> {
  const origins = new Map<string, string>()
  for (const name of article.names) {
    if (!origins.has(name.field)) origins.set(name.field, name.source)
  }
  return Object.fromEntries([...origins].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

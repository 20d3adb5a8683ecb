/** An article as a line of `articles.jsonl`: fields with where each came from, and the text. */
import type { Article } from '../../stages/kit/article.ts'
import { fieldOf, fieldsOf } from '../../stages/kit/article.ts'
import type { Relation } from '../../stages/kit/mark.ts'
import { textOf } from './render.ts'

/** Keys stand in the order in which they are written; what is not known is null. */
export interface ArticleRecord {
  readonly id: string
  readonly story: string
  readonly relation: Relation | null
  readonly title: string | null
  /** People. */
  readonly byline: readonly string[]
  /** Who signs where no person does: a desk, a team, an outlet, a handle. */
  readonly signed: string | null
  readonly dateline: string | null
  /** ISO 8601: a day, or a time with its zone where the source tells one. */
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly agency: string | null
  readonly source: string | null
  readonly site: string | null
  readonly section: string | null
  readonly url: string | null
  readonly canonical_url: string | null
  readonly text: string
  /** Field to where it came from: `record`, `json-ld`, `meta og:title`, `text`, `copy <id>`. */
  readonly from: Readonly<Record<string, string>>
  readonly copies: readonly string[]
}

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

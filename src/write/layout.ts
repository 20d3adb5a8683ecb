/**
 * The path of an article's file below `articles/` or `copies/`: by its id alone, or in a folder for its site
 * or day.
 */
import type { Article } from '../../stages/kit/article.ts'
import { fieldOf } from '../../stages/kit/article.ts'
import { siteOf } from '../../stages/kit/host.ts'
import { fileName, flatName } from './names.ts'

export const LAYOUTS = ['mirror', 'flat', 'by-site', 'by-date'] as const

export type Layout = (typeof LAYOUTS)[number]

/** The folders of articles without a site, and without a day. No host has an underscore. */
const NO_SITE = '_no-site'
const NO_DATE = '_no-date'
const DAY = /^\d{4}-\d{2}-\d{2}/

/** The path without its extension. Two articles never share one, since it contains the whole id. */
export function articlePath(article: Article, layout: Layout): string {
  if (layout === 'mirror') return fileName(article.id)
  if (layout === 'flat') return flatName(article.id)
  return fileName(`${layout === 'by-site' ? siteFolder(article) : dayOf(article)}/${article.id}`)
}

/** Its site in lower case. */
function siteFolder(article: Article): string {
  const name = siteOf(article)
    .toLowerCase()
    .replaceAll(/[\s/]+/g, ' ')
    .trim()
  return name === '' ? NO_SITE : name
}

function dayOf(article: Article): string {
  return DAY.exec(fieldOf(article, 'published') ?? '')?.[0] ?? NO_DATE
}

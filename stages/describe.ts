/**
 * What the article is: title, byline, dates, agency, source, site, addresses. Trusts records first, then the
 * page's data, then the text.
 */
import { bylines } from './describe/byline.ts'
import { credits } from './describe/credits.ts'
import { headLines } from './describe/clues/head.ts'
import { places } from './describe/places.ts'
import { dates } from './describe/published.ts'
import { hostSteps, ownHost, sites } from './describe/site.ts'
import { pageOf } from './describe/clues/tags.ts'
import { titled } from './describe/title.ts'
import { byTrust } from './describe/trust.ts'
import type { Article } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import type { Settings } from './kit/settings.ts'
import type { DocumentStage } from './kit/stage.ts'

export const describe: DocumentStage = { name: 'describe', scope: 'document', mark }

/** Names in the order of trust: the first of a field decides, the others show what else was said. The settings' trust goes first. */
function mark(article: Article, settings: Settings): readonly Mark[] {
  return byTrust(marksOf(article, settings), settings.trust)
}

function marksOf(article: Article, { asOf }: Settings): readonly Mark[] {
  const page = pageOf(article)
  const named = sites(page)
  const names = [...named.map(({ value }) => value), ownHost(page)].filter((name) => name !== '')
  const title = titled(page, [...names, ...hostSteps(page)])
  const lines = headLines(article, title.near)
  return [
    ...title.marks,
    ...bylines(page, { lines, sites: names, title: title.near }),
    ...dates(page, { lines, title: title.near, asOf }),
    ...credits(article),
    ...named.map(({ value, source, name }): Mark => ({
      does: 'name',
      field: 'site',
      value,
      source,
      rule: 'describe/site',
      saw: `${name}: ${value}`,
    })),
    ...places(page),
  ]
}

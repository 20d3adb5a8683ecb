/**
 * Finds pages that are not articles: errors, consent and robot checks, search results, home and section
 * pages, stubs before a paywall. Drops all that is left of them and says why. It looks only at what earlier
 * stages kept, so a long text is never dropped.
 */
import type { Article } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import type { Settings } from './kit/settings.ts'
import type { DocumentStage } from './kit/stage.ts'
import { kinds } from './not-articles/kinds.ts'
import { hasText, look } from './not-articles/view.ts'

export const notArticles: DocumentStage = { name: 'not-articles', scope: 'document', mark }

function mark(article: Article, settings: Settings): readonly Mark[] {
  if (settings.notArticles === 'keep' || hasText(article)) return []
  const view = look(article)
  if (view.kept.length === 0) return []
  for (const { rule, what, detect } of kinds) {
    const by = detect(view)
    if (by === undefined) continue
    const saw = `${what}, by ${by}`
    return [
      { does: 'warn', rule: 'not-article', saw },
      ...view.kept.map((block): Mark => ({ does: 'drop', block: block.n, rule, saw })),
    ]
  }
  return []
}

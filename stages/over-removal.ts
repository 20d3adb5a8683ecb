/**
 * A guard against our own mistakes: reports a document that lost nearly all of its text, or sets it aside.
 */
import { droppedShare } from './kit/article.ts'
import type { Article } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import type { Settings } from './kit/settings.ts'
import type { DocumentStage } from './kit/stage.ts'
import { warnedBy } from './kit/warning.ts'

export const overRemoval: DocumentStage = { name: 'over-removal', scope: 'document', mark }

/** Warns, or throws if the settings want such a document set aside. */
function mark(article: Article, settings: Settings): readonly Mark[] {
  if (warnedBy('not-article', article.warnings) !== undefined) return []
  const share = droppedShare(article)
  if (share <= settings.overRemoval) return []
  const saw = `${Math.round(share * 100)} % of the text was removed, limit ${Math.round(settings.overRemoval * 100)} %`
  if (settings.onOverRemoval === 'aside') throw new Error(saw)
  return [{ does: 'warn', rule: 'over-removal', saw }]
}

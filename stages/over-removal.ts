/** A guard against ourselves: a document that lost most of its text is told of, or set aside. Runs on what is left at the end. */
import { droppedShare } from './kit/article.ts'
import type { Article } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import type { Settings } from './kit/settings.ts'
import type { DocumentStage } from './kit/stage.ts'
import { warnedBy } from './kit/warning.ts'

export const overRemoval: DocumentStage = { name: 'over-removal', scope: 'document', mark }

/** Warns, or throws where the settings set such a document aside. */
function mark(article: Article, settings: Settings): readonly Mark[] {
  if (warnedBy('not-article', article.warnings) !== undefined) return []
  const share = droppedShare(article)
  if (share <= settings.overRemoval) return []
  const saw = `${Math.round(share * 100)} % of the text was removed, limit ${Math.round(settings.overRemoval * 100)} %`
  if (settings.onOverRemoval === 'aside') throw new Error(saw)
  return [{ does: 'warn', rule: 'over-removal', saw }]
}

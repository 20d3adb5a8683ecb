/** A guard against ourselves: a document that lost most of its text is told of, or set aside. Runs on what is left at the end. */
import type { Article } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import { round } from './kit/round.ts'
import type { Settings } from './kit/settings.ts'
import type { DocumentStage } from './kit/stage.ts'

export const overRemoval: DocumentStage = { name: 'over-removal', scope: 'document', mark }

/** Warns, or throws where the settings set such a document aside. */
function mark(article: Article, settings: Settings): readonly Mark[] {
  if (article.warnings.some((warning) => warning.startsWith('not-article: '))) return []
  const share = removedShare(article)
  if (share <= settings.overRemoval) return []
  const saw = `${Math.round(share * 100)} % of the text was removed, limit ${Math.round(settings.overRemoval * 100)} %`
  if (settings.onOverRemoval === 'aside') throw new Error(saw)
  return [{ does: 'warn', rule: 'over-removal', saw }]
}

/** Share of the characters that were dropped, 0 to 1, rounded; of a document without text nothing was. */
function removedShare({ blocks }: Article): number {
  let all = 0
  let dropped = 0
  for (const { text, fate } of blocks) {
    all += text.length
    if (fate === 'dropped') dropped += text.length
  }
  return all === 0 ? 0 : round(dropped / all)
}

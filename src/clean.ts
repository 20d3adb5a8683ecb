/** Cleans one document, synchronously: opens it and runs the document stages. The result is plain data. */
import type { Article, Block } from '../stages/kit/article.ts'
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage } from '../stages/kit/stage.ts'
import { attempt } from './attempt.ts'
import { attemptStages, unmarked } from './pipeline.ts'
import type { Document } from './read/documents.ts'
import { openDocument } from './read/open.ts'
import { sha256 } from './sha256.ts'
import type { Entry } from './spool/entry.ts'

/** Opens a document and runs the stages on it. An error sets it aside and says where it happened. */
export function cleanDocument(
  document: Document,
  stages: readonly DocumentStage[],
  settings: Settings,
): Entry {
  const { id } = document
  const digest = sha256(document.bytes)
  const found = attempt({ id, where: 'open' }, () => openDocument(document, settings))
  if ('aside' in found) return { is: 'aside', id, sha256: digest, aside: found.aside }
  const { article, encoding } = found.value
  const outcome = attemptStages(unmarked(article), stages, settings)
  if ('aside' in outcome) return { is: 'aside', id, sha256: digest, aside: outcome.aside }
  const { article: now, trail } = outcome.value
  return { is: 'opened', id, sha256: digest, encoding, opened: withoutLost(article, now), trail }
}

/**
 * Removes the links of dropped blocks. Menus hold most of a page's links, and the spool would keep them all.
 */
function withoutLost(article: Article, now: Article): Article {
  const blocks = article.blocks.map((block): Block => {
    if (block.inline === undefined || now.blocks[block.n]?.fate !== 'dropped') return block
    const { inline: _inline, ...rest } = block
    return rest
  })
  return { ...article, blocks }
}

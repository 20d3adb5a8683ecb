/** One document, synchronous: opened, walked through the document stages, and told as plain data. */
import type { Article, Block } from '../stages/kit/article.ts'
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage } from '../stages/kit/stage.ts'
import { attempt } from './attempt.ts'
import { attemptStages, unmarked } from './pipeline.ts'
import type { Document } from './read/documents.ts'
import { openDocument } from './read/open.ts'
import { sha256 } from './sha256.ts'
import type { Entry } from './spool/spool.ts'

/** Opens a document and runs the stages over it; whatever throws sets it aside and says where. */
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

/** What went needs no links: menus have most of a page's, and the spool would hold them all. */
function withoutLost(article: Article, now: Article): Article {
  const blocks = article.blocks.map((block): Block => {
    if (block.inline === undefined || now.blocks[block.n]?.fate !== 'dropped') return block
    const { inline: _inline, ...rest } = block
    return rest
  })
  return { ...article, blocks }
}

/** One document, synchronous: opened, walked through the document stages, and told as plain data. */
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage } from '../stages/kit/stage.ts'
import { attempt } from './attempt.ts'
import { opened, walk } from './pipeline.ts'
import type { Document } from './read/documents.ts'
import { openDocument } from './read/open.ts'
import { sha256 } from './sha256.ts'
import type { Entry } from './spool/spool.ts'

/** Opens a document and runs the stages over it; whatever throws sets it aside. */
export function cleanDocument(document: Document, stages: readonly DocumentStage[], settings: Settings): Entry {
  const digest = sha256(document.bytes)
  const outcome = attempt({ id: document.id, where: 'clean' }, () => {
    const { article, encoding } = openDocument(document, settings)
    return { encoding, walked: walk(opened(article), stages, settings) }
  })
  if ('aside' in outcome) return { is: 'aside', id: document.id, sha256: digest, aside: outcome.aside }
  const { encoding, walked } = outcome.value
  return { is: 'opened', id: document.id, sha256: digest, encoding, opened: walked.opened, trail: walked.trail }
}

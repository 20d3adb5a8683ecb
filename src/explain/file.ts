/** A file explained: each document in it, cleaned as it stands alone. */
import { cleanDocument } from '../clean.ts'
import { documentsIn } from '../read/documents.ts'
import { fileAt } from '../read/folder.ts'
import type { Checked } from '../settings.ts'
import { documentStages } from '../stages-in-force.ts'
import { explainEntry } from './entry.ts'
import type { Explanation } from './explanation.ts'

/** One explanation for each document of the file. Throws an unusable error where there is no such file. */
export async function* explainFile(path: string, told: Checked): AsyncGenerator<Explanation> {
  const stages = documentStages(told.settings)
  for await (const document of documentsIn(fileAt(path), told)) {
    if ('reason' in document) {
      yield explainEntry({ is: 'aside', id: document.id, sha256: '', aside: document })
      continue
    }
    yield explainEntry(cleanDocument(document, stages, told.settings))
  }
}

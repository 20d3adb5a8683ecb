/** Explains a file: each document in it, or the one named after `#`, cleaned by itself. */
import { cleanDocument } from '../clean.ts'
import { documentsIn } from '../read/documents.ts'
import { KNOWN, near, namedFile } from '../read/dump/named-file.ts'
import type { CheckedOptions } from '../settings.ts'
import { documentStages } from '../stages-in-force.ts'
import { unusable } from '../unusable.ts'
import { explainEntry } from './entry.ts'
import type { Explanation } from './explanation.ts'

/**
 * One explanation for each document of the file. Throws an unusable error if the file, or the document in it,
 * does not exist.
 */
export async function* explainFile(path: string, options: CheckedOptions): AsyncGenerator<Explanation> {
  const { file, id } = namedFile(path)
  const stages = documentStages(options.settings)
  const others: string[] = []
  for await (const document of documentsIn(file, options)) {
    if (id !== undefined && document.id !== id) {
      if (others.length < KNOWN) others.push(document.id.slice(file.id.length + 1))
      continue
    }
    if ('reason' in document)
      yield explainEntry({ is: 'aside', id: document.id, sha256: '', aside: document }, options.settings)
    else yield explainEntry(cleanDocument(document, stages, options.settings), options.settings)
    if (id !== undefined) return
  }
  if (id === undefined) return
  const mend = others.join('') === '' ? 'it is one document: leave the # out' : near(path, others)
  throw unusable(`${path}: no such document in ${file.id}; ${mend}`)
}

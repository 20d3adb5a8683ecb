/** A file explained: each document in it, or the one that is named behind `#`, cleaned as it stands alone. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { cleanDocument } from '../clean.ts'
import { nearest } from '../nearest.ts'
import { documentsIn } from '../read/documents.ts'
import { fileAt } from '../read/folder.ts'
import type { File } from '../read/folder.ts'
import type { Checked } from '../settings.ts'
import { documentStages } from '../stages-in-force.ts'
import { unusable } from '../unusable.ts'
import { explainEntry } from './entry.ts'
import type { Explanation } from './explanation.ts'

/** One explanation for each document of the file. Throws an unusable error where there is no such file, or no such document in it. */
export async function* explainFile(path: string, told: Checked): AsyncGenerator<Explanation> {
  const { file, id } = asked(path)
  const stages = documentStages(told.settings)
  const others: string[] = []
  for await (const document of documentsIn(file, told)) {
    if (id !== undefined && document.id !== id) {
      if (others.length < KNOWN) others.push(document.id.slice(file.id.length + 1))
      continue
    }
    if ('reason' in document)
      yield explainEntry({ is: 'aside', id: document.id, sha256: '', aside: document })
    else yield explainEntry(cleanDocument(document, stages, told.settings))
    if (id !== undefined) return
  }
  if (id !== undefined) throw unusable(`${path}: no such document in ${file.id}; ${near(path, others)}`)
}

/** Names among which a mistyped one is looked for. */
const KNOWN = 10_000
/** Names that a message lists. */
const LISTED = 20

/** The file, and which document of it is asked for. */
function asked(path: string): { readonly file: File; readonly id?: string } {
  if (isFile(path)) return { file: fileAt(path) }
  for (let end = path.indexOf('#'); end > 0; end = path.indexOf('#', end + 1)) {
    if (!isFile(path.slice(0, end))) continue
    const file = fileAt(path.slice(0, end))
    return { file, id: file.id + path.slice(end) }
  }
  if (existsSync(path)) throw unusable(`${path}: is a folder; name one of its files`)
  throw unusable(`${path}: no such file; for an id of a run add --run OUT; ${siblings(path)}`)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function siblings(path: string): string {
  const folder = dirname(path)
  if (!existsSync(folder)) return `there is no folder ${folder}`
  return near(path, readdirSync(folder).slice(0, KNOWN))
}

function near(path: string, known: readonly string[]): string {
  const name = path.includes('#') ? path.slice(path.indexOf('#') + 1) : basename(path)
  const guess = nearest(name, known.length > 0 ? known : ['nothing'])
  return guess.startsWith('did') || known.length <= LISTED ? guess : 'check the name'
}

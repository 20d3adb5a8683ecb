/** A file, or one document of many in a file, as a user names it. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { nearest } from '../../nearest.ts'
import { unusable } from '../../unusable.ts'
import { fileAt } from './folder.ts'
import type { File } from './folder.ts'
import { isFile } from './on-disk.ts'

/** Names among which a mistyped one is looked for. */
export const KNOWN = 10_000
/** Names that a message lists. */
const LISTED = 20

/** The file at a path, or the one before `#` and the id of a document in it. Throws an unusable error that names what is near. */
export function namedFile(path: string): { readonly file: File; readonly id?: string } {
  if (isFile(path)) return { file: fileAt(path) }
  for (let end = path.indexOf('#'); end > 0; end = path.indexOf('#', end + 1)) {
    if (!isFile(path.slice(0, end))) continue
    const file = fileAt(path.slice(0, end))
    return { file, id: file.id + path.slice(end) }
  }
  if (existsSync(path)) throw unusable(`${path}: is a folder; name one of its files`)
  throw unusable(`${path}: no such file; for an id of a run add --run OUT; ${siblings(path)}`)
}

function siblings(path: string): string {
  const folder = dirname(path)
  if (!existsSync(folder)) return `there is no folder ${folder}`
  return near(path, readdirSync(folder).slice(0, KNOWN))
}

/** The nearest of these names, for messages. */
export function near(path: string, known: readonly string[]): string {
  const name = path.includes('#') ? path.slice(path.indexOf('#') + 1) : basename(path)
  const guess = nearest(name, known.length > 0 ? known : ['nothing'])
  return guess.startsWith('did') || known.length <= LISTED ? guess : 'check the name'
}

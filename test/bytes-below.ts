/** All files below a folder: path to content, as Latin-1. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export function bytesBelow(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  const files = paths.filter((path) => statSync(path).isFile()).toSorted()
  return new Map(files.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]))
}

/**
 * Files and folders to a sorted list of what would be read. Trusts no link and never enters what copydesk
 * itself wrote.
 */
import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { byBytes } from '../../by-bytes.ts'
import { unusable } from '../../unusable.ts'
import { rulesFor, rulesIn, whyNot } from './ignored.ts'
import type { Rules, Wanted } from './ignored.ts'
import { listed } from './listed.ts'
import type { Listed } from './listed.ts'
import { isFile, isFolder, isLink, realPath } from './on-disk.ts'
import { isOurs, openGuard } from './ours.ts'
import { openNames, spelledOut } from './path-names.ts'

export interface File {
  /** Absolute. */
  readonly path: string
  /** Its name in every output, no other's: the path below INPUT with `/`, its `#` spelled out. */
  readonly id: string
}

export interface Skipping extends Partial<Wanted> {
  /** Absolute folders that are never read, as the output. */
  readonly skip: readonly string[]
  /** Told of each file, and each folder with `/` behind it, that is not wanted, and by which pattern. */
  readonly ignored?: (id: string, why: string) => void
}

/**
 * The files of a dump, sorted by id in UTF-8 byte order. Hidden files and folders, folders that copydesk
 * wrote, links that lead back and what `.copydeskignore`, `include` and `exclude` say are left out. Throws
 * an unusable error where an input is missing, is copydesk's own, or two share a name.
 */
export async function filesIn(inputs: readonly string[], skipping: Skipping): Promise<readonly File[]> {
  const { skip, include = [], exclude = [], ignored = () => undefined } = skipping
  const paths = [...new Set(inputs.map((input) => resolve(input)))]
  refuseTwins(paths)
  const seen = new Set(skip.map(realPath))
  const walk: Walk = { seen, files: [], links: [], ignored, holderOf: openGuard(skip) }
  for (const path of paths) {
    const id = paths.length === 1 ? '' : basename(path)
    addInput({ path, id, rules: rulesFor({ include, exclude }, id === '' ? '' : `${id}/`) }, walk)
  }
  followLinks(walk)
  return named(inOrder(walk.files))
}

/** A single file, named by its own name. Throws an unusable error where there is no such file. */
export function fileAt(path: string): File {
  const absolute = resolve(path)
  if (!isFile(absolute)) throw unusable(`${path}: no such file; name a file, not a folder`)
  return { path: absolute, id: spelledOut(basename(absolute)) }
}

/**
 * Only these make two ids alike: what parts a file from what lies in it, and what stands for bytes that are
 * no UTF-8.
 */
const AMBIGUOUS = /[#\ufffd]/

/** From paths to ids; their order may be another. */
function named(files: readonly File[]): readonly File[] {
  if (!files.some(({ id }) => AMBIGUOUS.test(id))) return files
  const names = openNames()
  return inOrder(files.map(({ path, id }) => ({ path, id: names.own(id) })))
}

function inOrder<T extends File>(files: readonly T[]): readonly T[] {
  return files.toSorted((a, b) => byBytes(a.id, b.id))
}

interface Walk {
  /** Real paths of the folders that were entered, or never are. */
  readonly seen: Set<string>
  readonly files: File[]
  /** Links to folders: entered last, so that a folder is known by its own path where it has one. */
  readonly links: Folder[]
  readonly ignored: (id: string, why: string) => void
  /** The folder of copydesk's own in which this folder lies. */
  readonly holderOf: (folder: string) => string | undefined
}

interface Folder extends File {
  readonly rules: Rules
}

function refuseTwins(paths: readonly string[]): void {
  const names = new Map<string, string>()
  for (const path of paths) {
    const twin = names.get(basename(path))
    if (twin !== undefined) throw unusable(`${path}: has the name of ${twin}; rename one or clean them apart`)
    names.set(basename(path), path)
  }
}

/** A file that is named itself is read, whatever the patterns say. */
function addInput(input: Folder, walk: Walk): void {
  const { path, id } = input
  const holder = walk.holderOf(isFile(path) ? folderOf(path) : path)
  if (holder !== undefined)
    throw unusable(`${path}: is of ${holder}, which copydesk writes and never reads; name another dump`)
  if (isFile(path)) walk.files.push({ path, id: id === '' ? basename(path) : id })
  else if (isFolder(path)) addFolder(input, walk)
  else if (existsSync(path))
    throw unusable(`${path}: neither a file nor a folder; pipe records into - instead`)
  else throw unusable(`${path}: no such file or folder; check the path`)
}

/** The folder and all below it, without recursion: a folder tree may be deeper than the call stack. */
function addFolder(start: Folder, walk: Walk): void {
  const waiting = [start]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const real = realPath(folder.path)
    if (walk.seen.has(real) || isOurs(folder.path)) continue
    walk.seen.add(real)
    for (const entry of entries(folder, walk)) waiting.push(entry)
  }
}

/** Takes the files of one folder; gives its folders. */
function entries(folder: Folder, walk: Walk): readonly Folder[] {
  const folders: Folder[] = []
  const below = folder.id === '' ? '' : `${folder.id}/`
  const rules = rulesIn(folder.rules, { path: folder.path, below })
  for (const { name, path } of listedIn(folder, walk)) {
    const entry = { path, id: below + name, rules }
    const holds = isFolder(entry.path)
    const why = whyNot(holds ? `${entry.id}/` : entry.id, rules)
    if (why !== undefined) walk.ignored(holds ? `${entry.id}/` : entry.id, why)
    else if (holds && !isLink(entry.path)) folders.push(entry)
    else if (holds) walk.links.push(entry)
    else if (!isLink(entry.path) || walk.holderOf(folderOf(entry.path)) === undefined)
      walk.files.push({ path: entry.path, id: entry.id })
  }
  return folders
}

/** Where a file lies, behind all links. */
function folderOf(path: string): string {
  return dirname(realPath(path))
}

/**
 * A folder that cannot be listed stands in the list as if it were a file: reading it sets it aside with the
 * reason.
 */
function listedIn(folder: File, walk: Walk): readonly Listed[] {
  try {
    return listed(folder.path)
  } catch {
    walk.files.push({ path: folder.path, id: folder.id === '' ? basename(folder.path) : folder.id })
    return []
  }
}

function followLinks(walk: Walk): void {
  for (let links = walk.links.splice(0); links.length > 0; links = walk.links.splice(0)) {
    for (const link of inOrder(links)) {
      if (walk.holderOf(link.path) === undefined) addFolder(link, walk)
    }
  }
}

/**
 * The output folder: which files it may already hold, and how a finished run replaces it. Trusts
 * `manifest.jsonl` of the previous run.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isRun } from '../read/dump/ours.ts'
import { fileOf, manifestRows } from '../read/past/run-folder.ts'
import type { Row } from '../read/past/run-folder.ts'
import { unusable } from '../unusable.ts'
import { lockFolder } from './lock.ts'
import { trailName } from './names.ts'

const FILES = [
  'articles.jsonl',
  'articles.parquet',
  'manifest.jsonl',
  'stories.jsonl',
  'aside.jsonl',
  'run.json',
]
/** Extensions of an article's files. The manifest names the first file that was written. */
const ENDINGS = ['txt', 'md']

/**
 * The folders of a run: `out` for the result, `work` beside it, and in it `next`, where the run is written.
 */
export interface Place {
  readonly out: string
  readonly work: string
  readonly next: string
  /** Releases the folder for the next run. Must be called however the run ends. */
  readonly leave: () => void
}

/**
 * Prepares to write to `out`: completes an interrupted swap, refuses files that copydesk did not write, keeps
 * the spool of a killed run in `OUT.work/`, and locks out other runs. Throws an unusable error (exit 2) that
 * names the first foreign file or the lock of a running run.
 */
export function preparePlace(path: string): Place {
  const out = behindLinks(path)
  const work = `${out}.work`
  refuseForeign(out)
  refuseMounted(out)
  const lock = lockFolder(work, { what: 'output folder', say: () => undefined })
  const place = { out, work, next: join(work, 'next'), leave: lock.release }
  finishSwap(place)
  clearOwn(work, ['next', 'old'])
  mkdirSync(place.next, { recursive: true })
  return place
}

/** Replaces the previous run by the finished one. If interrupted, the next `preparePlace` completes it. */
export function swapIn(place: Place): void {
  const old = join(place.work, 'old')
  if (existsSync(place.out)) renameSync(place.out, old)
  renameSync(place.next, place.out)
  clearOwn(place.work, ['next', 'old', 'spool'])
  place.leave()
  if (readdirSync(place.work).length === 0) rmdirSync(place.work)
}

/**
 * A place for a dry run, in the system's temporary folder; it is deleted at the latest when the process ends.
 * Refuses `out` as `preparePlace` does, and leaves it unchanged.
 */
export function dryPlace(out: string): Place {
  refuseForeign(out)
  const work = mkdtempSync(join(tmpdir(), 'copydesk-dry-run-'))
  const leave = (): void => rmSync(work, { recursive: true, force: true })
  const place = { out, work, next: join(work, 'next'), leave }
  process.once('exit', leave)
  mkdirSync(place.next)
  return place
}

/** Deletes parts of what a run keeps in `OUT.work/`. Anything else there is not ours to delete. */
function clearOwn(work: string, parts: readonly string[]): void {
  for (const part of parts) rmSync(join(work, part), { recursive: true, force: true })
}

function finishSwap({ out, work, next }: Place): void {
  const old = join(work, 'old')
  if (existsSync(out) || !existsSync(old)) return
  renameSync(existsSync(join(next, 'run.json')) ? next : old, out)
}

/**
 * The folder that a symbolic link points to. It must be filled itself: swapping would replace the link by a
 * folder.
 */
function behindLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw unusable(`${path}: a link to nothing; make the folder that it names, or remove it`)
  return path
}

/** Refuses a mount point, which cannot be renamed, before the run and not after it. */
function refuseMounted(out: string): void {
  if (!existsSync(out) || statSync(out).dev === statSync(dirname(out)).dev) return
  throw unusable(`${out}: a disk is mounted here, and OUT is replaced whole; name a folder in it`)
}

function refuseForeign(out: string): void {
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory()) throw unusable(`${out}: is a file; name a folder with --out`)
  const known = ownFiles(out)
  for (const path of filesBelow(out, '')) {
    if (known.has(path)) continue
    throw unusable(
      `${join(out, path)}: not written by copydesk; empty ${out} or name another folder with --out`,
    )
  }
}

/** All files that the run in `out` may have written there; empty if `out` holds no run. */
function ownFiles(out: string): ReadonlySet<string> {
  if (!existsSync(join(out, 'manifest.jsonl')) || !isRun(out)) return new Set()
  const own = new Set(FILES)
  for (const row of rowsOf(out)) {
    own.add(trailName(row.id))
    const file = fileOf(row)
    if (file === null) continue
    for (const ending of ENDINGS) own.add(file.replace(/[^.]+$/, ending))
  }
  return own
}

/**
 * The lines of the manifest in `out`. Throws if it is damaged, since nothing else tells which files are ours.
 */
function rowsOf(out: string): readonly Row[] {
  try {
    return [...manifestRows({ folder: out })]
  } catch {
    throw unusable(
      `${join(out, 'manifest.jsonl')}: damaged, so what copydesk wrote here is not known; empty ${out} or name another folder with --out`,
    )
  }
}

function* filesBelow(folder: string, path: string): Generator<string> {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(folder, below)
    else yield below
  }
}

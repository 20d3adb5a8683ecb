/** The output folder: what may stand in it, and how a finished run takes its place. Trusts `manifest.jsonl` of the run before. */
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
import { isRun } from '../read/ours.ts'
import { fileOf, manifestRows } from '../read/past-run.ts'
import type { Row } from '../read/past-run.ts'
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
/** Endings of an article's files; the manifest names the first that was written. */
const ENDINGS = ['txt', 'md']

/** The folders of a run: `out` as it will be, `work` beside it, `next` where the run is written. */
export interface Place {
  readonly out: string
  readonly work: string
  readonly next: string
  /** Lets the next run in; to be called however the run ends. */
  readonly leave: () => void
}

/**
 * Makes ready to write to `out`: finishes a swap that was killed, refuses what copydesk did not write, leaves the spool of
 * a killed run in `OUT.work/`, keeps other runs out.
 * Throws an unusable error (exit 2) naming the first foreign file, or the lock of a run that is at work.
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

/** Puts the finished run where the one before stood. Killed at any point, the next `preparePlace` finishes it. */
export function swapIn(place: Place): void {
  const old = join(place.work, 'old')
  if (existsSync(place.out)) renameSync(place.out, old)
  renameSync(place.next, place.out)
  clearOwn(place.work, ['next', 'old', 'spool'])
  place.leave()
  if (readdirSync(place.work).length === 0) rmdirSync(place.work)
}

/**
 * A place for a run that is only tried: in the system's temporary folder, gone at the latest when the process ends. Refuses
 * `out` as `preparePlace` does and leaves it as it is.
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

/** Of what a run keeps in `OUT.work/`; whatever else stands there is not ours to remove. */
function clearOwn(work: string, parts: readonly string[]): void {
  for (const part of parts) rmSync(join(work, part), { recursive: true, force: true })
}

function finishSwap({ out, work, next }: Place): void {
  const old = join(work, 'old')
  if (existsSync(out) || !existsSync(old)) return
  renameSync(existsSync(join(next, 'run.json')) ? next : old, out)
}

/** The folder that a link names: it is what the user wants filled, and a link that is swapped would be a folder after it. */
function behindLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw unusable(`${path}: a link to nothing; make the folder that it names, or remove it`)
  return path
}

/** What a disk is mounted on cannot be moved aside: better told before the run than after it. */
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

/** All that the run which stands in `out` wrote there; nothing where no run stands. */
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

/** Where the manifest is damaged, nobody knows what else in the folder is ours. */
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

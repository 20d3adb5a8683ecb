/** One process at a time: a file that only its maker could make. A lock whose process is gone is taken over, and that is said. */
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { makeFolder } from './folder.ts'
import { writeWhole } from './whole.ts'

export interface Lock {
  /** Called again it does nothing: by then the lock may be another's. */
  readonly release: () => void
}

export interface Locking {
  /** What the folder is, as in "another run works with this …". */
  readonly what: string
  /** Hears that a lock was taken over. */
  readonly say: (line: string) => void
}

/** Locks that this very process holds: in a container a run often has the number of the one that died before it. */
const held = new Set<string>()

/** Locks a folder, which it makes where it is absent. Throws an unusable error where a living process holds it. */
export function lockFolder(folder: string, locking: Locking): Lock {
  makeFolder(folder)
  const path = join(folder, 'lock')
  const mine = `${process.pid} ${hostname()}\n`
  if (!make(path, mine)) takeOver(path, { ...locking, folder, mine })
  held.add(path)
  return { release: () => void (held.delete(path) && rmSync(path, { force: true })) }
}

interface Taking extends Locking {
  readonly folder: string
  readonly mine: string
}

/** Who takes a lock over holds `lock.taking` while doing so: of two that see a dead lock only one may remove it. */
function takeOver(path: string, { folder, mine, what, say }: Taking): void {
  const guard = `${path}.taking`
  const inUse = (by: string): Error =>
    unusable(`${folder}: another run works with this ${what}; wait for it, or remove ${by} if none does`)
  if (!make(guard, mine)) throw inUse(guard)
  try {
    const holder = contentOf(path)
    if (isAlive(holder, path)) throw inUse(path)
    rmSync(path, { force: true })
    if (!make(path, mine)) throw inUse(path)
    say(`${folder}: the lock of a run that died (process ${holder.split(' ', 1)[0] ?? ''}) was taken over`)
  } finally {
    rmSync(guard, { force: true })
  }
}

function make(path: string, content: string): boolean {
  try {
    const handle = openSync(path, 'wx')
    fill(handle, { path, content })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw unusable(`${path}: cannot be made: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** On a full disk a lock can be made but not written: left empty it would lock everybody out. */
function fill(handle: number, { path, content }: { readonly path: string; readonly content: string }): void {
  try {
    writeWhole(handle, content)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Of another machine's processes nothing is known: they count as alive. An empty lock is one that is just being made. */
function isAlive(holder: string, path: string): boolean {
  const [id, host] = holder.trim().split(' ')
  if (host !== hostname() || id === undefined) return true
  if (Number(id) === process.pid) return held.has(path)
  try {
    process.kill(Number(id), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

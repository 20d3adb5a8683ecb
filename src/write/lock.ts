/**
 * A lock file that lets one process at a time use a folder. A lock whose process is gone is taken over, with
 * a message.
 */
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'
import { makeFolder } from './folder.ts'
import { writeWhole } from './whole.ts'

export interface Lock {
  /** Releases the lock. A second call does nothing, since the lock may belong to another process by then. */
  readonly release: () => void
}

export interface Locking {
  /** What the folder is, for the message "another run works with this …". */
  readonly what: string
  /** Called with a message when a lock is taken over. */
  readonly say: (line: string) => void
}

/** Locks of this process. In a container a run often has the same process id as the killed run before it. */
const held = new Set<string>()

/** Locks a folder, and makes it if it is missing. Throws an unusable error if a living process holds it. */
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

/**
 * Takes over a lock. It holds `lock.taking` meanwhile, so that of two processes that see a dead lock only one
 * removes it.
 */
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

/**
 * Writes the content of a lock. On a full disk that may fail after the file was made; the file is then
 * removed, since an empty lock would keep everybody out.
 */
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

/**
 * Whether the holder of a lock is alive. Processes of other machines cannot be checked and count as alive. An
 * empty lock, which is just being made, counts as alive too.
 */
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

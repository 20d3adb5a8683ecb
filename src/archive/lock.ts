/** One process at a time: a file that only its maker could make. A lock whose process is gone is taken over, and that is said. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { unusable } from '../unusable.ts'

export interface Lock {
  readonly release: () => void
}

/** Locks a folder, which it makes where it is absent. Throws an unusable error where a living process holds it. */
export function lockFolder(folder: string, say: (line: string) => void): Lock {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lock')
  const mine = `${process.pid} ${hostname()}\n`
  if (!make(path, mine)) takeOver(path, { folder, mine, say })
  return { release: () => rmSync(path, { force: true }) }
}

interface Taking {
  readonly folder: string
  readonly mine: string
  readonly say: (line: string) => void
}

/** Who takes a lock over holds `lock.taking` while doing so: of two that see a dead lock only one may remove it. */
function takeOver(path: string, { folder, mine, say }: Taking): void {
  const guard = `${path}.taking`
  if (!make(guard, mine)) throw inUse(folder, guard)
  try {
    const holder = contentOf(path)
    if (isAlive(holder)) throw inUse(folder, path)
    rmSync(path, { force: true })
    if (!make(path, mine)) throw inUse(folder, path)
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
    writeSync(handle, content)
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
function isAlive(holder: string): boolean {
  const [id, host] = holder.trim().split(' ')
  if (host !== hostname() || id === undefined) return true
  try {
    process.kill(Number(id), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function inUse(folder: string, path: string): Error {
  return unusable(
    `${folder}: another run works with this archive; wait for it, or remove ${path} if none does`,
  )
}

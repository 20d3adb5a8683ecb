/** Tells what is at a path. If the system refuses to say, it counts as nothing. */
import { lstatSync, realpathSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'

export function isFile(path: string): boolean {
  return asked(() => statSync(path))?.isFile() ?? false
}

export function isFolder(path: string): boolean {
  return asked(() => statSync(path))?.isDirectory() ?? false
}

export function isLink(path: string): boolean {
  return asked(() => lstatSync(path))?.isSymbolicLink() ?? false
}

/** The path with links resolved, or the path itself if nothing is there. */
export function realPath(path: string): string {
  return asked(() => realpathSync(path)) ?? path
}

function asked<T extends Stats | string>(question: () => T): T | undefined {
  try {
    return question()
  } catch {
    return undefined
  }
}

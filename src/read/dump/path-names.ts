/**
 * Paths as names in ids: `#` stands there for one thing alone, what lies in a file, and no name is given
 * twice.
 */
import { hash53 } from '../../../stages/kit/hash.ts'

/**
 * The path with its own `#` spelled out: else a file `a.jsonl#b` and the record `b` of `a.jsonl` were one
 * id.
 */
export function spelledOut(path: string): string {
  return path.replaceAll('#', '%23')
}

export interface PathNames {
  /** The path spelled out; where that was given before, with `~2`, `~3`, … behind it. */
  readonly own: (path: string) => string
}

/** Gives each name once. Keeps sixteen bytes for each. */
export function openNames(): PathNames {
  const taken = new Map<number, number>()
  function free(name: string): string {
    const hash = hash53(name)
    const times = (taken.get(hash) ?? 0) + 1
    taken.set(hash, times)
    return times === 1 ? name : free(`${name}~${times}`)
  }
  return { own: (path) => free(spelledOut(path)) }
}

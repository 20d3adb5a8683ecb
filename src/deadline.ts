/** Ends a synchronous deed that takes too long: by the watchdog of `node:vm`, the one thing that stops running code from outside. */
import { createContext, Script } from 'node:vm'
import type { Settings } from '../stages/kit/settings.ts'

/**
 * Bytes of a document from which the watchdog is worth its thread, a sixth of the time of raw text: nothing below it that was tried
 * took above two seconds (`test/laws/short.test.ts`).
 */
const LARGE = 65_536

/** What a deed gave, or that it was ended. */
export type Timely<T> = { readonly value: T } | { readonly late: true }

const held = { run: (): void => undefined }
const room = createContext(held)
const script = new Script('run()')

/**
 * Runs a deed for at most so many seconds; what it throws is thrown. A deed that was ended may leave what it shared with others
 * half done, so whoever shares state with it must start anew. May be nested: the outer deadline ends the inner deed too. Costs
 * about 0.2 ms.
 */
export function within<T>(seconds: number, deed: () => T): Timely<T> {
  const given: T[] = []
  held.run = () => void given.push(deed())
  try {
    script.runInContext(room, { timeout: Math.max(1, Math.round(seconds * 1000)) })
  } catch (error) {
    if (isTimeout(error)) return { late: true }
    throw error
  }
  for (const value of given) return { value }
  return { late: true }
}

/** Bytes of a document from which its cleaning is watched: all are where users' packs bring patterns of their own. */
export function watchedFrom({ packs }: Pick<Settings, 'packs'>): number {
  return packs.length === 0 ? LARGE : 0
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}

/**
 * Ends a synchronous function that takes too long, by the watchdog of `node:vm`: nothing else in Node can
 * stop running code.
 */
import { createContext, Script } from 'node:vm'
import type { Settings } from '../stages/kit/settings.ts'

/**
 * Documents of this size in bytes or more run under the watchdog. Its thread costs a sixth of the time of raw
 * text, and no smaller document that was tried took more than two seconds (`test/laws/short.test.ts`).
 */
const LARGE = 65_536

/** The result of a function, or that it was ended. */
export type Timely<T> = { readonly value: T } | { readonly late: true }

const held = { run: (): void => undefined }
const room = createContext(held)
const script = new Script('run()')

/**
 * Runs a function for at most `seconds`; its errors are thrown. A function that was ended may leave shared
 * state inconsistent, so whoever shares that state must start over. Calls may be nested: the outer deadline
 * ends the inner call too. Costs about 0.2 ms.
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

/** Documents of this many bytes or more are watched; all of them if users' packs bring their own patterns. */
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

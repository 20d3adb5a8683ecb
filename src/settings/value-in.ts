/** What a file of the user's says: JSON, or what a module exports by default. Trusts its code, not its form. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { reasonOf } from '../attempt.ts'
import { unusable } from '../unusable.ts'

/** Throws an unusable error, by the name that `called` gives the file, where it cannot be read. */
export async function valueIn(path: string, called: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    throw unusable(`${called}: cannot be read: ${reasonOf(error)}`)
  }
}

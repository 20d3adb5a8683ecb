/**
 * Reads the value in a user's file: JSON, or a module's default export. Trusts the module's code, not the
 * value's form.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { reasonOf } from '../attempt.ts'
import { unusable } from '../unusable.ts'

/** Throws an unusable error if the file cannot be read; the message calls the file `called`. */
export async function valueIn(path: string, called: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    throw unusable(`${called}: cannot be read: ${reasonOf(error)}`)
  }
}

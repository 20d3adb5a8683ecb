/** The version of copydesk, which every `run.json` records. */
import { readFileSync } from 'node:fs'

/** Read from package.json, which is two folders up when built, one when run from source. */
export const version: string = readVersion()

function readVersion(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const found: { readonly name?: string; readonly version?: string } = JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8'),
      )
      if (found.name === 'copydesk' && found.version !== undefined) return found.version
    } catch {
      continue
    }
  }
  throw new Error('package.json of copydesk is not where it was installed; install it again')
}

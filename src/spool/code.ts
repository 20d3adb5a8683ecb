/** Identifies the state of this program's own code, so that changed code does not resume an old run. */
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../sha256.ts'

/** The folder that holds `src` and `stages`, compiled or not. */
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Digest of the name, size and time of every file of ours: some 400 files, 5 ms. It is valid on one machine
 * only and never written into an output.
 */
export function codeDigest(): string {
  const paths = ['src', 'stages'].flatMap((part) =>
    readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(ROOT, part, path),
    ),
  )
  const stands = paths.toSorted().map((path) => {
    const { size, mtimeMs } = statSync(path)
    return [path, size, mtimeMs]
  })
  return sha256(JSON.stringify(stands))
}

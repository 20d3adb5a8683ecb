/** Tells one state of this program's own code from another, so that a run is not taken up by code that decides otherwise. */
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../sha256.ts'

/** Where `src` and `stages` stand side by side, compiled or not. */
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Of name, size and time of every file of ours: some 400 of them, 5 ms. For one machine only; never written into an output. */
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

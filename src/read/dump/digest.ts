/** The digest of a file that is set aside: read as a stream, whatever its size, and never opened as a document. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/**
 * SHA-256 in hex of the bytes at `path`; empty if they cannot be read or reading would block, as with a pipe.
 */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    if (!(await stat(path)).isFile()) return ''
    for await (const part of createReadStream(path)) hash.update(part)
    return hash.digest('hex')
  } catch {
    return ''
  }
}

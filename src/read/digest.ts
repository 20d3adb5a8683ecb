/** The digest of a file that is set aside: read as a stream, whatever its size, and never opened as a document. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 in hex of the bytes at `path`; empty where they cannot be read. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const part of createReadStream(path)) hash.update(part)
    return hash.digest('hex')
  } catch {
    return ''
  }
}

/** The digest that names bytes in every file copydesk writes. */
import { createHash } from 'node:crypto'

/** SHA-256 in hex; a string counts as its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

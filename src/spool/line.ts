/** An entry as a line of the spool, and back. */
import type { Article } from '../../stages/kit/article.ts'
import { packed, unpacked } from './blocks.ts'
import type { Packed } from './blocks.ts'
import type { Entry, Later, Opened, Shelved } from './entry.ts'
import { packedTrail, unpackedTrail } from './trail.ts'
import type { PackedTrail } from './trail.ts'

/** An opened entry with its blocks and its trail packed. */
interface Lean extends Omit<Opened, 'opened' | 'trail'> {
  readonly opened: Omit<Article, 'blocks'>
  readonly blocks: Packed
  readonly trail: PackedTrail
}

/**
 * An entry as a line of the spool. `beside` is a digest of what affects the entry besides its bytes; empty if
 * nothing does.
 */
export function lineOf(entry: Entry, beside = ''): Uint8Array {
  return Buffer.from(JSON.stringify({ beside, ...(entry.is === 'aside' ? entry : lean(entry)) }))
}

/** The entry that a line of the spool and later marks make together. */
export function entryOf(line: string, { said, aside }: Later): Entry {
  const { beside: _, ...entry }: (Lean | Shelved) & { readonly beside: string } = JSON.parse(line)
  if (entry.is === 'aside') return entry
  if (aside !== undefined) return { is: 'aside', id: entry.id, sha256: entry.sha256, aside }
  const { blocks, opened, trail, ...known } = entry
  return {
    ...known,
    opened: { ...opened, blocks: unpacked(blocks) },
    trail: [...unpackedTrail(trail), ...said],
  }
}

function lean({ is, id, sha256, encoding, trail, opened: { blocks, ...opened } }: Opened): Lean {
  return { is, id, sha256, encoding, opened, blocks: packed(blocks), trail: packedTrail(trail) }
}

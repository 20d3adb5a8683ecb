/** An archive as sources, one for each entry that is taken; what is not taken comes as an aside with its reason. */
import type { Aside } from '../../attempt.ts'
import type { Limits } from '../document.ts'
import { hidden, refusalOf, tidyPath } from './entries.ts'
import type { PackedFile } from './entries.ts'
import { BOMB } from './packing.ts'
import { openNames } from '../dump/path-names.ts'
import type { Source } from '../raw/source.ts'
import { tarEntries } from './tar.ts'
import { zipEntries } from './zip.ts'

/** An archive in an archive is opened, what that one packs up again is not. */
const DEEPEST = 1
/** Entries by which a ZIP is told to be something else: an office document, an e-book, a program. */
const NOT_A_DUMP = new Set(['[Content_Types].xml', 'mimetype', 'META-INF/MANIFEST.MF'])

interface Archive {
  readonly source: Source
  readonly by: 'zip' | 'tar'
  readonly limits: Limits
}

/**
 * The entries of an archive as sources, in its own order, named `path#entry`. Throws where the archive is
 * broken or a bomb: all that was given before stays good.
 */
export async function* sourcesIn({ source, by, limits }: Archive): AsyncGenerator<Source | Aside> {
  if (source.archives > DEEPEST) throw new Error('an archive in an archive in an archive; unpack it first')
  const names = openNames()
  for await (const entry of by === 'zip' ? zipEntries(source) : tarEntries(source)) {
    if (NOT_A_DUMP.has(entry.path)) throw new Error('an office document, e-book or program; no dump')
    if (entry.is === 'folder') continue
    const path = tidyPath(entry.path)
    const id = `${source.id}#${names.own(path)}`
    const reason = refusalOf(entry)
    if (reason !== undefined) yield { id, where: 'read', reason }
    else if (hidden(path)) limits.passed?.({ id, why: 'a hidden file' })
    else yield sourceOf(entry, { id, name: path.slice(path.lastIndexOf('/') + 1) }, source)
  }
}

function sourceOf(
  entry: PackedFile,
  known: { readonly id: string; readonly name: string },
  { archives, room, doubts }: Source,
): Source {
  room.spent += entry.size
  if (room.spent > room.most) throw new Error(BOMB)
  return { ...known, open: entry.open, archives: archives + 1, room, doubts }
}

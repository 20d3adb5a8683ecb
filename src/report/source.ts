/**
 * Reads the documents of a run again from the dump, so that every block can be shown as it came. It trusts
 * only what it can prove: the bytes have the digest that the run recorded, and the text comes out the same.
 */
import { existsSync } from 'node:fs'
import type { Article } from '../../stages/kit/article.ts'
import type { Drop } from '../../stages/kit/mark.ts'
import { apply } from '../apply.ts'
import { cleanDocument } from '../clean.ts'
import { documentsIn } from '../read/documents.ts'
import { filesIn } from '../read/dump/folder.ts'
import type { CheckedOptions } from '../settings.ts'
import { sha256 } from '../sha256.ts'
import { articleOf } from '../spool/entry.ts'
import type { Opened } from '../spool/entry.ts'
import { stagesInForce } from '../stages-in-force.ts'
import type { ManifestLine, Removal } from '../write/shapes.ts'
import { textOf } from '../write/render.ts'

/** A document read again: as it was opened, and after the whole run. */
export interface Reread {
  readonly entry: Opened
  readonly article: Article
}

/** The path as a list of inputs; empty if it does not exist. */
export function dumpAt(path: string): readonly string[] {
  return existsSync(path) ? [path] : []
}

/** Every document of the dump that can be opened, in the order of its files. */
export async function* reopened(inputs: readonly string[], options: CheckedOptions): AsyncGenerator<Opened> {
  const { include, exclude, maxSize, records } = options
  const { first } = stagesInForce(options.settings)
  for (const file of await filesIn(inputs, { skip: [], include, exclude })) {
    for await (const document of documentsIn(file, { maxSize, records })) {
      if ('reason' in document) continue
      const entry = cleanDocument(document, first, options.settings)
      if (entry.is === 'opened') yield entry
    }
  }
}

/** The document as the run left it; undefined if the source or the rules differ from the run's. */
export function provenArticle(
  entry: Opened,
  document: ManifestLine,
  removals: readonly Removal[],
): Article | undefined {
  if (entry.sha256 !== document.sha256) return undefined
  const before = articleOf(entry)
  const drops = removals.filter(({ block, does }) => does === 'drop' && before.blocks[block] !== undefined)
  const article = apply(before, drops.map(dropMark))
  const text = textOf(article)
  const proven = document.text_sha256 === null ? text === '' : sha256(text) === document.text_sha256
  return proven ? article : undefined
}

function dropMark({ block, rule, saw }: Removal): Drop {
  return { does: 'drop', block, rule, saw }
}

/**
 * Markdown to blocks: headings, lists, quotes, code, rows of tables and paragraphs, without their signs. What CommonMark and
 * GitHub mean by the signs markdown-it knows; this house sees to it that nothing is lost that is text.
 */
import type { Block, Tag } from '../../stages/kit/article.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { piecesOf } from './markdown/pieces.ts'
import type { Piece } from './markdown/pieces.ts'
import { placesIn } from './markdown/places.ts'
import { tokensOf } from './markdown/reader.ts'

export interface Sheet {
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
}

/** Opens Markdown. Front matter becomes tags `front NAME`; offsets are UTF-16 units of `source`. */
export function openMarkdown(source: string): Sheet {
  const { tags, end } = frontMatter(source)
  const tokens = tokensOf(source.slice(end).replaceAll(/\r\n?/g, '\n'))
  return { blocks: piecesOf(tokens, placesIn(source, end)).map(blockOf), tags }
}

function blockOf({ kind, text, from, to }: Piece, n: number): Block {
  return { n, kind, text, fate: 'kept', facts: { from, to, gap: n === 0 ? 0 : 1 } }
}

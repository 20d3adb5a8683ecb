/**
 * Markdown to blocks: headings, lists, quotes, code, rows of tables and paragraphs, without their signs. What CommonMark and
 * GitHub mean by the signs markdown-it knows; this house sees to it that nothing is lost that is text.
 */
import type { Block, Inline, Tag } from '../../stages/kit/article.ts'
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

function blockOf({ kind, text, inline, from, to }: Piece, n: number): Block {
  const facts = { from, to, gap: n === 0 ? 0 : 1, linked: linkedShare(inline, text) }
  const block = { n, kind, text, fate: 'kept', facts } as const
  return inline.length === 0 ? block : { ...block, inline }
}

function linkedShare(inline: readonly Inline[], text: string): number {
  let size = 0
  for (const { as, from, to } of inline) if (as === 'link') size += to - from
  return text === '' ? 0 : Math.round((size / text.length) * 100) / 100
}

/**
 * Markdown to blocks: headings, lists, quotes, code, rows of tables and paragraphs, without their signs. What CommonMark and
 * GitHub mean by the signs markdown-it knows; this house sees to it that nothing is lost that is text.
 */
import type { Block, Facts, Inline, Tag } from '../../stages/kit/article.ts'
import { round } from '../../stages/kit/round.ts'
import { header } from './text/header.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { piecesOf } from './markdown/pieces.ts'
import type { Piece } from './markdown/pieces.ts'
import { placesIn } from './markdown/places.ts'
import { tokensOf } from './markdown/reader.ts'

/** Signs of a quote stand in its empty lines too. */
const EMPTY_LINES = /(?<=\n|\r(?!\n))[ \t>]*(?=\r?\n|\r)/g

export interface Sheet {
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
}

/** Opens Markdown. Front matter, or a header, becomes tags `front NAME`; offsets are UTF-16 units of `source`. */
export function openMarkdown(source: string): Sheet {
  const front = frontMatter(source)
  const { tags, end } = front.tags.length > 0 ? front : header(source)
  const tokens = tokensOf(source.slice(end).replaceAll(/\r\n?/g, '\n'))
  const pieces = piecesOf(tokens, placesIn(source, end))
  const gaps = gapsOf(pieces, source)
  return { blocks: pieces.map((piece, n) => blockOf(piece, n, { gap: gaps[n] ?? 0 })), tags }
}

/** How many empty lines stand before each, as in raw text. */
function gapsOf(pieces: readonly Piece[], source: string): readonly number[] {
  let end = pieces[0]?.from ?? 0
  return pieces.map(({ from, to }) => {
    const between = source.slice(end, from)
    end = Math.max(end, to)
    return between.match(EMPTY_LINES)?.length ?? 0
  })
}

function blockOf({ kind, text, inline, from, to }: Piece, n: number, { gap }: Pick<Facts, 'gap'>): Block {
  const facts = { from, to, gap, linked: linkedShare(inline, text) }
  const block = { n, kind, text, fate: 'kept', facts } as const
  return inline.length === 0 ? block : { ...block, inline }
}

function linkedShare(inline: readonly Inline[], text: string): number {
  let size = 0
  for (const { as, from, to } of inline) if (as === 'link') size += to - from
  return text === '' ? 0 : round(size / text.length)
}

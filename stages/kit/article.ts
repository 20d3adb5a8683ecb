/**
 * An article as plain data, which all stages work on: its blocks in source order, with facts measured while
 * the file was open.
 */
import type { Choose, Copy, FieldName, Name } from './mark.ts'
import { round } from './round.ts'

export interface Block {
  /** Its number in source order, which never changes. Equal to its index in `Article.blocks`. */
  readonly n: number
  readonly kind: Kind
  /** The text after all edits so far. */
  readonly text: string
  /** `named`: the block became a field of the article and is no longer running text. */
  readonly fate: 'kept' | 'guarded' | 'named' | 'dropped'
  /** The glue if the block is joined to the one before; absent if it begins its own paragraph. */
  readonly joined?: ' ' | ''
  /** The dump prints the block around many stories, so it does not help to tell stories apart. */
  readonly muted?: true
  /** The rule of the first drop, if the fate is `dropped`. */
  readonly by?: string
  /**
   * On pages and in Markdown: links and emphasis in the text, in order, outer before inner. Every edit moves
   * them along.
   */
  readonly inline?: readonly Inline[]
  readonly facts: Facts
}

/** A link or emphasis: a span of a block's text, in UTF-16 units. */
export interface Inline {
  readonly from: number
  readonly to: number
  readonly as: 'link' | 'strong' | 'emphasis'
  /** The address of a link, as the page has it. */
  readonly href?: string
}

export type Kind = 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'caption' | 'cell'

/** Measured once, while the file is open, and never changed. */
export interface Facts {
  /** Span in the decoded source, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** Raw text and Markdown: number of empty lines before it. Pages: 1 if a block element opens, else 0. */
  readonly gap: number
  /** Raw text: columns by which the line is set in; absent where it is not. */
  readonly inset?: number
  /**
   * For a piece of an over-long source line: what was between it and the piece before. Absent on whole lines.
   */
  readonly piece?: ' ' | ''
  /** Share of its characters in links, 0 to 1. Absent in raw text, which has no links. */
  readonly linked?: number
  /** Only on pages. */
  readonly page?: PageFacts
}

export interface PageFacts {
  /** Element path from the body down: `body>main>article>p`. */
  readonly path: string
  /** The classes and ids on the path in lower case, the nearest last: `site-footer related-list`. */
  readonly labels: string
  /**
   * The elements around it that hold more than one block, from the body down, as numbers in document order.
   * Siblings share the last.
   */
  readonly within: readonly number[]
  /** 1 to 6 for headings, else 0. */
  readonly level: number
  readonly hidden: boolean
  /** Semantic hints on the path: `article main aside nav footer header figure form table list quote time`, space-joined. */
  readonly hints: string
  /** Readability's vote, if it was asked. */
  readonly vote?: 'keeps' | 'leaves'
  /** Share of its words that are in the page's JSON-LD articleBody, 0 to 1; absent if there is none. */
  readonly inArticleBody?: number
}

/**
 * A piece of metadata as the file has it, unchecked: `og:title`, `json-ld headline`, `record byline`,
 * `title`, `html lang`.
 */
export interface Tag {
  readonly name: string
  readonly value: string
}

export interface Article {
  readonly id: string
  readonly form: 'text' | 'html' | 'markdown' | 'record'
  /** Language of the text as read, in ISO 639-1; `und` if unknown. */
  readonly language: string
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
  /**
   * The fields found so far. The first value of a field decides, except that there may be several bylines.
   */
  readonly names: readonly Name[]
  readonly warnings: readonly string[]
  readonly copy?: Copy
  readonly choice?: Choose
}

/** The blocks that are still running text. */
export function keptBlocks(article: Article): readonly Block[] {
  return article.blocks.filter(stands)
}

/** Whether the block is still running text. */
export function stands({ fate }: Pick<Block, 'fate'>): boolean {
  return fate === 'kept' || fate === 'guarded'
}

/** Share of the characters that were dropped, 0 to 1, rounded; 0 for an article without text. */
export function droppedShare({ blocks }: Article): number {
  let all = 0
  let dropped = 0
  for (const { text, fate } of blocks) {
    all += text.length
    if (fate === 'dropped') dropped += text.length
  }
  return all === 0 ? 0 : round(dropped / all)
}

/** The value of a field: the first one found; undefined if there is none. */
export function fieldOf(article: Article, field: FieldName): string | undefined {
  return article.names.find((name) => name.field === field)?.value
}

/** All values of a field such as `byline` that may have several: those from the source of the first value. */
export function fieldsOf(article: Article, field: FieldName): readonly string[] {
  const names = article.names.filter((name) => name.field === field)
  return names.filter(({ source }) => source === names[0]?.source).map((name) => name.value)
}

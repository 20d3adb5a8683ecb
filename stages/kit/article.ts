/** What flows: an article as plain data, its blocks in source order and the facts measured while the file was open. */
import type { Choose, Copy, FieldName, Name } from './mark.ts'
import { round } from './round.ts'

export interface Block {
  /** Place in the source: its name for ever. Equal to its index in `Article.blocks`. */
  readonly n: number
  readonly kind: Kind
  /** The text as it stands now, after all edits so far. */
  readonly text: string
  /** `named`: it is a field of the article and no longer running text. */
  readonly fate: 'kept' | 'guarded' | 'named' | 'dropped'
  /** How it goes on from the block before: own paragraph, or joined to it. */
  readonly joined?: ' ' | ''
  /** The dump prints it around many stories: it is no sign of which one this is. */
  readonly muted?: true
  /** The rule of the first drop, where the fate is `dropped`. */
  readonly by?: string
  /** On pages and in Markdown: links and emphasis in the text, in order, outer before inner; they follow every edit. */
  readonly inline?: readonly Inline[]
  readonly facts: Facts
}

/** A stretch of a block's text that the page sets apart, in UTF-16 units. */
export interface Inline {
  readonly from: number
  readonly to: number
  readonly as: 'link' | 'strong' | 'emphasis'
  /** Of a link, as it stands in the page. */
  readonly href?: string
}

export type Kind = 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'caption' | 'cell'

/** Measured once, while the file is open; never changed after. */
export interface Facts {
  /** Span in the decoded source, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** Raw text and Markdown: empty lines before it. Pages: 1 where a block element opens, else 0. */
  readonly gap: number
  /** A piece of an over-long source line: what stood between it and the piece before. Absent on whole lines. */
  readonly piece?: ' ' | ''
  /** Share of its characters that stand in links, 0 to 1; absent in raw text, which has none. */
  readonly linked?: number
  /** Only on pages. */
  readonly page?: PageFacts
}

export interface PageFacts {
  /** Element path from the body down: `body>main>article>p`. */
  readonly path: string
  /** Words of the classes and ids on the path, nearest last, lower case: `site-footer related-list`. */
  readonly labels: string
  /**
   * Numbers, in document order, of the elements around it that hold more than one block, from the body down: siblings
   * share the last.
   */
  readonly within: readonly number[]
  /** 1 to 6 for headings, else 0. */
  readonly level: number
  readonly hidden: boolean
  /** Semantic hints on the path: `article main aside nav footer header figure form table list quote time`, space-joined. */
  readonly hints: string
  /** Readability's vote, where it was asked. */
  readonly vote?: 'keeps' | 'leaves'
  /** Share of its words that the page's own JSON-LD articleBody holds, 0 to 1, where there is one. */
  readonly inArticleBody?: number
}

/** A piece of metadata as the file gives it, unjudged: `og:title`, `json-ld headline`, `record byline`, `title`, `html lang`. */
export interface Tag {
  readonly name: string
  readonly value: string
}

export interface Article {
  readonly id: string
  readonly form: 'text' | 'html' | 'markdown' | 'record'
  /** ISO 639-1 of the text as read, `und` where unknown. */
  readonly language: string
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
  /** The names given so far; the first of a field decides, bylines add up. */
  readonly names: readonly Name[]
  readonly warnings: readonly string[]
  readonly copy?: Copy
  readonly choice?: Choose
}

/** Blocks that still are running text. */
export function keptBlocks(article: Article): readonly Block[] {
  return article.blocks.filter(stands)
}

/** Whether the block still is running text. */
export function stands({ fate }: Pick<Block, 'fate'>): boolean {
  return fate === 'kept' || fate === 'guarded'
}

/** Share of the characters that were dropped, 0 to 1, rounded; of an article without text nothing was. */
export function droppedShare({ blocks }: Article): number {
  let all = 0
  let dropped = 0
  for (const { text, fate } of blocks) {
    all += text.length
    if (fate === 'dropped') dropped += text.length
  }
  return all === 0 ? 0 : round(dropped / all)
}

/** Value of a field, or undefined: the first name given decides. */
export function fieldOf(article: Article, field: FieldName): string | undefined {
  return article.names.find((name) => name.field === field)?.value
}

/** All values of a field that may have several, as `byline`: those of the source that is believed. */
export function fieldsOf(article: Article, field: FieldName): readonly string[] {
  const names = article.names.filter((name) => name.field === field)
  return names.filter(({ source }) => source === names[0]?.source).map((name) => name.value)
}

/** What the page is given as JSON; shared by what writes a report and the script that shows it. */

/** The head of a page: enough to list, filter and find the parts that hold the rest. */
export interface Index {
  /** In the order in which they run. */
  readonly stages: readonly string[]
  readonly rules: readonly RuleName[]
  readonly articles: readonly ListedDocument[]
  readonly stories: readonly StoryEntry[]
  /** How many blocks of article data the page holds, and how many of story data. */
  readonly parts: { readonly articles: number; readonly stories: number }
}

export interface RuleName {
  readonly id: string
  readonly stage: string
  /** What the rule is about, where it is one of the packs. */
  readonly about: string
}

/** A document in the list. */
export interface ListedDocument {
  readonly id: string
  readonly title: string
  readonly status: 'canonical' | 'copy' | 'empty' | 'aside'
  readonly language: string
  /** Its site where it is known; else its folder, with a slash at the end. */
  readonly site: string
  /** Characters. */
  readonly kept: number
  readonly removed: number
  /** Places in `Index.rules` of all that spoke. */
  readonly rules: readonly number[]
  /** Place in `Index.stories` of the story it belongs to, or -1. */
  readonly story: number
  readonly relation: string
  /** Which part of the article data holds the rest, and where in it. */
  readonly part: number
  readonly at: number
}

/** All that is told of one document. */
export interface Detail {
  readonly rows: readonly Row[]
  readonly fields: readonly Field[]
  /** Why it was set aside or is empty, and what a person should know of it. */
  readonly notes: readonly string[]
  /**
   * `source`: read again, so every block is as it came. `trail`: put together from the article and what was removed.
   * `removed`: the kept text is not in the folder.
   */
  readonly from: 'source' | 'trail' | 'removed'
}

/** A block of the document, in the order of the source. */
export type Row = KeptRow | GoneRow | FieldRow

/** A paragraph that stayed. */
export interface KeptRow {
  readonly is: 'kept'
  readonly text: string
  /** As it came, where that is known and reads otherwise. */
  readonly was?: string
  readonly edits?: readonly EditNote[]
}

/** What was altered in a paragraph; `times` counts alike edits. */
export interface EditNote {
  readonly rule: number
  readonly text: string
  readonly becomes: string
  readonly times: number
}

/** A block that was taken out. */
export interface GoneRow {
  readonly is: 'gone'
  /** Place among the blocks of the source, from 0. */
  readonly n: number
  /** Span in the decoded source, UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Rule and what it saw; the first decided. An empty `saw` is the text itself. */
  readonly marks: readonly (readonly [rule: number, saw: string])[]
}

/** A block that became a field of the article. */
export interface FieldRow {
  readonly is: 'field'
  readonly field: string
  readonly text: string
}

/** A field of the article and where it came from. */
export interface Field {
  readonly name: string
  readonly value: string
  readonly from: string
}

/** A story of two or more in the list. */
export interface StoryEntry {
  readonly id: string
  readonly title: string
  readonly copies: number
  readonly relations: readonly string[]
  readonly part: number
  readonly at: number
}

export interface StoryDetail {
  /** Why this article stands for it, in words. */
  readonly why: string
  readonly language: string
  /** Place in `Index.articles`, or -1 where another page has it. */
  readonly article: number
  readonly paragraphs: readonly string[]
  readonly copies: readonly CopyDetail[]
}

export interface CopyDetail {
  readonly id: string
  readonly title: string
  readonly article: number
  readonly relation: string
  readonly likeness: number
  readonly certainty: number
  readonly via: string
  readonly folded: boolean
  readonly evidence: readonly string[]
  /** Its cleaned text, or null where the folder does not hold it. */
  readonly paragraphs: readonly string[] | null
}

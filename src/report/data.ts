/** The JSON data of a page, shared by the code that writes a report and the script that shows it. */

/** The index of a page: enough to list and filter articles, and to find the parts that hold the rest. */
export interface Index {
  /** The stages in the order in which they run. */
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
  /** What the rule is about, if it is in a pack. */
  readonly about: string
}

/** A document in the list. */
export interface ListedDocument {
  readonly id: string
  readonly title: string
  readonly status: 'canonical' | 'copy' | 'empty' | 'aside'
  readonly language: string
  /** Its site if known; otherwise its folder, with a slash at the end. */
  readonly site: string
  /** Characters kept, and removed. */
  readonly kept: number
  readonly removed: number
  /** Indexes in `Index.rules` of all rules that removed or changed something in it. */
  readonly rules: readonly number[]
  /** Index in `Index.stories` of its story, or -1. */
  readonly story: number
  readonly relation: string
  /** The part of the article data that holds the rest, and the index in it. */
  readonly part: number
  readonly at: number
}

/** All that is shown of one document. */
export interface Detail {
  readonly rows: readonly Row[]
  readonly fields: readonly Field[]
  /** Why it was set aside or is empty, and its warnings. */
  readonly notes: readonly string[]
  /**
   * `source`: read again, so every block is as it came. `trail`: rebuilt from the article and what was
   * removed. `removed`: the output folder does not have the kept text.
   */
  readonly from: 'source' | 'trail' | 'removed'
}

/** A block of the document, in the order of the source. */
export type Row = KeptRow | GoneRow | FieldRow

/** A paragraph that was kept. */
export interface KeptRow {
  readonly is: 'kept'
  readonly text: string
  /** The text as it came, if that is known and differs. */
  readonly was?: string
  readonly edits?: readonly EditNote[]
}

/** An edit in a paragraph. `times`: how many equal edits there were. */
export interface EditNote {
  readonly rule: number
  readonly text: string
  readonly becomes: string
  readonly times: number
}

/** A block that was removed. */
export interface GoneRow {
  readonly is: 'gone'
  /** Number of the block in the source, from 0. */
  readonly n: number
  /** Span in the decoded source, in UTF-16 units. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Each rule with its evidence; the first one decided. An empty `saw` means the text itself. */
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

/** A story of two or more articles in the list. */
export interface StoryEntry {
  readonly id: string
  readonly title: string
  readonly copies: number
  readonly relations: readonly string[]
  readonly part: number
  readonly at: number
}

export interface StoryDetail {
  /** Why this article is the canonical one, in words. */
  readonly why: string
  readonly language: string
  /** Index in `Index.articles`, or -1 if the article is on another page. */
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
  /** Its clean text; null if the output folder does not have it. */
  readonly paragraphs: readonly string[] | null
}

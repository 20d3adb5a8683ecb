/** What can change in one article between two runs, and why: plain data, as `diff --json` writes it. */

/** A way in which an article changed. There may be several at once; an article with none is unchanged. */
export type Kind = 'text' | 'metadata' | 'story' | 'trail' | 'source' | 'appeared' | 'vanished'

/** The kinds in the order in which they are shown. */
export const KINDS: readonly Kind[] = ['text', 'metadata', 'story', 'trail', 'source', 'appeared', 'vanished']

export interface ArticleChange {
  readonly id: string
  readonly kinds: readonly Kind[]
  readonly causes: readonly Cause[]
  /** What rules newly do, and what they no longer do; most blocks first. */
  readonly rules: readonly RuleChange[]
  readonly fields: readonly FieldChange[]
  readonly story: StoryChange | null
  /** Empty if the text is the same, if it was not asked for, or if a run did not write it. */
  readonly paragraphs: readonly ParagraphChange[]
}

/**
 * Why an article changed. `dump`: other documents of the dump changed. `edited`: the file is not what the run
 * wrote.
 */
export type Cause =
  | { readonly by: 'input' }
  | { readonly by: 'setting'; readonly setting: string; readonly old: unknown; readonly new: unknown }
  | { readonly by: 'version'; readonly old: string; readonly new: string }
  | { readonly by: 'rule'; readonly rule: string }
  | { readonly by: 'dump' }
  | { readonly by: 'edited'; readonly side: 'old' | 'new' | 'either' }
  | { readonly by: 'unknown' }

export interface RuleChange {
  readonly rule: string
  readonly stage: string
  readonly does: 'drop' | 'edit' | 'join'
  /** Blocks (or spans, if it edits) that this rule has only in the new run, and only in the old one. */
  readonly more: number
  readonly fewer: number
  readonly moreCharacters: number
  readonly fewerCharacters: number
}

export interface FieldChange {
  readonly field: string
  readonly old: unknown
  readonly new: unknown
}

export interface StoryChange {
  readonly old: StoryPlace
  readonly new: StoryPlace
}

/** The status of an article, and the story that it tells or was folded into. */
export interface StoryPlace {
  readonly status: string
  readonly story: string | null
  readonly relation: string | null
}

/** `rule`: the rule whose removal contains this text, if any. `same`: `count` unchanged paragraphs. */
export type ParagraphChange =
  | { readonly is: 'same'; readonly count: number }
  | { readonly is: 'added' | 'removed'; readonly text: string; readonly rule: string | null }
  | { readonly is: 'changed'; readonly words: readonly WordChange[]; readonly rule: string | null }

export interface WordChange {
  readonly is: 'same' | 'added' | 'removed'
  readonly text: string
}

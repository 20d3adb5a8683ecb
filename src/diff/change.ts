/** What may have become of one article between two runs, and why: plain data, as `diff --json` writes it. */

/** An article may have changed in several ways at once; one that did in none is unchanged. */
export type Kind = 'text' | 'metadata' | 'story' | 'trail' | 'source' | 'appeared' | 'vanished'

/** In the order in which they are told. */
export const KINDS: readonly Kind[] = ['text', 'metadata', 'story', 'trail', 'source', 'appeared', 'vanished']

export interface ArticleChange {
  readonly id: string
  readonly kinds: readonly Kind[]
  readonly causes: readonly Cause[]
  /** What rules did that they did not do before, and the reverse; most blocks first. */
  readonly rules: readonly RuleChange[]
  readonly fields: readonly FieldChange[]
  readonly story: StoryChange | null
  /** Empty where the text is the same, where it was not asked for, and where a run did not keep it. */
  readonly paragraphs: readonly ParagraphChange[]
}

/** Why. `dump`: other documents of the dump changed. `edited`: the file is not what the run wrote. */
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
  /** Blocks, or spans where it edits, that only the new run has from this rule; and only the old one. */
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

/** Where an article stands: its status, and the story that it tells or was folded into. */
export interface StoryPlace {
  readonly status: string
  readonly story: string | null
  readonly relation: string | null
}

/** `rule`: the one whose trail has this text, where there is one. `same`: so many paragraphs that read alike. */
export type ParagraphChange =
  | { readonly is: 'same'; readonly count: number }
  | { readonly is: 'added' | 'removed'; readonly text: string; readonly rule: string | null }
  | { readonly is: 'changed'; readonly words: readonly WordChange[]; readonly rule: string | null }

export interface WordChange {
  readonly is: 'same' | 'added' | 'removed'
  readonly text: string
}

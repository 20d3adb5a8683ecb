/** The marks: everything that a stage can say about an article. Only `src/apply.ts` acts on them. */

/** Every mark names its rule and quotes its evidence. */
interface Evidence {
  /** Id of the rule or step, `en/newsletter-signup`; never reused. */
  readonly rule: string
  /** What the rule saw, short, for a person to read. */
  readonly saw: string
}

/** A block leaves the text. The first drop decides; later ones are listed in the trail too. */
export interface Drop extends Evidence {
  readonly does: 'drop'
  readonly block: number
}

/**
 * A block stays in the text, but does not help to tell stories apart, since the dump prints it around many.
 */
export interface Mute extends Evidence {
  readonly does: 'mute'
  readonly block: number
}

/** Replaces the span `from`..`to` (UTF-16 units of the block's text as this stage saw it) by `becomes`. */
export interface Edit extends Evidence {
  readonly does: 'edit'
  readonly block: number
  readonly from: number
  readonly to: number
  readonly becomes: string
}

/** A block continues the one before it: both are one paragraph, joined with `glue`. */
export interface Join extends Evidence {
  readonly does: 'join'
  readonly block: number
  readonly glue: ' ' | ''
}

/** Later stages may not drop the block. */
export interface Guard extends Evidence {
  readonly does: 'guard'
  readonly block: number
}

/** A field of the article has this value. With `block` and `whole`, the block becomes the field. */
export interface Name extends Evidence {
  readonly does: 'name'
  readonly field: FieldName
  readonly value: string
  /** Where it came from, for `from` in the records: `record`, `json-ld`, `meta og:title`, `text`, `copy <id>`. */
  readonly source: string
  readonly block?: number
  readonly whole?: boolean
}

/** This article is a copy: it tells the same story as the article `of`. */
export interface Copy extends Evidence {
  readonly does: 'copy'
  readonly of: string
  readonly relation: Relation
  /** Share of the copy's words in passages that the canonical article has too, 0 to 1. */
  readonly likeness: number
  /** Probability that the decision is right, 0 to 1. */
  readonly certainty: number
  /** Id of the article through which it was found: the canonical itself or another copy. */
  readonly via: string
  /** False if the copy is only reported and the article stays canonical. */
  readonly folded: boolean
  /** Passages in both, or other evidence. */
  readonly evidence: readonly string[]
  /** The canonical article is from an earlier run. Set by the engine, not by a stage. */
  readonly archived?: true
}

/** This is the canonical article of a story of two or more. The rule is the criterion that chose it. */
export interface Choose extends Evidence {
  readonly does: 'choose'
  readonly copies: readonly string[]
}

/** Something a person should know about the document; it is shown in the manifest. */
export interface Warn extends Evidence {
  readonly does: 'warn'
}

export type Mark = Drop | Mute | Edit | Join | Guard | Name | Copy | Choose | Warn

/** How a copy relates to its original, the most faithful relation first. */
export const RELATIONS = ['exact', 'near', 'cut', 'edition', 'rewrite'] as const
export type Relation = (typeof RELATIONS)[number]

/** All fields, in the order of the records. */
export const FIELDS = [
  'title',
  'byline',
  'signed',
  'dateline',
  'published',
  'modified',
  'language',
  'agency',
  'source',
  'site',
  'section',
  'url',
  'canonical_url',
] as const

export type FieldName = (typeof FIELDS)[number]

/**
 * What a field's source begins with. `meta og:title` is more specific; `modified, json-ld` is a date used in
 * place of another.
 */
export const SOURCES = [
  'record',
  'json-ld',
  'microdata',
  'meta',
  'title',
  'h1',
  'time',
  'rel',
  'canonical',
  'html',
  'text',
  'address',
  'site',
] as const

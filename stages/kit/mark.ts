/** The marks: all that a stage may say about an article. Only `src/apply.ts` acts on them. */

/** Every mark names the rule that speaks and quotes what it saw. */
interface Evidence {
  /** Id of the rule or step, `en/newsletter-signup`; never reused. */
  readonly rule: string
  /** What the rule saw, short, for a person to read. */
  readonly saw: string
}

/** A block leaves the text. The first drop decides; later ones stand in the trail beside it. */
export interface Drop extends Evidence {
  readonly does: 'drop'
  readonly block: number
}

/** A block stays in the text, but says nothing of which story this is: the dump prints it around many. */
export interface Mute extends Evidence {
  readonly does: 'mute'
  readonly block: number
}

/** The span `from`..`to` (UTF-16 units of the block's text as this stage saw it) reads `becomes`. */
export interface Edit extends Evidence {
  readonly does: 'edit'
  readonly block: number
  readonly from: number
  readonly to: number
  readonly becomes: string
}

/** A block goes on from the block before it: one paragraph, put together with `glue`. */
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

/** A field of the article has this value. With `block` and `whole`, that block is the field and leaves the text. */
export interface Name extends Evidence {
  readonly does: 'name'
  readonly field: FieldName
  readonly value: string
  /** Where it came from, for `from` in the records: `record`, `json-ld`, `meta og:title`, `text`, `copy <id>`. */
  readonly source: string
  readonly block?: number
  readonly whole?: boolean
}

/** This article tells the story of that one. */
export interface Copy extends Evidence {
  readonly does: 'copy'
  readonly of: string
  readonly relation: Relation
  /** Share of the copy's words that stand in passages which the canonical tells too, 0 to 1. */
  readonly likeness: number
  /** The decision's own probability, 0 to 1. */
  readonly certainty: number
  /** Id of the article through which it was found: the canonical itself or another copy. */
  readonly via: string
  /** False for what is only reported: the article stays canonical. */
  readonly folded: boolean
  /** Passages that both tell, or what else decided. */
  readonly evidence: readonly string[]
  /** The canonical article was cleaned by an earlier run. Said by the machine, not by a stage. */
  readonly archived?: true
}

/** The canonical article of a story of two or more: which criterion chose it. */
export interface Choose extends Evidence {
  readonly does: 'choose'
  readonly copies: readonly string[]
}

/** Something a person should know of the document; it stands in the manifest. */
export interface Warn extends Evidence {
  readonly does: 'warn'
}

export type Mark = Drop | Mute | Edit | Join | Guard | Name | Copy | Choose | Warn

/** What a copy is to the article it was made from, the most faithful first. */
export const RELATIONS = ['exact', 'near', 'cut', 'edition', 'rewrite'] as const
export type Relation = (typeof RELATIONS)[number]

/** In the order of the records. */
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

/** What the sources of fields begin with; `meta og:title` tells more of one, `modified, json-ld` is a day that stands in for another. */
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

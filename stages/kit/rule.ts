/** The form of a rule: a literal that contains the examples that prove it. */

/** A list of at least one item. */
export type Some<T> = readonly [T, ...T[]]

export interface Rule {
  /** Language or `any`, a slash, what it finds: `en/newsletter-signup`. Never reused or renamed. */
  readonly id: string
  readonly about: About
  /**
   * Words, folded by `kit/fold`. At least one of them is in every text that `says` can match, so texts
   * without them skip the pattern. In scripts without spaces any substring of two or more characters.
   */
  readonly near: Some<string>
  /** Runs on the block's folded text: lower case, straight quotes, single spaces. Anchor it if possible. */
  readonly says: RegExp
  readonly where?: Where
  readonly takes: (typeof TAKES)[number]
  /** Texts that the rule must take. */
  readonly removes: Some<string | Example>
  /**
   * Near misses that the rule must leave. One counts only if the rule would take it without its `where` or
   * anchors.
   */
  readonly keeps: Some<string | Example>
}

/** The families of boilerplate. */
export const ABOUTS = [
  'advert',
  'aggregator',
  'author-box',
  'caption',
  'comments',
  'consent',
  'credit',
  'navigation',
  'newsletter',
  'paywall',
  'related',
  'rights',
  'share',
  'technical',
] as const
export type About = (typeof ABOUTS)[number]

/**
 * `head`: before the first long paragraph of prose; `tail`: after the last; `edges`: either of these;
 * `apart`: `edges`, or with no sentence right before or after it.
 */
export const ZONES = ['head', 'tail', 'edges', 'apart'] as const

/**
 * What a rule takes. `block`: the whole block; `sentence`: only matching sentences (an Edit); `list`: the
 * heading of a list and the teasers right below it.
 */
export const TAKES = ['block', 'sentence', 'list'] as const

/** Conditions on the place of a block. All that are given must hold. */
export interface Where {
  /** Where in the text; anywhere if absent. */
  readonly zone?: (typeof ZONES)[number]
  /**
   * Length of the longest block (or sentence, if the rule takes sentences) in UTF-16 units; 300 if absent.
   */
  readonly longest?: number
  /**
   * The block must be in a row of at least this many blocks that the rule matches, with different texts, and
   * not introduced by a sentence with a colon. Such a row is a bar of buttons. At most 20.
   */
  readonly run?: number
  /** Pages only: at least this share of the block is in links. */
  readonly linked?: number
  /** Pages only: the host of the page is this one or below it; `example` covers `news.example`. */
  readonly host?: string
}

/**
 * An example that needs surroundings. `before` and `after` are the blocks around it. Without `linked` and
 * `host` it is raw text.
 */
export interface Example {
  readonly text: string
  /** The example is on a page, and this share of it is in links. */
  readonly linked?: number
  /** The example is on a page of this host. */
  readonly host?: string
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  /** For a rule that takes a list: how many of the blocks in `after` go with the heading; 0 if absent. */
  readonly alsoTakes?: number
}

export interface Pack {
  /** ISO 639-1, or `any`. */
  readonly language: string
  readonly rules: readonly Rule[]
}

/**
 * A rule as plain data, its pattern as source and flags, so that settings can be stored, sent and compared.
 */
export interface WrittenRule extends Omit<Rule, 'says'> {
  readonly says: string
  readonly flags: string
}

export interface WrittenPack {
  readonly language: string
  readonly rules: readonly WrittenRule[]
}

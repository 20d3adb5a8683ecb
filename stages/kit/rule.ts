/** The form of a rule: a literal that carries its own proof. */

/** A list of at least one. */
export type Some<T> = readonly [T, ...T[]]

export interface Rule {
  /** Language or `any`, a slash, what it finds: `en/newsletter-signup`. Never reused or renamed. */
  readonly id: string
  readonly about: About
  /**
   * Words, folded as `kit/fold` does, of which at least one stands in every text that `says` can match: the gate before the
   * pattern runs. In scripts without spaces any substring of two characters or more.
   */
  readonly near: Some<string>
  /** Run on the block's text, folded: lower case, straight quotes, single spaces. Anchored where it can be. */
  readonly says: RegExp
  readonly where?: Where
  readonly takes: (typeof TAKES)[number]
  /** Texts that it must take. */
  readonly removes: Some<string | Example>
  /** Near misses that it must leave; one counts only if the rule would take it without its `where` or anchors. */
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
 * `head`: before the first long paragraph of prose; `tail`: after the last; `edges`: either; `apart`: either, or with no sentence right
 * before or after it.
 */
export const ZONES = ['head', 'tail', 'edges', 'apart'] as const

/** What a rule takes: the whole block; only the sentences that match (an Edit); the heading of a list and the teasers right below it. */
export const TAKES = ['block', 'sentence', 'list'] as const

/** Every condition given must hold. */
export interface Where {
  /** Anywhere where absent. */
  readonly zone?: (typeof ZONES)[number]
  /** Longest block, or sentence where it takes sentences, in UTF-16 units; 300 where absent. */
  readonly longest?: number
  /**
   * At least so many blocks in a row, this one among them, that the rule says the same of, each with another text, and not brought in by
   * a sentence with a colon: a bar of buttons. 20 at most.
   */
  readonly run?: number
  /** Pages only: at least this share of the block stands in links. */
  readonly linked?: number
  /** Pages only: the host of the page is this or stands below it: `example` holds for `news.example`. */
  readonly host?: string
}

/** An example that needs a place: `before` and `after` are the blocks around it; without `linked` and `host` it is raw text. */
export interface Example {
  readonly text: string
  /** It stands on a page, and this share of it in links. */
  readonly linked?: number
  /** Host of the page that it stands on. */
  readonly host?: string
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  /** Where the rule takes a list: how many of the blocks in `after` go with the heading; 0 where absent. */
  readonly alsoTakes?: number
}

export interface Pack {
  /** ISO 639-1, or `any`. */
  readonly language: string
  readonly rules: readonly Rule[]
}

/** A rule as plain data: its pattern as source and flags, so that settings can be written down, sent and compared. */
export interface WrittenRule extends Omit<Rule, 'says'> {
  readonly says: string
  readonly flags: string
}

export interface WrittenPack {
  readonly language: string
  readonly rules: readonly WrittenRule[]
}

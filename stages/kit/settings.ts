/** The settings that stages see, as plain data. `src/settings.ts` checks them before anything is read. */
import type { FieldName } from './mark.ts'
import type { WrittenPack } from './rule.ts'

export interface Settings {
  /** `drop` removes captions, `keep` leaves them in the text. */
  readonly captions: (typeof CAPTIONS)[number]
  /** What happens to copies that are only rewrites. */
  readonly rewrites: (typeof REWRITES)[number]
  /**
   * Which article is canonical for its story: criteria in the order in which they decide. Ties go by content,
   * then by id.
   */
  readonly canonical: readonly Criterion[]
  /** The DOM engine for Readability. */
  readonly dom: (typeof DOMS)[number]
  /** Pages that are not articles: `empty` removes their text and says why, `keep` leaves it. */
  readonly notArticles: (typeof NOT_ARTICLES)[number]
  /** Seconds that one document may take before it is set aside. */
  readonly deadline: number
  /** If more than this share of a document's characters, 0 to 1, is removed, the document is reported. */
  readonly overRemoval: number
  /** `warn`: such a document gets a warning in the manifest. `aside`: it is set aside. */
  readonly onOverRemoval: (typeof ON_OVER_REMOVAL)[number]
  /**
   * A day, or a time with its zone, in ISO 8601. Later dates are not believed. Without it only the document's
   * own time of crawling counts.
   */
  readonly asOf: string | null
  /** Ids of rules that are turned off. */
  readonly withoutRules: readonly string[]
  /** Names of stages that are turned off. */
  readonly withoutStages: readonly string[]
  /** The user's own rules, which run after ours. */
  readonly packs: readonly WrittenPack[]
  /**
   * By field, the sources to believe before all others, best first: `json-ld`, or `meta` for any meta tag.
   */
  readonly trust: Readonly<Partial<Record<FieldName, readonly string[]>>>
}

/** What each setting may be; its default stands below, in `defaults`. */
export const CAPTIONS = ['drop', 'keep'] as const
export const REWRITES = ['fold', 'report', 'off'] as const
export const DOMS = ['lean', 'jsdom'] as const
export const NOT_ARTICLES = ['empty', 'keep'] as const
export const ON_OVER_REMOVAL = ['warn', 'aside'] as const

export type Criterion = (typeof CRITERIA)[number]

/** All criteria, in the default order. `duplicates/family/choose.ts` says what each means. */
export const CRITERIA = [
  'named-original',
  'own-outlet',
  'fullest',
  'longer-of-two',
  'shared-title',
  'cleanest',
  'typeset',
  'earliest',
] as const

export const defaults: Settings = {
  captions: 'drop',
  rewrites: 'fold',
  canonical: CRITERIA,
  dom: 'lean',
  notArticles: 'empty',
  deadline: 60,
  asOf: null,
  overRemoval: 0.95,
  onOverRemoval: 'warn',
  withoutRules: [],
  withoutStages: [],
  packs: [],
  trust: {},
}

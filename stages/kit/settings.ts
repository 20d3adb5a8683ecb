/** What a run can be told, as plain data. Checked by `src/settings.ts` before anything is read. */
import type { FieldName } from './mark.ts'
import type { WrittenPack } from './rule.ts'

export interface Settings {
  /** `drop` removes captions, `keep` leaves them in the text. */
  readonly captions: (typeof CAPTIONS)[number]
  /** What becomes of copies that were found by rewriting alone. */
  readonly rewrites: (typeof REWRITES)[number]
  /** Which article stands for its story: the criteria in the order in which they are asked. Ties go by content, then id. */
  readonly canonical: readonly Criterion[]
  /** The engine that gives Readability its page. */
  readonly dom: (typeof DOMS)[number]
  /** What becomes of pages that are no articles: `empty` takes their text and says why, `keep` leaves it. */
  readonly notArticles: (typeof NOT_ARTICLES)[number]
  /** Seconds that one document may take before it is set aside. */
  readonly deadline: number
  /** Share of a document's characters, 0 to 1, beyond whose removal the document is told of. */
  readonly overRemoval: number
  /** `warn`: a line in the manifest. `aside`: the document is set aside. */
  readonly onOverRemoval: (typeof ON_OVER_REMOVAL)[number]
  /** Day, or time with its zone, in ISO 8601: a date that is later is not believed. Without it only what a document tells of its crawl counts. */
  readonly asOf: string | null
  /** Rules that are turned off, by id. */
  readonly withoutRules: readonly string[]
  /** Stages that are turned off, by name. */
  readonly withoutStages: readonly string[]
  /** The user's own rules: asked after ours. */
  readonly packs: readonly WrittenPack[]
  /** For a field the sources that are believed before all others, best first: `json-ld`, or `meta` for any meta tag. */
  readonly trust: Readonly<Partial<Record<FieldName, readonly string[]>>>
}

/** What each setting may be; its default stands below, in `defaults`. */
export const CAPTIONS = ['drop', 'keep'] as const
export const REWRITES = ['fold', 'report', 'off'] as const
export const DOMS = ['lean', 'jsdom'] as const
export const NOT_ARTICLES = ['empty', 'keep'] as const
export const ON_OVER_REMOVAL = ['warn', 'aside'] as const

export type Criterion = (typeof CRITERIA)[number]

/** In the order in force unless a run is told another; what each says stands in `duplicates/choose.ts`. */
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

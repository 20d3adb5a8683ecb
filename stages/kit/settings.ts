/** What a run can be told, as plain data. Checked by `src/settings.ts` before anything is read. */
import type { FieldName } from './mark.ts'
import type { WrittenPack } from './rule.ts'

export interface Settings {
  /** `drop` removes captions, `keep` leaves them in the text. */
  readonly captions: 'drop' | 'keep'
  /** What becomes of copies that were found by rewriting alone. */
  readonly rewrites: 'fold' | 'report' | 'off'
  /** Which article stands for its story: the criteria in the order in which they are asked. Ties go by content, then id. */
  readonly canonical: readonly Criterion[]
  /** The engine that gives Readability its page. */
  readonly dom: 'lean' | 'jsdom'
  /** What becomes of pages that are no articles: `empty` takes their text and says why, `keep` leaves it. */
  readonly notArticles: 'empty' | 'keep'
  /** Seconds that one document may take before it is set aside. */
  readonly deadline: number
  /** Share of a document's characters, 0 to 1, beyond whose removal the document is told of. */
  readonly overRemoval: number
  /** `warn`: a line in the manifest. `aside`: the document is set aside. */
  readonly onOverRemoval: 'warn' | 'aside'
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

/** What a run can be told. Checked by `src/settings.ts` before anything is read. */

export interface Settings {
  /** `drop` removes captions, `keep` leaves them in the text. */
  readonly captions: 'drop' | 'keep'
  /** What becomes of copies that were found by rewriting alone. */
  readonly rewrites: 'fold' | 'report' | 'off'
  /** The engine that gives Readability its page. */
  readonly dom: 'linkedom' | 'jsdom'
  /** Rules that are turned off, by id. */
  readonly withoutRules: readonly string[]
  /** Stages that are turned off, by name. */
  readonly withoutStages: readonly string[]
}

export const defaults: Settings = {
  captions: 'drop',
  rewrites: 'fold',
  dom: 'linkedom',
  withoutRules: [],
  withoutStages: [],
}

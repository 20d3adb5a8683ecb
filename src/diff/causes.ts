/**
 * Finds why an article changed: its source, a setting, the version, a rule, or other documents. It uses
 * `run.json` and the trails.
 */
import { packs } from '../../stages/boilerplate/packs.ts'
import { captionRules } from '../../stages/boilerplate/captions.ts'
import { order } from '../../stages/order.ts'
import type { PastRun } from '../read/past/run-folder.ts'
import type { Cause, RuleChange, StoryChange } from './change.ts'

/** What differs between two runs as a whole. */
export interface RunChange {
  readonly version: { readonly old: string; readonly new: string } | null
  readonly settings: readonly SettingChange[]
}

export interface SettingChange {
  readonly setting: string
  readonly old: unknown
  readonly new: unknown
}

/** Settings for which files are written and where, which do not affect their content. */
const OF_FILES: ReadonlySet<string> = new Set(['formats', 'keepCopies', 'layout'])

export function runChange(old: PastRun, next: PastRun): RunChange {
  const [before, after] = [new Map(Object.entries(old.settings)), new Map(Object.entries(next.settings))]
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const settings = names
    .map((setting) => ({ setting, old: before.get(setting) ?? null, new: after.get(setting) ?? null }))
    .filter((change) => JSON.stringify(change.old) !== JSON.stringify(change.new))
  const version = old.version === next.version ? null : { old: old.version, new: next.version }
  return { version, settings }
}

/** What is known about a changed article when its cause is looked for. */
export interface Evidence {
  readonly sourceChanged: boolean
  readonly edited: 'old' | 'new' | 'either' | null
  readonly rules: readonly RuleChange[]
  readonly story: StoryChange | null
  /** Whether only one of the runs set it aside or warned of over-removal. */
  readonly guarded: boolean
}

export interface Between extends RunChange {
  /** Whether any document came, went or changed. Called only if needed, since it reads both manifests. */
  readonly dumpChanged: () => boolean
}

/** The causes, the most certain first. Never empty. */
export function causesOf(evidence: Evidence, runs: Between): readonly Cause[] {
  if (evidence.edited !== null) return [{ by: 'edited', side: evidence.edited }]
  const settings = runs.settings.filter(({ setting }) => !OF_FILES.has(setting))
  const shown = settings
    .filter((change) => shows(change, evidence))
    .flatMap((change) => settingCauses(change, evidence))
  if (evidence.sourceChanged) return [{ by: 'input' }, ...shown]
  if (shown.length > 0) return shown
  const whole: readonly Cause[] = [
    ...settings.map(asCause),
    ...(runs.version === null ? [] : [{ by: 'version', ...runs.version } as const]),
  ]
  if (whole.length > 0) return whole
  const fromOthers = evidence.story !== null || evidence.rules.some(({ stage }) => CORPUS.has(stage))
  if (fromOthers && runs.dumpChanged()) return [{ by: 'dump' }]
  const rules = [...new Set(evidence.rules.map(({ rule }) => rule))]
  return rules.length === 0 ? [{ by: 'unknown' }] : rules.map((rule) => ({ by: 'rule', rule }))
}

/** Why a document is in only one run: a setting for what is read changed, or the document came or went. */
export function causesOfComing(runs: RunChange): readonly Cause[] {
  const settings = runs.settings.filter(({ setting }) => OF_READING.has(setting))
  return settings.length > 0 ? settings.map(asCause) : [{ by: 'input' }]
}

/** Settings that determine which documents there are. */
const OF_READING: ReadonlySet<string> = new Set(['exclude', 'include', 'records'])

/**
 * The causes behind a changed setting. For packs they are the users' rules that act differently now, since a
 * run records only a pack's digest.
 */
function settingCauses(change: SettingChange, { rules }: Evidence): readonly Cause[] {
  if (change.setting !== 'packs') return [asCause(change)]
  return [...new Set(rules.filter(isOfUser).map(({ rule }) => rule))].map((rule) => ({ by: 'rule', rule }))
}

function asCause(change: SettingChange): Cause {
  return { by: 'setting', ...change }
}

const CORPUS: ReadonlySet<string> = new Set(
  order.filter(({ scope }) => scope === 'corpus').map(({ name }) => name),
)
const OWN: ReadonlySet<string> = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))
const PACKS = 'boilerplate'

/** Whether the rule is from a user's pack. */
function isOfUser({ rule, stage }: RuleChange): boolean {
  return stage === PACKS && !OWN.has(rule) && !rule.startsWith(`${PACKS}/`)
}
const CAPTIONS: ReadonlySet<string> = new Set([...captionRules(packs), 'boilerplate/caption'])

/** Whether the change of the article shows the effect of that setting. */
function shows(change: SettingChange, { rules, story, guarded }: Evidence): boolean {
  const { setting } = change
  if (setting === 'withoutRules') return rules.some(({ rule }) => toggled(change).includes(rule))
  if (setting === 'packs') return rules.some(isOfUser)
  if (setting === 'withoutStages')
    return [...rules.map(({ stage }) => stage), ...(story === null ? [] : ['duplicates'])].some((stage) =>
      toggled(change).includes(stage),
    )
  if (setting === 'canonical') return story !== null && story.old.story !== story.new.story
  if (setting === 'captions') return rules.some(({ rule }) => CAPTIONS.has(rule))
  if (setting === 'rewrites') return [story?.old, story?.new].some((place) => place?.relation === 'rewrite')
  return guarded && ['overRemoval', 'onOverRemoval', 'maxSize'].includes(setting)
}

/** Rules that were turned off or on between the runs. */
export function rulesNamed({ settings }: RunChange): ReadonlySet<unknown> {
  return new Set(settings.filter(({ setting }) => setting === 'withoutRules').flatMap(toggled))
}

/** Entries that are in only one of the two lists. */
export function toggled(change: SettingChange): readonly unknown[] {
  const [before, after] = [listOf(change.old), listOf(change.new)]
  return [...missingIn(before, after), ...missingIn(after, before)]
}

/** Entries of `of` that `list` lacks. They are compared as JSON, since packs are records. */
function missingIn(list: readonly unknown[], of: readonly unknown[]): readonly unknown[] {
  const known = new Set(list.map((one) => JSON.stringify(one)))
  return of.filter((one) => !known.has(JSON.stringify(one)))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Puts changes into words, the same for terminal and page. The result is not escaped yet. */
import type { RunChange, SettingChange } from './causes.ts'
import { toggled } from './causes.ts'
import type { ArticleChange, Cause, FieldChange, RuleChange, StoryChange, StoryPlace } from './change.ts'
import type { DiffSummary, RuleTotal } from './tally.ts'

/** What differs between the runs as a whole, one line for each difference. */
export function runLines({ version, settings }: RunChange): readonly string[] {
  return [
    ...(version === null ? [] : [`version ${version.old} → ${version.new}`]),
    ...settings.map((change) => `setting ${settingWords(change)}`),
  ]
}

/** A changed setting in words: for a list what came and went, otherwise the value before and after. */
function settingWords(change: SettingChange): string {
  const both = [change.old, change.new]
  if (!both.every((value) => Array.isArray(value)))
    return `${change.setting} ${shown(change.old)} → ${shown(change.new)}`
  const words = toggled(change).map((one) => {
    const came = Array.isArray(change.new) && change.new.includes(one)
    return `${came ? '+' : '-'}${change.setting === 'packs' ? packWords(one) : shown(one)}`
  })
  if (words.length > 0) return `${change.setting} ${words.join(' ')}`
  return `${change.setting} in another order: ${both.map(String).join(' → ')}`
}

/** A pack by its language, its size and the start of its digest. */
function packWords(pack: unknown): string {
  if (typeof pack !== 'object' || pack === null) return shown(pack)
  const { language, rules, sha256 } = { language: '', rules: 0, sha256: '', ...pack }
  return `${language} (${counted(rules, 'rule')}, ${sha256.slice(0, 8)})`
}

export function countsLine({ documents, unchanged, changed, kinds }: DiffSummary): string {
  const parts = [
    [kinds.text, 'in text'],
    [kinds.metadata, 'in metadata'],
    [kinds.story, 'in their story'],
    [kinds.trail, 'in the trail alone'],
    [kinds.source, 'in the source'],
    [kinds.appeared, 'appeared'],
    [kinds.vanished, 'vanished'],
  ] as const
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const how = some.length === 0 ? '' : ` (${some.join(', ')})`
  return `${counted(documents, 'document')}: ${changed} changed${how}, ${unchanged} unchanged`
}

/** `en/newsletter-signup now removes 312 blocks more in 40 articles`. */
export function ruleTotalLine(total: RuleTotal): string {
  return `${ruleLine(total)} in ${counted(total.articles, 'article')}`
}

export function ruleLine({ rule, does, more, fewer }: RuleChange): string {
  const verb = { drop: 'removes', edit: 'alters', join: 'joins' }[does]
  const noun = { drop: 'block', edit: 'place', join: 'line' }[does]
  if (fewer === 0) return `${rule} now ${verb} ${counted(more, noun)} more`
  if (more === 0) return `${rule} now ${verb} ${counted(fewer, noun)} fewer`
  return `${rule} now ${verb} ${counted(more, noun)} more and ${fewer} fewer`
}

/** `text changed, canonical moved`. */
export function kindsLine({ kinds, story }: ArticleChange): string {
  const words = {
    text: 'text changed',
    metadata: 'metadata changed',
    story: story === null ? '' : storyWords(story),
    trail: 'the trail alone changed',
    source: 'source changed',
    appeared: 'appeared',
    vanished: 'vanished',
  }
  return kinds.map((kind) => words[kind]).join(', ')
}

function storyWords({ old, new: next }: StoryChange): string {
  if (old.status === next.status && old.story !== next.story)
    return `canonical moved: ${old.story ?? 'none'} → ${next.story ?? 'none'}`
  return `${placeWords(old)} → ${placeWords(next)}`
}

function placeWords({ status, story, relation }: StoryPlace): string {
  if (status !== 'copy') return status === 'aside' ? 'set aside' : status
  return `${relation ?? ''} copy of ${story ?? 'another'}`
}

export function causeLine(cause: Cause): string {
  if (cause.by === 'input') return 'the input changed'
  if (cause.by === 'setting') return `the setting changed: ${settingWords(cause)}`
  if (cause.by === 'version') return `the version changed: ${cause.old} → ${cause.new}`
  if (cause.by === 'rule') return `the rule changed: ${cause.rule}`
  if (cause.by === 'dump') return 'other documents of the dump changed'
  if (cause.by === 'edited') {
    const whose = cause.side === 'either' ? 'a' : `the ${cause.side}`
    return `${whose} file is not what the run wrote: edited since`
  }
  return 'no cause is on file'
}

export function fieldLine({ field, old, new: next }: FieldChange): string {
  return `${field}: ${shown(old)} → ${shown(next)}`
}

function shown(value: unknown): string {
  if (value === null) return 'none'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

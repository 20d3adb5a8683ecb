/** Counts what a run did while it is written, and sums it up in a few lines. */
import { warnedBy } from '../stages/kit/warning.ts'
import type { EarlierCounts } from './archive/earlier.ts'
import type { HotKey } from './engines/local/pairs/hot.ts'
import type { Rendered, RuleCount } from './write/rendered.ts'

export type { RuleCount } from './write/rendered.ts'

export interface Counts {
  /** Documents read. */
  readonly read: number
  readonly canonical: number
  readonly copy: number
  readonly empty: number
  readonly aside: number
  /** Documents with an over-removal warning, whatever their status. */
  readonly 'over-removal': number
}

export interface Summary {
  readonly counts: Counts
  /** Blocks and characters removed by each rule, most blocks first. */
  readonly rules: readonly RuleCount[]
  readonly charactersKept: number
  readonly charactersRemoved: number
  /** Keys that too many documents share to meet under; absent if there are none. */
  readonly hotKeys?: readonly HotKey[]
  /** Present for a run against an archive. */
  readonly archive?: EarlierCounts
}

export interface Tally {
  readonly count: (one: Pick<Rendered, 'line' | 'rules'>) => void
  readonly summary: () => Summary
}

/** How many rules the printed summary names. */
const TOP = 8

/** Counts documents as they are written. */
export function openTally(): Tally {
  const counts = { read: 0, canonical: 0, copy: 0, empty: 0, aside: 0, 'over-removal': 0 }
  const rules = new Map<string, { blocks: number; characters: number }>()
  let charactersKept = 0
  let charactersRemoved = 0

  function count({ line, rules: taken }: Pick<Rendered, 'line' | 'rules'>): void {
    counts.read++
    counts[line.status]++
    if (warnedBy('over-removal', line.warnings) !== undefined) counts['over-removal']++
    charactersKept += line.kept.characters
    charactersRemoved += line.dropped.characters
    for (const { rule, blocks, characters } of taken) {
      const sum = rules.get(rule) ?? { blocks: 0, characters: 0 }
      rules.set(rule, { blocks: sum.blocks + blocks, characters: sum.characters + characters })
    }
  }
  function summary(): Summary {
    const ordered = [...rules]
      .map(([rule, sum]) => ({ rule, ...sum }))
      .toSorted((a, b) => b.blocks - a.blocks || (a.rule < b.rule ? -1 : 1))
    return { counts: { ...counts }, rules: ordered, charactersKept, charactersRemoved }
  }
  return { count, summary }
}

/** The summary as a few lines of text. `end` is the last line, which says where the output is. */
export function summaryText(summary: Summary, end: string): string {
  const { counts, charactersKept, charactersRemoved } = summary
  const share = Math.round((100 * charactersRemoved) / Math.max(1, charactersKept + charactersRemoved))
  const [read, canonical, copy, empty, aside] = [
    counts.read,
    counts.canonical,
    counts.copy,
    counts.empty,
    counts.aside,
  ].map(grouped)
  const lost = counts['over-removal']
  const lines = [
    `${read} ${counts.read === 1 ? 'document' : 'documents'} read`,
    `${canonical} ${counts.canonical === 1 ? 'story' : 'stories'} kept, ${copy} ${counts.copy === 1 ? 'copy' : 'copies'} folded, ${empty} empty, ${aside} set aside`,
    `${grouped(charactersKept)} characters kept, ${grouped(charactersRemoved)} removed (${share} %)`,
    ...(lost === 0 ? [] : [`${grouped(lost)} lost nearly all their text: over-removal in manifest.jsonl`]),
    ...(summary.rules.length === 0 ? [] : ['most removed by:']),
    ...summary.rules
      .slice(0, TOP)
      .map(
        ({ rule, blocks, characters }) =>
          `  ${rule}  ${grouped(blocks)} ${blocks === 1 ? 'block' : 'blocks'}, ${grouped(characters)} characters`,
      ),
    ...(summary.hotKeys === undefined ? [] : [hotText(summary.hotKeys)]),
    ...(summary.archive === undefined ? [] : [archiveText(summary.archive)]),
    end,
  ]
  return `${lines.join('\n')}\n`
}

function hotText(keys: readonly HotKey[]): string {
  const [hottest] = keys
  const documents = grouped(hottest?.documents ?? 0)
  return `${grouped(keys.length)} keys were too common to meet under: up to ${documents} documents share one; hotKeys in run.json`
}

function archiveText({ known, updated, added, changed }: EarlierCounts): string {
  const stories = changed === 1 ? '1 story stands' : `${changed} stories stand`
  return `archive: ${known} documents known, ${updated} updated, ${added} added; ${stories} under another article than before`
}

/** Groups digits as in `1,234,567`, the same on every machine. */
export function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Counts what the overview of a report shows, document by document. */
import type { ManifestLine, Removal } from '../write/shapes.ts'
import { openSiteLines } from './site-lines.ts'
import type { SiteLines } from './site-lines.ts'
import { deciding } from '../write/trail.ts'

export interface Overview {
  readonly documents: number
  readonly statuses: Readonly<Record<ManifestLine['status'], number>>
  readonly kept: number
  readonly removed: number
  /** Characters removed by stage, in the order of the run. */
  readonly stages: readonly Count[]
  readonly rules: readonly RuleCount[]
  readonly languages: readonly Count[]
  readonly sites: readonly Count[]
  readonly siteLines: readonly SiteLines[]
  /** Documents that lost the largest share of their text, worst first. */
  readonly losses: readonly Loss[]
  readonly warnings: readonly Remark[]
  readonly aside: readonly Remark[]
}

export interface Count {
  readonly name: string
  readonly documents: number
  readonly characters: number
}

export interface RuleCount extends Count {
  readonly stage: string
  readonly blocks: number
  /** One text that it removed, as an example. */
  readonly example: string
}

export interface Loss {
  readonly id: string
  readonly title: string
  readonly kept: number
  readonly removed: number
}

/** A note about a document. */
export interface Remark {
  readonly id: string
  readonly text: string
}

export interface Seen {
  readonly document: ManifestLine
  readonly removals: readonly Removal[]
  readonly site: string
}

export interface ReportTally {
  readonly see: (seen: Seen) => void
  /** `stages`: the names in the order of the run. */
  readonly overview: (stages: readonly string[]) => Overview
}

/** Most losses, and most notes, listed. The list of articles has all documents. */
const LISTED = 12
/**
 * Fewest characters for a document to be among those that lost most. In a stub any removal is a large share.
 */
const LARGE_ENOUGH = 400
/** Characters shown of an example. */
const EXAMPLE = 90

export function openTally(): ReportTally {
  const statuses = { canonical: 0, copy: 0, empty: 0, aside: 0 }
  const stages = new Map<string, Count>()
  const languages = new Map<string, Count>()
  const sites = new Map<string, Count>()
  const rules = new Map<string, RuleCount>()
  const siteLines = openSiteLines()
  const [warnings, aside]: [Remark[], Remark[]] = [[], []]
  let losses: readonly Loss[] = []
  let [documents, kept, removed] = [0, 0, 0]

  function see({ document, removals, site }: Seen): void {
    const { id, status, title, language } = document
    documents++
    statuses[status]++
    kept += document.kept.characters
    removed += document.dropped.characters
    for (const [stage, { characters }] of Object.entries(document.dropped.by))
      count(stages, stage, characters)
    if (language !== null) count(languages, language, document.kept.characters)
    if (site !== '') count(sites, site, document.kept.characters)
    countRules(rules, removals)
    siteLines.see(removals, site)
    losses = worst([
      ...losses,
      { id, title: title ?? '', kept: document.kept.characters, removed: document.dropped.characters },
    ])
    for (const text of document.warnings) if (warnings.length < LISTED) warnings.push({ id, text })
    if (status === 'aside' && aside.length < LISTED) aside.push({ id, text: document.reason ?? '' })
  }
  function overview(order: readonly string[]): Overview {
    return {
      documents,
      statuses: { ...statuses },
      kept,
      removed,
      stages: [...stages.values()].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
      rules: most([...rules.values()]),
      languages: most([...languages.values()]),
      sites: most([...sites.values()]),
      siteLines: siteLines.found(),
      losses,
      warnings,
      aside,
    }
  }
  return { see, overview }
}

function count(counts: Map<string, Count>, name: string, characters: number): void {
  const known = counts.get(name)
  counts.set(name, {
    name,
    documents: (known?.documents ?? 0) + 1,
    characters: (known?.characters ?? 0) + characters,
  })
}

/** Counts each dropped block for the rule that dropped it first, and each edit for its own rule. */
function countRules(rules: Map<string, RuleCount>, removals: readonly Removal[]): void {
  const here = new Set<string>()
  for (const { stage, rule, text } of deciding(removals)) {
    const known = rules.get(rule)
    rules.set(rule, {
      name: rule,
      stage,
      documents: (known?.documents ?? 0) + (here.has(rule) ? 0 : 1),
      blocks: (known?.blocks ?? 0) + 1,
      characters: (known?.characters ?? 0) + text.length,
      example: known?.example ?? text.slice(0, EXAMPLE),
    })
    here.add(rule)
  }
}

function worst(losses: readonly Loss[]): readonly Loss[] {
  return losses
    .filter(({ kept, removed }) => removed > 0 && kept + removed >= LARGE_ENOUGH)
    .toSorted((a, b) => shareLost(b) - shareLost(a) || (a.id < b.id ? -1 : 1))
    .slice(0, LISTED)
}

function shareLost({ kept, removed }: Loss): number {
  return removed / (kept + removed)
}

function most<T extends Count>(counts: readonly T[]): readonly T[] {
  return counts.toSorted((a, b) => b.characters - a.characters || (a.name < b.name ? -1 : 1))
}

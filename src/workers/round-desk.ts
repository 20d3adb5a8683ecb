/**
 * The deeds of a corpus round: noting articles and comparing pairs. An error in a stage affects only its
 * article or its pair.
 */
import type { Article } from '../../stages/kit/article.ts'
import { hash53 } from '../../stages/kit/hash.ts'
import type { Settings } from '../../stages/kit/settings.ts'
import type { CorpusStage, DocumentStage, Stage } from '../../stages/kit/stage.ts'
import { recordOfArticle } from '../archive/records.ts'
import { attempt } from '../attempt.ts'
import { attemptStages, compareInOrder, unmarked } from '../pipeline.ts'
import { articleOf } from '../spool/entry.ts'
import type { Entry, Later } from '../spool/entry.ts'
import type { Comparing, Comparison, Desk, Noted, Noting } from './deeds.ts'
import { entriesOf } from './entries.ts'
import { lastRead } from './last-read.ts'

const NO_KEYS = new Float64Array(0)

export function roundDesk(order: readonly Stage[]): Pick<Desk, 'note' | 'compare'> {
  const settingsIn = lastRead()
  return { note, compare }

  function note({ path, slips, stages, observer, remembered, settings }: Noting): readonly Noted[] {
    const first = documentStagesOf(order, stages)
    const observing = order.find(({ name }) => name === observer)
    const stage = observing?.scope === 'corpus' ? observing : undefined
    const looking = { stages: first, stage, remembered, settings: settingsIn(settings) }
    return entriesOf(path, slips).map((entry, n) => noted(entry, slips[n]?.later ?? { said: [] }, looking))
  }
  function compare({ path, hands, pairs, stage, settings }: Comparing): readonly Comparison[] {
    const comparing = order.find(({ name }) => name === stage)
    if (comparing?.scope !== 'corpus') return []
    const parsed = settingsIn(settings)
    const articles = entriesOf(path, hands).map((entry) =>
      entry.is === 'aside' ? undefined : articleOf(entry),
    )
    return pairs.map(([a, b]) => compared(comparing, [articles[a], articles[b]], parsed))
  }
}

/** The document stages with these names, in the order of `order`. */
export function documentStagesOf(
  order: readonly Stage[],
  names: readonly string[],
): readonly DocumentStage[] {
  return order.filter((stage) => stage.scope === 'document').filter(({ name }) => names.includes(name))
}

interface Looking {
  readonly stages: readonly DocumentStage[]
  readonly stage: CorpusStage | undefined
  readonly remembered: boolean
  readonly settings: Settings
}

function noted(entry: Entry, before: Later, { stages, stage, remembered, settings }: Looking): Noted {
  const nothing = { note: 'null', keys: NO_KEYS }
  if (entry.is === 'aside') return { later: before, ...nothing }
  const marked = attemptStages(unmarked(articleOf(entry)), stages, settings)
  if ('aside' in marked) return { later: { said: before.said, aside: marked.aside }, ...nothing }
  const { article, trail } = marked.value
  const later = { said: [...before.said, ...trail] }
  if (stage === undefined) return { later, ...nothing }
  const outcome = attempt({ id: entry.id, where: stage.name }, () => {
    const observed = stage.observe(article, settings)
    const keys = new Set(stage.keys(observed, settings))
    return { note: JSON.stringify(observed), keys: Float64Array.from(keys, (key) => hash53(key)) }
  })
  if ('aside' in outcome) return { later: { ...later, aside: outcome.aside }, ...nothing }
  if (!remembered) return { later, ...outcome.value }
  const content = recordOfArticle(article, entry.sha256)?.content ?? null
  return { later, ...outcome.value, content: { sha256: entry.sha256, content } }
}

/** What `compare` finds of a pair. An article that was set aside is in no pair; what throws stays with the pair. */
function compared(
  stage: CorpusStage,
  [a, b]: readonly [Article | undefined, Article | undefined],
  settings: Settings,
): Comparison {
  if (a === undefined || b === undefined) return { edge: null }
  const outcome = attempt({ id: a.id, where: stage.name }, () => compareInOrder(stage, [a, b], settings))
  if ('value' in outcome) return { edge: outcome.value ?? null }
  const { where, reason } = outcome.aside
  return { failed: { where, reason } }
}

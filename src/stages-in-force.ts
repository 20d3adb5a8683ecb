/** The stages of `stages/order.ts` that the settings leave on, parted where the first corpus stage stands. */
import type { Settings } from '../stages/kit/settings.ts'
import type { DocumentStage, Stage } from '../stages/kit/stage.ts'
import { order } from '../stages/order.ts'

export interface InForce {
  /** Document stages that run as a document is opened. */
  readonly first: readonly DocumentStage[]
  /** The first corpus stage and all behind it. */
  readonly rest: readonly Stage[]
}

export function stagesInForce(settings: Settings): InForce {
  const stages = order.filter((stage) => !settings.withoutStages.includes(stage.name))
  const first: DocumentStage[] = []
  for (const stage of stages) {
    if (stage.scope === 'corpus') break
    first.push(stage)
  }
  return { first, rest: stages.slice(first.length) }
}

/** All document stages in order: what cleans one document that stands alone. */
export function documentStages(settings: Settings): readonly DocumentStage[] {
  const { first, rest } = stagesInForce(settings)
  return [...first, ...rest.filter((stage) => stage.scope === 'document')]
}

/** The document stages that stand before a stage: what an article has gone through when that stage sees it. */
export function stagesBefore(settings: Settings, name: string): readonly DocumentStage[] {
  const { first, rest } = stagesInForce(settings)
  const at = rest.findIndex((stage) => stage.name === name)
  return [...first, ...rest.slice(0, Math.max(0, at)).filter((stage) => stage.scope === 'document')]
}
